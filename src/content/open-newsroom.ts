// Opens a newsroom: reads a content folder, checks all of it, gives typed records or the problems.

import { byDate, type Article } from "../news/article.ts";
import type { Newsroom } from "../news/newsroom.ts";
import type { Section, Site } from "../news/site.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkAnswers } from "./check-answers.ts";
import { checkIds } from "./check-ids.ts";
import { checkReferences } from "./check-references.ts";
import { checkTones } from "./check-tones.ts";
import { openDisk, type Drive } from "./drive.ts";
import { pathIn } from "./list-folder.ts";
import { mediaDesk } from "./media-desk.ts";
import { sortProblems, type Problem } from "./problem.ts";
import { readArticles, type House } from "./read-articles.ts";
import { readAuthors } from "./read-authors.ts";
import { readComments } from "./read-comments.ts";
import { readLedger } from "./read-ledger.ts";
import { readMedia } from "./read-media.ts";
import { readPages } from "./read-pages.ts";
import { readSite } from "./read-site.ts";
import { below, type Shelf } from "./shelf.ts";
import { sheetsBelow, sheetsOn } from "./sheets.ts";
import type { Filed } from "./source.ts";
import { checkTop, topShelf } from "./top-shelf.ts";

/** `drive` is what a reader that runs ahead gives; else the disk is read. */
type Options = { baseUrl?: string | undefined; drive?: Drive | undefined };
export type Opened = { newsroom: Newsroom | null; problems: Problem[] };

/**
 * Reads and checks the newsroom in `folder`; with `baseUrl` it is that of another address than site.yml says.
 * `newsroom` is null when a problem is an error. A bad comment is left out and a warning, a stale count a notice.
 * Problems are sorted.
 */
export function openNewsroom(folder: string, options: Options = {}): Opened {
  const problems: Problem[] = [];
  const newsroom = read(topShelf(folder, options.drive ?? openDisk()), options.baseUrl, problems);
  const failed = problems.some(({ severity }) => severity === "error");
  return { newsroom: failed ? null : newsroom, problems: sortProblems(problems) };
}

/** What articles are read with as long as the settings are wrong, so that their own problems are named too. */
const anyHouse: House = { timezone: "UTC", language: "en", permalink: "/:year/:month/:slug/" };

function read(top: Shelf, baseUrl: string | undefined, problems: Problem[]): Newsroom | null {
  if (!checkTop(top, problems)) return null;
  const media = readMedia(below(top, "media"), problems);
  const desk = mediaDesk(media, problems);
  const site = readSite(below(top, "site.yml"), baseUrl, desk, problems);
  const house = site?.record ?? anyHouse;
  const authorSheets = sheetsOn(below(top, "authors"), problems);
  const articleSheets = sheetsBelow(below(top, "articles"), problems);
  const authors = readAuthors(authorSheets, desk, problems);
  const articles = readArticles(articleSheets, house, desk, problems);
  const pages = readPages(sheetsOn(below(top, "pages"), problems), problems);
  const known = { articles: idsOf(articleSheets), authors: idsOf(authorSheets) };
  const comments = readComments(commentShelf(top), known.articles, house.timezone, problems);
  checkAnswers(authors.values(), comments, problems);
  checkIds(articleSheets, problems);
  if (!site) return null;
  if (site.record.sections.length === 0) site.record.sections = sectionsOf(articles);
  checkReferences(site, articles, known, problems);
  checkTones(site, articles, problems);
  checkAddresses(site, pages, articles, problems);
  const reactions = reactionIds(site.record);
  const ledger = readLedger(below(top, "reactions"), { articles: known.articles, reactions }, problems);
  return {
    site: site.record,
    articles: articles.map(({ record }) => record).sort(byDate),
    authors,
    comments,
    pages: pages.map(({ record }) => record),
    media: [...media.values()],
    ledger,
    print: (file) => top.drive.print(pathIn(top.disk, file.slice(top.file.length + 1))) ?? "",
  };
}

/** Strangers write here, and must not be able to stop the presses. */
function commentShelf(top: Shelf): Shelf {
  return { ...below(top, "comments"), severity: "warning" };
}

function idsOf(sheets: readonly { id: string }[]): Set<string> {
  return new Set(sheets.map(({ id }) => id));
}

/** Without sections in the settings, those that articles name, with a capital letter first. */
function sectionsOf(articles: readonly Filed<Article>[]): Section[] {
  const ids = new Set(articles.map(({ record }) => record.section).filter((id) => id !== null));
  return [...ids]
    .sort()
    .map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1), description: "" }));
}

function reactionIds({ reactions }: Site): Set<string> {
  return new Set(Object.values(reactions).flatMap((set) => set.map(({ id }) => id)));
}
