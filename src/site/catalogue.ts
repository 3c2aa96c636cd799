// The catalogue: which stories readers can see at this moment, in every order the pages need them.

import type { Card, Mark } from "../../layouts/parts/card-data.ts";
import { printOf } from "../content/print.ts";
import { answersOf, staffOf } from "../content/staff-names.ts";
import type { Article } from "../news/article.ts";
import type { Author } from "../news/author.ts";
import type { Comment } from "../news/comment.ts";
import { counted } from "../news/comment-thread.ts";
import { lazily } from "../news/lazily.ts";
import { isoInZone } from "../news/moment.ts";
import type { Newsroom } from "../news/newsroom.ts";
import { type Reaction, badges } from "../news/reactions.ts";
import type { Section } from "../news/site.ts";

export type Catalogue = {
  newsroom: Newsroom;
  /** The build's one "now", ms since 1970. */
  now: number;
  /** Published stories, oldest first; with `drafts` those too that are not published yet. */
  stories: Article[];
  byId: Map<string, Article>;
  bySection: Map<string, Article[]>;
  byTag: Map<string, { name: string; stories: Article[] }>;
  byAuthor: Map<string, Article[]>;
  /** By `2022-02`, the month in the site's zone. */
  byMonth: Map<string, Article[]>;
  byReaction: Map<string, { reaction: Reaction; stories: Article[] }>;
  /** The sections with stories, in the site's order. */
  sections: Section[];
  /** Comments of a story, without those that bear a time after now. */
  commentsOf: (article: Article) => Comment[];
  /** Number of those among them that readers see. */
  commentCount: (article: Article) => number;
  card: (article: Article) => Card;
  /** The author who says in an own file that a comment is theirs. */
  answerer: (comment: Comment) => Author | null;
  /** Whether a reader's name could be taken for one of the staff's, and is not theirs. */
  isLikeStaff: (comment: Comment) => boolean;
  /** Stands for the names of the staff and their answers. */
  staffPrint: string;
};

/** Files the newsroom's stories for a build at `now`; `drafts` lets drafts and scheduled stories in, marked. */
export function catalogue(newsroom: Newsroom, now: number, drafts: boolean): Catalogue {
  const stories = newsroom.articles.filter((article) => {
    if (article.expiresAt !== null && article.expiresAt <= now) return false;
    return drafts || mark(article, now) === null;
  });
  const commentsOf = ({ id }: Article) =>
    (newsroom.comments.get(id)?.all() ?? []).filter(({ postedAt }) => postedAt === null || postedAt <= now);
  const commentCount = (article: Article) => {
    const talk = newsroom.comments.get(article.id);
    if (!talk || (talk.newest ?? 0) <= now) return talk?.counted ?? 0;
    return counted(commentsOf(article)).length;
  };
  const staffName = lazily(() => staffOf(newsroom));
  const answerer = answersOf(newsroom);
  const bySection = group(stories, ({ section }) => (section === null ? [] : [section]));
  const byTag = new Map<string, { name: string; stories: Article[] }>();
  for (const article of stories) {
    for (const { id, name } of article.tags)
      list(byTag, id, () => ({ name, stories: [] })).stories.push(article);
  }
  const byReaction = new Map<string, { reaction: Reaction; stories: Article[] }>();
  for (const article of stories) {
    for (const reaction of badgesOf(newsroom, article)) {
      list(byReaction, reaction.id, () => ({ reaction, stories: [] })).stories.push(article);
    }
  }
  return {
    newsroom,
    now,
    stories,
    byId: new Map(stories.map((article) => [article.id, article])),
    bySection,
    byTag,
    byAuthor: group(stories, ({ authors }) => authors),
    byMonth: group(stories, ({ publishedAt }) => [
      isoInZone(publishedAt, newsroom.site.timezone).slice(0, 7),
    ]),
    byReaction,
    sections: newsroom.site.sections.filter(({ id }) => bySection.has(id)),
    commentsOf,
    commentCount,
    card: cards(newsroom, now, commentCount),
    answerer,
    isLikeStaff: (comment) => staffName()(comment.author) !== null && answerer(comment) === null,
    staffPrint: printOf(
      JSON.stringify(
        [...newsroom.authors.values()].map(({ id, name, role, answers }) => [id, name, role, answers]),
      ),
    ),
  };
}

function cards(
  newsroom: Newsroom,
  now: number,
  commentCount: Catalogue["commentCount"],
): (article: Article) => Card {
  const sections = new Map(newsroom.site.sections.map((section) => [section.id, section]));
  const made = new Map<string, Card>();
  return (article) =>
    list(made, article.id, () => ({
      article,
      section: (article.section !== null && sections.get(article.section)) || null,
      authors: article.authors.map((id) => newsroom.authors.get(id) as Author),
      comments: commentCount(article),
      badges: badgesOf(newsroom, article),
      mark: mark(article, now),
    }));
}

function badgesOf({ site, ledger }: Newsroom, article: Article): Reaction[] {
  const tally = ledger.get(article.id);
  return tally ? badges(reactionsOf(site.reactions, article), tally, site.badges) : [];
}

/** The set that readers of a story choose from. */
export function reactionsOf(sets: Record<string, Reaction[]>, article: Article): Reaction[] {
  return sets[article.tone ?? "default"] ?? (sets["default"] as Reaction[]);
}

function mark(article: Article, now: number): Mark {
  if (article.draft) return "draft";
  return article.publishedAt > now ? "scheduled" : null;
}

function group(stories: Article[], keys: (article: Article) => string[]): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of stories) for (const key of keys(article)) list(groups, key, () => []).push(article);
  return groups;
}

/** The value under `key`, made first where there is none. */
function list<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
