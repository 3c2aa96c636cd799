// Kinds of value that only the settings of a site have.

import { IANAZone } from "luxon";
import * as z from "zod";
import { generatedNames } from "../news/addresses.ts";
import { readerSchemes, safeLink } from "../news/safe-link.ts";
import { line, record, textThat } from "./fields.ts";
import { idFault } from "./name-faults.ts";
import { Refusal } from "./refusal.ts";
import { show } from "./show.ts";

/** Address of the front page without its last slash. Throws a Refusal. */
export function readSiteUrl(text: string): string {
  const address = safeLink(text, readerSchemes) ? new URL(text) : null;
  if (!address || address.search || address.hash || /[?#]/.test(text)) {
    throw new Refusal(`${show(text)} is no address of a site: write it as https://news.example`);
  }
  return address.href.replace(/\/+$/, "");
}

export const timezone = textThat((text) => {
  if (/^[A-Za-z]/.test(text) && IANAZone.isValidZone(text)) return IANAZone.create(text);
  throw new Refusal(`${show(text)} is no time zone: write a name such as Europe/Berlin or UTC`);
});

const permalinkPart = /^(?::(?:year|month|day|section|slug)|[a-z0-9-]+)$/;

export const permalink = textThat((text) => {
  const parts = text.split("/");
  const [first, ...rest] = [parts.shift(), parts.pop()];
  const isPattern = first === "" && rest[0] === "" && parts.every((part) => permalinkPart.test(part));
  if (!isPattern || parts.filter((part) => part === ":slug").length !== 1) {
    throw new Refusal(
      `${show(text)} is no pattern of addresses: write it as /:year/:month/:slug/, of :year, :month, :day, :section, ` +
        ":slug (once) and words in small letters",
    );
  }
  if (generatedNames.has(parts[0] as string))
    throw new Refusal(`/${parts[0]}/ is kept for pages of the site`);
  return text;
});

/** Throws a Refusal for what cannot be the id of a section. */
export function readSectionId(key: string): void {
  const fault = idFault(key);
  if (fault) throw new Refusal(fault);
  if (generatedNames.has(key))
    throw new Refusal(`/${key}/ is kept for pages of the site: name the section otherwise`);
}

const word = /^[a-z][a-z0-9-]{0,40}$/;

/** A short name of small letters, digits and hyphens. Throws a Refusal. */
export function readWord(text: string): string {
  if (word.test(text)) return text;
  throw new Refusal(`${show(text)} is no short name: use small letters a-z, digits and hyphens`);
}

/** A list of reactions, each id once. */
export const reactionSet = z
  .array(record({ id: textThat(readWord), label: line, emoji: line }))
  .min(1)
  .superRefine((reactions, context) => {
    const seen = new Set<string>();
    for (const [i, reaction] of reactions.entries()) {
      if (seen.has(reaction.id)) {
        context.addIssue({
          code: "custom",
          path: [i, "id"],
          message: `${show(reaction.id)} is in this set twice`,
        });
      }
      seen.add(reaction.id);
    }
  });

// The names that git itself refuses are many, https://git-scm.com/docs/git-check-ref-format; these are the usual ones.
export const branch = textThat((text) => {
  if (/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(text)) return text;
  throw new Refusal(`${show(text)} is no name of a branch`);
});
