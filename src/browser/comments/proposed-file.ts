// The file that a comment becomes at the host of a repository: front matter between two lines of dashes, then the text.

import type { Writing } from "./writing.ts";

/** What no line of front matter may hold. */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]/gu;

/** JSON is YAML, too: no quote and no dash in a value ends it early. An empty value is left out. */
export function fileOf(fields: Record<string, string>, text: string): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => value && `${name}: ${JSON.stringify(value.replace(unfit, ""))}\n`,
  );
  return `---\n${lines.join("")}---\n${text}\n`;
}

/** ISO 8601 with the offset of the clock that `now` was read from: `2022-03-01T08:15+01:00`. */
export function clockTime(now: Date): string {
  const east = -now.getTimezoneOffset();
  const pad = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const [hours, minutes] = [pad(Math.abs(east) / 60), pad(Math.abs(east) % 60)];
  const local = new Date(now.getTime() + east * 60_000).toISOString().slice(0, 16);
  return `${local}${east < 0 ? "-" : "+"}${hours}:${minutes}`;
}

/** The form sends the file in place of its fields, with a name of its own and the time. */
export function sendAsFile({ form, text, target }: Writing): void {
  form.addEventListener("formdata", ({ formData }) => {
    const read = (name: string) => String(formData.get(name)).trim();
    const date = clockTime(new Date());
    const own = `${date.slice(0, 10)}-${Math.random().toString(36).slice(2, 8)}.md`;
    formData.set("filename", read("filename").replace(/[^/]*$/, own));
    formData.set("value", fileOf({ author: read("name"), date, replyTo: target() }, text()));
    formData.delete("name");
  });
}
