// Which stories have a card, and what is written on it.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { cardPath, hasCard, onCard } from "../../src/news/social-card.ts";
import { site } from "../layouts/samples.ts";

const withCards = { ...site, cards: true };

test("only a site that wants cards has them, and no story of a script that their fonts lack", () => {
  assert.not(hasCard(site, { title: "Fire in the harbour", section: "local" }));
  for (const title of [
    "Fire — “out” at 5 °C",
    "Пожежа в порту",
    "Φωτιά",
    "حريق في الميناء",
    "Fire 🚒 in Łódź",
  ])
    assert.ok(hasCard(withCards, { title, section: "local" }), title);
  for (const title of ["港の火事", "שריפה בנמל", "🚒 !", "Fire in 東京"])
    assert.not(hasCard(withCards, { title, section: null }), title);
  const sections = [{ id: "local", name: "地方", description: "" }];
  assert.not(hasCard({ ...withCards, sections }, { title: "Fire", section: "local" }));
});

test("what is drawn rather than written is left out, and so is what nobody reads", () => {
  assert.is(onCard("Fire 🚒 in  the harbour ❤️"), "Fire in the harbour");
  assert.is(onCard("No. 1 and № 2 for © 5"), "No. 1 and № 2 for © 5");
  assert.is([...onCard("W".repeat(5000))].length, 321);
});

test("a card's address is made of the story's id", () => {
  assert.is(cardPath({ id: "harbour-fire" }), "/cards/harbour-fire.jpg");
  assert.is(cardPath({ id: "пожежа" }), "/cards/%D0%BF%D0%BE%D0%B6%D0%B5%D0%B6%D0%B0.jpg");
});

test.run();
