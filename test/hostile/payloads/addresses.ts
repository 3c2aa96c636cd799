// Addresses that run, hide or lead astray: schemes, each in all the disguises that browsers have seen through.

/** What runs, or would be shown as a page of this site. */
export const schemes = [
  "javascript:alert(1)",
  "javascript://%0aalert(1)",
  "javascript:/*--></title></style></textarea></script><svg/onload=alert(1)>*/alert(1)",
  "vbscript:msgbox(1)",
  "livescript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
  "data:application/xhtml+xml,<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>",
  "blob:https://evil.example/7d3f",
  "filesystem:https://evil.example/temporary/a.html",
  "view-source:javascript:alert(1)",
  "feed:javascript:alert(1)",
  "jar:https://evil.example!/a.html",
  "intent://evil.example#Intent;scheme=javascript;end",
  "file:///etc/passwd",
];

/** Signs of the scheme as references, every other one or all. */
function references(text: string, one: (code: number) => string): string {
  const end = text.indexOf(":") + 1;
  return [...text.slice(0, end)].map((sign) => one(sign.charCodeAt(0))).join("") + text.slice(end);
}

function afterFirst(text: string, between: string): string {
  return text.slice(0, 4) + between + text.slice(4);
}

function beforeColon(text: string, between: string): string {
  return text.replace(":", `${between}:`);
}

const hidden = [
  "\t",
  "\n",
  "\r",
  "\0",
  "\u0001",
  "\u000b",
  "\u001f",
  "\u00ad",
  "\u200b",
  "\u202e",
  "\u2028",
  "\ufeff",
];

export const disguises: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => [...address].map((sign, at) => (at % 2 ? sign.toUpperCase() : sign)).join(""),
  ...hidden.flatMap((sign) => [
    (address: string) => sign + address,
    (address: string) => afterFirst(address, sign),
    (address: string) => beforeColon(address, sign),
  ]),
  ...["&Tab;", "&NewLine;", "&#9;", "&#x0A;", "&#0000010"].map(
    (reference) => (address: string) => afterFirst(address, reference),
  ),
  (address) => beforeColon(address, "&colon;").replace("&colon;:", "&colon;"),
  (address) => references(address, (code) => `&#${code};`),
  (address) => references(address, (code) => `&#${String(code).padStart(7, "0")}`),
  (address) => references(address, (code) => `&#x${code.toString(16)};`),
  (address) => references(address, (code) => `&#X${code.toString(16).toUpperCase().padStart(6, "0")}`),
  (address) => references(address, (code) => `%${code.toString(16)}`),
  (address) => references(address, (code) => `%25${code.toString(16)}`),
  (address) => references(address, (code) => `\\u${code.toString(16).padStart(4, "0")}`),
  (address) => references(address, (code) => `\\${String.fromCharCode(code)}`),
  (address) => references(address, (code) => String.fromCharCode(code > 96 ? code + 0xfee0 : code)),
  (address) => ` ${address}`,
  (address) => `"${address}`,
  (address) => `//${address}`,
  (address) => `url(${address})`,
];

export function* runningAddresses(): Iterable<string> {
  for (const scheme of schemes) for (const disguise of disguises) yield disguise(scheme);
}

const misleading = [
  "https://user:password@evil.example/",
  "https://news.example@evil.example/",
  "https:evil.example",
  "https:/evil.example",
  "https:///evil.example",
  "//evil.example/",
  "\\\\evil.example\\",
  "/\\evil.example",
  "/\t/evil.example",
  "https://evil.example\\@news.example",
  "https://evil。example/",
  "https://xn--80ak6aa92e.com/",
  "https://аррӏе.com/",
  "https://0x7f000001/",
  "https://2130706433/",
  "https://[::1]/",
  "https://evil.example:99999/",
  "https://",
  "http://%00/",
  "https://evil.example/%0d%0aSet-Cookie:a=b",
  "https://evil.example/\u202egpj.exe",
  'https://evil.example/?q="><script>alert(1)</script>',
  "https://evil.example/'onmouseover='alert(1)",
  "https://evil.example/`onclick=alert(1)`",
  "mailto:a@evil.example?bcc=b@evil.example&body=%0d%0a",
  "mailto:<script>alert(1)</script>@evil.example",
  "ftp://evil.example/",
  "tel:+1900",
  "../../../etc/passwd",
  "https://evil.example/#javascript:alert(1)",
];

/** Addresses of the web that are not what they seem. */
export function misleadingAddresses(): string[] {
  return misleading;
}
