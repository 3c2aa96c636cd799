// The contract of the reactions service, held to by the small one that browser tests use.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { startReactionService } from "./reaction-service.ts";

const origin = "https://post.example";
const articles = { fire: "/2022/02/fire/", flood: "/2022/03/flood/" };
const service = await startReactionService({ origin, articles, reactions: ["love", "omg"] });
const fire = `${service.url}/reactions/fire`;
const json = { Origin: origin, "Content-Type": "application/json" };

/** "422 No such reaction.", or the answer itself. */
async function said(url: string, request: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, request);
  const body = JSON.parse(await response.text());
  const type = response.headers.get("content-type");
  assert.is(type, response.ok ? "application/json" : "application/problem+json");
  return response.ok ? body : `${response.status} ${body.detail}`;
}

test("a reader has one reaction to an article, known by a cookie", async () => {
  const put = (reaction: string, Cookie = "") =>
    fetch(fire, { method: "PUT", headers: { ...json, Cookie }, body: JSON.stringify({ reaction }) });
  const first = await put("love");
  assert.equal(await first.json(), { article: "fire", counts: { love: 1 }, mine: "love" });
  const Cookie = first.headers.get("set-cookie")?.split(";")[0] as string;
  assert.equal(await (await put("omg", Cookie)).json(), {
    article: "fire",
    counts: { love: 0, omg: 1 },
    mine: "omg",
  });
  assert.is(((await (await put("omg")).json()) as { counts: { omg: number } }).counts.omg, 2);
  assert.equal(await said(fire, { method: "DELETE", headers: { Origin: origin, Cookie } }), {
    article: "fire",
    counts: { love: 0, omg: 1 },
    mine: null,
  });
});

test("several articles are answered as a list in the order asked, unknown ones left out", async () => {
  const answer = (await said(`${service.url}/reactions?article=flood&article=storm&article=fire`)) as {
    article: string;
  }[];
  assert.equal(
    answer.map(({ article }) => article),
    ["flood", "fire"],
  );
});

test("what is wrong is refused with its reason", async () => {
  const put = { method: "PUT", headers: json };
  const long = JSON.stringify({ reaction: "x".repeat(5000) });
  assert.is(await said(`${service.url}/reactions/storm`), "404 No such article.");
  assert.is(await said(fire, { ...put, body: '{"reaction":"shrug"}' }), "422 No such reaction.");
  assert.is(await said(fire, { ...put, body: '{"reaction":3}' }), "422 No such reaction.");
  assert.is(await said(fire, { ...put, body: "null" }), "422 No such reaction.");
  assert.is(await said(fire, { ...put, body: "{" }), "400 The body is no JSON.");
  assert.is(await said(fire, { ...put, body: long }), "413 A reaction is a few bytes long.");
  const text = { ...json, "Content-Type": "text/plain" };
  assert.is(await said(fire, { ...put, headers: text, body: "love" }), "415 Send application/json.");
  const patch = await fetch(fire, { method: "PATCH", headers: json });
  assert.equal([patch.status, patch.headers.get("allow")], [405, "GET, PUT, DELETE, POST"]);
});

test("pages of other sites may neither read nor write", async () => {
  const mirror = { ...json, Origin: "https://mirror.example" };
  const response = await fetch(fire, { headers: mirror });
  assert.equal([response.status, response.headers.get("access-control-allow-origin")], [403, null]);
  const body = '{"reaction":"love"}';
  assert.is(
    await said(fire, { method: "PUT", headers: mirror, body }),
    "403 Reactions are taken from the site alone.",
  );
  const nobody = { "Content-Type": "application/json" };
  assert.is(
    await said(fire, { method: "PUT", headers: nobody, body }),
    "403 Reactions are taken from the site alone.",
  );
});

test("the site is let in by name, with its cookies", async () => {
  const preflight = await fetch(fire, {
    method: "OPTIONS",
    headers: { Origin: origin, "Access-Control-Request-Method": "PUT" },
  });
  const header = (name: string) => preflight.headers.get(`access-control-allow-${name}`);
  assert.is(preflight.status, 204);
  assert.equal(
    [header("origin"), header("credentials"), header("headers")],
    [origin, "true", "Content-Type"],
  );
  assert.match(header("methods") ?? "", /PUT.*DELETE/);
  assert.is(preflight.headers.get("vary"), "Origin");
});

test("a plain form is sent back to the story", async () => {
  const body = new URLSearchParams({ reaction: "love" });
  const response = await fetch(fire, {
    method: "POST",
    headers: { Origin: origin },
    body,
    redirect: "manual",
  });
  assert.equal(
    [response.status, response.headers.get("location")],
    [303, "https://post.example/2022/02/fire/#reactions"],
  );
});

test.after(service.close);

test.run();
