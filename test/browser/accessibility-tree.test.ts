// What a screen reader is told of the sample newsroom: names, roles and states, from Chromium's accessibility tree.

import type { BrowserContext, Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Told, accessibilityTree, within, withRole } from "./accessibility-tree.ts";
import { startChromium } from "./chromium.ts";
import { comeNear, until } from "./reacting-page.ts";
import { buses, sampleIntake } from "./sample-intake.ts";

const [browser, site] = await Promise.all([startChromium(), sampleIntake()]);
const talks = "/2022/02/ukraine-russia-talks-belarus-border/";
const found = "/search/?q=bridge";

let context: BrowserContext;
test.before.each(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  site.comments.mood = "holds";
});
test.after.each(() => context.close());

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.origin + path, { waitUntil: "load" });
  if (path === found) await page.locator(".hits a").first().waitFor();
  return page;
}

const landmarkRoles = ["banner", "navigation", "main", "search", "region", "contentinfo"];
const landmarks = (tree: Told[]) =>
  tree.filter(({ role }) => landmarkRoles.includes(role)).map(({ role, name }) => `${role} ${name}`.trim());

/** What one element is called and what state it is in, as it is now. */
async function told(page: Page, role: string, name: string | RegExp): Promise<Told> {
  const [one] = withRole(await accessibilityTree(page), role, name);
  assert.ok(one, `there is no ${role} called ${name}`);
  return one as Told;
}

/** All of the section with this name, as it is now. */
async function section(page: Page, name: string): Promise<Told[]> {
  const tree = await accessibilityTree(page);
  return within(tree, withRole(tree, "region", name)[0]);
}

/** Waits until a live region of the section, one that is read out when the reader pauses, says this. */
async function announced(page: Page, name: string, words: string): Promise<void> {
  await until(async () => {
    const tree = await section(page, name);
    const polite = withRole(tree, "status").filter(({ state }) => state["live"] === "polite");
    const said = polite.map((one) => withRole(within(tree, one), "StaticText").map(({ name }) => name));
    return said.some(
      (text) =>
        text
          .join("")
          .replace(/[\u2068\u2069]/g, "")
          .trim() === words,
    );
  });
}

test("each page has its landmarks, those of one kind by names of their own", async () => {
  const [article, front, search] = [buses.path, "/", found].map(async (path) =>
    landmarks(await accessibilityTree(await open(path))),
  );
  const [head, foot] = [
    ["banner", "navigation Sections"],
    ["contentinfo", "navigation About this site"],
  ];
  assert.equal(await article, [
    ...head,
    "main",
    "region Like it? Share with your friends!",
    "region What's Your Reaction?",
    "region About the author",
    "region Related stories",
    "region 6 comments",
    "region Leave a comment",
    "navigation More stories",
    ...foot,
  ]);
  const sections = ["World", "Local", "Business", "Science", "Culture", "Opinion"];
  const regions = ["Top stories", ...sections, "Most reacted", "Most discussed"];
  assert.equal(await front, [...head, "main", ...regions.map((name) => `region ${name}`), ...foot]);
  assert.equal(await search, [...head, "main", "search", ...foot]);
});

test("each page has one heading of the first rank, and no rank is left out on the way down", async () => {
  for (const path of ["/", buses.path, talks, found, "/world/", "/about/", "/archive/", "/no-such-page/"]) {
    const headings = withRole(await accessibilityTree(await open(path)), "heading");
    const ranks = headings.map(({ state }) => Number(state["level"]));
    assert.is(ranks.filter((rank) => rank === 1).length, 1, path);
    assert.is(ranks[0], 1, path);
    ranks.forEach((rank, i) => {
      const { name } = headings[i] as Told;
      assert.ok(name.trim(), `a heading of ${path} says nothing`);
      assert.ok(rank <= (ranks[i - 1] ?? 0) + 1, `${name} on ${path} is of rank ${rank}`);
    });
  }
});

test("everything that can be used has a name", async () => {
  const roles = /^(?:link|button|textbox|searchbox|combobox|checkbox|radio|DisclosureTriangle|Video|Iframe)$/;
  for (const path of ["/", buses.path, talks, found]) {
    const tree = await accessibilityTree(await open(path));
    const usable = tree.filter(({ role }) => roles.test(role));
    assert.ok(usable.length > 30);
    assert.equal(
      usable.filter(({ name }) => !name.trim()),
      [],
      path,
    );
  }
});

test("pictures beside a headline are passed over, those of a story are described", async () => {
  assert.equal(withRole(await accessibilityTree(await open("/")), "image"), []);
  const images = withRole(await accessibilityTree(await open(talks)), "image");
  assert.is(images.length, 1);
  assert.match(images[0]?.name ?? "", /^Map of Ukraine/);
});

test("a line in another language is read in that language, the rest in the page's", async () => {
  const tree = await accessibilityTree(await open(talks));
  const langOf = (words: RegExp) => (withRole(tree, "StaticText", words)[0] as Told).lang();
  assert.is(await langOf(/Sie reden/), "de");
  assert.is(await langOf(/They are talking/), "en");
  assert.is(await (withRole(tree, "link", "العربية")[0] as Told).lang(), "ar");
});

test("a reaction is a button with its count, pressed or not, and what became of it is announced", async () => {
  const page = await open(buses.path);
  await comeNear(page);
  const lol = /^LOL /;
  const now = async () => {
    const { name, state } = await told(page, "button", lol);
    return `${name}: ${state["pressed"]}`;
  };
  await until(async () => (await now()) === "LOL 0: false");
  await page.locator("[value=lol]").press("Enter");
  await announced(page, "What's Your Reaction?", "You reacted: LOL");
  assert.is(await now(), "LOL 1 100%: true");
  await page.locator("[value=lol]").press("Enter");
  await announced(page, "What's Your Reaction?", "Taken back.");
  assert.is(await now(), "LOL 0: false");
});

test("a copied address is announced", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await open(buses.path);
  await page.locator("[name=copy]").press("Enter");
  await announced(page, "Like it? Share with your friends!", "Copied");
  assert.ok(await told(page, "button", "Copied"));
});

test("comments are known by their numbers, and a thread says whether it is unfolded", async () => {
  const page = await open(`${buses.path}#comments`);
  const numbers = async () => {
    const links = withRole(await section(page, "6 comments"), "link", /^Comment \d/);
    return links.map(({ name }) => Number(name.slice(8)));
  };
  assert.equal(await numbers(), [1, 2, 3, 4, 5, 6]);
  assert.is((await told(page, "DisclosureTriangle", "1 reply")).state["expanded"], true);
  await page.locator("#comment-2 summary").press("Enter");
  await until(async () => (await told(page, "DisclosureTriangle", "1 reply")).state["expanded"] === false);
  assert.equal(await numbers(), [1, 2, 4, 5, 6]);
});

test("the form's fields have labels, help and faults, and say what they need", async () => {
  const page = await open(`${buses.path}#comments`);
  const field = (name: string) => told(page, "textbox", name);
  const comment = await field("Comment");
  assert.is(comment.state["required"], true);
  assert.is(comment.state["invalid"], "false");
  assert.ok(comment.description);
  assert.is((await field("Name")).state["required"], true);
  assert.match((await field("Email (optional)")).description, "will not be published");
  assert.is((await field("Website (optional)")).state["required"], false);
  assert.ok(await told(page, "combobox", "In reply to"));
  assert.is((await told(page, "button", "Preview")).state["expanded"], false);
  await page.locator("#write-comment").focus();
  await page.waitForFunction(() => document.querySelector("form[novalidate]"));
  await page.locator(".write [type=submit]").press("Enter");
  await until(async () => (await field("Comment")).state["invalid"] === "true");
  for (const name of ["Comment", "Name"]) {
    const { state, description } = await field(name);
    assert.is(state["invalid"], "true");
    assert.match(description, /^Please fill this in\./);
  }
  assert.is((await field("Comment")).state["focused"], true);
  await page.locator("#write-comment").fill("I walked.");
  await until(async () => (await field("Comment")).state["invalid"] === "false");
  assert.not.match((await field("Comment")).description, "Please");
  await page.locator("#write-name").fill("Gil");
  await page.locator("#write-name").press("Enter");
  await announced(page, "6 comments", "Thank you. Your comment waits for the editors.");
});

test("the search tells how many stories it found, beside its field and aloud", async () => {
  const page = await open(found);
  const tree = await accessibilityTree(page);
  const [field] = withRole(tree, "searchbox", "Search for");
  assert.match(field?.description ?? "", /^Stories found: \d/);
  const status = withRole(tree, "status")[0] as Told;
  assert.is(status.state["live"], "polite");
  assert.ok(withRole(tree, "group", "Section").length);
  assert.is(withRole(tree, "radio", "Best match")[0]?.state["checked"], "true");
  assert.match(withRole(tree, "checkbox", /^Local/)[0]?.name ?? "", /^Local \d+$/);
  await page.locator("[name=section]:visible").first().press("Space");
  await until(
    async () => withRole(await accessibilityTree(page), "checkbox", /^Local/)[0]?.state["checked"] === "true",
  );
});

test("on a phone the menu's button says whether it is open, and what is shut away is not told", async () => {
  const page = await open("/");
  await page.setViewportSize({ width: 390, height: 780 });
  const now = async () => {
    const tree = await accessibilityTree(page);
    const isOpen = withRole(tree, "button", "Menu")[0]?.state["expanded"];
    return [isOpen, withRole(tree, "navigation", "Sections").length];
  };
  assert.equal(await now(), [false, 0]);
  await page.locator(".menu").press("Enter");
  assert.equal(await now(), [true, 1]);
});

test.after(async () => {
  site.close();
  await browser.close();
});

test.run();
