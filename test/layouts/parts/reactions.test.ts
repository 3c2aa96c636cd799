// Reactions as they stand in the page before any script, and as small marks on cards.

import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { badges } from "../../../layouts/parts/badges.ts";
import { reactions } from "../../../layouts/parts/reactions.ts";
import { defaultReactions, graveReactions } from "../../../src/news/reactions.ts";
import { card, page, site, story } from "../samples.ts";

const path = "/2022/02/harbour-fire/";
const served = { ...site, comments: { ...site.comments, intake: "https://intake.example" } };
const moved = { id: "moved", label: "Moved <3", emoji: "🕯" };

/** The button of a reaction. */
function button(text: string, id: string): string {
  return new RegExp(`value="${id}".*?</button>`).exec(text)?.[0] ?? "";
}

test("counts, shares and bars stand in the page; 0 is 0, without a share or a bar", () => {
  const tally = { sad: 2, angry: 1, lol: 900 };
  const text = reactions(page(path), story({}, { reactions: graveReactions, tally })).toString();
  assert.match(
    button(text, "sad"),
    '<b>2</b> <small>66.6%</small><svg class="bar" aria-hidden="true"><rect height="100%"/>',
  );
  assert.match(button(text, "angry"), '<rect height="50%"/>');
  assert.match(
    button(text, "shocked"),
    '<b>0</b> <small></small><svg class="bar" aria-hidden="true"><rect height="0"/>',
  );
  assert.match(text, "Reactions, publicly counted: <b>3</b>");
});

test("without a service the buttons wait for the script, which has its words from the page", () => {
  const text = reactions(page(path), story()).toString();
  assert.match(text, '<button type="button" disabled name="reaction" value="hate">');
  assert.match(
    text,
    '<news-reactions article="harbour-fire" reacted="Kept in this browser only:" undone="Taken back.">',
  );
  assert.not.match(text, "<form");
});

test("with a service the form posts without script", () => {
  const text = reactions(page(path, { site: served }), story()).toString();
  assert.match(text, '<form method="post" action="https://intake.example/reactions/harbour-fire">');
  assert.match(text, '<button type="submit" name="reaction" value="hate">');
  for (const word of ["You reacted:", "Kept here; will be sent when you are online.", "Not counted."])
    assert.match(text, `="${word}"`);
  assert.not.match(text, "aria-pressed", "that is the script's to say, which knows the reader's choice");
});

test("every built-in reaction has its face in the site's file of faces", () => {
  const faces = readFileSync(new URL("../../../layouts/styles/faces.svg", import.meta.url), "utf8");
  const drawn = [...faces.matchAll(/<symbol id="([a-z]+)" viewBox="0 0 24 24">/g)].map(([, id]) => id);
  assert.equal(drawn.sort(), [...defaultReactions, ...graveReactions].map(({ id }) => id).sort());
  assert.not.match(faces, /<script|<style|href|#[0-9a-f]{3}/, "faces wear the colours of their page");
});

test("a newsroom's own reactions, and its own emoji for ours, stay as it wrote them", () => {
  const cup = { id: "win", label: "Win", emoji: "🎉" };
  const own = [...defaultReactions.filter(({ id }) => id !== "win"), cup, moved];
  const text = reactions(page(path), story({}, { reactions: own })).toString();
  assert.match(
    button(text, "love"),
    '<svg class="face" aria-hidden="true"><use href="/assets/faces.svg#love"/></svg> <span>Love</span>',
  );
  assert.match(button(text, "win"), '<span class="face" aria-hidden="true">🎉</span> <span>Win</span>');
  assert.match(button(text, "moved"), "<span>Moved &lt;3</span>");
});

test("a badge is a face and a label that lead to the stories with the same", () => {
  const below = { ...site, base: "/news" };
  const [love, own] = badges(
    page(path, { site: below }),
    card({}, { badges: [defaultReactions[5]!, moved] }),
  );
  assert.is(
    String(love),
    '<a class="badge" href="/news/reactions/love/"><svg class="face" aria-hidden="true"><use href="/news/assets/faces.svg#love"/></svg> Love</a>',
  );
  assert.match(String(own), '<span class="face" aria-hidden="true">🕯</span> Moved &lt;3');
});

test.run();
