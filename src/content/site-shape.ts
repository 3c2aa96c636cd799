// The shape of `content/site.yml`.

import { IANAZone } from "luxon";
import { z } from "zod";
import { generatedNames } from "../news/addresses.ts";
import { safeLink, readerSchemes } from "../news/safe-link.ts";
import { shareTargets } from "../news/site.ts";
import { flag, id, language, line, listOf, mapOf, paragraph, record, textThat, wholeNumber } from "./fields.ts";
import { links, linkTarget, webAddress } from "./link-fields.ts";
import { Refusal } from "./refusal.ts";
import { idFault } from "./shelf.ts";
import { show } from "./show.ts";

/** Address of the front page without its last slash. Throws a Refusal. */
export function readSiteUrl(text: string): string {
  const address = safeLink(text, readerSchemes) ? new URL(text) : null;
  if (!address || address.search || address.hash || /[?#]/.test(text)) {
    throw new Refusal(`${show(text)} is no address of a site: write it as https://news.example`);
  }
  return address.href.replace(/\/+$/, "");
}

const timezone = textThat((text) => {
  if (/^[A-Za-z]/.test(text) && IANAZone.isValidZone(text)) return IANAZone.create(text);
  throw new Refusal(`${show(text)} is no time zone: write a name such as Europe/Berlin or UTC`);
});

const permalinkPart = /^(?::(?:year|month|day|section|slug)|[a-z0-9-]+)$/;

const permalink = textThat((text) => {
  const parts = text.split("/");
  const [first, ...rest] = [parts.shift(), parts.pop()];
  const isPattern = first === "" && rest[0] === "" && parts.every((part) => permalinkPart.test(part));
  if (!isPattern || parts.filter((part) => part === ":slug").length !== 1) {
    throw new Refusal(
      `${show(text)} is no pattern of addresses: write it as /:year/:month/:slug/, of :year, :month, :day, :section, ` +
        ":slug (once) and words in small letters",
    );
  }
  if (generatedNames.has(parts[0] as string)) throw new Refusal(`/${parts[0]}/ is kept for pages of the site`);
  return text;
});

/** Where a single text may stand for a map with nothing but that key. */
function shorthand<T extends z.ZodType>(key: string, shape: T) {
  return z.preprocess((value) => (typeof value === "string" ? { [key]: value } : value), shape);
}

function readSectionId(key: string): void {
  const fault = idFault(key);
  if (fault) throw new Refusal(fault);
  if (generatedNames.has(key)) throw new Refusal(`/${key}/ is kept for pages of the site: name the section otherwise`);
}

const word = /^[a-z][a-z0-9-]{0,40}$/;

function readWord(text: string): string {
  if (word.test(text)) return text;
  throw new Refusal(`${show(text)} is no short name: use small letters a-z, digits and hyphens`);
}

const reactionSet = z
  .array(record({ id: textThat(readWord), label: line, emoji: line }))
  .min(1)
  .superRefine((reactions, context) => {
    const seen = new Set<string>();
    for (const [i, reaction] of reactions.entries()) {
      if (seen.has(reaction.id)) {
        context.addIssue({ code: "custom", path: [i, "id"], message: `${show(reaction.id)} is in this set twice` });
      }
      seen.add(reaction.id);
    }
  });

const section = shorthand(
  "name",
  record({ name: line, order: z.number().optional(), description: paragraph.optional() }),
);

const policy = z.enum(["open", "closed", "off"]);
const share = z.number().refine((value) => value >= 0 && value <= 1, {
  error: ({ input }) => `expected a number from 0 to 1, found the number ${input}`,
});

export const siteShape = record({
  title: line,
  url: textThat(readSiteUrl),
  description: paragraph,
  language,
  timezone,
  sections: mapOf(section, readSectionId).optional(),
  reactions: mapOf(reactionSet, readWord).optional(),
  badges: record({ threshold: wholeNumber(1, 1e9).optional(), second: share.optional() }).optional(),
  permalink: permalink.optional(),
  menu: links.optional(),
  social: links.optional(),
  publisher: record({
    name: line.optional(),
    logo: line.optional(),
    policies: mapOf(linkTarget, readWord).optional(),
  }).optional(),
  comments: shorthand(
    "policy",
    record({
      policy: policy.optional(),
      closeAfterDays: wholeNumber(1, 36500).optional(),
      intake: webAddress.optional(),
    }),
  ).optional(),
  front: z.array(shorthand("article", record({ article: id, until: line.optional() }))).optional(),
  repository: shorthand("url", record({ url: webAddress, branch: textThat(readBranch).optional() })).optional(),
  robots: record({ training: flag.optional() }).optional(),
  share: listOf(z.enum(shareTargets)).optional(),
  fonts: id.optional(),
  analytics: z.enum(["none"]).optional(),
});

export type SiteFields = z.infer<typeof siteShape>;

// The names that git itself refuses are many, https://git-scm.com/docs/git-check-ref-format; these are the usual ones.
function readBranch(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(text)) return text;
  throw new Refusal(`${show(text)} is no name of a branch`);
}
