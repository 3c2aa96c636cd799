// The stories of a made-up newsroom: each follows from its number alone.

import { type Dice, dice } from "./dice.ts";
import { capital, list, paragraph, quote, sentence } from "./passage.ts";
import { deeds, givenNames, matters, people, sections, surnames, topics } from "./phrases.ts";

/** Stories appear every half an hour from then on. */
const firstStory = Date.parse("2016-01-04T06:00:00Z");
const interval = 30 * 60 * 1000;

export type BenchStory = { id: string; title: string; date: number; file: string; text: string };

/** When the story with this number, from 0, appears. */
export const momentOf = (number: number) => firstStory + number * interval;

export const isoOf = (moment: number) => new Date(moment).toISOString();

/** About 350 words. */
export function benchStory(number: number): BenchStory {
  const story = dice(number);
  const title = capital(`${story.pick(people)} ${story.pick(deeds)} ${story.pick(matters)}`);
  const id = `${wordsOf(title)}-${number}`;
  const date = momentOf(number);
  const file = `articles/${isoOf(date).slice(0, 7).replace("-", "/")}/${id}.md`;
  return { id, title, date, file, text: frontMatter(story, number, title, date) + body(story) };
}

/** The first words of a headline as the start of an address. */
function wordsOf(title: string): string {
  const words =
    title
      .toLowerCase()
      .replaceAll("’", "")
      .match(/[a-z]+/g) ?? [];
  return words.slice(0, 6).join("-");
}

function frontMatter(story: Dice, number: number, title: string, date: number): string {
  const tags = new Set(Array.from({ length: 1 + story.below(4) }, () => tagOf(story, number)));
  return [
    "---",
    `title: ${title}`,
    `date: ${isoOf(date)}`,
    `author: ${authorOf(story.below(authorsAt(number))).id}`,
    `section: ${story.pick(Object.keys(sections))}`,
    `tags: [${[...tags].join(", ")}]`,
    `summary: "${sentence(story).replaceAll(/[*[\]]|\(.*?\)/g, "")}"`,
    "---\n\n",
  ].join("\n");
}

function body(story: Dice): string {
  const parts = [paragraph(story, 3)];
  for (let i = 0, count = 2 + story.below(2); i < count; i++) {
    parts.push(`## ${capital(story.pick(matters))}`, paragraph(story, 2));
    if (story.chance(0.3)) parts.push(list(story));
    if (story.chance(0.3)) parts.push(quote(story));
    parts.push(paragraph(story, 2));
  }
  return `${parts.join("\n\n")}\n`;
}

/** Topics grow with the archive, a new one every fifty stories, and the first ones stay the most common. */
function tagOf(story: Dice, number: number): string {
  const tag = Math.floor((topics.length + number / 50) * story.roll() ** 2);
  const year = Math.floor(tag / topics.length);
  return `${topics[tag % topics.length]}${year > 0 ? ` ${year}` : ""}`;
}

/** How many authors have written by then. */
export const authorsAt = (number: number) => 20 + Math.floor(number / 250);

export function authorOf(number: number): { id: string; name: string } {
  const [given, family] = [number % givenNames.length, Math.floor(number / givenNames.length)];
  const name = `${givenNames[given]} ${surnames[family % surnames.length]}`;
  const generation = Math.floor(family / surnames.length);
  const whole = generation > 0 ? `${name} ${generation + 1}` : name;
  return { id: whole.toLowerCase().replaceAll(" ", "-"), name: whole };
}
