// The file that a comment becomes at the host of a repository: front matter between two lines of dashes, then the text.

import type { Paper } from "./writing.ts";

const fences = /^(---\n[^]*?)(---\n)([^]*)$/;

/** The text below the front matter, without the space around it. */
export function textOf(file: string): string {
  return (fences.exec(file)?.[3] ?? file).trim();
}

/** The file with this field in its front matter; an empty `value` leaves it out. A broken file stays as it is. */
export function withField(file: string, name: string, value: string): string {
  const [, head, fence, text] = fences.exec(file) ?? [];
  if (!head) return file;
  const others = head.replace(new RegExp(`^${name}:.*\n`, "m"), "");
  return others + (value && `${name}: ${JSON.stringify(value)}\n`) + fence + text;
}

/** ISO 8601 with the offset of the clock that `now` was read from: `2022-03-01T08:15+01:00`. */
export function clockTime(now: Date): string {
  const east = -now.getTimezoneOffset();
  const pad = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const [hours, minutes] = [pad(Math.abs(east) / 60), pad(Math.abs(east) % 60)];
  const local = new Date(now.getTime() + east * 60_000).toISOString().slice(0, 16);
  return `${local}${east < 0 ? "-" : "+"}${hours}:${minutes}`;
}

/** The form's file with a name of its own and the time: nobody has to type them. */
export function fileFor(form: HTMLFormElement): Paper {
  const name = form.elements.namedItem("filename") as HTMLInputElement;
  const now = clockTime(new Date());
  form.dataset["draft"] = name.value;
  name.value = name.value.replace(
    /[^/]*$/,
    `${now.slice(0, 10)}-${Math.random().toString(36).slice(2, 8)}.md`,
  );
  const { defaultValue } = form.querySelector("textarea") as HTMLTextAreaElement;
  const dated = withField(defaultValue, "date", now);
  const example = textOf(defaultValue);
  return {
    blank: (target) => withField(dated, "replyTo", target),
    read: (file) => {
      const text = textOf(file);
      return text === example ? "" : text;
    },
  };
}
