// Writes a made-up newsroom of any size to the disk, the same bytes each time.

import fs from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { benchComments } from "./bench-comments.ts";
import { authorOf, authorsAt, benchStory } from "./bench-story.ts";
import { dice } from "./dice.ts";
import { paragraph } from "./passage.ts";
import { sections } from "./phrases.ts";

const site = `title: The Bench
url: https://bench.example
description: News that never happened
language: en
timezone: UTC
sections:
${Object.entries(sections)
  .map(([id, name]) => `  ${id}: ${name}`)
  .join("\n")}
`;

/** Writes `content/` for so many articles; tells now and then how many are written. */
export async function writeNewsroom(
  content: string,
  articles: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const made = new Set<string>();
  const write = (file: string, text: string) => {
    const at = path.join(content, file);
    const folder = path.dirname(at);
    if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true });
    made.add(folder);
    fs.writeFileSync(at, text);
  };
  write("site.yml", site);
  write("pages/about.md", `---\ntitle: About\n---\n${paragraph(dice(0), 12)}\n`);
  for (let i = 0; i < authorsAt(articles); i++) {
    const { id, name } = authorOf(i);
    write(`authors/${id}.md`, `---\nname: ${name}\nrole: Reporter\n---\n${paragraph(dice(i), 2)}\n`);
  }
  for (let i = 0; i < articles; i++) {
    const story = benchStory(i);
    write(story.file, story.text);
    for (const { id, text } of benchComments(i, story)) write(`comments/${story.id}/${id}.md`, text);
    if ((i + 1) % 1000 > 0) continue;
    onProgress(i + 1);
    await setImmediate(); // lets Ctrl+C through
  }
}
