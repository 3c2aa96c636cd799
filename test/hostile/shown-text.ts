// How a text is written so that markdown shows it as it is, and what readers then see of it.

// The controls that the door takes out of bodies, since no page may hold them.
const controls = /[\x00-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

/** A file of UTF-8 has no halves of characters. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

/** A text on one line, as a file can hold it: well-formed, without controls. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(controls, "")
    .replace(/\s*[\r\n]\s*/g, " ")
    .trim();
}

/** Every sign that could mean something has a backslash before it: https://spec.commonmark.org/0.31.2/#backslash-escapes */
export function escapedMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** Lines of a block of code that shows the text, and the text as it is shown. */
export function codeBlock(text: string): { lines: string; shown: string } {
  const shown = wellFormed(text).replace(/\r\n?/g, "\n").replace(controls, "");
  const longest = Math.max(3, ...[...shown.matchAll(/~+/g)].map(([run]) => run.length));
  const fence = "~".repeat(longest + 1);
  return { lines: `${fence}\n${shown}\n${fence}`, shown: `${shown}\n` };
}

/** What front matter makes of a line (a title, a name), and of a paragraph (a summary). */
export const shownLine = (text: string): string => text.trim();
export const shownParagraph = (text: string): string => text.trim().replace(/[ \t\n\r]+/g, " ");

/** What a tag is called. */
export const shownTag = (text: string): string => text.trim().replace(/^#/, "").trim();
