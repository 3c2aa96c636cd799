// What the conversation under a story adds to a reader's first visit, once it comes near.

import fs from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sampleSite } from "./sample-site.ts";

/** Bytes, compressed: what is loaded before a reader does anything, and what only some ask for. */
const [atOnce, forWriters] = [1.75 * 1024, 2 * 1024];

test("the script of a conversation is light, and its markdown comes only when asked for", async () => {
  const { folder, files } = await sampleSite();
  const read = (name: string) => {
    const file = files.find((one) => one.startsWith(`assets/${name}.`) && one.endsWith(".js"));
    assert.ok(file, name);
    return fs.readFileSync(path.join(folder, file as string), "utf8");
  };
  const importsOf = (text: string) =>
    [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, one]) => one as string);
  const onEveryPage = importsOf(read("site"));
  const weigh = (name: string) => {
    const text = read(name);
    const imported = importsOf(text).filter((one) => !onEveryPage.includes(one));
    assert.not(
      imported.some((one) => one.startsWith("show-comment")),
      `${name} holds the reader of markdown`,
    );
    const parts = imported.map((one) => fs.readFileSync(path.join(folder, "assets", one)));
    return [Buffer.from(text), ...parts].reduce((sum, one) => sum + brotliCompressSync(one).length, 0);
  };
  const [conversation, checks, file] = ["conversation", "checks", "proposed-file"].map(weigh) as number[];
  console.log(`figure: conversation ${conversation}, checks ${checks}, proposed file ${file} bytes`);
  assert.ok((conversation as number) <= atOnce, `${conversation} bytes`);
  assert.ok((checks as number) + (file as number) <= forWriters, `${checks} and ${file} bytes`);
});

test.run();
