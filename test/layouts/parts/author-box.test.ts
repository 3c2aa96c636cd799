import { test } from "uvu";
import * as assert from "uvu/assert";
import { authorBoxes } from "../../../layouts/parts/author-box.ts";
import type { Story } from "../../../layouts/story.ts";
import { html } from "../../../src/html.ts";
import { card, maren, page, story } from "../samples.ts";

type Box = Story["authorBoxes"][number];

const bio = html`<p>Maren writes about the port.</p>`;
const box: Box = { author: maren, bio, more: [] };
const printed = (boxes: Box[], lang = "en") =>
  String(authorBoxes(page("/2022/02/harbour-fire/", { lang }), story({ lang }, { authorBoxes: boxes })));

test("an author who says nothing leaves no empty element", () => {
  assert.match(printed([box]), '<div class="bio"><p>Maren writes');
  assert.not.match(printed([{ ...box, bio: html`` }]), 'class="bio"');
});

test("up to three authors have boxes; of more there are names and roles alone", () => {
  assert.is(printed([box, box, box]).match(/class="author"/g)?.length, 3);
  const many = printed([box, box, box, box]);
  assert.not.match(many, /class="(?:author|bio|portrait)"/);
  const name = '<a href="/authors/maren-holt/"><bdi>Maren Holt</bdi></a>';
  assert.is(many.split(`<li>${name} <small>Harbour correspondent</small></li>`).length, 5);
});

test("on an Arabic page name, role and bio run as one in the site's direction, headlines in their own", () => {
  const more = [card({ id: "qitar", title: "القطار", lang: "ar" }), card({ id: "seals", title: "Seals" })];
  const text = printed([{ ...box, more: more }], "ar");
  const about = /<div class="about" lang="en" dir="ltr">(.*?)<\/div><h4>/s.exec(text)?.[1] ?? "";
  for (const part of ["Maren Holt", "Harbour correspondent", "Maren writes", "maren.example"])
    assert.match(about, part);
  assert.match(text, '<a href="/2022/02/harbour-fire/">القطار</a>');
  assert.match(text, '<a href="/2022/02/harbour-fire/" lang="en" dir="ltr">Seals</a>');
});

test.run();
