// The comments under a story of a made-up newsroom: five on average, most stories few, some many.

import { type BenchStory, isoOf } from "./bench-story.ts";
import { type Dice, dice } from "./dice.ts";
import { remark } from "./passage.ts";
import { givenNames, surnames } from "./phrases.ts";

export type BenchComment = { id: string; text: string };

export function benchComments(number: number, { date }: BenchStory): BenchComment[] {
  const readers = dice(-1 - number);
  const count = number % 250 === 249 ? 60 : Math.floor(17.5 * readers.roll() ** 2.2);
  const minute = 60 * 1000;
  return Array.from({ length: count }, (_, i) => {
    const answered = i > 0 && readers.chance(0.35) ? idOf(readers.below(i)) : null;
    return { id: idOf(i), text: commentFile(readers, date + (i + 1) * 7 * minute, answered) };
  });
}

const idOf = (number: number) => `c${String(number + 1).padStart(4, "0")}`;

export function commentFile(readers: Dice, date: number, answered: string | null): string {
  const author = `${readers.pick(givenNames)} ${readers.pick(surnames).charAt(0)}.`;
  const paragraphs = Array.from({ length: readers.chance(0.2) ? 3 : 1 }, () => remark(readers));
  const reply = answered === null ? "" : `replyTo: ${answered}\n`;
  return `---\nauthor: ${author}\ndate: ${isoOf(date)}\n${reply}---\n${paragraphs.join("\n\n")}\n`;
}
