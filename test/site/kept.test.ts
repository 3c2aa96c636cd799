// What was made once is kept, as long as nobody has cut it off.

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { kept } from "../../src/site/kept.ts";

const kind = `test-${process.pid}`;
const store = kept(kind);
const files = new Map([
  ["small.webp", Buffer.from("small")],
  ["large.webp", Buffer.from("large picture")],
]);
const names = [...files.keys()];

test("what was kept is found by its key, whole", () => {
  assert.is(store.find("fire", names), null);
  const folder = store.add("fire", files);
  assert.is(store.find("fire", names), folder);
  assert.is(store.find("flood", names), null);
  assert.is(store.find("fire", ["huge.webp"]), null);
});

test("a file that was cut off, lost or made a link has to be made again", () => {
  const large = path.join(store.add("fire", files), "large.webp");
  const spoil = [
    () => fs.truncateSync(large, 3),
    () => fs.rmSync(large),
    () => {
      fs.renameSync(large, `${large}.aside`);
      fs.symlinkSync(`${large}.aside`, large);
    },
    () => fs.rmSync(path.join(path.dirname(large), "sizes.json")),
  ];
  for (const one of spoil) {
    one();
    assert.is(store.find("fire", names), null);
    assert.is(store.find("fire", names), null);
    store.add("fire", files);
    assert.is(fs.readFileSync(large, "utf8"), "large picture");
    assert.is(store.find("fire", names), path.dirname(large));
  }
});

test.after(() => fs.rmSync(path.join(".cache", kind), { recursive: true, force: true }));

test.run();
