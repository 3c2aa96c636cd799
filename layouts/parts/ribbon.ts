// The ribbon on a story that readers cannot see yet, in a preview build.

import { html, type Html } from "../../src/html.ts";
import type { Page } from "../page.ts";
import type { Mark } from "./card-data.ts";

/** Nothing on published stories. */
export function ribbon(page: Page, mark: Mark): Html | null {
  return mark && html`<p class="ribbon">${page.words[mark]}</p>`;
}
