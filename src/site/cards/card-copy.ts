// The copy of a card: all that is written on it, in which colours, and beside which picture.

import { wordsFor } from "../../../layouts/languages/words.ts";
import type { Card } from "../../../layouts/parts/card-data.ts";
import { leadPicture } from "../../../layouts/parts/lead-picture.ts";
import type { Article } from "../../news/article.ts";
import { direction } from "../../news/language.ts";
import { longDate } from "../../news/moment.ts";
import type { Site } from "../../news/site.ts";
import { onCard } from "../../news/social-card.ts";
import type { CardColours } from "./card-colours.ts";

export type CardCopy = {
  /** Of the headline, and of the card: from the right it is the mirror image. */
  lang: string;
  direction: "ltr" | "rtl";
  paper: string;
  section: string;
  kind: string;
  title: string;
  date: string;
  accent: string;
  colours: Omit<CardColours, "accents">;
  /** Path below `content/media`. */
  picture: string | null;
};

export function cardCopy(site: Site, { article, section }: Card, colours: CardColours): CardCopy {
  const { lang, title, kind, publishedAt } = article;
  const { accents, ...others } = colours;
  const place = site.sections.findIndex(({ id }) => id === section?.id);
  return {
    lang,
    direction: direction(lang),
    paper: onCard(site.title),
    section: onCard(section?.name ?? ""),
    kind: kind === "news" ? "" : wordsFor(lang).kinds[kind],
    title: onCard(title),
    date: longDate(publishedAt, site.timezone, lang),
    accent: accents[place % accents.length] ?? others.ink,
    colours: others,
    picture: pictureOf(article),
  };
}

/** A photo that can be cut to a column. Charts and maps cannot, and what readers are warned of is not sent ahead. */
function pictureOf(article: Article): string | null {
  const picture = leadPicture(article);
  if (!picture || article.sensitive !== "" || article.tone === "grave") return null;
  const { src, width, height } = picture;
  return /\.(?:jpe?g|webp|avif)$/i.test(src) && width >= 600 && height >= 400 ? src : null;
}
