// What a body may cost: so many signs of markdown, and what is long or full of them is tried in a process of its own.

import { printOf } from "./print.ts";
import { Refusal, type Place } from "./refusal.ts";
import type { Memory } from "./remember.ts";
import { tryRendering, type Voice } from "./try-rendering.ts";

/**
 * `mostSigns` bounds the markup that a body becomes, and the memory for it. With `plainSigns` in `plainLength` characters a
 * body costs a moment, even where the parser looks through all of it for each of them; no story of 25,000 words has more.
 * A longer one may have fewer.
 */
type Limits = { mostSigns: number; plainLength: number; plainSigns: number };

const limits: Record<Voice, Limits> = {
  article: { mostSigns: 200_000, plainLength: 160_000, plainSigns: 10_000 },
  comment: { mostSigns: 20_000, plainLength: 16_000, plainSigns: 4_000 },
};

/** Throws a Refusal with the body's first line when it would hold up the build. What was tried is known to `memory`. */
export function checkBody(body: string, bodyLine: number, voice: Voice, memory: Memory | null): void {
  const { mostSigns, plainLength, plainSigns } = limits[voice];
  if (body.length <= plainSigns) return;
  const signs = signsIn(body);
  const place: Place = { line: bodyLine, column: 1 };
  if (signs > mostSigns) {
    const counted = `holds ${signs} line breaks and signs such as * [ and >`;
    throw new Refusal(`${counted}: at most ${mostSigns} are read, so take some out`, place);
  }
  if (signs <= plainSigns && signs * body.length <= plainSigns * plainLength) return;
  const [name, print] = [`trial of a ${voice}`, printOf(body)];
  if (memory?.get(`${name} ${print}`)) return;
  const fault = tryRendering(body, voice);
  if (fault) throw new Refusal(fault, place);
  memory?.set(`${name} ${print}`, [print, true]);
}

/** How many line breaks and ASCII signs a text holds: whatever markdown makes of it, it is made of these. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) if (isSign(text.charCodeAt(i))) signs++;
  return signs;
}

function isSign(code: number): boolean {
  if (code > 0x7e || code <= 0x20) return code === 0x0a;
  const letter = code | 0x20;
  return !(code >= 0x30 && code <= 0x39) && !(letter >= 0x61 && letter <= 0x7a);
}
