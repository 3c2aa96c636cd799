// Reads `content/articles` into articles.

import { IANAZone } from "luxon";
import { articlePath, idOf } from "../news/addresses.ts";
import type { Article, Picture, Video } from "../news/article.ts";
import { splitHashtags, tagsOf } from "../news/hashtags.ts";
import type { Site } from "../news/site.ts";
import { articleShape, type ArticleFields } from "./article-shape.ts";
import { readMarkdown, type MarkdownFile } from "./markdown-file.ts";
import type { MediaDesk } from "./media-desk.ts";
import type { Problem } from "./problem.ts";
import { readShape } from "./read-shape.ts";
import type { Sheet } from "./sheets.ts";
import { show } from "./show.ts";
import { attempt, problemAt, type Filed, type Source } from "./source.ts";

const mostBytes = 2 * 1024 * 1024;

/** What articles take from the site's settings. */
export type House = Pick<Site, "timezone" | "language" | "permalink">;

/** The articles of all good files, in the order of the files. */
export function readArticles(sheets: readonly Sheet[], house: House, media: MediaDesk, problems: Problem[]): Filed<Article>[] {
  const shape = articleShape(IANAZone.create(house.timezone));
  const articles: Filed<Article>[] = [];
  const spellings = new Map<string, string>();
  for (const sheet of sheets) {
    const found = attempt(sheet, problems, () => readMarkdown(sheet, mostBytes));
    const fields = found && readShape(found.source, found.data, shape, problems);
    if (!found || !fields) continue;
    checkVideo(found.source, fields, problems);
    checkTags(found.source, fields, spellings, problems);
    articles.push({ record: articleOf(sheet.id, fields, found, house, media), source: found.source });
  }
  return articles;
}

function articleOf(id: string, fields: ArticleFields, found: MarkdownFile, house: House, media: MediaDesk): Article {
  const { source, bodyLine } = found;
  const { body, hashtags } = splitHashtags(found.body);
  const { title, date, section = null } = fields;
  const address = { publishedAt: date, section: section ?? "", slug: fields.slug ?? id };
  return {
    id,
    file: source.file,
    path: articlePath(house.permalink, address, house.timezone),
    title,
    publishedAt: date,
    updatedAt: fields.updated ?? null,
    summary: fields.summary ?? "",
    authors: [...new Set(fields.author)],
    section,
    tags: tagsOf([...(fields.tags ?? []), ...hashtags]),
    image: pictureOf(source, fields, media),
    video: videoOf(source, fields, media),
    source: fields.source ?? null,
    kind: fields.kind ?? "news",
    tone: fields.tone ?? null,
    corrections: (fields.corrections ?? []).map(({ kind = "correction", ...rest }) => ({ ...rest, kind })),
    draft: fields.draft ?? false,
    expiresAt: fields.expires ?? null,
    aliases: fields.aliases ?? [],
    lang: fields.lang ?? house.language,
    translationOf: fields.translationOf ?? null,
    series: fields.series ?? null,
    related: [...new Set(fields.related)],
    comments: fields.comments ?? null,
    sensitive: fields.sensitive ?? "",
    body,
    bodyLine,
  };
}

function pictureOf(source: Source, { image }: ArticleFields, media: MediaDesk): Picture | null {
  if (!image) return null;
  const { src, alt, caption = "", credit = "", license = "" } = image;
  return { src, alt, caption, credit, license, ...media.picture(source, ["image", "src"], src) };
}

function videoOf(source: Source, { title, video }: ArticleFields, media: MediaDesk): Video | null {
  if (!video) return null;
  const { youtube = null, src = null, poster = null, captions = null, uploaded: uploadedAt = null } = video;
  if (src) media.file(source, ["video", "src"], src, ["mp4", "webm"]);
  if (poster) media.picture(source, ["video", "poster"], poster);
  if (captions) media.file(source, ["video", "captions"], captions, ["vtt"]);
  return { youtube, src, poster, captions, title: video.title ?? title, uploadedAt };
}

/** Different tags, such as C++ and C#, must not share an address; mere spellings, such as E-mail and email, may. */
function checkTags(source: Source, { tags = [] }: ArticleFields, spellings: Map<string, string>, problems: Problem[]): void {
  for (const [i, name] of tags.entries()) {
    const id = idOf(name);
    const known = spellings.get(id);
    if (known === undefined) spellings.set(id, name);
    else if (letters(known) !== letters(name)) {
      const message = `${show(name)} and ${show(known)} would share the address /tags/${id}/: name one of them otherwise`;
      problems.push(problemAt(source, ["tags", i], message));
    }
  }
}

function letters(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/[\s\p{Pd}\p{Pc}'’.]/gu, "");
}

function checkVideo(source: Source, { video }: ArticleFields, problems: Problem[]): void {
  if (!video) return;
  if (!video.youtube === !video.src) {
    problems.push(problemAt(source, ["video"], "needs either `youtube` with an id or `src` with a file, not both"));
  } else if (video.youtube && (video.poster || video.captions)) {
    const key = video.poster ? "poster" : "captions";
    problems.push(problemAt(source, ["video", key], "belongs to a file of our own: YouTube brings its own", "key"));
  }
}
