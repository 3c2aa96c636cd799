// What a link to a page looks like where it is shared or found: Open Graph, Twitter, canonical and other languages.

import { html } from "../../src/html.ts";
import type { Html } from "../../src/html.ts";
import type { Picture } from "../../src/news/article.ts";
import { isoInZone } from "../../src/news/moment.ts";
import { cardPath, cardSize, hasCard } from "../../src/news/social-card.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { address, mediaAddress } from "./address.ts";
import { mediaType } from "./media-type.ts";

export type CardsMeta = {
  title: string;
  description: string;
  type: "website" | "article";
  image: Picture | null;
  story: Story | null;
};

function property(name: string, content: string | number | null | undefined): Html | null {
  return content === null || content === undefined || content === ""
    ? null
    : html`<meta property="${name}" content="${content}">\n`;
}

function meta(name: string, content: string): Html | null {
  return content === "" ? null : html`<meta name="${name}" content="${content}">\n`;
}

/** `en_GB`: Open Graph always names a country, so a language without one is given its most likely. https://ogp.me/#optional */
function locale(lang: string): string {
  let found = locales.get(lang);
  if (found === undefined) {
    const { language, region } = new Intl.Locale(lang).maximize();
    locales.set(lang, (found = region === undefined ? language : `${language}_${region}`));
  }
  return found;
}

const locales = new Map<string, string>();

/** A large one is shown across, a small one beside the words. */
type Shown = {
  address: string;
  type: string | null;
  width: number;
  height: number;
  alt: string;
  isLarge: boolean;
};

/** The story's card, else the picture, else the publisher's logo. */
function shownImage({ site }: Page, { image, story }: CardsMeta): Shown | null {
  if (story && hasCard(site, story.article)) {
    const alt = `${story.article.title} · ${site.title}`;
    const card = { address: address(site, cardPath(story.article)), type: "image/jpeg", ...cardSize };
    return { ...card, alt, isLarge: true };
  }
  const shown = image ?? site.publisher.logo;
  if (shown === null) return null;
  const { src, width, height } = shown;
  const file = { address: mediaAddress(site, src), type: mediaType(src), width, height };
  return { ...file, alt: image?.alt ?? site.publisher.name, isLarge: image !== null && width >= 600 };
}

function imageMeta({ address, type, width, height, alt }: Shown): (Html | null)[] {
  return [
    property("og:image", address),
    property("og:image:type", type),
    property("og:image:width", width),
    property("og:image:height", height),
    property("og:image:alt", alt),
    meta("twitter:image", address),
    meta("twitter:image:alt", alt),
  ];
}

/** https://ogp.me/#type_article: the author is the address of a page about them. */
function storyMeta({ site }: Page, { article, authors, section, translations }: Story): (Html | null)[] {
  const { publishedAt, updatedAt } = article;
  return [
    ...translations.map(({ lang }) => property("og:locale:alternate", locale(lang))),
    property("article:published_time", isoInZone(publishedAt, site.timezone)),
    property("article:modified_time", updatedAt === null ? null : isoInZone(updatedAt, site.timezone)),
    ...authors.map(({ id }) => property("article:author", address(site, `/authors/${id}/`))),
    property("article:section", section?.name),
    ...article.tags.map(({ name }) => property("article:tag", name)),
  ];
}

/** All languages of a story, itself among them; readers of any other are sent to the original. */
function alternates({ site }: Page, { article, translations }: Story): Html[] {
  if (translations.length === 0) return [];
  const own = { id: article.id, lang: article.lang, path: article.path };
  const original = translations.find(({ id }) => id === article.translationOf) ?? own;
  return [own, ...translations, { lang: "x-default", path: original.path }].map(
    ({ lang, path }) => html`<link rel="alternate" hreflang="${lang}" href="${address(site, path)}">\n`,
  );
}

/** The head's part for search engines and shared links. `image` should be a picture that the page shows. */
export function cardsMeta(page: Page, card: CardsMeta): Html {
  const { title, description, type, story } = card;
  const image = shownImage(page, card);
  const { site } = page;
  const url = address(site, page.path);
  const robots = story?.mark ? "noindex" : "max-image-preview:large";
  return html`<link rel="canonical" href="${url}">
${meta("robots", robots)}${story && alternates(page, story)}${[
    property("og:title", title),
    property("og:description", description),
    property("og:url", url),
    property("og:type", type),
    property("og:site_name", site.title),
    property("og:locale", locale(page.lang)),
    image && imageMeta(image),
    story && storyMeta(page, story),
    // X falls back to Open Graph for the headline and the summary.
    meta("twitter:card", image?.isLarge ? "summary_large_image" : "summary"),
  ]}`;
}
