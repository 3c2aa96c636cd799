// Suggests what a misspelt word was meant to be.

const meant = new Map(
  Object.entries({
    headline: "title",
    description: "summary",
    excerpt: "summary",
    dek: "summary",
    standfirst: "summary",
    subtitle: "summary",
    abstract: "summary",
    category: "section",
    categories: "section",
    published: "date",
    pubDate: "date",
    publishDate: "date",
    publishedAt: "date",
    created: "date",
    by: "author",
    byline: "author",
    authors: "author",
    modified: "updated",
    lastmod: "updated",
    updatedAt: "updated",
    keywords: "tags",
    hashtags: "tags",
    photo: "image",
    picture: "image",
    cover: "image",
    thumbnail: "image",
    language: "lang",
    locale: "lang",
    type: "kind",
    website: "url",
    homepage: "url",
    parent: "replyTo",
    inReplyTo: "replyTo",
    timeZone: "timezone",
    baseUrl: "url",
  }),
);

/** Longer words are no slips of the pen, and a list of thousands of them would take its time. */
const longest = 60;

/** `: did you mean …?` to end a message with, or an empty text when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === null ? "" : `: did you mean \`${found}\`?`;
}

function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const synonym = meant.get(word);
  const small = word.toLowerCase();
  let best: string | null = null;
  let least = Math.min(3, Math.floor(word.length / 4) + 1) + 1;
  for (const candidate of candidates) {
    if (candidate === synonym) return candidate;
    const slips =
      Math.abs(candidate.length - small.length) < least ? distance(small, candidate.toLowerCase()) : least;
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** How many letters must be put in, taken out or changed to make `a` of `b` (Levenshtein's distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
