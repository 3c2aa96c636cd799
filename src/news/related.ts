// Related stories: what the editors chose, then earlier stories with the most tags in common.

import type { Article } from "./article.ts";

const most = 3;

/** Of each tag only the latest so many stories are looked at: it keeps a tag of thousands as fast as one of ten. */
const reach = 100;

/** The best `most` of `candidates` (places in the list), by score, then by newness. */
function best(candidates: readonly number[], scores: Int32Array): number[] {
  const top: number[] = [];
  for (const place of candidates) {
    // One number for both: places are smaller than the length, so they only decide between equal scores.
    const rank = scores[place]! * scores.length + place;
    if (top.length === most && rank < top[most - 1]!) continue;
    let at = top.length;
    while (at > 0 && rank > top[at - 1]!) at--;
    top.splice(at, 0, rank);
    if (top.length > most) top.pop();
  }
  return top.map((rank) => rank % scores.length);
}

/** Counts shared tags: `lists` holds the places of earlier stories by tag, oldest first. Returns those with any. */
function score(tags: Iterable<string>, lists: Map<string, number[]>, scores: Int32Array): number[] {
  const touched: number[] = [];
  for (const tag of tags) {
    const list = lists.get(tag) ?? [];
    for (let i = Math.max(0, list.length - reach); i < list.length; i++) {
      const place = list[i]!;
      if (scores[place]!++ === 0) touched.push(place);
    }
  }
  return touched;
}

/** Enters a story in the lists of its tags. */
function file(place: number, tags: Iterable<string>, lists: Map<string, number[]>): void {
  for (const tag of tags) {
    const list = lists.get(tag);
    if (list) list.push(place);
    else lists.set(tag, [place]);
  }
}

function chosen(article: Article, byId: Map<string, Article>): Article[] {
  return article.related.flatMap((id) => (id === article.id ? [] : (byId.get(id) ?? [])));
}

/**
 * At most three related stories by article id. `articles` are those that readers see, oldest first. The editors' own
 * choice comes first; the rest are earlier stories of the same language, so that a new story never changes an old page:
 * the more tags in common the better, of equals the newer.
 */
export function relatedIndex(articles: readonly Article[]): Map<string, Article[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const lists = new Map<string, number[]>();
  const scores = new Int32Array(articles.length);
  const index = new Map<string, Article[]>();
  articles.forEach((article, place) => {
    const tags = new Set(article.tags.map(({ id }) => `${article.lang} ${id}`));
    const touched = score(tags, lists, scores);
    const earlier = best(touched, scores).map((other) => articles[other]!);
    index.set(article.id, [...new Set([...chosen(article, byId), ...earlier])].slice(0, most));
    for (const other of touched) scores[other] = 0;
    file(place, tags, lists);
  });
  return index;
}
