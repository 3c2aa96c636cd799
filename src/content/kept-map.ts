// A map that is kept in `.cache` from one run to the next: a large file, and a small one with what came later.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { lazily } from "../news/lazily.ts";
import { writeWhole } from "./write-whole.ts";

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
 * kept here can always be made again. `isFresh` passes over it whatever it is.
 */
export function keptMap<Value>(file: string, version: string, isFresh = false): KeptMap<Value> {
  const base = isFresh ? nothing : readSealed(file, version);
  const laterSeal = `${version} ${base.seal}`;
  const later = readSealed(`${file}.later`, laterSeal);
  const load = lazily(() => {
    const all = new Map(entriesOf<Value>(base));
    const changed = new Map(entriesOf<Value>(later));
    const size = all.size;
    for (const [key, value] of changed) all.set(key, value);
    return { all, changed, size };
  });
  const used = new Set<string>();
  let isChanged = false;
  return {
    isEmpty: base.body === null,
    get(key) {
      used.add(key);
      return load().all.get(key);
    },
    set(key, value) {
      used.add(key);
      load().all.set(key, value);
      load().changed.set(key, value);
      isChanged = true;
    },
    save() {
      if (!isChanged) return;
      const { all, changed, size } = load();
      const living = (entries: Map<string, Value>) => [...entries].filter(([key]) => used.has(key));
      if (changed.size > size * most) writeSealed(file, version, living(all));
      else writeSealed(`${file}.later`, laterSeal, living(changed));
      isChanged = false;
    },
  };
}

/** What a file holds that is whole and of this version; null for any other. */
type Sealed = { seal: string; body: Buffer | null };

const nothing: Sealed = { seal: "", body: null };

function readSealed(file: string, version: string): Sealed {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const body = bytes.subarray(end + 1);
    const seal = sealOf(version, body);
    if (bytes.toString("latin1", 0, end) === seal) return { seal, body };
  } catch {
    // there is none yet
  }
  return nothing;
}

function entriesOf<Value>({ body }: Sealed): [string, Value][] {
  return body === null ? [] : (JSON.parse(body.toString()) as [string, Value][]);
}

function writeSealed(file: string, version: string, entries: unknown): void {
  const body = Buffer.from(JSON.stringify(entries));
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, Buffer.concat([Buffer.from(`${sealOf(version, body)}\n`), body]));
}

function sealOf(version: string, body: Buffer): string {
  return createHash("sha256").update(`${version}\n`).update(body).digest("hex");
}
