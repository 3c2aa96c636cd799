// Draws a card: the paper's name over a rule, section, headline and day, and the story's picture beside them.

import type { OverlayOptions } from "sharp";
import { cardSize } from "../../news/social-card.ts";
import type { OpenSharp } from "../open-sharp.ts";
import type { CardCopy } from "./card-copy.ts";
import { fonts } from "./card-fonts.ts";
import { type Copy, type Room, type SetText, fitText } from "./fit-text.ts";

/** All in pixels. The picture is a column of a third, from edge to edge. */
const margin = 64;
const pictureWidth = 400;
const gap = 48;
const top = { paper: 56, rule: 112, kicker: 138, headline: 194, date: 552 };
const headlineHeight = top.date - top.headline - 28;

/** Headlines without a picture have more room. */
const sizes = { beside: [72, 64, 56, 50, 44, 38, 34, 30], alone: [96, 84, 72, 64, 56, 50, 44, 38, 34] };
const labels = [32, 28, 24, 20, 17];

type Line = { y: number; parts: Copy["parts"]; font: string; most: number };

/** A card as JPEG; `photo` is the file of its picture. */
export async function drawCard(sharp: OpenSharp, copy: CardCopy, photo: string | null): Promise<Uint8Array> {
  const width = cardSize.width - 2 * margin - (photo ? pictureWidth + gap - margin : 0);
  const layers = [rule(copy, width)];
  for (const { y, parts, font, most } of lines(copy)) {
    const { lang, direction } = copy;
    const line = { parts, font, lang, direction, leading: 1, sizes: labels.filter((size) => size <= most) };
    layers.push(placed(copy, await fitText(sharp, line, { width, height: 44 }), y));
  }
  const room = { width, height: headlineHeight };
  layers.push(placed(copy, await headline(sharp, copy, room, photo !== null), top.headline));
  if (photo) layers.push(await column(sharp, copy, photo));
  const blank = { create: { ...cardSize, channels: 3 as const, background: copy.colours.paper } };
  return sharp(blank).composite(layers).jpeg(recipe).toBuffer();
}

/** Edges of letters would have coloured seams if their colours were kept at half the size, as for photos. */
const recipe = { quality: 84, chromaSubsampling: "4:4:4" } as const;

function lines({ paper, section, kind, date, accent, colours: { ink, soft } }: CardCopy): Line[] {
  const kicker = [
    { text: section, colour: accent },
    { text: section && kind && " · ", colour: soft },
    { text: kind, colour: ink },
  ];
  return [
    { y: top.paper, parts: [{ text: paper, colour: ink }], font: fonts.headline, most: 32 },
    { y: top.kicker, parts: kicker.filter(({ text }) => text !== ""), font: fonts.label, most: 28 },
    { y: top.date, parts: [{ text: date, colour: soft }], font: fonts.note, most: 24 },
  ];
}

function headline(sharp: OpenSharp, copy: CardCopy, room: Room, isBeside: boolean): Promise<SetText> {
  const { lang, direction, title, colours } = copy;
  const parts = [{ text: title, colour: colours.ink }];
  // Arabic letters reach higher and lower, and their font has the room for all of it.
  const leading = direction === "rtl" ? 0.8 : 0.88;
  const all: Copy = {
    parts,
    font: fonts.headline,
    lang,
    direction,
    leading,
    sizes: isBeside ? sizes.beside : sizes.alone,
  };
  return fitText(sharp, all, room);
}

/** Text begins at the margin from which its language is read. */
function placed({ direction }: CardCopy, { data, width, height }: SetText, y: number): OverlayOptions {
  const left = direction === "rtl" ? cardSize.width - margin - width : margin;
  return { input: data, raw: { width, height, channels: 4 }, left, top: y };
}

/** The one loud line. */
function rule({ direction, colours }: CardCopy, width: number): OverlayOptions {
  const left = direction === "rtl" ? cardSize.width - margin - width : margin;
  return {
    input: { create: { width, height: 3, channels: 3, background: colours.ink } },
    left,
    top: top.rule,
  };
}

/** Cut to where the most happens. */
async function column(sharp: OpenSharp, { direction }: CardCopy, photo: string): Promise<OverlayOptions> {
  const shape = {
    width: pictureWidth,
    height: cardSize.height,
    fit: "cover",
    position: "attention",
  } as const;
  const input = await sharp(photo).resize(shape).png({ compressionLevel: 0 }).toBuffer();
  return { input, left: direction === "rtl" ? 0 : cardSize.width - pictureWidth, top: 0 };
}
