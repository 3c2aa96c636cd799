// A small believable newsroom for the tests of the pages.

import { wordsFor } from "../../layouts/languages/words.ts";
import type { Page } from "../../layouts/page.ts";
import type { Card } from "../../layouts/parts/card-data.ts";
import type { Conversation, ShownComment } from "../../layouts/parts/conversation.ts";
import type { Story } from "../../layouts/story.ts";
import { html, raw } from "../../src/html.ts";
import type { Article } from "../../src/news/article.ts";
import type { Author } from "../../src/news/author.ts";
import type { Comment } from "../../src/news/comment.ts";
import { defaultReactions, graveReactions } from "../../src/news/reactions.ts";
import type { Section, Site } from "../../src/news/site.ts";

export const world: Section = { id: "world", name: "World", description: "News from abroad." };
export const local: Section = { id: "local", name: "Local", description: "News from the bay." };
export const science: Section = { id: "science", name: "Science", description: "" };

export const site: Site = {
  title: "The Tideway Post",
  url: "https://tideway.example",
  base: "",
  description: "News from Saltmarsh Bay and the world beyond it.",
  language: "en",
  timezone: "Europe/Berlin",
  sections: [world, local, science],
  reactions: { default: [...defaultReactions], grave: [...graveReactions] },
  badges: { threshold: 50, second: 0.5 },
  permalink: "/:year/:month/:slug/",
  menu: [{ name: "About", url: "/about/" }],
  social: [{ name: "Mastodon", url: "https://social.example/@tideway" }],
  publisher: {
    name: "Tideway Post Trust",
    logo: null,
    policies: { ethics: "/about/", diversity: "/about/#diversity" },
  },
  comments: { policy: "open", closeAfterDays: null, intake: null },
  front: [],
  repository: { url: "https://github.com/example/tideway-post", branch: "main" },
  robots: { training: false },
  search: null,
  cards: false,
  share: ["facebook", "x", "whatsapp", "telegram", "reddit", "linkedin", "email"],
  fonts: { text: null, interface: null },
  lite: false,
  offline: false,
};

/** The sheet of a page at `path`. */
export function page(path: string, changes: Partial<Page> = {}): Page {
  const lang = changes.lang ?? "en";
  return {
    site,
    path,
    lang,
    words: wordsFor(lang),
    sections: [world, local, science],
    assets: {
      storySheet: "/assets/story-sheet.css",
      offlineScript: "",
      textFonts: {},
      siteSheet: "/assets/site-sheet.css",
      script: "/assets/site.js",
      searchScript: "/assets/search.js",
      faces: "/assets/faces.svg",
    },
    ...changes,
  };
}

export const maren: Author = {
  id: "maren-holt",
  file: "content/authors/maren-holt.md",
  name: "Maren Holt",
  role: "Harbour correspondent",
  kind: "person",
  image: null,
  url: "https://maren.example/",
  links: [],
  answers: [],
  bio: "",
  bioLine: 1,
};

/** A story of 28 February 2022, noon in Berlin. */
export function article(changes: Partial<Article> = {}): Article {
  return {
    id: "harbour-fire",
    file: "content/articles/2022/02/harbour-fire.md",
    path: "/2022/02/harbour-fire/",
    title: "Fire in the old harbour is out after nine hours",
    publishedAt: Date.UTC(2022, 1, 28, 11),
    updatedAt: null,
    summary: "Two warehouses burned; nobody was hurt. The quay stays closed until Wednesday.",
    authors: ["maren-holt"],
    section: "local",
    tags: [{ id: "harbour", name: "Harbour" }],
    image: null,
    video: null,
    source: null,
    kind: "news",
    tone: null,
    corrections: [],
    draft: false,
    expiresAt: null,
    aliases: [],
    lang: "en",
    translationOf: null,
    series: null,
    related: [],
    comments: null,
    sensitive: "",
    body: "",
    bodyLine: 1,
    ...changes,
  };
}

export function card(changes: Partial<Article> = {}, more: Partial<Card> = {}): Card {
  return {
    article: article(changes),
    section: local,
    authors: [maren],
    comments: 0,
    badges: [],
    mark: null,
    ...more,
  };
}

export function comment(changes: Partial<Comment> = {}): Comment {
  return {
    id: "c0001",
    article: "harbour-fire",
    file: "content/comments/harbour-fire/c0001.md",
    author: "Ines",
    postedAt: Date.UTC(2022, 1, 28, 12, 30),
    editedAt: null,
    replyTo: null,
    url: null,
    status: "published",
    lang: null,
    body: "I saw the smoke from the ferry.",
    ...changes,
  };
}

export function shown(
  number: number,
  changes: Partial<Comment> = {},
  more: Partial<ShownComment> = {},
): ShownComment {
  const made = comment(changes);
  const body = raw(`<p>${made.body}</p>`); // the samples are our own
  return {
    number,
    comment: made,
    body,
    answerer: null,
    isLikeStaff: false,
    twinOf: null,
    inReplyTo: null,
    replies: [],
    ...more,
  };
}

export function conversation(threads: ShownComment[], more: Partial<Conversation> = {}): Conversation {
  const pages = ["/2022/02/harbour-fire/"];
  return { count: threads.length, threads, number: 1, pages, open: true, proposeUrl: null, ...more };
}

export function story(changes: Partial<Article> = {}, more: Partial<Story> = {}): Story {
  return {
    ...card(changes),
    body: html`<p>The fire began at four in the morning.</p>`,
    readingMinutes: 3,
    ageInYears: 0,
    reactions: defaultReactions,
    tally: {},
    authorBoxes: [],
    related: [],
    previous: null,
    next: null,
    translations: [],
    series: null,
    conversation: conversation([]),
    ...more,
  };
}
