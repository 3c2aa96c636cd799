// Ways to pass a story on: plain links to the services' own forms, which learn nothing before a click.

import { html, type Html } from "../../src/html.ts";
import { absolute } from "../../src/news/site.ts";
import type { Page } from "../page.ts";
import type { Story } from "../story.ts";

/** An address with a query, with spaces as `%20`: mail programs show the `+` of web forms as it is. */
function filled(form: string, values: Record<string, string>): string {
  return `${form}?${new URLSearchParams(values).toString().replaceAll("+", "%20")}`;
}

type Service = { name: string; address: (url: string, title: string) => string };

/** By the ids of `share` in site.yml. */
const services = new Map<string, Service>([
  [
    "facebook",
    { name: "Facebook", address: (u) => filled("https://www.facebook.com/sharer/sharer.php", { u }) },
  ],
  ["x", { name: "X", address: (url, text) => filled("https://x.com/intent/post", { text, url }) }],
  [
    "whatsapp",
    { name: "WhatsApp", address: (url, title) => filled("https://wa.me/", { text: `${title} ${url}` }) },
  ],
  ["telegram", { name: "Telegram", address: (url, text) => filled("https://t.me/share/url", { url, text }) }],
  [
    "reddit",
    { name: "Reddit", address: (url, title) => filled("https://www.reddit.com/submit", { url, title }) },
  ],
  [
    "linkedin",
    {
      name: "LinkedIn",
      address: (url) => filled("https://www.linkedin.com/sharing/share-offsite/", { url }),
    },
  ],
  ["email", { name: "", address: (body, subject) => filled("mailto:", { subject, body }) }],
]);

function link({ site, words }: Page, { article }: Story, id: string): Html | null {
  const service = services.get(id);
  if (!service) return null;
  const address = service.address(absolute(site, article.path), article.title);
  return html`<li><a href="${address}" rel="noopener nofollow">${service.name || words.email}</a></li>`;
}

/** The section that readers share a story from; ids that no service stands for are left out. */
export function share(page: Page, story: Story): Html {
  const { site, words } = page;
  const links = site.share.map((id) => link(page, story, id));
  const url = absolute(site, story.article.path);
  return html`<section class="share" aria-labelledby="share">${[
    html`<h2 id="share">${words.share}</h2>`,
    links.length > 0 && html`<ul>${links}</ul>`,
    html`<label for="address">${words.address}</label>`,
    html`<input id="address" type="url" readonly dir="ltr" value="${url}">`,
  ]}</section>`;
}
