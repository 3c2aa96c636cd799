// A small service for comments, as the README asks for one: it takes, keeps, publishes and refuses.

import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type CommentService = {
  origin: string;
  /** What came in: the article and the fields. */
  taken: { article: string; fields: Record<string, string> }[];
  /** What it does with the next comments. `nonsense` stands for a proxy's page in its place. */
  mood: "holds" | "publishes" | "refuses" | "nonsense";
  /** What it says when it refuses. */
  problem: object;
  /** Where readers come from, and go back to when they have no script. */
  site: string;
  close: () => void;
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

/** A comment has a text and a name, or is refused with a problem: https://www.rfc-editor.org/rfc/rfc9457 */
function faultsOf(fields: Record<string, string>): { field: string; detail: string }[] {
  const faults = [];
  if (!fields["comment"]?.trim()) faults.push({ field: "comment", detail: "A comment needs a text." });
  if (!fields["name"]?.trim()) faults.push({ field: "name", detail: "A comment needs a name." });
  return faults;
}

function answer(response: ServerResponse, status: number, type: string, body: object): void {
  response.writeHead(status, { "Content-Type": type }).end(JSON.stringify(body));
}

async function take(service: CommentService, request: IncomingMessage, response: ServerResponse) {
  response.setHeader("Access-Control-Allow-Origin", service.site);
  const article = /^\/comments\/([a-z0-9-]+)$/.exec(request.url ?? "")?.[1];
  const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  const body = await bodyOf(request);
  if (!article || request.method !== "POST" || !isForm)
    return answer(response, 404, "application/problem+json", { title: "Not found", status: 404 });
  if (service.mood === "nonsense") return void response.writeHead(502).end("<h1>Bad Gateway</h1>");
  const fields = Object.fromEntries(new URLSearchParams(body));
  const errors = faultsOf(fields);
  if (service.mood === "refuses") return answer(response, 422, "application/problem+json", service.problem);
  if (errors.length > 0)
    return answer(response, 422, "application/problem+json", { title: "Refused", status: 422, errors });
  service.taken.push({ article, fields });
  const status = service.mood === "publishes" ? "published" : "held";
  if (!request.headers.accept?.includes("application/json")) {
    const back = `${service.site}/2022/01/${article}/?comment=${status}#comments`;
    return void response.writeHead(303, { Location: back }).end();
  }
  if (status === "held") return answer(response, 202, "application/json", { status });
  answer(response, 201, "application/json", { status, number: 5 });
}

/** Starts it on a free port; `site` is set once the site is served. */
export async function startCommentService(): Promise<CommentService> {
  const server = createServer((request, response) => void take(service, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const service: CommentService = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: [],
    mood: "holds",
    problem: {},
    site: "",
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return service;
}
