// Conversations of any shape are put in order at once, loops among them.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkReplies } from "../../src/content/check-replies.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { Comment } from "../../src/news/comment.ts";
import { commentPages, type Placed } from "../../src/news/comment-thread.ts";
import { loops, shapes } from "../news/thread-shapes.ts";

const count = 50_000;
/** The parser that finds the lines of what is wrong takes its time for each. */
const wrong = 2_000;
const nowhere = () => new Map<string, string>();

function lettersTo(shape: (i: number, count: number) => number | null, count: number) {
  const empty = { editedAt: null, url: null, lang: null, author: "Ann", body: "Yes.", article: "fire" };
  const comments = Array.from({ length: count }, (_, i) => {
    const [id, file, to] = [`c${i}`, `content/comments/fire/c${i}.md`, shape(i, count)];
    const replyTo = to === null ? null : `c${to}`;
    const record: Comment = { ...empty, id, file, replyTo, postedAt: i, status: "published" };
    const yaml = `author: Ann\nreplyTo: ${replyTo}\n`;
    return { record, source: { file, severity: "warning" as const, yaml, yamlLine: 2 } };
  });
  return { comments, leftOut: new Set<string>() };
}

/** In ms of processor time. */
function effort(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The comments of pages with the depth of each, from 1. */
function placedOn(pages: Placed[][]): [Placed, depth: number][] {
  const all = pages.flat().map((placed): [Placed, number] => [placed, 1]);
  for (const [{ replies }, depth] of all) for (const reply of replies) all.push([reply, depth + 1]);
  return all;
}

for (const [name, shape] of Object.entries(shapes)) {
  test(`${name}: 50,000 comments are checked and placed, none of them lost`, () => {
    const letters = lettersTo(shape, count);
    const problems: Problem[] = [];
    let pages: Placed[][] = [];
    const spent = effort(() => {
      pages = commentPages(checkReplies("fire", letters, nowhere, problems));
    });
    const placed = placedOn(pages);
    assert.equal(problems, []);
    assert.is(new Set(placed.map(([{ comment }]) => comment.id)).size, count);
    assert.ok(placed.every(([, depth]) => depth <= 4));
    assert.ok(pages.every((page) => placedOn([page]).length <= 500));
    assert.ok(spent < 3_000, `${spent} ms`);
  });
}

for (const [name, shape] of Object.entries(loops)) {
  test(`${name}: 2,000 comments are left out, each of them named at its line`, () => {
    const letters = lettersTo(shape, wrong);
    const problems: Problem[] = [];
    let kept: Comment[] = [];
    const spent = effort(() => {
      kept = checkReplies("fire", letters, nowhere, problems);
    });
    assert.equal(kept, []);
    assert.is(problems.length, wrong);
    assert.ok(problems.every(({ line, field }) => line === 3 && field === "replyTo"));
    assert.ok(spent < 5_000, `${spent} ms`);
  });
}

test.run();
