// robots.txt: who may read the site by machine. https://www.rfc-editor.org/rfc/rfc9309

import { to } from "../../src/news/site.ts";
import type { Site } from "../../src/news/site.ts";
import { address } from "../parts/address.ts";

/** They fetch one page to draw the card of a shared link; without them a shared story is a bare address. */
const previewFetchers = [
  "facebookexternalhit",
  "Twitterbot",
  "LinkedInBot",
  "Slackbot-LinkExpanding",
  "TelegramBot",
  "WhatsApp",
  "Discordbot",
  "redditbot",
  "Pinterestbot",
  "SkypeUriPreview",
  "Mastodon",
  "Iframely",
];

/** They collect text to train models on; those that answer a reader's question on the spot are not among them. */
const trainingCrawlers = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "FacebookBot",
  "Google-Extended",
  "GPTBot",
  "ICC-Crawler",
  "ImagesiftBot",
  "img2dataset",
  "Kangaroo Bot",
  "Meta-ExternalAgent",
  "omgili",
  "PanguBot",
  "Timpibot",
  "Webzio-Extended",
];

function group(agents: readonly string[], rule: string): string {
  return [...agents.map((agent) => `User-agent: ${agent}`), rule].join("\n");
}

/** The /robots.txt: everyone is welcome, crawlers that collect training data only when the site's settings say so. */
export function robots(site: Site): string {
  const root = to(site, "/");
  const groups = [group(["*"], `Allow: ${root}`), group(previewFetchers, `Allow: ${root}`)];
  if (!site.robots.training) groups.push(group(trainingCrawlers, `Disallow: ${root}`));
  const sitemaps = ["/sitemap.xml", "/news-sitemap.xml"].map((path) => `Sitemap: ${address(site, path)}`);
  return `${[...groups, sitemaps.join("\n")].join("\n\n")}\n`;
}
