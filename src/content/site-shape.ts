// The shape of `content/site.yml`.

import * as z from "zod";
import { shareTargets } from "../news/site.ts";
import { flag, id, language, line, listOf, paragraph, record, textThat, wholeNumber } from "./fields.ts";
import { links, linkTarget, webAddress } from "./link-fields.ts";
import { mapOf } from "./map-field.ts";
import {
  branch,
  permalink,
  reactionSet,
  readSectionId,
  readSiteUrl,
  readWord,
  timezone,
} from "./site-fields.ts";

/** Where a single text may stand for a map with nothing but that key. */
function shorthand<T extends z.ZodType>(key: string, shape: T) {
  return z.preprocess((value) => (typeof value === "string" ? { [key]: value } : value), shape);
}

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
      intake: textThat(readSiteUrl).optional(),
    }),
  ).optional(),
  front: z.array(shorthand("article", record({ article: id, until: line.optional() }))).optional(),
  repository: shorthand("url", record({ url: webAddress, branch: branch.optional() })).optional(),
  robots: record({ training: flag.optional() }).optional(),
  search: z.preprocess(
    (value) => (value === true ? {} : value === false ? null : value),
    record({ comments: flag.optional() }, "search: true").nullish(),
  ),
  share: listOf(z.enum(shareTargets)).optional(),
  cards: flag.optional(),
  lite: flag.optional(),
  offline: flag.optional(),
  fonts: shorthand("text", record({ text: id.optional(), interface: id.optional() })).optional(),
  analytics: z.enum(["none"]).optional(),
});

export type SiteFields = z.infer<typeof siteShape>;
