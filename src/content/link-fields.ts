// Addresses in front matter: of the web, of this site, and links to them.

import * as z from "zod";
import { articleSchemes, readerSchemes, safeLink } from "../news/safe-link.ts";
import type { Link } from "../news/site.ts";
import { line, record, textThat } from "./fields.ts";
import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";

/** Not parts of a path; browsers read a backslash as a slash, which would lead to another host. */
const unfit = /[\p{Z}\p{C}\\"<>`]/u;

/** An http or https address, in the form that the URL standard gives it. */
export const webAddress = textThat((text) => readAddress(text, readerSchemes));

/** Where a link may lead: a page of this site by its path (`/about/`), an address of the web, a mail address. */
export const linkTarget = textThat((text) =>
  text.startsWith("/") ? readSitePath(text) : readAddress(text, articleSchemes),
);

export const links: z.ZodType<Link[]> = z.array(record({ name: line, url: linkTarget }));

function readAddress(text: string, schemes: readonly string[]): string {
  if (safeLink(text, schemes)) return new URL(text).href;
  throw new Refusal(
    `${show(text)} is no web address to link to: write it whole, as https://news.example/about/`,
  );
}

function readSitePath(text: string): string {
  if (text.startsWith("//") || unfit.test(text)) {
    throw new Refusal(`${show(text)} is no path of this site: write it as /about/`);
  }
  return text;
}
