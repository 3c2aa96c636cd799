// The shape of an article's front matter.

import type { IANAZone } from "luxon";
import * as z from "zod";
import { idOf } from "../news/addresses.ts";
import { kinds } from "../news/article.ts";
import { readAlias } from "./alias.ts";
import { flag, id, language, line, listOf, paragraph, personName, record, textThat } from "./fields.ts";
import { webAddress } from "./link-fields.ts";
import { momentIn } from "./moment-field.ts";
import { Refusal } from "./refusal.ts";
import { describe, show } from "./show.ts";
import { readLine, readParagraph } from "./text-rules.ts";

const alt = textThat(
  readParagraph,
  (input) => `${input === undefined ? "is missing" : `is ${describe(input)}`}: say what the picture shows`,
);

const picture = record(
  {
    src: line,
    alt,
    caption: paragraph.optional(),
    credit: line.optional(),
    license: line.optional(),
  },
  "image: {src: quay.jpg, alt: The quay at night}",
);

const agency = record(
  { name: personName, url: webAddress },
  "source: {name: The Wire, url: https://wire.example/}",
);

/** The commas of the Latin, Arabic and East Asian scripts. */
const comma = /[,،，、]/;

/** Written with or without the sign of a hashtag. */
const tag = textThat((text) => {
  const name = text.trim().replace(/^#/, "");
  if (comma.test(name))
    throw new Refusal(`${show(text)} has a comma in it: for several tags write a list: [a, b, c]`);
  if (idOf(name)) return readLine(name);
  throw new Refusal(`${show(text)} has no letter or digit, so it can have no address`);
});

const youtube = textThat((text) => {
  if (/^[A-Za-z0-9_-]{11}$/.test(text)) return text;
  throw new Refusal(`${show(text)} is no YouTube id: take the 11 signs after \`v=\` of the video's address`);
});

/** A warning in the editors' words, or `true` for the standing one. */
const sensitive = z.preprocess(
  (value) => (typeof value !== "boolean" ? value : value ? "true" : undefined),
  paragraph.optional(),
);

/** Made once for a newsroom, since times without an offset are those of its zone. */
export function articleShape(zone: IANAZone) {
  const moment = momentIn(zone);
  const video = record(
    {
      youtube: youtube.optional(),
      src: line.optional(),
      poster: line.optional(),
      captions: line.optional(),
      title: line.optional(),
      uploaded: moment.optional(),
    },
    "video: {src: quay.mp4}",
  );
  const correction = record(
    {
      date: moment,
      text: paragraph,
      kind: z.enum(["correction", "clarification"]).optional(),
    },
    "corrections: [{date: 2022-03-01, text: The ship is Danish.}]",
  );
  return record({
    title: line,
    date: moment,
    summary: paragraph.optional(),
    author: listOf(id).optional(),
    section: id.optional(),
    tags: listOf(tag).optional(),
    updated: moment.optional(),
    image: picture.optional(),
    video: video.optional(),
    source: agency.optional(),
    kind: z.enum(kinds).optional(),
    tone: line.optional(),
    corrections: z.array(correction).optional(),
    draft: flag.optional(),
    expires: moment.optional(),
    aliases: listOf(textThat(readAlias)).optional(),
    slug: id.optional(),
    lang: language.optional(),
    translationOf: id.optional(),
    series: line.optional(),
    related: listOf(id).optional(),
    comments: z.enum(["open", "closed", "off"]).optional(),
    sensitive: sensitive.optional(),
  });
}

export type ArticleFields = z.infer<ReturnType<typeof articleShape>>;
