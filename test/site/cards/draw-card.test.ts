// Every headline fits on its card, whatever its length, language and intent.

import { test } from "uvu";
import * as assert from "uvu/assert";
import sharp from "sharp";
import { cardColours } from "../../../src/site/cards/card-colours.ts";
import type { CardCopy } from "../../../src/site/cards/card-copy.ts";
import { useFonts } from "../../../src/site/cards/card-fonts.ts";
import { drawCard } from "../../../src/site/cards/draw-card.ts";
import { openSharp } from "../../../src/site/open-sharp.ts";

useFonts();
const open = await openSharp();
const { accents, ...colours } = cardColours();

const copy: CardCopy = {
  lang: "en",
  direction: "ltr",
  paper: "The Tideway Post",
  section: "Science",
  kind: "",
  title: "Seals come back",
  date: "20 April 2021",
  accent: accents[3] as string,
  colours,
  picture: null,
};

/** Where the ink is: its edges within an area, all in pixels, and how much of it there is. */
type Ink = { left: number; right: number; top: number; bottom: number; amount: number };

/** Ink of the headline alone, or of the whole card. */
async function ink(changes: Partial<CardCopy>, [from, to]: [number, number] = [0, 630]): Promise<Ink> {
  const card = await drawCard(open, { ...copy, ...changes }, null);
  const { data, info } = await sharp(card).greyscale().raw().toBuffer({ resolveWithObject: true });
  assert.equal([info.width, info.height], [1200, 630]);
  const found: Ink = { left: 1200, right: 0, top: 630, bottom: 0, amount: 0 };
  for (let y = from; y < to; y++) {
    for (let x = 0; x < 1200; x++) {
      if ((data[y * 1200 + x] as number) > 200) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
      found.amount++;
    }
  }
  return found;
}

const headline: [number, number] = [185, 545];

const long =
  "The council has decided after eleven hours of talks, three votes and one broken microphone that the old customs " +
  "house on the north quay shall neither be sold nor torn down but be given for ninety-nine years to the people who " +
  "have swept, painted and guarded it since the great flood of 1953 came";

const arabic = { lang: "ar", direction: "rtl", section: "العالم", date: "١ مارس ٢٠٢٢" } as const;

const headlines: Record<string, Partial<CardCopy>> = {
  "300 letters": { title: long },
  "one word": { title: "Gale" },
  "a word of 60 letters": {
    title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter",
    lang: "de",
  },
  "thousands of the widest letter": { title: "W".repeat(3000) },
  Arabic: { ...arabic, title: "محادثات على حدود بيلاروس وسط إطلاق النار المستمر" },
  "long Arabic": { ...arabic, title: "كييف تطالب بوقف فوري لإطلاق النار مع انطلاق المحادثات ".repeat(6) },
  "long names": {
    paper: "The Quayside ".repeat(30),
    section: "Neighbourhoods and Councils ".repeat(9),
    kind: "Paid",
  },
  "names of signs that leave no ink": { paper: "\u200b", section: "\u00ad" },
};

for (const [name, changes] of Object.entries(headlines)) {
  test(`${name}: all ink stays inside the margins, and the day stays free`, async () => {
    const { left, right, top, bottom } = await ink(changes);
    assert.ok(left >= 60 && right < 1140, `from ${left} to ${right}`);
    assert.ok(top >= 50 && bottom < 590, `from ${top} to ${bottom}`);
    assert.ok((await ink(changes, headline)).amount > 500, "there is a headline");
    assert.is((await ink(changes, [528, 550])).amount, 0, "the headline ends above the day");
  });
}

test("a short headline is set larger than a long one", async () => {
  const tall = async (title: string) => {
    const { top, bottom } = await ink({ title }, headline);
    return bottom - top;
  };
  assert.ok((await tall("Gale")) > 60, "one line of letters as tall as a thumb");
  assert.ok((await tall(long)) > 200);
});

test("Arabic begins at the right, even where a Latin name comes first, and its letters are joined", async () => {
  const title = "BBC: محادثات على حدود بيلاروس";
  const { left, right } = await ink({ ...arabic, title }, headline);
  assert.ok(right > 1125 && left > 300, `from ${left} to ${right}`);
  const joined = await ink({ ...arabic, title: "محادثات" }, headline);
  const apart = await ink({ ...arabic, title: [..."محادثات"].join("\u200c") }, headline);
  assert.ok(joined.right - joined.left < 0.95 * (apart.right - apart.left), "letters apart take more room");
});

test("a headline of markup is printed as it stands", async () => {
  const plain = await ink({ title: "fire" }, headline);
  for (const title of [
    "<b>fire</b>",
    "<span size='1'>fire</span>",
    "</span>fire",
    "&lt;fire&#0;",
    "<!-- fire",
    "]]> fire &",
  ])
    assert.ok((await ink({ title }, headline)).amount > plain.amount * 1.2, title);
});

test("a photo is a column at the end of the lines", async () => {
  const black = await sharp({ create: { width: 800, height: 450, channels: 3, background: "#000" } })
    .png()
    .toBuffer();
  for (const [direction, x] of [
    ["ltr", 1190],
    ["rtl", 10],
  ] as const) {
    const card = await drawCard(open, { ...copy, direction }, black as unknown as string);
    const { data } = await sharp(card).greyscale().raw().toBuffer({ resolveWithObject: true });
    for (const y of [2, 300, 627]) assert.ok((data[y * 1200 + x] as number) < 20, `${direction} ${y}`);
    assert.ok((data[300 * 1200 + (1200 - x)] as number) > 200);
  }
});

test.run();
