// A conversation in a real browser, under the site's own policy: answering, folding, sorting, drafts, preview, faults.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Files, buildNews, ferryNews, story } from "../site/ferry-news.ts";
import { serve } from "../site/serve.ts";
import { startChromium } from "./chromium.ts";
import { startCommentService } from "./comment-service.ts";

function remark(author: string, minute: number, more = "", body = `${author} was there.`): string {
  return `---\nauthor: ${author}\ndate: 2022-01-12T10:${minute}\n${more}---\n${body}\n`;
}

const bell = "/2022/01/bell-stolen/";
const pier = "/2022/01/pier-reopens/";
const text = Array.from({ length: 60 }, (_, i) => `Nobody heard it ring on night ${i}.`).join("\n\n");
const files: Files = {
  ...ferryNews(1),
  "articles/bell-stolen.md": story("Bell stolen", "2022-01-12T09:00", "section: local", text),
  "articles/jaras.md": story("الجرس", "2022-01-13T09:00", "section: local\nlang: ar"),
  "comments/bell-stolen/c1.md": remark("Ann", 10),
  "comments/bell-stolen/c2.md": remark("Ben", 11, "replyTo: c1\n"),
  "comments/bell-stolen/c3.md": remark("Cleo", 12),
  "comments/bell-stolen/c4.md": remark("Dora", 13, "replyTo: c2\n"),
  "comments/bell-stolen/c5.md": remark("Eve", 14),
  "comments/bell-stolen/c6.md": remark("Finn", 15, "replyTo: c5\n"),
  "comments/jaras/c1.md": remark("ليلى", 10),
};
const withSetting = (setting: string) => ({ ...files, "site.yml": `${files["site.yml"]}${setting}` });

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const service = await startCommentService();
const [served, filed, browser]: [
  Awaited<ReturnType<typeof serve>>,
  Awaited<ReturnType<typeof serve>>,
  Browser,
] = await Promise.all([
  buildNews(withSetting(`comments: { intake: "${service.origin}" }\n`)).then(({ folder }) => serve(folder)),
  buildNews(withSetting("repository: https://github.com/example/ferry\n")).then(({ folder }) =>
    serve(folder),
  ),
  startChromium(),
]);
service.site = served.origin;

/** What the browser complained about, in all pages of a test. */
let complaints: string[] = [];
let context: BrowserContext;

test.before.each(async () => {
  [service.mood, service.taken.length, complaints] = ["holds", 0, []];
  context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    timezoneId: "Europe/Kyiv",
    reducedMotion: "reduce",
  });
  context.on("console", (message) => complaints.push(message.text()));
  context.on("weberror", (error) => complaints.push(String(error.error())));
});
test.after.each(() => context.close());

/** The page with the conversation in sight and its script at work. */
async function open(path: string, origin = served.origin): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin + path);
  await comeNear(page);
  return page;
}

/** Scrolls until the comments are about to be seen, and points at them as a reader does who turns to them. */
async function comeNear(page: Page): Promise<void> {
  await page.locator(".comments").evaluate((section) => {
    const { top } = section.getBoundingClientRect();
    scrollTo({ top: scrollY + top - innerHeight - 300, behavior: "instant" });
    section.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  });
  await page.waitForFunction(() => document.querySelector("form[novalidate]"));
}

/** Holds the script of the conversation back until that is called. */
async function holdScript(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/conversation.*.js", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const names = (page: Page) => page.locator(".threads > li > article .p-author").allTextContents();
const reply = (page: Page, number: number) => page.locator(`#comment-${number} > article .reply`);
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

test("a reader answers in place, and gets back where the answer began", async () => {
  const page = await open(bell);
  await reply(page, 2).click();
  assert.is(await focusedId(page), "write-comment");
  assert.is(await page.locator("#comment-2 > .write").count(), 1);
  assert.is(await page.locator(".answering").innerText(), "In reply to 2 Ben\u2003Cancel");
  assert.is(await page.locator("[name=replyTo]").inputValue(), "c2");
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  assert.is(await page.locator(".comments > .write").count(), 1);
  assert.is(await page.locator("[name=replyTo]").inputValue(), "");
  assert.ok(await reply(page, 2).evaluate((link) => link === document.activeElement));
  assert.equal(complaints, []);
});

test("a press before the script is there is not lost", async () => {
  const page = await context.newPage();
  const release = await holdScript(page);
  await page.goto(served.origin + bell);
  await reply(page, 3).click();
  assert.is(await page.locator(".answering").count(), 0);
  release();
  await page.locator("#comment-3 > .write .answering").waitFor();
  assert.is(await focusedId(page), "write-comment");
});

test("where the script cannot come, a reply leads to the form", async () => {
  const page = await context.newPage();
  await page.route("**/conversation.*.js", (route) => route.abort());
  await page.goto(served.origin + bell);
  await reply(page, 3).click();
  await page.waitForURL("**#write");
});

test("a thread folds under the number of its answers", async () => {
  const page = await open(bell);
  const fold = page.locator("#comment-1 > details > summary");
  assert.is(await fold.innerText(), "2 replies");
  await fold.press("Enter");
  assert.not(await page.locator("#comment-4").isVisible());
  await fold.press("Enter");
  assert.ok(await page.locator("#comment-4").isVisible());
});

test("threads stand in the order that a reader likes, on the next visit, too", async () => {
  const page = await open(bell);
  assert.equal(await names(page), ["Ann", "Cleo", "Eve"]);
  await page.getByLabel("Order").selectOption("Newest first");
  assert.equal(await names(page), ["Eve", "Cleo", "Ann"]);
  await page.getByLabel("Order").selectOption("Most replies");
  assert.equal(await names(page), ["Ann", "Eve", "Cleo"]);
  const next = await open(bell);
  assert.equal(await names(next), ["Ann", "Eve", "Cleo"]);
  assert.is(await next.getByLabel("Order").inputValue(), "Most replies");
});

/** The threads as they stand in sight. */
const inSight = (page: Page) =>
  page.locator(".threads > li").evaluateAll((threads) =>
    threads.flatMap((thread) => {
      const { top, bottom } = thread.getBoundingClientRect();
      return bottom > 0 && top < innerHeight ? [`${thread.id} ${Math.round(top)}`] : [];
    }),
  );

test("after a reload a reader sees the threads in the order and at the place of before", async () => {
  for (const hash of ["", "#comments"]) {
    const page = await open(bell + hash);
    await page.getByLabel("Order").selectOption("Newest first");
    await page.locator("#comment-5").evaluate((thread) => thread.scrollIntoView());
    const before = await inSight(page);
    assert.match(before[0] ?? "", "comment-5");
    await page.reload();
    await page.waitForFunction(() => document.querySelector("form[novalidate]"));
    assert.equal(await names(page), ["Eve", "Cleo", "Ann"], hash);
    assert.is(await page.getByLabel("Order").inputValue(), "Newest first");
    assert.equal(await inSight(page), before, hash);
  }
});

test("on a new visit nothing in sight is put in another order, and the menu says what is shown", async () => {
  const page = await open(bell);
  await page.getByLabel("Order").selectOption("Newest first");
  const next = await open(`${bell}#comments`);
  assert.equal(await names(next), ["Ann", "Cleo", "Eve"]);
  assert.is(await next.getByLabel("Order").inputValue(), "Oldest first");
  assert.is(await next.evaluate(() => localStorage.getItem("order")), "1");
});

test("an order that leaves what is in sight where it is comes with the new visit, too", async () => {
  const page = await open(bell);
  await page.getByLabel("Order").selectOption("Most replies");
  await page.setViewportSize({ width: 1000, height: 200 });
  const next = await context.newPage();
  await next.setViewportSize({ width: 1000, height: 200 });
  const release = await holdScript(next);
  await next.goto(served.origin + bell);
  await next.locator(".threads").evaluate((list) => {
    scrollTo({ top: scrollY + list.getBoundingClientRect().top, behavior: "instant" });
    list.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  });
  assert.match((await inSight(next)).join(), /^comment-1 [^,]*$/);
  release();
  await next.waitForFunction(() => document.querySelector("form[novalidate]"));
  assert.equal(await names(next), ["Ann", "Eve", "Cleo"]);
  assert.is(await next.getByLabel("Order").inputValue(), "Most replies");
});

test("the number of a comment copies its address and says so", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await open(bell);
  await page.getByRole("link", { name: "Comment 3" }).click();
  await page.locator("#comment-3 output", { hasText: "Link copied" }).waitFor();
  assert.is(await page.evaluate(() => navigator.clipboard.readText()), `${served.origin}${bell}#comment-3`);
});

test("what was written is there after a reload, for the story and for each answer, until it is sent", async () => {
  const page = await open(bell);
  const area = page.getByLabel("Comment", { exact: true });
  await area.fill("To all of you.");
  await reply(page, 3).click();
  assert.is(await area.inputValue(), "");
  await area.fill("To Cleo.");
  await page.reload();
  await comeNear(page);
  assert.is(await area.inputValue(), "To all of you.");
  assert.is(await reply(page, 3).textContent(), "Reply (draft)");
  assert.is(await reply(page, 1).textContent(), "Reply");
  await reply(page, 3).click();
  assert.is(await area.inputValue(), "To Cleo.");
  await page.getByLabel("Name").fill("Gil");
  await page.getByRole("button", { name: "Post the comment" }).click();
  await page.getByText("Thank you. Your comment waits for the editors.").waitFor();
  assert.is(await area.inputValue(), "To all of you.");
  assert.is(await reply(page, 3).textContent(), "Reply");
  await reply(page, 3).click();
  assert.is(await area.inputValue(), "");
});

test("an answer that is left for later is marked where it was begun", async () => {
  const page = await open(bell);
  await reply(page, 4).click();
  await page.keyboard.type("So was");
  await reply(page, 1).click();
  assert.is(await reply(page, 4).textContent(), "Reply (draft)");
  await reply(page, 4).click();
  await page.getByLabel("Comment", { exact: true }).fill("");
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.is(await reply(page, 4).textContent(), "Reply");
});

test("a held comment is sent once, with whom it answers, and the reader hears of it where it was written", async () => {
  const page = await open(bell);
  await reply(page, 4).click();
  await page.keyboard.type("So was I.");
  await page.getByLabel("Name").fill("Gil");
  const send = page.getByRole("button", { name: "Post the comment" });
  await send.dblclick();
  const told = page.locator("#comment-4 > output");
  await told.waitFor();
  assert.is(await told.textContent(), "Thank you. Your comment waits for the editors.");
  assert.ok(await told.evaluate((output) => output === document.activeElement));
  assert.is(await page.locator(".comments > .write").count(), 1);
  const fields = { replyTo: "c4", comment: "So was I.", name: "Gil", email: "", url: "" };
  assert.equal(service.taken, [{ article: "bell-stolen", fields }]);
  assert.equal(complaints, []);
});

test("while a comment is on its way the reader hears so, and the button sends no other", async () => {
  const page = await open(bell);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`${service.origin}/comments/**`, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel("Comment", { exact: true }).fill("I heard it.");
  await page.getByLabel("Name").fill("Gil");
  const send = page.locator(".write [type=submit]");
  await send.click();
  await page.locator(".send output", { hasText: "Sending…" }).waitFor();
  assert.is(await send.getAttribute("aria-disabled"), "true");
  await send.click();
  release();
  await page.getByText("Thank you. Your comment waits for the editors.").waitFor();
  assert.is(await send.getAttribute("aria-disabled"), null);
  assert.is(service.taken.length, 1);
});

test("a comment that is published at once stands there as text", async () => {
  service.mood = "publishes";
  const page = await open(bell);
  await page.getByLabel("Comment", { exact: true }).fill("<b>I</b>\n\nsaw it.");
  await page.getByLabel("Name").fill("<i>Gil</i>");
  await page.getByRole("button", { name: "Post the comment" }).click();
  await page.getByText("Your comment is published.").waitFor();
  const shown = page.locator(".threads > li#comment-5:last-child");
  assert.is(await shown.locator(".e-content").textContent(), "<b>I</b>\n\nsaw it.");
  assert.is(await shown.locator(".p-author").textContent(), "<i>Gil</i>");
  const first = await open(pier);
  await first.getByLabel("Comment", { exact: true }).fill("At last.");
  await first.getByLabel("Name").fill("Gil");
  await first.getByRole("button", { name: "Post the comment" }).click();
  await first.locator(".threads > li").waitFor();
  assert.is(await first.getByText("Be the first to comment.").count(), 0);
});

test("what is wrong is said beside its field, the first of them has the focus", async () => {
  const page = await open(bell);
  await page.getByRole("button", { name: "Post the comment" }).click();
  const area = page.getByLabel("Comment", { exact: true });
  const faults = page.locator(".fault:not(:empty)");
  await faults.first().waitFor();
  assert.equal(await faults.allTextContents(), ["Please fill this in.", "Please fill this in."]);
  assert.is(await focusedId(page), "write-comment");
  assert.is(await area.getAttribute("aria-invalid"), "true");
  assert.match((await area.getAttribute("aria-describedby")) ?? "", "write-comment-fault");
  await area.fill("I heard it.");
  assert.is(await area.getAttribute("aria-invalid"), "false");
  await page.getByLabel("Name").fill("Gil");
  await page.getByLabel("Email").fill("gil");
  await page.getByLabel("Website").fill("gil.example");
  await page.getByRole("button", { name: "Post the comment" }).click();
  assert.equal(await faults.allTextContents(), ["Write it like name@example.org.", "Begin it with https://"]);
  assert.is(await focusedId(page), "write-email");
  assert.is(service.taken.length, 0);
});

test("characters are counted near the limit, and too many are not cut off but told", async () => {
  const page = await open(bell);
  const area = page.getByLabel("Comment", { exact: true });
  await area.fill("a".repeat(8_000));
  await page.waitForFunction(() => !document.querySelector("textarea[maxlength]"));
  await area.fill("a".repeat(9_500));
  await page.getByText("9,500 / 10,000").waitFor();
  await area.fill("a".repeat(10_001));
  await page.getByLabel("Name").fill("Gil");
  await page.getByRole("button", { name: "Post the comment" }).click();
  await page.locator(".fault", { hasText: "Too long: 10,001 / 10,000" }).waitFor();
  assert.is(service.taken.length, 0);
});

test("who taps straight into the field before the script has come has the characters counted, and nothing cut", async () => {
  const page = await context.newPage();
  const release = await holdScript(page);
  await page.goto(served.origin + bell);
  const area = page.getByLabel("Comment", { exact: true });
  const asked = page.waitForRequest("**/conversation.*.js");
  await area.click();
  await asked;
  release();
  await page.waitForFunction(() => !document.querySelector("textarea[maxlength]"));
  await page.keyboard.insertText("a".repeat(10_002));
  await page.getByText("10,002 / 10,000").waitFor();
});

test("what the service refuses is said beside the field, or beside the button; no markup gets in", async () => {
  const page = await open(bell);
  const fill = async () => {
    await page.getByLabel("Comment", { exact: true }).fill("I heard it.");
    await page.getByLabel("Name").fill("Gil");
    await page.getByRole("button", { name: "Post the comment" }).click();
  };
  service.mood = "refuses";
  service.problem = {
    detail: "<b>Not so fast.</b>",
    errors: [{ pointer: "#/name", detail: "Another reader has it." }, 7],
  };
  await fill();
  await page.getByText("<b>Not so fast.</b>").waitFor();
  assert.is(await page.locator("#write-name-fault").textContent(), "Another reader has it.");
  assert.is(await focusedId(page), "write-name");
  for (const problem of [{}, { detail: { toString: 1 }, errors: "all" }, { status: "held" }]) {
    service.problem = problem;
    await fill();
    await page.getByText("Not sent. Your text is kept: please try again.").waitFor();
  }
  service.mood = "nonsense";
  await fill();
  await page.getByText("Not sent. Your text is kept: please try again.").waitFor();
  await page.route(`${service.origin}/**`, (route) => route.abort());
  await fill();
  await page.getByText("Not sent. Your text is kept: please try again.").waitFor();
  assert.is(await page.getByLabel("Comment", { exact: true }).inputValue(), "I heard it.");
  await page.unroute(`${service.origin}/**`);
  service.mood = "holds";
  await fill();
  await page.getByText("Thank you. Your comment waits for the editors.").waitFor();
});

test("without a service, name and comment become a file with its time, a name of its own and whom it answers", async () => {
  const page = await open(bell, filed.origin);
  let asked = "";
  await page.route("https://github.com/**", (route) => {
    asked = route.request().url();
    return route.fulfill({ body: "GitHub" });
  });
  await reply(page, 2).click();
  const area = page.getByLabel("Comment", { exact: true });
  assert.is(await area.inputValue(), "");
  await page.getByRole("button", { name: "Continue on github.com" }).click();
  await page.locator(".fault", { hasText: "Please fill this in." }).first().waitFor();
  await area.fill("I was there, too.");
  await page.reload();
  await comeNear(page);
  assert.is(await reply(page, 2).textContent(), "Reply (draft)");
  await reply(page, 2).click();
  assert.is(await area.inputValue(), "I was there, too.");
  await page.getByLabel("Name").fill('Gil "the \\ Bell"');
  await page.getByRole("button", { name: "Continue on github.com" }).click();
  await page.waitForURL("https://github.com/**");
  const query = new URL(asked).searchParams;
  assert.match(
    query.get("filename") ?? "",
    /^content\/comments\/bell-stolen\/\d{4}-\d\d-\d\d-[a-z0-9]{4,6}\.md$/,
  );
  assert.match(
    query.get("value") ?? "",
    /^---\r?\nauthor: "Gil \\"the \\\\ Bell\\""\r?\ndate: "\d{4}-\d\d-\d\dT\d\d:\d\d\+0[23]:00"\r?\nreplyTo: "c2"\r?\n---\r?\nI was there, too\.\r?\n$/,
  );
  assert.equal([...query.keys()].sort(), ["filename", "value"]);
  assert.equal(complaints, []);
});

test("under a comment the form begins below what floats there", async () => {
  const page = await open(bell, filed.origin);
  await reply(page, 1).click();
  const [link, write] = await Promise.all([
    reply(page, 1).boundingBox(),
    page.locator("#comment-1 > .write").boundingBox(),
  ]);
  assert.ok((write?.y ?? 0) >= (link?.y ?? 0) + (link?.height ?? 0));
});

test("a fault has a colour, a bar and bold words of its own; the focus has that of the ink", async () => {
  for (const [colorScheme, ink, fault] of [
    ["light", "rgb(23, 24, 28)", "rgb(163, 38, 42)"],
    ["dark", "rgb(235, 235, 239)", "rgb(243, 144, 143)"],
  ] as const) {
    const page = await open(bell);
    await page.emulateMedia({ colorScheme });
    await page.getByLabel("Comment", { exact: true }).fill("");
    await page.getByRole("button", { name: "Post the comment" }).click();
    await page.locator(".fault:not(:empty)").first().waitFor();
    const look = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { color, fontWeight, outlineColor, borderInlineStartColor, borderInlineStartWidth } =
          getComputedStyle(element);
        return {
          color,
          fontWeight,
          outlineColor,
          bar: `${borderInlineStartWidth} ${borderInlineStartColor}`,
        };
      });
    const [field, words] = [await look("#write-comment"), await look("#write-comment-fault")];
    assert.is(field.outlineColor, ink);
    assert.is(field.bar, `6px ${fault}`);
    assert.equal(
      { ...words, outlineColor: "" },
      { color: fault, fontWeight: "600", outlineColor: "", bar: `6px ${fault}` },
    );
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    assert.match((await look("#write-comment-fault")).bar, /^6px/);
    await page.getByLabel("Comment", { exact: true }).fill("I heard it.");
    assert.match((await look("#write-comment-fault")).bar, /^0px/);
  }
});

test("a reader who comes back from the service hears what became of the comment", async () => {
  const page = await open(`${bell}?comment=held#comments`);
  await page.getByText("Thank you. Your comment waits for the editors.").waitFor();
  assert.is(page.url(), `${served.origin}${bell}#comments`);
  const other = await open(`${bell}?comment=%3Cb%3E#comments`);
  assert.is(await other.locator(".comments output:not(:empty)").count(), 0);
});

test("the script moves nothing on the page when it comes", async () => {
  const page = await context.newPage();
  await page.goto(`${served.origin}${bell}#comments`);
  await comeNear(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
  assert.is(shift, 0);
});

test("from right to left: answering in an Arabic story", async () => {
  const page = await open("/2022/01/jaras/");
  await page.locator(".reply").click();
  assert.is(await page.locator(".answering").innerText(), "ردًّا على 1 ليلى\u2003إلغاء");
  const [name, cancel] = await Promise.all([
    page.locator(".answering bdi").boundingBox(),
    page.locator(".answering button").boundingBox(),
  ]);
  assert.ok((cancel?.x ?? 0) < (name?.x ?? 0));
  assert.equal(complaints, []);
});

test("an answer with faults and a preview is usable by everyone, from the right to the left, too", async () => {
  const wide = await browser.newContext({ reducedMotion: "reduce", bypassCSP: true });
  for (const [path, width] of [
    [bell, 320],
    ["/2022/01/jaras/", 1280],
  ] as const) {
    const page = await wide.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(served.origin + path);
    await comeNear(page);
    await reply(page, 1).press("Enter");
    await page.keyboard.type("So was *I*.");
    await page.locator(".send .scripted").press("Enter");
    await page.locator(".write .e-content em").waitFor();
    await page.locator(".write [type=submit]").press("Enter");
    await page.locator(".fault:not(:empty)").waitFor();
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const { violations } = await engine.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
    });
    assert.equal(found, [], path);
    assert.is(await page.evaluate(() => document.documentElement.scrollWidth), width);
  }
  await wide.close();
});

test.after(async () => {
  for (const one of [service, served, filed]) one.close();
  await browser.close();
});

test.run();
