// The passage of a story where most of the words searched for stand, with these marked. Text all through.

import type { Story } from "./search-engine.ts";

/** Words of an excerpt. */
const length = 32;
/** Words shown before the first that was found. */
const lead = 5;

/**
 * Pagefind's own excerpt is markup in which `&` is not escaped, so it cannot be told from text: ours is made of the text
 * itself. Only a language without spaces has to be read from the markup.
 */
function wordsOf({ content, raw_content: markup }: Story): { words: string[]; space: string } {
  if (!markup.includes("\u200b")) return { words: content.split(/[^\S\uFEFF]+/), space: " " };
  const text = markup.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return { words: text.split("\u200b"), space: "" };
}

/** The word to begin at: from there on stand the best of the words found. */
function start(found: Story["weighted_locations"], count: number): number {
  let [best, most] = [0, 0];
  for (const { location: first } of found) {
    const near = found.filter(({ location }) => location >= first && location < first + length - lead);
    const score = near.reduce((sum, { balanced_score: each }) => sum + each, 0);
    if (score > most) [best, most] = [first - lead, score];
  }
  return Math.max(0, Math.min(best, count - length));
}

/** A word in a mark, its quotation marks and full stops outside. */
function marked(word: string): (string | Node)[] {
  const [, before = "", inner = "", after = ""] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  const mark = document.createElement("mark");
  mark.textContent = inner;
  return [before, mark, after];
}

/** Texts and marks to be appended in their order. */
export function excerpt(story: Story): (string | Node)[] {
  const { words, space } = wordsOf(story);
  const found = story.weighted_locations.toSorted((a, b) => a.location - b.location);
  const hits = new Set(found.map(({ location }) => location));
  const from = start(found, words.length);
  const shown = words.slice(from, from + length).flatMap((word, i) => {
    const parts = hits.has(from + i) ? marked(word) : [word];
    return [i > 0 ? space : "", ...parts];
  });
  return [from > 0 ? "… " : "", ...shown, from + length < words.length ? " …" : ""];
}
