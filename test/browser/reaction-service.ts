// A small service that counts reactions by the contract of the README, and refuses what a real one would.

import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** How a test may spoil the service's next answers, until it says otherwise. */
export type Mood = {
  /** Milliseconds before each answer. */
  slow?: number;
  /** The line is cut. */
  down?: boolean;
  /** This problem in place of what a write asked for. */
  refuse?: { status: number; detail: string; retryAfter?: number };
  /** This body in place of the right one, with status 200. */
  lie?: string;
};

export type ReactionService = {
  url: string;
  mood: Mood;
  /** "PUT harbour-fire love": what was asked for, preflights apart. */
  log: string[];
  counts: Map<string, Map<string, number>>;
  close: () => void;
};

type Known = {
  /** The site that may ask: `http://127.0.0.1:8080`. */
  origin: string;
  /** Path of each article, by its id. */
  articles: Record<string, string>;
  reactions: readonly string[];
};

class Problem extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  constructor(status: number, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }
}

const methods = "GET, PUT, DELETE, POST";
const mostBytes = 1024;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > mostBytes) throw new Problem(413, "A reaction is a few bytes long.");
  }
  return text;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, "The body is no JSON.");
  }
}

/** What is asked for: a reaction's id, or null to take it back. */
async function wishOf(request: IncomingMessage, { reactions }: Known): Promise<string | null> {
  if (request.method === "DELETE") return null;
  const type = request.method === "PUT" ? "application/json" : "application/x-www-form-urlencoded";
  if (request.headers["content-type"]?.split(";")[0] !== type) throw new Problem(415, `Send ${type}.`);
  const text = await bodyOf(request);
  const wish =
    request.method === "PUT"
      ? (json(text) as { reaction?: unknown } | null)?.reaction
      : new URLSearchParams(text).get("reaction");
  if (typeof wish !== "string" || !reactions.includes(wish)) throw new Problem(422, "No such reaction.");
  return wish;
}

/** Starts the service on a free port. */
export async function startReactionService(known: Known): Promise<ReactionService> {
  const counts = new Map(Object.keys(known.articles).map((id) => [id, new Map<string, number>()]));
  const readers = new Map<string, string>(); // "reader article" → reaction
  let newest = 0;
  const answer = (article: string, reader: string) => ({
    article,
    counts: Object.fromEntries(counts.get(article) ?? []),
    mine: readers.get(`${reader} ${article}`) ?? null,
  });

  function react(article: string, reader: string, wish: string | null): void {
    const add = (id: string, more: number) =>
      counts.get(article)?.set(id, (counts.get(article)?.get(id) ?? 0) + more);
    const before = readers.get(`${reader} ${article}`);
    if (before) add(before, -1);
    readers.delete(`${reader} ${article}`);
    if (wish === null) return;
    readers.set(`${reader} ${article}`, wish);
    add(wish, 1);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin } = request.headers;
    const { pathname, searchParams } = new URL(request.url as string, "http://service");
    response.setHeader("Vary", "Origin");
    response.setHeader("Cache-Control", "no-store");
    if (origin === known.origin) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Credentials", "true");
      response.setHeader("Access-Control-Expose-Headers", "Retry-After");
    } else if (origin !== undefined) throw new Problem(403, "Reactions are taken from the site alone.");
    if (request.method === "OPTIONS") {
      response.setHeader("Access-Control-Allow-Methods", methods);
      response.setHeader("Access-Control-Allow-Headers", "Content-Type");
      response.writeHead(204).end();
      return;
    }
    const cookie = /reader=(\d+)/.exec(request.headers.cookie ?? "")?.[1];
    const reader = cookie ?? String(++newest);
    const send = (body: unknown) => {
      response.setHeader("Content-Type", "application/json");
      response.end(service.mood.lie ?? JSON.stringify(body));
    };
    if (pathname === "/reactions") {
      const asked = searchParams.getAll("article").filter((id) => counts.has(id));
      return send(asked.map((id) => answer(id, reader)));
    }
    const article = /^\/reactions\/([a-z0-9-]+)$/.exec(pathname)?.[1];
    if (!article || !counts.has(article)) throw new Problem(404, "No such article.");
    if (request.method === "GET") {
      service.log.push(`GET ${article}`);
      return send(answer(article, reader));
    }
    if (!["PUT", "DELETE", "POST"].includes(request.method as string))
      throw new Problem(405, "Reactions are asked for, put or deleted.", { Allow: methods });
    // A browser names the origin of every write; one without it is no reader's, and one of another site went above.
    if (origin === undefined) throw new Problem(403, "Reactions are taken from the site alone.");
    const wish = await wishOf(request, known);
    service.log.push([request.method, article, wish ?? ""].join(" ").trim());
    const { refuse } = service.mood;
    if (refuse) {
      const wait = refuse.retryAfter ? { "Retry-After": String(refuse.retryAfter) } : undefined;
      throw new Problem(refuse.status, refuse.detail, wait);
    }
    react(article, reader, wish);
    if (!cookie) response.setHeader("Set-Cookie", `reader=${reader}; Path=/; HttpOnly; SameSite=Lax`);
    if (request.method !== "POST") return send(answer(article, reader));
    response.writeHead(303, { Location: `${known.origin}${known.articles[article]}#reactions` }).end();
  }

  const server = createServer(async (request, response) => {
    const { slow = 0, down = false } = service.mood;
    if (down) return void request.socket.destroy();
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
    await serve(request, response).catch((error: Problem) => {
      const { status = 500, message: detail, headers } = error;
      response.writeHead(status, { ...headers, "Content-Type": "application/problem+json" });
      response.end(JSON.stringify({ type: "about:blank", status, detail }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const service: ReactionService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mood: {},
    log: [],
    counts,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return service;
}
