// The files of all cards: those kept from earlier builds, and the others drawn, several at a time.

import path from "node:path";
import { cardPath, hasCard } from "../../news/social-card.ts";
import type { Catalogue } from "../catalogue.ts";
import { codeOf, kept, keyOf, sharpVersion } from "../kept.ts";
import { openSharp } from "../open-sharp.ts";
import { type SiteFile, keptPicture } from "../pictures/picture-files.ts";
import { type Photo, picturePrint } from "../pictures/picture-key.ts";
import { severally } from "../severally.ts";
import { cardColours } from "./card-colours.ts";
import { type CardCopy, cardCopy } from "./card-copy.ts";
import { fontVersions, useFonts } from "./card-fonts.ts";
import { drawCard } from "./draw-card.ts";

type Order = { file: string; copy: CardCopy; photo: Photo | null; key: string };
type CardFile = SiteFile & { print: string };

const name = "card.jpg";

/** The files of the cards of all published stories, but for those that are not due, by their prints. */
export async function cardFiles(
  catalogue: Catalogue,
  isDue: (print: string) => boolean,
  onProgress: (done: number, all: number) => void,
): Promise<CardFile[]> {
  const store = kept("cards");
  const files: CardFile[] = [];
  const missing: (Order & { print: string })[] = [];
  for (const order of orders(catalogue)) {
    const print = keyOf("card", order.file, order.key);
    if (!isDue(print)) continue;
    const folder = store.find(order.key, [name]);
    if (folder) files.push({ file: order.file, source: path.join(folder, name), print });
    else missing.push({ ...order, print });
  }
  if (missing.length === 0) return files;
  useFonts();
  const sharp = await openSharp();
  let done = 0;
  await severally(missing, async ({ file, copy, photo, key, print }) => {
    const folder = store.add(
      key,
      new Map([[name, await drawCard(sharp, copy, photo && keptPicture(photo))]]),
    );
    files.push({ file, source: path.join(folder, name), print });
    onProgress(++done, missing.length);
  });
  return files;
}

function* orders({ newsroom, stories, card }: Catalogue): Iterable<Order> {
  const { site, media, print } = newsroom;
  const shown = stories.filter((article) => hasCard(site, article));
  if (shown.length === 0) return;
  const photos = new Map(media.map((one) => [one.path, one]));
  const colours = cardColours();
  const recipe = [fontVersions(), sharpVersion, codeOf("src/site/cards")].join();
  for (const article of shown) {
    const copy = cardCopy(site, card(article), colours);
    const one = copy.picture === null ? undefined : photos.get(copy.picture);
    const photo = one ? { ...one, print: print(one.named) } : null;
    const key = keyOf(recipe, JSON.stringify(copy), photo ? picturePrint(photo) : "");
    yield { file: decodeURIComponent(cardPath(article).slice(1)), copy, photo, key };
  }
}
