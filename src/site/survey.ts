// A survey of the output folder: all that stands there, before the press changes any of it.

import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { printOf } from "../content/print.ts";
import { startThread } from "../content/start-thread.ts";
import { lazily } from "../news/lazily.ts";

/** By path below the folder, with slashes: folders, and all else (files, links, whatever it is); `mtime` is in ms. */
export type Survey = { folders: Set<string>; others: Map<string, { size: number; mtime: number }> };

export const nothing: Survey = { folders: new Set(), others: new Map() };

/** What is no regular file has a size that no file has. */
export function survey(target: string): Survey {
  const found: Survey = { folders: new Set(), others: new Map() };
  const queue = [""];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    for (const entry of readdirSync(join(target, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        queue.push(name);
        found.folders.add(name);
      } else {
        const { size, mtimeMs: mtime } = lstatSync(join(target, name));
        found.others.set(name, { size: entry.isFile() ? size : -1, mtime });
      }
    }
  }
  return found;
}

/** Stands for all that was seen. */
export function printOfSurvey({ folders, others }: Survey): string {
  const lines = [...folders].map((name) => `${name}/\n`);
  for (const [name, { size, mtime }] of others) lines.push(`${name}\t${size}\t${mtime}\n`);
  return printOf(lines.sort().join(""));
}

/** A thread that says nothing for so long (ms) is given up. */
const patience = 10_000;

/**
 * Starts a survey in a thread of its own; the function it returns waits for that. It gives null for a survey with the
 * print `expected`: what stands there is known then.
 */
export function surveyAhead(target: string, expected: string): () => Survey | null {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const workerData = { target, expected, done, port: port2 };
  const thread = startThread("src/site/survey-thread.ts", { workerData, transferList: [port2] });
  thread.on("error", () => {}); // then the folder is looked at here, and what is wrong is said
  port1.unref();
  return lazily(() => {
    Atomics.wait(done, 0, 0, patience);
    const received = receiveMessageOnPort(port1) as { message: Survey | null } | undefined;
    port1.close();
    return received ? received.message : survey(target);
  });
}
