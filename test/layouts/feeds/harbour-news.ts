// The Harbour News: a made-up newsroom for the tests of feeds, structured data and cards.

import type { Feed } from "../../../layouts/feeds/feed.ts";
import { wordsFor } from "../../../layouts/languages/words.ts";
import type { Page } from "../../../layouts/page.ts";
import type { Card } from "../../../layouts/parts/card-data.ts";
import type { Story } from "../../../layouts/story.ts";
import { raw } from "../../../src/html.ts";
import type { Article, Picture, Video } from "../../../src/news/article.ts";
import type { Author } from "../../../src/news/author.ts";
import type { Comment } from "../../../src/news/comment.ts";
import { defaultReactions, graveReactions } from "../../../src/news/reactions.ts";
import type { Section, Site } from "../../../src/news/site.ts";

/** What strangers may write anywhere: markup, ends of scripts and sections, line ends, directions, pairs. */
export const hostile = `</title></script><!-- ]]> & "'\u2028\u2029 \u202Eاخبار 🚢 \u{20000}`;

/** What XML 1.0 has no way to say. */
export const unspeakable = "\u0000\u0007\u001B\uFFFE\uFFFF\uD800";

export const world: Section = { id: "world", name: "World", description: "News from abroad" };

export const site: Site = {
  title: "The Harbour News",
  url: "https://harbour.example",
  base: "",
  description: "News from the harbour",
  language: "en",
  timezone: "Europe/Berlin",
  sections: [world],
  reactions: { default: [...defaultReactions], grave: [...graveReactions] },
  badges: { threshold: 10, second: 0.5 },
  permalink: "/:year/:month/:slug/",
  menu: [],
  social: [{ name: "Mastodon", url: "https://social.example/@harbour" }],
  publisher: {
    name: "Harbour Press",
    logo: { src: "logo.png", width: 512, height: 512 },
    policies: { ethics: "/ethics/" },
  },
  comments: { policy: "open", closeAfterDays: null, intake: null },
  front: [],
  repository: null,
  robots: { training: false },
  search: null,
  cards: false,
  share: [],
  fonts: { text: null, interface: null },
  lite: false,
  offline: false,
};

export function page(path: string, changes: Partial<Site> = {}): Page {
  const changed = { ...site, ...changes };
  const assets = {
    storySheet: "/assets/story-sheet.css",
    offlineScript: "",
    textFonts: {},
    siteSheet: "/assets/site-sheet.css",
    script: "/assets/site.js",
    searchScript: "/assets/search.js",
    faces: "/assets/faces.svg",
  };
  return { site: changed, path, lang: "en", words: wordsFor("en"), sections: changed.sections, assets };
}

export const ada: Author = {
  id: "ada-berg",
  file: "content/authors/ada-berg.md",
  name: "Ada Berg",
  role: "Harbour reporter",
  kind: "person",
  image: null,
  url: null,
  links: [],
  answers: [],
  bio: "",
  bioLine: 4,
};

export const desk: Author = { ...ada, id: "desk", name: "Harbour Desk", role: "", kind: "organization" };

export const crane: Picture = {
  src: "crane.jpg",
  alt: "A crane at dusk",
  caption: "The last crane",
  credit: "Ada Berg",
  license: "",
  width: 1600,
  height: 900,
};

export const clip: Video = {
  youtube: null,
  src: "crane.mp4",
  poster: { src: "crane-poster.jpg", width: 1280, height: 720 },
  captions: null,
  title: "The crane comes down",
  uploadedAt: Date.UTC(2022, 1, 28, 9),
};

export function article(changes: Partial<Article> = {}): Article {
  return {
    id: "harbour-fire",
    file: "content/articles/harbour-fire.md",
    path: "/2022/02/harbour-fire/",
    title: "Fire in the harbour",
    publishedAt: Date.UTC(2022, 1, 28, 11),
    updatedAt: null,
    summary: "Nobody was hurt.",
    authors: ["ada-berg"],
    section: "world",
    tags: [{ id: "harbourfire", name: "HarbourFire" }],
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
    body: "The fire began at noon.",
    bodyLine: 8,
    ...changes,
  };
}

export function card(changes: Partial<Article> = {}): Card {
  return { article: article(changes), section: world, authors: [ada], comments: 0, badges: [], mark: null };
}

export function story(changes: Partial<Article> = {}): Story {
  return {
    ...card(changes),
    body: raw("<p>The fire began at noon.</p>"),
    readingMinutes: 1,
    ageInYears: 0,
    reactions: defaultReactions,
    tally: {},
    authorBoxes: [],
    related: [],
    previous: null,
    next: null,
    translations: [],
    series: null,
    conversation: null,
  };
}

export function comment(changes: Partial<Comment> = {}): Comment {
  return {
    id: "c0001",
    article: "harbour-fire",
    file: "content/comments/harbour-fire/c0001.md",
    author: "Mina",
    postedAt: Date.UTC(2022, 2, 1, 8, 30),
    editedAt: null,
    replyTo: null,
    url: null,
    status: "published",
    lang: null,
    body: "I saw the smoke.",
    ...changes,
  };
}

export function feed(entries: Feed["entries"]): Feed {
  return {
    title: "World · The Harbour News",
    description: "News from abroad",
    lang: "en",
    home: "/world/",
    paths: { atom: "/world/feed.xml", rss: "/world/rss.xml", json: "/world/feed.json" },
    entries,
  };
}
