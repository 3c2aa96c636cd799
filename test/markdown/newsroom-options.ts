// What the tests of articles' markdown render with: an English paper under /news that owns three pictures.

import type { ArticleMarkdownOptions } from "../../src/markdown/render-article.ts";

const pictures = new Map([
  ["pier.jpg", { width: 1200, height: 800 }],
  ["quay.jpg", { width: 300, height: 200 }],
  ["2022/old quay.jpg", { width: 320, height: 240 }],
]);

export const options: ArticleMarkdownOptions = {
  lang: "en",
  siteUrl: "https://courier.example/news",
  base: "/news",
  picture: (src) => pictures.get(src) ?? null,
  words: {
    watchOn: (host) => `Watch on ${host}`,
    videoNote: (host) => `${host} learns of your visit.`,
    footnotes: "Footnotes",
    backToText: "Back to the text",
    linkToHeading: (text) => `Link to ${text}`,
  },
};
