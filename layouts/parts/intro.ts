// The head of a page that is no story: its name and what it is about.

import { html, type Html } from "../../src/html.ts";

/** `title` as the page's heading; an empty `description` is left out. */
export function intro(title: string, description: string): Html {
  return html`<header class="intro"><h1>${title}</h1>${description && html`<p class="dek">${description}</p>`}</header>`;
}
