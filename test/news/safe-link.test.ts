// Which addresses may be linked to.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { readerSchemes, safeLink } from "../../src/news/safe-link.ts";

test("web and mail addresses are safe", () => {
  for (const url of [
    "https://courier.example",
    "HTTP://courier.example:8080/a?b=c#d",
    "https://пошта.example/новини",
    "mailto:desk@courier.example?subject=Fire",
  ]) {
    assert.ok(safeLink(url), url);
  }
});

test("schemes that run, read or call something are not", () => {
  for (const url of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "javascript://a.example/%0aalert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "tel:+441234",
    "blob:https://a.example/x",
  ]) {
    assert.not.ok(safeLink(url), url);
  }
});

test("addresses that hide where they lead are not", () => {
  for (const url of [
    "https://bank.example@evil.example/",
    "https://user:secret@evil.example/",
    "https://bank.example\\@evil.example/",
    "https://a.example/\u202egpj.exe",
    "https://a.example/ b",
    "https:evil.example",
    "https://",
    "https://[::1",
    `https://a.example/${"x".repeat(2_000)}`,
  ]) {
    assert.not.ok(safeLink(url), url);
  }
});

test("addresses without a scheme are not, since what they mean depends on the page", () => {
  for (const url of ["", "/about/", "//evil.example", "about", "#h-fire", "?page=2"])
    assert.not.ok(safeLink(url), url);
});

test("readers may not link to mail addresses", () => {
  assert.not.ok(safeLink("mailto:a@b.example", readerSchemes));
  assert.ok(safeLink("https://b.example/", readerSchemes));
});

test.run();
