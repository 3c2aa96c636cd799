// Text set as large as its room allows, shaped by Pango, which knows all scripts and directions.

import { escape } from "../../html.ts";
import type { OpenSharp } from "../open-sharp.ts";

/** A line or block of text: parts in their own colours, in a language; `sizes` in pixels, the largest first. */
export type Copy = {
  parts: readonly { text: string; colour: string }[];
  font: string;
  lang: string;
  direction: "ltr" | "rtl";
  sizes: readonly number[];
  /** Of the font's own distance between lines. */
  leading: number;
};

export type Room = { width: number; height: number };

/** Pixels with colours and transparency, cut to the ink. */
export type SetText = { data: Buffer; width: number; height: number };

/** Marks that make the first letter's direction that of the whole, whatever a headline begins with. */
const marks = { ltr: "\u200e", rtl: "\u200f" };

/** Sets a text in the largest of its sizes that leaves all words whole, else in the largest that does not, else a part of it. */
export async function fitText(sharp: OpenSharp, copy: Copy, room: Room): Promise<SetText> {
  if (copy.parts.length === 0) return { data: Buffer.alloc(4), width: 1, height: 1 };
  const whole = await largest(sharp, copy, room, "word");
  if (whole) return balanced(sharp, copy, room, whole);
  const broken = await largest(sharp, copy, room, "word-char");
  return broken ? broken.block : fitText(sharp, { ...copy, parts: shortened(copy.parts) }, room);
}

type Fit = { size: number; block: SetText };

/** Halves the sizes until the largest that fits is found: setting a text is what takes the time. */
async function largest(sharp: OpenSharp, copy: Copy, room: Room, wrap: Wrap): Promise<Fit | null> {
  let [low, high] = [0, copy.sizes.length];
  let best: Fit | null = null;
  while (low < high) {
    const middle = (low + high) >> 1;
    const size = copy.sizes[middle] as number;
    const block = await set(sharp, copy, size, room.width, wrap);
    if (block && fits(block, room)) [best, high] = [{ size, block }, middle];
    else low = middle + 1;
  }
  return best;
}

/** Lines of about the same length: the narrowest column that needs no line more. */
async function balanced(sharp: OpenSharp, copy: Copy, room: Room, { size, block }: Fit): Promise<SetText> {
  if (block.height < size * 1.5) return block;
  let best = block;
  for (const share of [0.88, 0.77, 0.66]) {
    const narrower = await set(sharp, copy, size, Math.round(room.width * share), "word");
    if (!narrower || narrower.height > block.height + size / 2 || narrower.width > room.width * share) break;
    best = narrower;
  }
  return best;
}

function fits({ width, height }: SetText, room: Room): boolean {
  return width <= room.width && height <= room.height;
}

/** A tenth shorter, from its end. */
function shortened(parts: Copy["parts"]): Copy["parts"] {
  const last = parts.at(-1);
  if (!last) return parts;
  const letters = [...last.text.replace(/\s*…$/, "")];
  const text = letters.slice(0, Math.floor(letters.length * 0.9)).join("");
  return [...parts.slice(0, -1), ...(text === "" ? [] : [{ ...last, text: `${text}…` }])];
}

type Wrap = "word" | "word-char";

/** Null for what Pango cannot set: a line of more pixels than it can count, letters that leave no ink. */
async function set(
  sharp: OpenSharp,
  { parts, font, lang, direction, leading }: Copy,
  size: number,
  width: number,
  wrap: Wrap,
): Promise<SetText | null> {
  const spans = parts.map(
    ({ text, colour }) => `<span foreground="${escape(colour)}">${escape(text)}</span>`,
  );
  const text = `<span lang="${escape(lang)}" line_height="${leading}">${marks[direction]}${spans.join("")}</span>`;
  const line = { text, font: `${font} ${size}`, width, dpi: 72, rgba: true, wrap };
  try {
    const { data, info } = await sharp({ text: line }).raw().toBuffer({ resolveWithObject: true }); // pixels, not markup
    return { data, width: info.width, height: info.height };
  } catch (error) {
    if (/^text: /.test((error as Error).message)) return null;
    throw error;
  }
}
