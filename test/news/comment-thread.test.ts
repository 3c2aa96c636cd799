import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Comment } from "../../src/news/comment.ts";
import { type Placed, commentPages } from "../../src/news/comment-thread.ts";

/** A comment called `id`, its words its id unless told. */
function comment(id: string, replyTo: string | null = null, more: Partial<Comment> = {}): Comment {
  const empty = { postedAt: 0, editedAt: null, url: null, lang: null, file: `${id}.md`, article: "fire" };
  return { id, replyTo, author: "Ann", status: "published", body: id, ...empty, ...more };
}

/** A page as text: each comment's number, `>` for each level, `^` and what it answers, `=` and its twin. */
function drawn(threads: Placed[], level = ""): string {
  return threads
    .map(({ number, inReplyTo, twinOf, replies }) => {
      const answers = inReplyTo ? `^${inReplyTo.number}p${inReplyTo.page}` : "";
      return `${level}${number}${answers}${twinOf ? `=${twinOf}` : ""} ${drawn(replies, `${level}>`)}`;
    })
    .join("");
}

test("answers stand below what they answer, with numbers by time", () => {
  const [page] = commentPages([
    comment("a"),
    comment("b"),
    comment("c", "a"),
    comment("d", "c"),
    comment("e", "a"),
  ]);
  assert.is(drawn(page ?? []), "1 >3 >>4 >5 2 ");
});

test("four levels nest; deeper answers follow flat and say what they answer", () => {
  const chain = ["a", "b", "c", "d", "e", "f"].map((id, i, all) => comment(id, all[i - 1] ?? null));
  const [page] = commentPages([...chain, comment("g", "e"), comment("h", "a")]);
  assert.is(drawn(page ?? []), "1 >2 >>3 >>>4 >>>5^4p1 >>>6^5p1 >>>7^5p1 >8 ");
});

test("removed comments keep their number, held ones and spam never had one", () => {
  const [page] = commentPages([
    comment("a", null, { status: "spam" }),
    comment("b", null, { status: "removed" }),
    comment("c", null, { status: "held" }),
    comment("d", "c"),
    comment("e", "b"),
  ]);
  assert.is(drawn(page ?? []), "1 >3 2 ");
});

test("neighbours of the same author with the same words are twins of the first", () => {
  const same = { body: "Shame!\n" };
  const [page] = commentPages([
    comment("a", null, same),
    comment("b", null, same),
    comment("c", null, { body: "Shame!" }),
    comment("d", null, { ...same, author: "Ben" }),
    comment("e", null, same),
  ]);
  assert.is(drawn(page ?? []), "1 2=1 3=1 4 5 ");
});

test("a hundred threads fill a page, and their answers stay with them", () => {
  const threads = Array.from({ length: 250 }, (_, i) => comment(`t${i}`));
  const pages = commentPages([...threads, comment("late", "t0")]);
  assert.equal(
    pages.map((page) => page.length),
    [100, 100, 50],
  );
  assert.is(pages[0]?.[0]?.replies[0]?.number, 251);
});

test("a chain of ten thousand answers is cut into pages, each answer with a way to what it answers", () => {
  const chain = Array.from({ length: 10_000 }, (_, i) => comment(`c${i}`, i > 0 ? `c${i - 1}` : null));
  const pages = commentPages(chain);
  assert.is(pages.length, 20);
  assert.equal(pages[1]?.[0]?.inReplyTo, { number: 500, page: 1 });
  assert.is(pages[1]?.[0]?.number, 501);
});

test("fifty thousand comments under one story are placed at once", () => {
  const pages = commentPages(
    Array.from({ length: 50_000 }, (_, i) => comment(`c${i}`, i % 3 ? `c${i - (i % 3)}` : null)),
  );
  assert.is(pages.length, 167);
  const count = (list: Placed[]): number => list.reduce((sum, { replies }) => sum + 1 + count(replies), 0);
  assert.is(
    pages.reduce((sum, page) => sum + count(page), 0),
    50_000,
  );
});

test.run();
