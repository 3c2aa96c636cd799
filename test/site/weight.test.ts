// What a reader's first visit to a story weighs, without pictures and clips.

import fs from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sampleSite } from "./sample-site.ts";

/** One initial congestion window, https://www.rfc-editor.org/rfc/rfc6928, is ten segments of about 1,460 bytes. */
const page = 14 * 1024;
const script = 4 * 1024;
/** The budget is that of a story with up to so many comments; longer conversations weigh what readers wrote. */
const comments = 12;

test("a story with its style sheet and script fits into the first round trip", async () => {
  const { folder, files } = await sampleSite();
  const weigh = (file: string) => brotliCompressSync(fs.readFileSync(path.join(folder, file))).length;
  const assets = files.filter((file) => /^assets\/(site\..*\.js|story-sheet\..*\.css)$/.test(file));
  assert.is(assets.length, 2);
  const shared = assets.reduce((sum, file) => sum + weigh(file), 0);
  assert.ok(assets.filter((file) => file.endsWith(".js")).every((file) => weigh(file) <= script));
  const stories = files.filter((file) => /^\d{4}\/\d\d\/[^/]+\/index\.html$/.test(file));
  const weights = stories
    .filter(
      (file) => fs.readFileSync(path.join(folder, file), "utf8").split('id="comment-').length <= comments + 1,
    )
    .map((file) => weigh(file) + shared);
  assert.ok(weights.length >= 20);
  console.log(
    `figure: ${weights.length} stories of at most ${comments} comments weigh up to ${Math.max(...weights)} bytes`,
  );
  assert.ok(Math.max(...weights) <= page, `${Math.max(...weights)} bytes`);
});

test.run();
