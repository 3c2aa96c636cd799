// The sample newsroom as its readers would find it with a service: one that takes comments and counts reactions.

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { defaultReactions } from "../../src/news/reactions.ts";
import { buildSite, freshFolder } from "../site/build-site.ts";
import { story } from "../site/ferry-news.ts";
import { serve } from "../site/serve.ts";
import { type CommentService, startCommentService } from "./comment-service.ts";
import { type ReactionService, startReactionService } from "./reaction-service.ts";

/** The story that readers react to and talk about. */
export const buses = { id: "bus-drivers-settle", path: "/2022/01/bus-drivers-settle/" };
/** A story with a video of another site. */
export const filmed = "/2022/01/storm-filmed/";

const film = story("The storm, filmed from the pier", "2022-01-08T09:00", "video: { youtube: dQw4w9WgXcQ }");

export type SampleIntake = {
  /** Of the site. */
  origin: string;
  comments: CommentService;
  reactions: ReactionService;
  close: () => void;
};

/** One address for both services, as a newsroom has it. */
function gate(comments: CommentService, reactions: ReactionService) {
  const pass = (request: IncomingMessage, response: ServerResponse) => {
    const { url = "", method, headers } = request;
    const origin = url.startsWith("/reactions") ? reactions.url : comments.origin;
    const onward = ask(origin + url, { method: method as string, headers }, (answer) => {
      response.writeHead(answer.statusCode as number, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  };
  return createServer(pass);
}

/** Builds and serves the site, and starts what it sends to. */
export async function sampleIntake(): Promise<SampleIntake> {
  const reactionIds = defaultReactions.map(({ id }) => id);
  const known = { origin: "", articles: { [buses.id]: buses.path }, reactions: reactionIds };
  const [comments, reactions] = await Promise.all([startCommentService(), startReactionService(known)]);
  const server = gate(comments, reactions);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const intake = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const content = join(freshFolder(), "content");
  cpSync("content", content, { recursive: true });
  const settings = join(content, "site.yml");
  const text = readFileSync(settings, "utf8").replace(
    "  policy: open\n",
    (line) => `${line}  intake: ${intake}\n`,
  );
  writeFileSync(settings, text);
  writeFileSync(join(content, "articles/2022/01/storm-filmed.md"), film);
  const { folder } = await buildSite({ content });
  const site = await serve(folder);
  known.origin = comments.site = site.origin;
  const close = () => {
    server.close();
    server.closeAllConnections();
    for (const one of [comments, reactions, site]) one.close();
  };
  return { origin: site.origin, comments, reactions, close };
}
