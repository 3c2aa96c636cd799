// A site made in parts: laid together they are the whole of it.

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runCommand } from "../cli/run-command.ts";
import { freshFolder } from "./build-site.ts";
import { bytesOf } from "./edits.ts";

const room = freshFolder();
const build = (output: string, ...more: string[]) =>
  runCommand("build", "--output", path.join(room, output), "--now", "2022-04-20T12:00", ...more);

test("the parts of the sample newsroom's site, laid together, are byte by byte the whole site", async () => {
  assert.is((await build("whole")).status, 0);
  const sizes: number[] = [];
  for (const number of [1, 2, 3]) {
    const { status, err } = await build(`part-${number}`, "--shard", `${number}/3`);
    assert.is(status, 0, err);
    const pages = [...bytesOf(path.join(room, `part-${number}`)).keys()].filter((file) =>
      file.endsWith(".html"),
    );
    sizes.push(pages.length);
    fs.cpSync(path.join(room, `part-${number}`), path.join(room, "parts"), { recursive: true });
  }
  assert.equal(bytesOf(path.join(room, "parts")), bytesOf(path.join(room, "whole")));
  assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 12, `pages: ${sizes.join()}`);
});

test("a part that is none is refused", async () => {
  for (const wrong of ["0/3", "4/3", "1", "1/0", "-1/2", "a/b"]) {
    const { status, err } = await build("wrong", `--shard=${wrong}`);
    assert.is(status, 2, wrong);
    assert.match(err, `--shard ${wrong}: the number of the part and of all parts, such as 2/4`);
  }
});

test.run();
