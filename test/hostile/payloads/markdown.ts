// Markdown that makes something of an address or a piece of markup: links, pictures, tables, notes, boxes.

import { disguises, misleadingAddresses, runningAddresses, schemes } from "./addresses.ts";
import { vectors } from "./markup.ts";

const constructs: readonly ((address: string) => string)[] = [
  (url) => `[fire](${url})`,
  (url) => `[fire](<${url}>)`,
  (url) => `![fire](${url})`,
  (url) => `<${url}>`,
  (url) => `[fire]\n\n[fire]: ${url}`,
  (url) => `[fire](${url} "onclick=alert(1)")`,
  (url) => `[![fire](${url})](${url})`,
  (url) => `- > # [fire](${url})`,
  (url) => `| a |\n|---|\n| [fire](${url}) |`,
  (url) => `fire[^1]\n\n[^1]: [fire](${url})`,
  (url) => `[[fire](${url})]{lang=de}`,
  (url) => `::: note [fire](${url})\n[fire](${url})\n:::`,
  (url) => `**[fire](${url})** ~~${url}~~`,
];

/** Every construct with every scheme in some of its disguises, and every disguise in some of the constructs. */
export function* markdownAddresses(): Iterable<string> {
  let turn = 0;
  for (const address of runningAddresses()) {
    yield (constructs[turn++ % constructs.length] as (url: string) => string)(address);
    yield (constructs[(turn + 4) % constructs.length] as (url: string) => string)(address);
  }
  for (const construct of constructs) {
    for (const address of [...schemes, ...misleadingAddresses()]) yield construct(address);
    for (const disguise of disguises) yield construct(disguise("javascript:alert(1)"));
  }
}

const frames: readonly ((markup: string) => string)[] = [
  (markup) => `> ${markup}`,
  (markup) => `- ${markup}\n  ${markup}`,
  (markup) => `# ${markup}`,
  (markup) => `| ${markup} |\n|---|\n| ${markup} |`,
  (markup) => `**${markup}**`,
  (markup) => `[${markup}](https://evil.example/${markup})`,
  (markup) => `![${markup}](fire.jpg "${markup}")`,
  (markup) => `\`${markup}`,
  (markup) => `\`\`\`${markup}\n${markup}`,
  (markup) => `\`\`\`js"${markup}\n1\n\`\`\``,
  (markup) => `fire[^${markup}]\n\n[^${markup}]: ${markup}`,
  (markup) => `::: quote ${markup} {lang=${markup}}\n${markup}\n:::`,
  (markup) => `[fire]{lang=${markup}}`,
  (markup) => `\\${markup}`,
  (markup) => `<!-- ${markup} -->`,
  (markup) => `[a]: https://evil.example "${markup}"\n\n[a]`,
  (markup) => `https://evil.example/${markup}`,
  (markup) => `#${markup} #fire`,
];

export function* markdownMarkup(): Iterable<string> {
  for (const frame of frames) for (const vector of vectors) yield frame(vector);
}
