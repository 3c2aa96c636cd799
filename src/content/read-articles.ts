// Reads `content/articles` into articles.

import { IANAZone } from "luxon";
import type * as z from "zod";
import { articlePath } from "../news/addresses.ts";
import type { Article, Picture, Video } from "../news/article.ts";
import { splitHashtags, tagsOf } from "../news/hashtags.ts";
import type { Site } from "../news/site.ts";
import { articleShape, type ArticleFields } from "./article-shape.ts";
import { checkDates } from "./check-dates.ts";
import { checkTags } from "./check-tags.ts";
import { checkVideo } from "./check-video.ts";
import { readMarkdown } from "./markdown-file.ts";
import type { MediaDesk } from "./media-desk.ts";
import type { Problem } from "./problem.ts";
import { readLater, remember } from "./remember.ts";
import { readShape } from "./read-shape.ts";
import type { Sheet } from "./sheets.ts";
import { attempt, type Filed, type Source } from "./source.ts";

const mostBytes = 2 * 1024 * 1024;

/** What articles take from the site's settings. */
export type House = Pick<Site, "timezone" | "language" | "permalink">;

/** The articles of all good files, in the order of the files. */
export function readArticles(
  sheets: readonly Sheet[],
  house: House,
  media: MediaDesk,
  problems: Problem[],
): Filed<Article>[] {
  const shape = articleShape(IANAZone.create(house.timezone));
  const articles: Filed<Article>[] = [];
  const spellings = new Map<string, string>();
  for (const sheet of sheets) {
    const draft = readDraft(sheet, shape, problems);
    if (!draft) continue;
    const { source, fields } = draft;
    checkDates(source, fields, house.timezone, problems);
    checkVideo(source, fields, problems);
    checkTags(source, fields, spellings, problems);
    articles.push({ record: articleOf(sheet.id, draft, house, media), source });
  }
  return articles;
}

/** An article as its file has it. */
type Draft = Told & { source: Source; body: () => string };
/** What is remembered of it. */
type Told = { fields: ArticleFields; hashtags: string[]; bodyLine: number };

function readDraft(sheet: Sheet, shape: z.ZodType<ArticleFields>, problems: Problem[]): Draft | null {
  let bytes: Buffer | null = null;
  const told = remember(sheet, problems, (): Told | null => {
    const found = attempt(sheet, problems, () => readMarkdown(sheet, mostBytes));
    const fields = found && readShape(found.source, found.data, shape, problems);
    if (!found || !fields) return null;
    const { hashtags } = splitHashtags(found.body);
    bytes = found.bytes;
    return { fields, hashtags, bodyLine: found.bodyLine };
  });
  if (!told) return null;
  const { source, body } = readLater(sheet, mostBytes, bytes);
  return { ...told, source, body: told.hashtags.length > 0 ? () => splitHashtags(body()).body : body };
}

type Text = () => string;

const texts = new WeakMap<object, Text>();
let latest: { of: Text; text: string } | null = null;

/**
 * Gives an article its text, for which all have one getter: with a getter each, V8 would look every field up by its name.
 * A page asks for its text several times, and all texts would fill the memory: the latest is kept.
 */
function withText(article: Omit<Article, "body">, text: Text): Article {
  texts.set(article, text);
  return Object.defineProperty(article, "body", { get: textOf, enumerable: true }) as Article;
}

function textOf(this: object): string {
  const of = texts.get(this) as Text;
  if (latest?.of !== of) latest = { of, text: of() };
  return latest.text;
}

function articleOf(id: string, draft: Draft, house: House, media: MediaDesk): Article {
  const { source, fields, hashtags, bodyLine } = draft;
  const { title, date, section = null } = fields;
  const address = { publishedAt: date, section: section ?? "", slug: fields.slug ?? id };
  const article = {
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
    bodyLine,
  };
  return withText(article, draft.body);
}

function pictureOf(source: Source, { image }: ArticleFields, media: MediaDesk): Picture | null {
  if (!image) return null;
  const { src, alt, caption = "", credit = "", license = "" } = image;
  return { src, alt, caption, credit, license, ...media.picture(source, ["image", "src"], src) };
}

function videoOf(source: Source, { title, video }: ArticleFields, media: MediaDesk): Video | null {
  if (!video) return null;
  const { youtube = null, src = null, captions = null, uploaded: uploadedAt = null } = video;
  if (src) media.file(source, ["video", "src"], src, ["mp4", "webm"]);
  const poster = video.poster
    ? { src: video.poster, ...media.picture(source, ["video", "poster"], video.poster) }
    : null;
  if (captions) media.file(source, ["video", "captions"], captions, ["vtt"]);
  return { youtube, src, poster, captions, title: video.title ?? title, uploadedAt };
}
