// What the benchmark is doing, on stderr: one line that rewrites itself on a terminal, else a line each.

export function say(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
}

/** Ends the line that rewrites itself. */
export function fallSilent(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}

/** What should be read later, too, such as a fault: lines that stay. */
export function tell(text: string): void {
  fallSilent();
  process.stderr.write(`${text}\n`);
}
