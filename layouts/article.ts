// The page of a story.

import { html, type Html } from "../src/html.ts";
import type { Page } from "./page.ts";
import { authorBoxes } from "./parts/author-box.ts";
import { cardsMeta } from "./parts/cards-meta.ts";
import { comments } from "./parts/comments.ts";
import { document } from "./parts/document.ts";
import { leadPicture } from "./parts/lead-picture.ts";
import { media } from "./parts/media.ts";
import { reactions } from "./parts/reactions.ts";
import { share } from "./parts/share.ts";
import { storyFoot } from "./parts/story-foot.ts";
import { storyHead } from "./parts/story-head.ts";
import { neighbours, related, series } from "./parts/story-links.ts";
import { breadcrumbs, storyData } from "./parts/structured-data.ts";
import { twinAlternate, twinLink } from "./parts/twin.ts";
import type { Story } from "./story.ts";

function head(page: Page, story: Story): Html {
  const { article, section } = story;
  const { title, summary: description, path } = article;
  const image = leadPicture(article);
  const home = { name: page.words.frontPage, path: "/" };
  const place = section ? [{ name: section.name, path: `/${section.id}/` }] : [];
  return html`${[
    cardsMeta(page, { title, description, type: "article", image, story }),
    storyData(page, story),
    breadcrumbs(page, [home, ...place, { name: title, path }]),
    twinAlternate(page, story.article),
  ]}`;
}

function text(page: Page, story: Story): Html {
  return html`<article class="h-entry">${[
    storyHead(page, story),
    media(page, story),
    series(page, story),
    html`<div class="e-content prose">${story.body}</div>`,
    storyFoot(page, story, twinLink(page, story.article)),
  ]}</article>`;
}

/** The whole page: the story, what readers do with it, what to read next, what others said. */
export function article(page: Page, story: Story): Html {
  const { id, title, summary } = story.article;
  const main = [
    text(page, story),
    html`<div class="respond">${share(page, story)}${reactions(page, story)}</div>`,
    authorBoxes(page, story),
    related(page, story),
    comments(page, id, story.conversation),
    neighbours(page, story),
  ];
  return document(page, {
    kind: "story",
    title,
    description: summary,
    head: head(page, story),
    main: html`${main}`,
    section: story.section,
  });
}
