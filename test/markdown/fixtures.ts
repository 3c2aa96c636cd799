// Fixtures: text files of cases, each a name, markdown and what it is rendered to, with lines of a single dot between.

import { readFileSync } from "node:fs";
import { renderArticle } from "../../src/markdown/render-article.ts";
import { renderComment } from "../../src/markdown/render-comment.ts";
import { options } from "./newsroom-options.ts";

export type Case = { name: string; input: string; output: string };

/** The cases of a file of `fixtures/`. */
export function casesOf(file: string): Case[] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), "utf8");
  const parts = text.split(/^\.\n/m);
  const cases: Case[] = [];
  for (let i = 0; i + 2 < parts.length; i += 3) {
    const [name, input, output] = parts.slice(i, i + 3) as [string, string, string];
    cases.push({ name: name.trim(), input, output });
  }
  return cases;
}

/** What a renderer prints, and after it the author's mistakes as `! line:column message`. */
export function printed(role: string, source: string): string {
  if (role.startsWith("comment")) return renderComment(source).toString();
  const { html, problems } = renderArticle(source, options);
  return (
    html.toString() + problems.map(({ line, column, message }) => `! ${line}:${column} ${message}\n`).join("")
  );
}
