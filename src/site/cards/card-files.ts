// The files of all cards: those kept from earlier builds, and the others drawn, several at a time.

import path from "node:path";
import { cardPath, hasCard } from "../../news/social-card.ts";
import type { Catalogue } from "../catalogue.ts";
import { codeOf, kept, keyOf, sharpVersion } from "../kept.ts";
import { openSharp } from "../open-sharp.ts";
import type { SiteFile } from "../pictures/picture-files.ts";
import { severally } from "../severally.ts";
import { cardColours } from "./card-colours.ts";
import { type CardCopy, cardCopy } from "./card-copy.ts";
import { fontVersions, useFonts } from "./card-fonts.ts";
import { drawCard } from "./draw-card.ts";

type Order = { file: string; copy: CardCopy; photo: string | null; key: string };

const name = "card.jpg";

/** The files of the cards of all published stories; `pictures` are those of the site, as kept. */
export async function cardFiles(
  catalogue: Catalogue,
  pictures: readonly SiteFile[],
  onProgress: (done: number, all: number) => void,
): Promise<SiteFile[]> {
  const store = kept("cards");
  const files: SiteFile[] = [];
  const missing: Order[] = [];
  for (const order of orders(catalogue, pictures)) {
    const folder = store.find(order.key, [name]);
    if (folder) files.push({ file: order.file, source: path.join(folder, name) });
    else missing.push(order);
  }
  if (missing.length === 0) return files;
  useFonts();
  const sharp = await openSharp();
  let done = 0;
  await severally(missing, async ({ file, copy, photo, key }) => {
    const folder = store.add(key, new Map([[name, await drawCard(sharp, copy, photo)]]));
    files.push({ file, source: path.join(folder, name) });
    onProgress(++done, missing.length);
  });
  return files;
}

/** A kept picture's folder is named after all that is in it, so its path is what it looks like. */
function* orders(
  { newsroom: { site }, stories, card }: Catalogue,
  pictures: readonly SiteFile[],
): Iterable<Order> {
  const shown = stories.filter((article) => hasCard(site, article));
  if (shown.length === 0) return;
  const photos = new Map(pictures.map(({ file, source }) => [file, source]));
  const colours = cardColours();
  const recipe = [fontVersions(), sharpVersion, codeOf("src/site/cards")].join();
  for (const article of shown) {
    const copy = cardCopy(site, card(article), colours);
    const photo = copy.picture === null ? null : (photos.get(`media/${copy.picture}`) ?? null);
    const key = keyOf(recipe, JSON.stringify(copy), photo ? path.basename(path.dirname(photo)) : "");
    yield { file: decodeURIComponent(cardPath(article).slice(1)), copy, photo, key };
  }
}
