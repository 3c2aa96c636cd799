// A progress line that rewrites itself, on a terminal only.

type Line = { show: (text: string) => void; clear: () => void };

/** `quiet`, CI and anything that is no terminal get no line. */
export function progress(stream: NodeJS.WriteStream, quiet: boolean): Line {
  if (quiet || !stream.isTTY || process.env["CI"]) return { show: () => {}, clear: () => {} };
  return {
    show: (text) => stream.write(`\r\u001b[K${text}`),
    clear: () => stream.write("\r\u001b[K"),
  };
}
