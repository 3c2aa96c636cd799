// Reads `content/authors` into authors.

import * as z from "zod";
import { isId } from "../news/addresses.ts";
import type { Author } from "../news/author.ts";
import { line, listOf, personName, record, textThat } from "./fields.ts";
import { links, webAddress } from "./link-fields.ts";
import { readMarkdown } from "./markdown-file.ts";
import type { MediaDesk } from "./media-desk.ts";
import type { Problem } from "./problem.ts";
import { readShape } from "./read-shape.ts";
import { Refusal } from "./refusal.ts";
import type { Sheet } from "./sheets.ts";
import { show } from "./show.ts";
import { attempt } from "./source.ts";

const mostBytes = 64 * 1024;

/** Whose a comment is can only be said here: a file of `comments` may come from anybody. */
const answer = textThat((text) => {
  const ids = text.split("/");
  if (ids.length === 2 && ids.every(isId)) return text;
  throw new Refusal(`${show(text)} is no comment: write story and comment, as harbour-fire/c0007`);
});

const shape = record({
  name: personName,
  role: line.optional(),
  kind: z.enum(["person", "organization"]).optional(),
  image: line.optional(),
  url: webAddress.optional(),
  links: links.optional(),
  answers: listOf(answer).optional(),
});

/** The authors of all good files by id, in the order of the files. */
export function readAuthors(
  sheets: readonly Sheet[],
  media: MediaDesk,
  problems: Problem[],
): Map<string, Author> {
  const authors = new Map<string, Author>();
  for (const sheet of sheets) {
    const found = attempt(sheet, problems, () => readMarkdown(sheet, mostBytes));
    const fields = found && readShape(found.source, found.data, shape, problems);
    if (!found || !fields) continue;
    const { name, role = "", kind = "person", image: src, url = null, links = [], answers = [] } = fields;
    const image = src ? { src, ...media.picture(found.source, ["image"], src) } : null;
    const { body: bio, bodyLine: bioLine } = found;
    authors.set(sheet.id, {
      id: sheet.id,
      file: sheet.file,
      name,
      role,
      kind,
      image,
      url,
      links,
      answers,
      bio,
      bioLine,
    });
  }
  return authors;
}
