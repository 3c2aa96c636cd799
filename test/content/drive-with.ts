// A drive on which files lie that are on no disk, beside those of a folder, which are read once for all.

import { basename, dirname, join } from "node:path";
import { type Drive, openDisk } from "../../src/content/drive.ts";
import type { HostileFile } from "./hostile-files.ts";

const disk = openDisk();
const lists = new Map<string, ReturnType<Drive["list"]>>();
const read = new Map<string, Buffer>();

function once<Value>(known: Map<string, Value>, path: string, find: () => Value): Value {
  let value = known.get(path);
  if (value === undefined) known.set(path, (value = find()));
  return value;
}

/** The files of `folder`, and `files` by their paths below it. */
export function driveWith(folder: string, files: readonly HostileFile[]): Drive {
  const laid = new Map(files.map(({ file, bytes }) => [join(folder, file), bytes]));
  return {
    list(at) {
      const own = [...laid.keys()].filter((path) => dirname(path) === at);
      const entries = own.map((path) => ({ name: basename(path), kind: "file" as const }));
      return [...once(lists, at, () => disk.list(at)), ...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    bytes: (at, limit) => laid.get(at) ?? once(read, at, () => disk.bytes(at, limit)),
    print: () => null,
    hasChanged: () => true,
    whole: () => null,
    memory: null,
  };
}
