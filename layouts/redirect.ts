// What stands at an old address: the way to the new one, for browsers, engines and people.

import { attributes, html, type Html } from "../src/html.ts";
import { direction } from "../src/news/language.ts";
import { to } from "../src/news/site.ts";
import type { Page } from "./page.ts";
import { address } from "./parts/address.ts";
import { closedPolicy, policyMeta } from "./parts/content-security-policy.ts";

/** The whole page; `target` is the new path from the site's root. */
export function redirect(page: Page, { target }: { target: string }): Html {
  const { site, words, lang } = page;
  const url = address(site, target);
  const link = html`<a href="${to(site, target)}">${url}</a>`;
  const head = [
    html`<meta charset="utf-8">${policyMeta(closedPolicy)}`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    html`<title>${words.moved}</title>`,
    html`<link rel="canonical" href="${url}">`,
    html`<meta name="robots" content="noindex">`,
    html`<meta http-equiv="refresh" content="${`0; url=${to(site, target)}`}">`,
  ];
  return html`<!DOCTYPE html>
<html${attributes({ lang, dir: direction(lang) })}><head>${head}</head>
<body><h1>${words.moved}</h1><p>${words.movedTo(link)}</p></body></html>
`;
}
