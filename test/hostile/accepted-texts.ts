// The payloads as the door lets them into a record: as lines, as paragraphs, and as bodies.

import { Refusal } from "../../src/content/refusal.ts";
import { printable, readLine, readParagraph } from "../../src/content/text-rules.ts";
import { payloads } from "./payloads/payloads.ts";

/** `PAYLOADS=9999` takes more of them; `npm run torture` takes all. */
const all = payloads(Number(process.env["PAYLOADS"] ?? 480));

function those(read: (text: string) => string): string[] {
  return all.flatMap(({ text }) => {
    try {
      return [read(text)];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

export const acceptedLines: readonly string[] = those(readLine);
export const acceptedParagraphs: readonly string[] = those(readParagraph);

/** Bodies come from files: of well-formed characters, with line feeds alone. */
export const acceptedBodies: readonly string[] = all.map(({ text }) =>
  printable(Buffer.from(text.replaceAll("\0", "")).toString().replace(/\r\n?/g, "\n")),
);
