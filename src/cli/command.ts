// A command of the terminal: its options, its help, its exit status.

import { type ParseArgsConfig, parseArgs } from "node:util";
import { Refusal } from "../content/refusal.ts";
import { diskWords, isDiskFault } from "../disk-words.js";
import { harmless } from "../unseen.js";

/** Exit status: 0 done, 1 content refused, 2 wrong usage, 3 a fault of the machine or of Broadsheet itself. */
export type Status = 0 | 1 | 2 | 3;

type Values = Record<string, string | boolean | undefined>;

export type Command = {
  /** What `--help` prints. */
  help: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  /** Whether words without dashes are taken. */
  words?: boolean;
  run: (values: Values, words: string[]) => Status | Promise<Status>;
};

/** Wrong usage, in words for whoever typed it. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Runs a command with the arguments of this process and sets the exit status. */
export async function runCommand(command: Command): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: command.words ?? false,
      strict: true,
    });
    if (values["help"] === true) process.stdout.write(command.help);
    else process.exitCode = await command.run(values as Values, positionals);
  } catch (error) {
    process.exitCode = isUsage(error) ? 2 : 3;
    process.stderr.write(isUsage(error) ? `${line(error.message)}\n\n${command.help}` : fault(error));
  }
}

/** What the machine refused (no space, no right to write …) in a line; a fault of our own with all that helps to mend it. */
function fault(error: unknown): string {
  const root = rootOf(error);
  if (isDiskFault(root)) return `Stopped: ${diskWords(root)}.\n`;
  if (root instanceof Error && root.name === "SiteTorn") return `${harmless(root.message)}\n`;
  const stack = String(root instanceof Error ? root.stack : root);
  return `This is a fault of Broadsheet, not of your content.\n${stack.split("\n").map(line).join("\n")}\n`;
}

/** More of a line tells nothing: a library may quote a whole file in its message. */
const longest = 600;

function line(text: string): string {
  return harmless(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** Eleventy wraps errors in errors of its own. */
function rootOf(error: unknown): unknown {
  const inner = (error as { originalError?: unknown } | null)?.originalError;
  return inner instanceof Error ? rootOf(inner) : error;
}

function isUsage(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS")
  );
}

/** Reads an option with one of the door's readers; what that refuses is wrong usage. */
export function read<Value>(option: string, text: string, reader: (text: string) => Value): Value {
  try {
    return reader(text);
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(`--${option} ${error.message}`);
    throw error;
  }
}
