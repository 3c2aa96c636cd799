// A command of the terminal: its options, its help, its exit status.

import { type ParseArgsConfig, parseArgs } from "node:util";

/** Exit status: 0 done, 1 content refused, 2 wrong usage. */
export type Status = 0 | 1 | 2;

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
    if (!isUsage(error)) throw error;
    process.stderr.write(`${error.message}\n\n${command.help}`);
    process.exitCode = 2;
  }
}

function isUsage(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS")
  );
}

/** Reads `--now`: an ISO 8601 moment with its offset, so that it means the same on every machine. */
export function parseNow(text: string): number {
  const ms = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (Number.isNaN(ms))
    throw new UsageError(`--now ${text}: write it like 2022-02-28T12:00:00Z or 2022-02-28`);
  return ms;
}

/** Reads `--base-url`: an http or https address without query, fragment or password. */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  if (!plain || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--base-url ${text}: write it like https://news.example/`);
  }
  return text.replace(/\/+$/, "");
}
