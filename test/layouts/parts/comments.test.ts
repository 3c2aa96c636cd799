import { test } from "uvu";
import * as assert from "uvu/assert";
import { comments } from "../../../layouts/parts/comments.ts";
import type { ShownComment } from "../../../layouts/parts/conversation.ts";
import { conversation, page, shown, site } from "../samples.ts";

type More = Parameters<typeof conversation>[1];
const sheet = page("/2022/02/harbour-fire/");
const printed = (threads: ShownComment[], more: More = {}) =>
  String(comments(sheet, "harbour-fire", conversation(threads, more)));

const proposeUrl = `https://github.com/example/tideway-post/new/main?${new URLSearchParams({
  filename: "content/comments/harbour-fire/yours.md",
  value: "---\nauthor: \n---\n\n",
})}`;

test("a comment carries its number, its author and its time", () => {
  const text = printed([shown(3)]);
  assert.match(text, '<li id="comment-3"><article class="p-comment h-cite">');
  assert.match(text, '<bdi class="p-author h-card">Ines</bdi>');
  assert.match(text, '<time class="dt-published" datetime="2022-02-28T13:30:00+01:00">');
  assert.match(text, '<div class="e-content" dir="auto"><p>I saw the smoke from the ferry.</p></div>');
  assert.match(text, '<h2 id="comments">1 comment</h2>');
});

test("replies stand in the comment they answer, deeper ones say whom they answer", () => {
  const deep = shown(5, {}, { inReplyTo: { number: 4, href: "#comment-4" } });
  const text = printed([shown(1, {}, { replies: [deep] })]);
  assert.match(
    text,
    /<li id="comment-1">.*<ol class="replies"><li id="comment-5">.*<\/li><\/ol><\/details><\/li>/s,
  );
  assert.match(text, '<a class="u-in-reply-to" href="#comment-4">In reply to 4</a>');
});

test("a lost name or time is not invented", () => {
  const text = printed([shown(1, { author: "", postedAt: null })]);
  assert.match(text, "Anonymous reader");
  assert.not.match(text, "<time");
});

test("a removed comment keeps its number and nothing else", () => {
  const gone = {
    status: "removed",
    author: "Rude Rob",
    body: "",
    editedAt: Date.UTC(2022, 2, 3, 9),
  } as const;
  const text = printed([shown(7, gone)]);
  assert.match(text, 'id="comment-7"');
  assert.match(
    text,
    'Removed by the editors, <time datetime="2022-03-03T10:00:00+01:00">3 March 2022</time>',
  );
  assert.not.match(text, "Rude Rob");
});

test("words that were posted twice are folded", () => {
  const text = printed([shown(8), shown(9, {}, { twinOf: 8 })]);
  assert.match(
    text,
    '<li id="comment-9"><details class="twin"><summary>Posted twice: the same words as comment 8</summary>',
  );
});

test("a reader's page is a link that search engines do not count, and only by http", () => {
  const text = printed([shown(1, { url: "https://ines.example/blog" })]);
  assert.match(
    text,
    '<a class="u-url" href="https://ines.example/blog" rel="ugc nofollow noopener">ines.example</a>',
  );
  assert.not.match(printed([shown(1, { url: "javascript:alert(1)" })]), "javascript:");
});

test("a name cannot bring markup along", () => {
  assert.match(printed([shown(1, { author: "<img src=x>" })]), "&lt;img src=x&gt;");
});

test("long conversations have pages, of which the near ones are linked", () => {
  const pages = Array.from({ length: 50 }, (_, i) => (i === 0 ? "/fire/" : `/fire/comments/${i + 1}/`));
  const text = printed([shown(1)], { count: 5000, number: 9, pages });
  assert.match(text, '<h2 id="comments">5,000 comments</h2>');
  assert.match(text, '<b aria-current="page">9</b>');
  assert.match(text, '<a href="/fire/comments/10/#comments" aria-label="Page 10">10</a>');
  assert.match(text, 'aria-label="Page 50"');
  assert.not.match(text, 'aria-label="Page 20"');
});

test("on a page of a long conversation the order is that of this page, and a link leads to the newest", () => {
  const threads = [shown(1), shown(2), shown(3)];
  const pages = ["/fire/", "/fire/comments/2/"];
  const first = printed(threads, { count: 200, number: 1, pages });
  assert.match(first, '<label for="order">Order on this page</label>');
  assert.match(first, '<a href="/fire/comments/2/#comments">Newest comments</a>');
  assert.not.match(printed(threads, { count: 200, number: 2, pages }), "Newest comments");
  assert.not.match(printed(threads), /on this page|Newest comments/);
});

test("nobody has written, comments are closed, comments are off", () => {
  assert.match(printed([]), "Be the first to comment.");
  const closed = printed([], { open: false });
  assert.match(closed, "Comments are closed.");
  assert.not.match(closed, "<form");
  assert.is(comments(sheet, "harbour-fire", null), null);
});

test("with a service the form posts there, and says what happens to the email address", () => {
  const served = { ...site, comments: { ...site.comments, intake: "https://intake.example" } };
  const text = String(comments(page("/fire/", { site: served }), "harbour-fire", conversation([])));
  assert.match(text, '<form method="post" action="https://intake.example/comments/harbour-fire">');
  assert.match(text, "Your email address will not be published.");
  assert.match(text, 'type="email" autocomplete="email"');
  assert.match(text, /<textarea [^>]*name="comment"[^>]* maxlength="10000"[^>]* required/);
});

test("without a service the form opens a new file on the repository's host, and asks for no address", () => {
  const text = printed([], { proposeUrl });
  assert.match(text, '<form method="get" action="https://github.com/example/tideway-post/new/main">');
  assert.match(text, '<input type="hidden" name="filename" value="content/comments/harbour-fire/yours.md">');
  assert.match(text, /name="value"[^>]*>\n---\nauthor: \n---\n\n<\/textarea>/);
  assert.not.match(text, 'type="email"');
  assert.not.match(text, "mail address");
});

test("without script a reader chooses in the form of a service which comment is answered", () => {
  const served = { ...site, comments: { ...site.comments, intake: "https://intake.example" } };
  const gone = shown(2, { id: "c2", status: "removed", author: "Rude Rob" });
  const lost = shown(3, { id: "c3", author: "" });
  const threads = [shown(1, { id: "c1" }, { replies: [gone, lost] }), shown(4, { id: "c4", author: "<b>" })];
  const text = String(comments(page("/fire/", { site: served }), "harbour-fire", conversation(threads)));
  const [menu] = /<select [^>]*name="replyTo".*?<\/select>/.exec(text) ?? [""];
  assert.equal(
    [...menu.matchAll(/<option value="([^"]*)">([^<]*)/g)].map(([, value, label]) => `${value}=${label}`),
    ["=the story", "c1=1 Ines", "c3=3 Anonymous reader", "c4=4 &lt;b&gt;"],
  );
  assert.match(text, '<a class="reply" href="#write" data-id="c3">Reply</a>');
  assert.not.match(text, 'data-id="c2"');
  assert.not.match(text, "Rude Rob");
});

test("nobody is asked to reply where there is no form", () => {
  assert.not.match(printed([shown(1)]), "Reply");
  assert.not.match(printed([shown(1)], { open: false, proposeUrl }), "Reply");
  assert.match(printed([shown(1)], { proposeUrl }), "Reply");
});

test("answers fold under their number, with all that hangs under them", () => {
  const deep = shown(2, {}, { replies: [shown(3)] });
  assert.match(
    printed([shown(1, {}, { replies: [deep, shown(4)] })]),
    '<details class="thread" open><summary>3 replies</summary>',
  );
  assert.not.match(printed([shown(1)]), "<details");
});

test("threads are put in order where there are some", () => {
  assert.not.match(printed([shown(1), shown(2)]), "Newest first");
  assert.match(printed([shown(1), shown(2), shown(3)]), "<option>Newest first</option>");
});

test("without service and repository nothing is offered that would not work", () => {
  const text = printed([]);
  assert.match(text, "This site takes no new comments at the moment.");
  assert.not.match(text, "<form");
});

test.run();
