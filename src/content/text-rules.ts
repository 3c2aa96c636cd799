// What may stand in the text of front matter: letters that readers can see, and nothing that misleads them.

import { Refusal } from "./refusal.ts";

const longest = 1000;
const lineBreak = /[\n\r\v\f\x85\u2028\u2029]/;
const control = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** They turn the direction of what follows: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const directional = /\p{Bidi_C}/u;
/** Anything but controls, blanks, accents without a letter, characters without a shape, and the blank of Braille. */
const visible = /[^\p{C}\p{Z}\p{M}\p{DI}\u2800]/u;

/** Whether a reader sees anything of `text`. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** `text` as one line without blanks around it: a title, a name. Throws a Refusal. */
export function readLine(text: string): string {
  const line = text.trim();
  if (lineBreak.test(line)) throw new Refusal("is longer than one line: take the line break out");
  return checked(line);
}

/** `text` with every run of blanks and line breaks as one blank: a summary, a caption. Throws a Refusal. */
export function readParagraph(text: string): string {
  return checked(text.trim().replace(/[ \t\n\r]+/g, " "));
}

function checked(text: string): string {
  if (control.test(text)) throw new Refusal("holds a control character: delete it");
  if (directional.test(text))
    throw new Refusal("holds a character that turns the direction of text: delete it");
  if (text.length > longest) throw new Refusal(`is longer than ${longest} characters: shorten it`);
  if (!isVisible(text)) throw new Refusal("has nothing in it that can be seen");
  return text;
}

// The controls that neither HTML nor XML may hold: https://www.w3.org/TR/xml/#charsets
const unprintable = /[\x01-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;
const allUnprintable = new RegExp(unprintable, "g");

/** A body without the control characters that no page or feed may hold. */
export function printable(body: string): string {
  return unprintable.test(body) ? body.replace(allUnprintable, "") : body;
}
