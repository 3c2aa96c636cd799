// Reads `content/authors` into authors.

import * as z from "zod";
import type { Author } from "../news/author.ts";
import { line, personName, record } from "./fields.ts";
import { links, webAddress } from "./link-fields.ts";
import { readMarkdown } from "./markdown-file.ts";
import type { MediaDesk } from "./media-desk.ts";
import type { Problem } from "./problem.ts";
import { readShape } from "./read-shape.ts";
import type { Sheet } from "./sheets.ts";
import { attempt } from "./source.ts";

const mostBytes = 64 * 1024;

const shape = record({
  name: personName,
  role: line.optional(),
  kind: z.enum(["person", "organization"]).optional(),
  image: line.optional(),
  url: webAddress.optional(),
  links: links.optional(),
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
    const { name, role = "", kind = "person", image: src, url = null, links = [] } = fields;
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
      bio,
      bioLine,
    });
  }
  return authors;
}
