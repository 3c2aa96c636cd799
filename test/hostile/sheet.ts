// A sheet of hostile content: a file of which every line knows whose text it holds, so that refusals can be checked.

import type { Payload } from "./payloads/payload.ts";

/** Where a payload was put: the lines from and to which a refusal must name, both from 1. */
export type Placed = { payload: Payload; file: string; field: string; from: number; to: number };

/** A text as a value of YAML between double quotes, whatever it holds; all that is unseen is written by its number. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/(?! )[\p{C}\p{Z}]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${code(sign, at)}`).join(""),
  );
}

function code(sign: string, at: number): string {
  return sign.charCodeAt(at).toString(16).padStart(4, "0");
}

export class Sheet {
  readonly file: string;
  readonly #lines: string[] = [];
  readonly #withdrawn: ReadonlySet<string>;
  readonly placed: Placed[] = [];

  /** `withdrawn` are the places, `file field`, that an earlier attempt has found to be refused. */
  constructor(file: string, withdrawn: ReadonlySet<string>) {
    this.file = file;
    this.#withdrawn = withdrawn;
  }

  plain(...lines: string[]): void {
    this.#lines.push(...lines);
  }

  /**
   * A line `start` with the payload as a quoted value, and `end`. Where that was refused, the same with `instead`, or
   * nothing when there is none.
   */
  value(field: string, start: string, payload: Payload, instead: string | null = null, end = ""): void {
    if (this.#withdrawn.has(`${this.file} ${field}`)) {
      if (instead !== null) this.#lines.push(start + quoted(instead) + end);
      return;
    }
    this.#place(field, payload, [start + quoted(payload.text) + end]);
  }

  /** Lines that hold the payload as it is. */
  open(field: string, payload: Payload, text: string, instead = ""): void {
    const isRefused = this.#withdrawn.has(`${this.file} ${field}`);
    if (isRefused) this.#lines.push(instead);
    else this.#place(field, payload, text.split(/\r\n?|\n/));
  }

  #place(field: string, payload: Payload, lines: string[]): void {
    const from = this.#lines.length + 1;
    this.#lines.push(...lines);
    this.placed.push({ payload, file: this.file, field, from, to: this.#lines.length });
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
