// Tries whether a text can be rendered in a few seconds, in a process that can be ended: the parser's own loops cannot.

import { spawnSync } from "node:child_process";
import { threadFile } from "../load.js";

/** Whose markdown it is. */
export type Voice = "article" | "comment";

/** Processor time in ms, and MiB of memory: several times what the worst known text within the limits takes. */
const mostTime = 5_000;
const mostMemory = 512;
/** ms after which a trial has died or the machine has other things to do. */
const patience = 120_000;

/**
 * Null when `text` can be rendered, else why not, as a sentence that begins with what it does. Costs a tenth of a second
 * for the process, so it is for the few texts that look as if they might cost more.
 */
export function tryRendering(
  text: string,
  voice: Voice,
  { time = mostTime, memory = mostMemory } = {},
): string | null {
  const trial = threadFile("src/markdown/render-trial.ts");
  const { status, signal, error } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${memory}`, trial, voice, String(time)],
    {
      input: text,
      timeout: patience,
      killSignal: "SIGKILL",
      stdio: ["pipe", "ignore", "ignore"],
      env: { ...process.env, NODE_OPTIONS: "" },
    },
  );
  if (status === 0) return null;
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (error && code !== "EPIPE" && code !== "ETIMEDOUT") throw error;
  return signal === "SIGKILL"
    ? `takes more than ${time / 1000} seconds to be rendered: make it simpler`
    : `takes more than ${memory} MiB of memory to be rendered: make it simpler`;
}
