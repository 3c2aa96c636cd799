// A whole newsroom: every kind of file becomes its record.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openNewsroom } from "../../src/content/open-newsroom.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article } from "./problems-of.ts";

const full = `---
title: "Fire: the night after"
date: 2022-02-28 19:30
updated: 2022-03-01T08:00:00+01:00
summary: >
  The ferry
  sails again
author: [ada, desk]
section: local
tags: [Harbour, Fire brigade, harbour]
image: {src: 2022/quay.gif, alt: The burnt quay, credit: Ada}
video: {src: fire.mp4, poster: 2022/quay.gif, captions: fire.vtt, uploaded: 2022-02-28}
source: {name: Coast Wire, url: https://wire.example/1}
kind: analysis
tone: grave
corrections: [{date: 2022-03-02, text: The ship is Danish.}]
draft: true
expires: 2030-01-01
aliases: [/old/fire, /fire.html]
slug: night-after
lang: en-gb
series: Harbour nights
related: [storm]
comments: closed
sensitive: true
---

Smoke hung over the quay.

#Ferry #fire_brigade
`;

function folder(): string {
  const path = newsroomFolder({
    "articles/2022/fire.md": full,
    "articles/storm.md": "---\ntitle: Storm\ndate: 2021-01-01\n---\nWind.\n",
    "authors/ada.md":
      "---\nname: Ada Quay\nrole: Editor\nimage: 2022/quay.gif\nlinks: [{name: Site, url: 'https://ada.example'}]\n---\nWrites.\n",
    "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
    "pages/about.md": "---\ntitle: About us\n---\nWe are three.\n",
    "media/fire.mp4": "film",
    "media/fire.vtt": "WEBVTT",
    "media/2022/quay.gif": "",
    "reactions/ledger.json": '{"fire": {"sad": 12, "love": 0}}',
    "comments/fire/c1.md": "Terrible.\n",
  });
  const gif = Buffer.from("47494638396140012c0180000000000000000021f90400000000002c00000000", "hex");
  writeFileSync(join(path, "media/2022/quay.gif"), gif);
  return path;
}

test("an article keeps all that its front matter says", () => {
  const path = folder();
  const { newsroom, problems } = openNewsroom(path);
  assert.equal(problems, []);
  assert.equal(
    newsroom?.articles.map(({ id }) => id),
    ["storm", "fire"],
  );
  const size = { width: 320, height: 300 };
  assert.equal(newsroom?.articles[1], {
    id: "fire",
    file: `${path}/articles/2022/fire.md`,
    path: "/2022/02/night-after/",
    title: "Fire: the night after",
    publishedAt: Date.UTC(2022, 1, 28, 19, 30),
    updatedAt: Date.UTC(2022, 2, 1, 7),
    summary: "The ferry sails again",
    authors: ["ada", "desk"],
    section: "local",
    tags: [
      { id: "harbour", name: "Harbour" },
      { id: "fire-brigade", name: "Fire brigade" },
      { id: "ferry", name: "Ferry" },
    ],
    image: { src: "2022/quay.gif", alt: "The burnt quay", caption: "", credit: "Ada", license: "", ...size },
    video: {
      youtube: null,
      src: "fire.mp4",
      poster: { src: "2022/quay.gif", ...size },
      captions: "fire.vtt",
      title: "Fire: the night after",
      uploadedAt: Date.UTC(2022, 1, 28),
    },
    source: { name: "Coast Wire", url: "https://wire.example/1" },
    kind: "analysis",
    tone: "grave",
    corrections: [{ date: Date.UTC(2022, 2, 2), text: "The ship is Danish.", kind: "correction" }],
    draft: true,
    expiresAt: Date.UTC(2030, 0, 1),
    aliases: ["/old/fire/", "/fire.html"],
    lang: "en-GB",
    translationOf: null,
    series: "Harbour nights",
    related: ["storm"],
    comments: "closed",
    sensitive: "true",
    body: "\nSmoke hung over the quay.\n\n",
    bodyLine: 27,
  });
});

test("authors, pages, media, counts and comments are there by their ids", () => {
  const path = folder();
  const { newsroom } = openNewsroom(`${path}/`);
  assert.equal(newsroom?.authors.get("ada"), {
    id: "ada",
    file: `${path}/authors/ada.md`,
    name: "Ada Quay",
    role: "Editor",
    kind: "person",
    image: { src: "2022/quay.gif", width: 320, height: 300 },
    url: null,
    links: [{ name: "Site", url: "https://ada.example/" }],
    bio: "Writes.\n",
    bioLine: 7,
    answers: [],
  });
  assert.is(newsroom?.authors.get("desk")?.kind, "organization");
  const about = { id: "about", path: "/about/", title: "About us", body: "We are three.\n", bodyLine: 4 };
  assert.equal(newsroom?.pages, [{ ...about, file: `${path}/pages/about.md` }]);
  assert.equal(
    newsroom?.media.map(({ path, size }) => `${path} ${size}`),
    ["2022/quay.gif 32", "fire.mp4 4", "fire.vtt 6"],
  );
  assert.equal({ ...newsroom?.ledger.get("fire") }, { sad: 12, love: 0 });
  assert.equal(
    newsroom?.comments
      .get("fire")
      ?.all()
      .map(({ id }) => id),
    ["c1"],
  );
});

test("a newsroom with an error is not opened, one with warnings is", () => {
  assert.is(openNewsroom(newsroomFolder({ "articles/fire.md": article("kind: x") })).newsroom, null);
  const warned = openNewsroom(
    newsroomFolder({ "articles/fire.md": article(), "comments/fire/c1.md": "---\n" }),
  );
  assert.equal([warned.newsroom?.articles.length, warned.problems[0]?.severity], [1, "warning"]);
});

test("a newsroom may be empty", () => {
  const { newsroom, problems } = openNewsroom(newsroomFolder({}));
  assert.equal([newsroom?.articles, problems], [[], []]);
});

test.run();
