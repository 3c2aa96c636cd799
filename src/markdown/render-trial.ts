// A trial: renders the text that comes in and prints nothing; it ends itself when that takes too long.
//
// usage: node render-trial.js article|comment MILLISECONDS < text

import { readFileSync } from "node:fs";
import { Worker, isMainThread, workerData } from "node:worker_threads";
import type { ArticleMarkdownOptions } from "./article-env.ts";
import { renderArticle } from "./render-article.ts";
import { renderComment } from "./render-comment.ts";

/** Every picture is there, and large: that makes the most markup. */
const options: ArticleMarkdownOptions = {
  lang: "en",
  siteUrl: "https://trial.example/",
  base: "",
  picture: () => ({ width: 6000, height: 4000 }),
  words: {
    watchOn: (host) => host,
    videoNote: (host) => host,
    footnotes: "",
    backToText: "",
    linkToHeading: (text) => text,
  },
};

/** Processor time of this process, which other programs of a busy machine do not lengthen, in ms. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function watch(most: number): void {
  setInterval(() => {
    if (spent() > most) process.kill(process.pid, "SIGKILL");
  }, 50);
}

function render(): void {
  new Worker(new URL(import.meta.url), { workerData: spent() + Number(process.argv[3]) });
  const text = readFileSync(0, "utf8");
  if (process.argv[2] === "comment") renderComment(text);
  else renderArticle(text, options);
  process.exit();
}

if (isMainThread) render();
else watch(workerData as number);
