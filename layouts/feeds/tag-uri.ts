// Names of stories and comments that stay the same when their pages move.

import type { Article } from "../../src/news/article.ts";
import type { Comment } from "../../src/news/comment.ts";
import type { Site } from "../../src/news/site.ts";

/** `tag:news.example,2022-02-28:harbour-fire`; a site below a folder of its host puts that folder first. RFC 4151. */
function tagUri(site: Site, at: number, name: string[]): string {
  const { hostname, pathname } = new URL(site.url);
  const folder = pathname.split("/").filter(Boolean);
  const specific = [...folder, ...name.map(encodeURIComponent)].join("/");
  return `tag:${hostname},${new Date(at).toISOString().slice(0, 10)}:${specific}`;
}

/** The id of a story in every feed: it holds when the permalink pattern, the section or the headline changes. */
export function storyUri(site: Site, article: Article): string {
  return tagUri(site, article.publishedAt, [article.id]);
}

/** The id of a comment in the comments feed. `postedAt` in ms since 1970. */
export function commentUri(site: Site, comment: Comment, postedAt: number): string {
  return tagUri(site, postedAt, [comment.article, "comments", comment.id]);
}
