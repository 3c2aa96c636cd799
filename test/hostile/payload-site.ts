// The settings of a site with payloads in every text of them.

import type { Payload } from "./payloads/payload.ts";
import { Sheet } from "./sheet.ts";

/** Of many texts, from one of them on, those that fit into a text of the settings. */
function joined(texts: readonly string[], first: number): string {
  const longest = 1000; // the door's own limit, see text-rules.ts
  let all = "";
  for (const text of [...texts.slice(first), ...texts.slice(0, first)])
    if (all.length + text.length + 3 < longest) all += `${all && " ¦ "}${text}`;
  return all;
}

/** `accepted` are the texts that the door has let in as a line; `named` all payloads by the names of their files. */
export function settings(
  named: ReadonlyMap<string, Payload>,
  accepted: readonly string[],
  withdrawn: ReadonlySet<string>,
): Sheet {
  const sheet = new Sheet("site.yml", withdrawn);
  const part = (share: number): Payload => {
    const text = joined(accepted, Math.floor(accepted.length * share));
    return { family: "several at once", text: text || "The Harbour News" };
  };
  sheet.value("title", "title: ", part(0), "The Harbour News");
  sheet.value("description", "description: ", part(1 / 3), "News of a small port");
  sheet.plain("url: https://harbour.example", "language: en", "timezone: UTC", "lite: true");
  sheet.plain("repository: https://github.com/example/harbour");
  sheet.plain("publisher:");
  sheet.value("publisher.name", "  name: ", part(2 / 3));
  sheet.plain("sections:");
  for (const [name, payload] of named) {
    sheet.plain(`  ${name}:`);
    sheet.value(`sections.${name}.name`, "    name: ", payload, name);
    sheet.value(`sections.${name}.description`, "    description: ", payload);
  }
  for (const list of ["menu", "social"]) links(sheet, list, named);
  sheet.plain("reactions:");
  for (const [name, payload] of named) {
    sheet.plain(`  ${name}:`, "    - id: love");
    sheet.value(`reactions.${name}.label`, "      label: ", payload, "love");
    sheet.value(`reactions.${name}.emoji`, "      emoji: ", payload, "❤️");
  }
  return sheet;
}

function links(sheet: Sheet, list: string, named: ReadonlyMap<string, Payload>): void {
  sheet.plain(`${list}:`);
  for (const [name, payload] of named) {
    sheet.plain("  - url: /about/");
    sheet.value(`${list}.${name}.name`, "    name: ", payload, name);
    sheet.plain(`  - name: ${name}`);
    sheet.value(`${list}.${name}.url`, "    url: ", payload, "/about/");
  }
}
