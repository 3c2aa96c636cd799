// Serves a built site on this machine as a static host would, with the headers that `_headers` asks for.

import { existsSync, readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow } from "./build-site.ts";

type Rule = { applies: (path: string) => boolean; headers: [string, string][] };

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json"],
  [".xml", "application/xml"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".jpg", "image/jpeg"],
  [".avif", "image/avif"],
  [".webp", "image/webp"],
  [".woff2", "font/woff2"],
  [".mp4", "video/mp4"],
  [".vtt", "text/vtt"],
  [".webmanifest", "application/manifest+json"],
]);

const isText = /^text\/|json|xml/;

/** Reads `_headers`: a path at the start of a line, which may end in `*`, then its headers, indented. */
function rules(text: string): Rule[] {
  const found: Rule[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) found.at(-1)?.headers.push([name, value]);
    else if (line.startsWith("/")) found.push({ applies: matcher(line.trim()), headers: [] });
  }
  return found;
}

function matcher(pattern: string): (path: string) => boolean {
  return pattern.endsWith("*") ? (path) => path.startsWith(pattern.slice(0, -1)) : (path) => path === pattern;
}

function serverOf(folder: string, base: string): Server {
  const files = new Set(filesBelow(folder));
  const sheet = join(folder, "_headers");
  const all = existsSync(sheet) ? rules(readFileSync(sheet, "utf8")) : [];
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : "/404.html";
    const name = decodeURIComponent(path).slice(1) + (path.endsWith("/") ? "index.html" : "");
    const file = files.has(name) ? name : "404.html";
    for (const { applies, headers } of all) {
      if (applies(pathname)) for (const [key, value] of headers) response.setHeader(key, value);
    }
    const type = types.get(extname(file)) ?? "application/octet-stream";
    const content = readFileSync(join(folder, file));
    const compresses = isText.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    response.setHeader("Content-Type", type);
    if (compresses) response.setHeader("Content-Encoding", "gzip");
    response.writeHead(file === name ? 200 : 404).end(compresses ? gzipSync(content) : content);
  });
}

/** A site that is being served; `origin` has no slash at its end. */
export type Served = { origin: string; close: () => void };

/** Starts serving `folder`, below the path `base`, on a free port unless one is given. */
export async function serve(folder: string, port = 0, base = ""): Promise<Served> {
  const server = serverOf(folder, base);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
