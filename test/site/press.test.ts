// The press brings whole files into the output folder, in order, and keeps its hands off everything else.

import fs from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { signature } from "../../src/site/output-folder.ts";
import { type Press, type Published, openPress, ranks } from "../../src/site/press.ts";
import { filesBelow, freshFolder } from "./build-site.ts";

/** A folder with a published site of these files (path → text), and a folder beside it that is nobody's business. */
async function published(files: Record<string, string>): Promise<{ output: string; outside: string }> {
  const room = freshFolder();
  const [output, outside] = [join(room, "site"), join(room, "outside")];
  fs.mkdirSync(outside);
  await publish(output, files);
  return { output, outside };
}

function open(output: string): Press {
  const press = openPress(output);
  press.put(signature.file, "settings", `${signature.start}\n`);
  return press;
}

function publish(output: string, files: Record<string, string>): Promise<Published> {
  const press = open(output);
  for (const [file, text] of Object.entries(files)) press.put(file, "page", text);
  return press.publish();
}

function read(output: string): Record<string, string> {
  const files = filesBelow(output).filter((file) => file !== signature.file);
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(join(output, file), "utf8")]));
}

test("files come into place with their folders, and nothing is left beside the site", async () => {
  const files = { "index.html": "Front page", "2022/02/harbour-fire/index.html": "Fire in the harbour" };
  const { output } = await published(files);
  assert.equal(read(output), files);
  assert.equal(fs.readdirSync(join(output, "..")).sort(), ["outside", "site"]);
});

test("what others link to is out before what links to it, each file by one rename", async () => {
  const { output } = await published({});
  const press = open(output);
  for (const rank of ranks.toReversed()) press.put(`${rank}.txt`, rank, rank);
  const order: string[] = [];
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    order.push(String(to).slice(output.length + 1));
    renameSync(from, to);
  };
  try {
    await press.publish();
  } finally {
    fs.renameSync = renameSync;
  }
  assert.equal(
    order.filter((file) => file !== signature.file),
    ranks.map((rank) => `${rank}.txt`),
  );
  assert.ok(
    ranks.indexOf("asset") < ranks.indexOf("story") && ranks.indexOf("story") < ranks.indexOf("front"),
  );
});

test("files that the new edition no longer has go, and their empty folders with them", async () => {
  const { output } = await published({
    "index.html": "Front page",
    "2022/02/withdrawn/index.html": "Withdrawn",
    "2022/03/kept/index.html": "Kept",
  });
  const result = await publish(output, { "index.html": "New front page", "2022/03/kept/index.html": "Kept" });
  assert.equal(read(output), { "index.html": "New front page", "2022/03/kept/index.html": "Kept" });
  assert.equal(fs.readdirSync(join(output, "2022")), ["03"]);
  assert.equal(result, { files: 3, written: 3, removed: 1 });
});

test("the old site stands until the new one is published, and for good when it is discarded", async () => {
  const { output } = await published({ "index.html": "Monday's paper" });
  const press = open(output);
  press.put("index.html", "front", "Tuesday's paper, half done");
  press.put("2022/03/strike/index.html", "story", "Half a story");
  assert.equal(read(output), { "index.html": "Monday's paper" });
  await press.discard();
  assert.equal(read(output), { "index.html": "Monday's paper" });
  assert.equal(fs.readdirSync(join(output, "..")).sort(), ["outside", "site"]);
});

test("what a killed build left aside is no part of the next one", async () => {
  const { output } = await published({ "index.html": "Monday's paper" });
  open(output).put("ghost/index.html", "story", "Never published");
  await publish(output, { "index.html": "Tuesday's paper" });
  assert.equal(read(output), { "index.html": "Tuesday's paper" });
  assert.equal(fs.readdirSync(join(output, "..")).sort(), ["outside", "site"]);
});

test("a folder with somebody else's files is refused and left as it is", async () => {
  const folder = join(freshFolder(), "thesis");
  fs.mkdirSync(folder);
  fs.writeFileSync(join(folder, "chapter-1.txt"), "Three years of work");
  assert.throws(() => openPress(folder), /thesis has files that Broadsheet did not make/);
  fs.writeFileSync(join(folder, signature.file), "/*\n  X-Frame-Options: DENY\n");
  assert.throws(() => openPress(folder), /did not make/);
  assert.is(fs.readFileSync(join(folder, "chapter-1.txt"), "utf8"), "Three years of work");
});

test("a file where the site shall go is refused and left as it is", async () => {
  const file = join(freshFolder(), "notes.txt");
  fs.writeFileSync(file, "Call the harbour master");
  assert.throws(() => openPress(file), /notes\.txt is no folder/);
  assert.is(fs.readFileSync(file, "utf8"), "Call the harbour master");
});

test("an empty folder and one that is not there yet are taken", async () => {
  const room = freshFolder();
  fs.mkdirSync(join(room, "empty"));
  for (const output of [join(room, "empty"), join(room, "not/there/yet")]) {
    await publish(output, { "index.html": "Front page" });
    assert.equal(read(output), { "index.html": "Front page" });
  }
});

test("a linked folder in the output is replaced, nothing is written or removed behind it", async () => {
  const { output, outside } = await published({ "index.html": "Front page" });
  fs.writeFileSync(join(outside, "index.html"), "Mine");
  fs.symlinkSync(outside, join(output, "about"));
  fs.symlinkSync(outside, join(output, "stale"));
  await publish(output, { "index.html": "Front page", "about/index.html": "About us" });
  assert.is(fs.readFileSync(join(outside, "index.html"), "utf8"), "Mine");
  assert.equal(fs.readdirSync(outside), ["index.html"]);
  assert.equal(read(output), { "index.html": "Front page", "about/index.html": "About us" });
  assert.not(fs.lstatSync(join(output, "about")).isSymbolicLink());
});

test("a linked file in the output is replaced, what it leads to stays as it is", async () => {
  const { output, outside } = await published({ "index.html": "Front page" });
  const letter = join(outside, "letter.txt");
  fs.writeFileSync(letter, "Mine");
  fs.rmSync(join(output, "index.html"));
  fs.symlinkSync(letter, join(output, "index.html"));
  await publish(output, { "index.html": "New front page" });
  assert.is(fs.readFileSync(letter, "utf8"), "Mine");
  assert.not(fs.lstatSync(join(output, "index.html")).isSymbolicLink());
});

test("a file makes way for a folder of its name, and a folder for a file", async () => {
  const { output } = await published({ about: "A file once", "rss/2021/index.html": "A folder once" });
  await publish(output, { "about/index.html": "About us", rss: "A feed" });
  assert.equal(read(output), { "about/index.html": "About us", rss: "A feed" });
});

test("what a process made last it keeps without a look, unless the folder is gone", async () => {
  const room = freshFolder();
  const output = join(room, "site");
  const last = { manifest: null };
  const build = async () => {
    const press = openPress(output, { manifest: join(room, "manifest"), last });
    const isKept = press.keep("print of the front");
    if (!isKept) press.put("index.html", "front", "Front page", "print of the front");
    press.put(signature.file, "settings", `${signature.start}\n`);
    return { isKept, ...(await press.publish()) };
  };
  assert.equal(await build(), { isKept: false, files: 2, written: 2, removed: 0 });
  fs.writeFileSync(join(output, "notes.txt"), "Mine");
  assert.equal(await build(), { isKept: true, files: 2, written: 0, removed: 0 });
  assert.equal(fs.readFileSync(join(output, "notes.txt"), "utf8"), "Mine", "nobody looked");
  fs.rmSync(output, { recursive: true });
  assert.equal(await build(), { isKept: false, files: 2, written: 2, removed: 0 });
});

test("a link that comes into the site while it is made is not followed either", async () => {
  const { output, outside } = await published({ "about/index.html": "About us", "old/index.html": "Old" });
  fs.writeFileSync(join(outside, "index.html"), "Mine");
  const press = open(output);
  press.put("about/index.html", "page", "About us, anew");
  press.standing(); // the folder has been looked at
  for (const folder of ["about", "old"]) {
    fs.rmSync(join(output, folder), { recursive: true });
    fs.symlinkSync(outside, join(output, folder));
  }
  await press.publish();
  assert.equal(fs.readdirSync(outside), ["index.html"]);
  assert.is(fs.readFileSync(join(outside, "index.html"), "utf8"), "Mine");
  assert.is(fs.readFileSync(join(output, "about/index.html"), "utf8"), "About us, anew");
});

for (const call of ["renameSync", "linkSync", "rmdirSync", "mkdirSync"] as const) {
  test(`when ${call} fails at any time while a site is published, the old one is put back whole`, async () => {
    const before = {
      about: "A file once",
      "index.html": "Front page",
      "rss/2021/index.html": "A folder once",
      "gone/deep/index.html": "Withdrawn",
    };
    let failed = 0;
    for (let number = 1; ; number++) {
      const { output } = await published(before);
      const press = open(output);
      press.put("index.html", "front", "New front page");
      press.put("about/index.html", "page", "About us");
      press.put("rss", "feed", "A feed");
      const whole = fs[call];
      let count = 0;
      const failing = (...args: unknown[]) => {
        if (++count === number) throw Object.assign(new Error("EIO"), { code: "EIO", syscall: call });
        return (whole as (...args: unknown[]) => unknown)(...args);
      };
      Object.assign(fs, { [call]: failing });
      const outcome = await press.publish().catch((error: Error) => error);
      Object.assign(fs, { [call]: whole });
      if (!(outcome instanceof Error)) break;
      failed++;
      assert.equal(read(output), before, `call ${number}`);
      await press.discard();
      assert.equal(fs.readdirSync(join(output, "..")).sort(), ["outside", "site"]);
    }
    assert.ok(failed > 0);
  });
}

test("no path leads out of the site", () => {
  const press = open(join(freshFolder(), "site"));
  for (const file of ["../x", "/etc/x", "a/../../x", "a//b", "a\\..\\x", ".", "", "a/", "a\0b"])
    assert.throws(() => press.put(file, "page", "x"), /is no path below the site/, file);
});

test("a picture is copied whole", async () => {
  const { output, outside } = await published({});
  const picture = join(outside, "gull.png");
  fs.writeFileSync(picture, Uint8Array.from([137, 80, 78, 71, 0, 255]));
  const press = open(output);
  press.copy("media/gull.png", "media", picture);
  await press.publish();
  assert.equal([...fs.readFileSync(join(output, "media/gull.png"))], [137, 80, 78, 71, 0, 255]);
});

test.run();
