// What a story found by the search looks like, empty: the script fills in copies of it.

import { html, type Html } from "../../src/html.ts";

/** A row as in listings; `level` is that of its headline. */
export function searchHit(level: 2 | 3): Html {
  const title = level === 2 ? html`<h2 class="title"><a>…</a></h2>` : html`<h3 class="title"><a>…</a></h3>`;
  return html`<template class="hit"><article class="card row"><div class="text">${[
    html`<p class="kicker"><a class="section"></a><span class="kind"></span></p>`,
    title,
    html`<p class="dek"></p>`,
    html`<p class="meta"><span class="by"></span><time></time></p>`,
  ]}</div></article></template>`;
}
