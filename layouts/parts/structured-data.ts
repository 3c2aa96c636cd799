// Structured data of a story, of the front page and of the way to a page, saying what the page shows.

import type { Html } from "../../src/html.ts";
import type { Author } from "../../src/news/author.ts";
import type { Article, Kind } from "../../src/news/article.ts";
import { isoInZone } from "../../src/news/moment.ts";
import { total } from "../../src/news/reactions.ts";
import type { Site } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";
import { address } from "./address.ts";
import { commentData } from "./comment-data.ts";
import { imageData } from "./image-data.ts";
import { jsonLd } from "./json-ld.ts";
import type { Data } from "./json-ld.ts";
import { leadPicture } from "./lead-picture.ts";
import { publisherData } from "./publisher-data.ts";
import { videoData } from "./video-data.ts";

/** Kinds with a type of their own, which stands beside one that every reader of the data knows. Advertising is no news. */
const types: Partial<Record<Kind, readonly string[]>> = {
  opinion: ["NewsArticle", "OpinionNewsArticle"],
  analysis: ["NewsArticle", "AnalysisNewsArticle"],
  review: ["NewsArticle", "ReviewNewsArticle"],
  sponsored: ["Article", "AdvertiserContentArticle"],
};

/** Lists that are empty are left out. */
function some(list: readonly Data[]): Data {
  return list.length > 0 ? list : undefined;
}

function author(site: Site, { id, name, kind, role }: Author): Data {
  const url = address(site, `/authors/${id}/`);
  if (kind === "organization") return { "@type": "Organization", name, url };
  return { "@type": "Person", name, url, jobTitle: role || undefined };
}

function reactions({ reactions, tally }: Story): Data {
  const count = total(reactions, tally);
  if (count === 0) return undefined;
  return {
    "@type": "InteractionCounter",
    interactionType: "https://schema.org/ReactAction",
    userInteractionCount: count,
  };
}

function corrections(site: Site, { corrections }: Article): Data {
  return some(
    corrections.map(({ date, text }) => ({
      "@type": "CorrectionComment",
      text,
      datePublished: isoInZone(date, site.timezone),
    })),
  );
}

/** The original names its translations, a translation its original, whose kind this story's editors don't decide. */
function translations(site: Site, { article, translations }: Story) {
  const work = ({ lang, path }: { lang: string; path: string }) => ({
    "@type": "Article",
    "@id": address(site, path),
    url: address(site, path),
    inLanguage: lang,
  });
  if (article.translationOf === null) return { workTranslation: some(translations.map(work)) };
  const original = translations.find(({ id }) => id === article.translationOf);
  return { translationOfWork: original && work(original) };
}

/**
 * A story as `NewsArticle` (or the type of its kind) with all that
 * https://developers.google.com/search/docs/appearance/structured-data/article recommends, and the comments of this page.
 */
export function storyData(page: Page, story: Story): Html {
  const { site } = page;
  const { article, authors, section, conversation } = story;
  const url = address(site, article.path);
  const { image, video } = article;
  const lead = leadPicture(article);
  return jsonLd({
    "@type": types[article.kind] ?? "NewsArticle",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.summary || undefined,
    image: lead ? [imageData(site, lead)] : undefined,
    datePublished: isoInZone(article.publishedAt, site.timezone),
    dateModified: isoInZone(article.updatedAt ?? article.publishedAt, site.timezone),
    author: authors.length ? authors.map((one) => author(site, one)) : publisherData(site),
    publisher: publisherData(site),
    articleSection: section?.name,
    keywords: some(article.tags.map(({ name }) => name)),
    inLanguage: article.lang,
    isAccessibleForFree: true,
    video: video ? videoData(site, video, image) : undefined,
    correction: corrections(site, article),
    ...translations(site, story),
    interactionStatistic: reactions(story),
    commentCount: conversation?.count,
    comment: conversation ? some(commentData(page, article, conversation)) : undefined,
  });
}

const policies = [
  ["ethics", "ethicsPolicy"],
  ["corrections", "correctionsPolicy"],
  ["diversity", "diversityPolicy"],
  ["ownership", "ownershipFundingInfo"],
  ["feedback", "actionableFeedbackPolicy"],
] as const;

/** The newsroom itself, for the front page, with its policies: https://schema.org/NewsMediaOrganization */
export function frontData({ site }: Page): Html {
  const links = policies.flatMap(([key, name]) => {
    const url = site.publisher.policies[key];
    return url === undefined ? [] : [[name, url.startsWith("/") ? address(site, url) : url]];
  });
  return jsonLd({
    ...publisherData(site),
    description: site.description,
    sameAs: some(site.social.map(({ url }) => url)),
    ...Object.fromEntries(links),
  });
}

/** The way from the front page to this one, that page last: https://schema.org/BreadcrumbList */
export function breadcrumbs({ site }: Page, trail: readonly { name: string; path: string }[]): Html {
  return jsonLd({
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address(site, path),
    })),
  });
}
