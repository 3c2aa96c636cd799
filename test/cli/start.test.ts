import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { freePort } from "../free-port.ts";
import { newsroomFolder } from "../newsroom-folder.ts";

const root = path.join(import.meta.dirname, "../..");
const story = (title: string, more = "") =>
  `---\ntitle: ${title}\ndate: 2022-02-28T12:00\n${more}---\nIt was put out.\n`;

type Answer = { status: number; text: string };

/** Asks until the answer is as wanted; the last answer tells why it never was. */
async function until(url: string, wanted: (answer: Answer) => boolean): Promise<Answer> {
  let last: Answer = { status: 0, text: "no answer" };
  for (let i = 0; i < 200; i++) {
    const response = await fetch(url).catch(() => null);
    if (response) last = { status: response.status, text: await response.text() };
    if (wanted(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${url} never answered as wanted, at last ${last.status}: ${last.text.slice(-300)}`);
}

test("the preview follows what is saved, shows errors in the page and heals", async () => {
  const content = newsroomFolder({
    "articles/harbour-fire.md": story("Fire in the harbour"),
    "articles/regatta.md": story("The regatta", "draft: true\n"),
  });
  const file = path.join(content, "articles/harbour-fire.md");
  const port = await freePort();
  const output = path.join(path.dirname(content), "_site");
  const args = ["src/run.js", "start", "--content", content, "--output", output];
  const child = spawn(process.execPath, [...args, "--port", String(port)], { cwd: root });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += data));
  try {
    const page = `http://127.0.0.1:${port}/2022/02/harbour-fire/`;
    await until(page, ({ text }) => text.includes("Fire in the harbour"));
    await until(`http://127.0.0.1:${port}/2022/02/regatta/`, ({ text }) => text.includes("Draft"));

    fs.writeFileSync(file, story("Flames in the harbour"));
    await until(page, ({ text }) => text.includes("Flames in the harbour"));

    fs.writeFileSync(file, story("Flames in the harbour", "sumary: Nobody was hurt\n"));
    const wrong = await until(page, ({ status }) => status === 500);
    assert.match(wrong.text, "harbour-fire.md:4:1: sumary: ");
    for (let i = 0; i < 100 && !printed.includes("sumary: "); i++)
      // it is told when the build has ended
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.match(printed, "harbour-fire.md:4:1: sumary: ");

    fs.writeFileSync(file, `${story("Smoke in the harbour")}\n::: nonsense\n:::\n`);
    const unreadable = await until(page, ({ text }) => text.includes("harbour-fire.md:7"));
    assert.is(unreadable.status, 500);

    fs.writeFileSync(file, story("Smoke in the harbour"));
    await until(page, ({ status, text }) => status === 200 && text.includes("Smoke in the harbour"));

    fs.writeFileSync(path.join(content, "articles/market.md"), story("The fish market"));
    await until(`http://127.0.0.1:${port}/2022/02/market/`, ({ status }) => status === 200);
    fs.rmSync(path.join(content, "articles/market.md"));
    await until(`http://127.0.0.1:${port}/2022/02/market/`, ({ status }) => status === 404);
  } finally {
    child.kill("SIGINT");
    await new Promise((resolve) => child.once("close", resolve));
  }
});

test("saved code and styles are on the page at once, however deep they lie", async () => {
  const content = newsroomFolder({
    "articles/fire.md": story("Fire"),
    "media/waves.mp4": "not much of a clip",
  });
  const copy = path.dirname(content);
  for (const part of ["src", "layouts", ".eleventy.js", "package.json", "tsconfig.json"]) {
    fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  const port = await freePort();
  const args = ["src/run.js", "start", "--port", String(port)];
  const child = spawn(process.execPath, args, { cwd: copy });
  try {
    const page = `http://127.0.0.1:${port}/2022/02/fire/`;
    const sheet = /\/assets\/story-sheet\.\w+\.css/;
    const [before] = sheet.exec((await until(page, ({ status }) => status === 200)).text) ?? [];
    const words = path.join(copy, "layouts/languages/en.ts");
    fs.writeFileSync(
      words,
      fs.readFileSync(words, "utf8").replace("Share with your friends!", "Tell your friends!"),
    );
    await until(page, ({ text }) => text.includes("Tell your friends!"));
    const told = fs.readFileSync(words, "utf8");
    fs.writeFileSync(words, "export const half = ");
    await new Promise((resolve) => setTimeout(resolve, 1500)); // so that it is loaded
    fs.writeFileSync(words, told.replace("Tell your friends!", "Pass it on!"));
    await until(page, ({ text }) => text.includes("Pass it on!"));
    fs.appendFileSync(path.join(copy, "layouts/styles/base.css"), "\nmain { color: teal; }\n");
    await until(page, ({ text }) => sheet.exec(text)?.[0] !== before);
    assert.not.ok(fs.existsSync(path.join(copy, "_site")), "a preview with drafts is nothing to deploy");
    const part = await fetch(`http://127.0.0.1:${port}/media/waves.mp4`, { headers: { range: "bytes=0-3" } });
    assert.is(part.status, 206, "browsers ask for clips in parts");
  } finally {
    child.kill("SIGINT");
    await new Promise((resolve) => child.once("close", resolve));
  }
});

test.run();
