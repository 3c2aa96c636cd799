// A map that is kept in `.cache` from one run to the next: a large file, and a small one with what came later.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export type KeptMap<Value> = {
  /** Whether nothing was kept. */
  isEmpty: boolean;
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value) => void;
  /** Writes what has changed; keys that were neither asked for nor set in this run are forgotten in time. */
  save: () => void;
};

/** When more than this share of all entries has changed, the large file is written anew. */
const most = 0.1;

/**
 * Values are plain data. A file that is missing, cut off, or was written for another `version` is passed over: what is
 * kept here can always be made again.
 */
export function keptMap<Value>(file: string, version: string): KeptMap<Value> {
  const base = readSealed<Value>(file, version);
  const laterSeal = `${version} ${base.seal}`;
  const entries = new Map(base.entries);
  const changed = new Map(readSealed<Value>(`${file}.later`, laterSeal).entries);
  for (const [key, value] of changed) entries.set(key, value);
  const used = new Set<string>();
  let isChanged = false;
  return {
    isEmpty: entries.size === 0,
    get(key) {
      used.add(key);
      return entries.get(key);
    },
    set(key, value) {
      used.add(key);
      entries.set(key, value);
      changed.set(key, value);
      isChanged = true;
    },
    save() {
      if (!isChanged) return;
      const living = <Entry extends [string, Value]>(all: Iterable<Entry>) =>
        [...all].filter(([key]) => used.has(key));
      if (changed.size > base.entries.length * most) writeSealed(file, version, living(entries));
      else writeSealed(`${file}.later`, laterSeal, living(changed));
      isChanged = false;
    },
  };
}

type Sealed<Value> = { seal: string; entries: [string, Value][] };

function readSealed<Value>(file: string, version: string): Sealed<Value> {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    const seal = sealOf(version, body);
    if (text.slice(0, end) === seal) return { seal, entries: JSON.parse(body) as [string, Value][] };
  } catch {
    // there is none yet
  }
  return { seal: "", entries: [] };
}

function writeSealed(file: string, version: string, entries: unknown): void {
  const body = JSON.stringify(entries);
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${sealOf(version, body)}\n${body}`);
  renameSync(aside, file);
}

function sealOf(version: string, body: string): string {
  return createHash("sha256").update(`${version}\n`).update(body).digest("hex");
}
