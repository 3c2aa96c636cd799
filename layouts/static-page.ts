// A page of `content/pages`: About, Contact, a policy.

import { html, type Html } from "../src/html.ts";
import type { Page } from "./page.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { document } from "./parts/document.ts";
import { intro } from "./parts/intro.ts";

/** The whole page. */
export function staticPage(page: Page, { title, body }: { title: string; body: Html }): Html {
  return document(page, {
    kind: "static-page",
    title,
    description: "",
    head: cardsMeta(page, { title, description: "", type: "website", image: null, story: null }),
    main: html`${intro(title, "")}<div class="prose">${body}</div>`,
  });
}
