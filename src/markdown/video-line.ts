// A video's address alone on a line: a link that the reader's click turns into a player, and nothing before.

import type MarkdownIt from "markdown-it";
import type { StateBlock, Token } from "markdown-it";
import { attributes, escape } from "../html.ts";
import { report, type ArticleEnv } from "./article-env.ts";

type Video = { provider: string; host: string; id: string; url: string };

const youtubeId = /^[\w-]{11}$/;
const vimeoId = /^\d{5,12}$/;
const hosts = /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com|youtu\.be|(?:www\.)?vimeo\.com)\//;

function youtube(id: string | null | undefined): Video | null {
  if (!id || !youtubeId.test(id)) return null;
  return { provider: "youtube", host: "YouTube", id, url: `https://www.youtube.com/watch?v=${id}` };
}

/** The video of an address on one of the hosts above; the id is checked, all the rest of the address is dropped. */
function videoAt(address: string): Video | null {
  const { hostname, pathname, searchParams } = new URL(address);
  const [first, second, ...rest] = pathname.slice(1).split("/", 4);
  if (rest.length > 0) return null;
  if (hostname === "youtu.be") return second ? null : youtube(first);
  if (hostname.endsWith("vimeo.com")) {
    if (second || !vimeoId.test(first ?? "")) return null;
    return { provider: "vimeo", host: "Vimeo", id: first as string, url: `https://vimeo.com/${first}` };
  }
  if (first === "watch") return youtube(searchParams.get("v"));
  return first === "shorts" || first === "live" ? youtube(second) : null;
}

function readLine(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] as number) + (state.tShift[startLine] as number);
  const isCode = (state.sCount[startLine] as number) - state.blkIndent >= 4;
  if (isCode || !state.src.startsWith("http", start)) return false;
  const line = state.src.slice(start, state.eMarks[startLine]).trim();
  if (line.length > 500 || !hosts.test(line) || /\s/.test(line)) return false;
  const video = videoAt(line);
  if (!video) {
    const help = "for another page of that site write a link, [what it is](address)";
    if (!silent)
      report(state.env as ArticleEnv, [startLine, startLine + 1], `this is no video; ${help}`, line);
    return false;
  }
  if (silent) return true;
  const token = state.push("video", "news-video", 0);
  token.map = [startLine, startLine + 1];
  token.meta = video;
  state.line = startLine + 1;
  return true;
}

/** Without JavaScript the link stands for the video. */
function renderVideo(tokens: Token[], index: number, _options: unknown, env: ArticleEnv): string {
  const { provider, host, id, url } = tokens[index]?.meta as Video;
  const { watchOn, videoNote } = env.options.words;
  const link = attributes({ class: "play", href: url, rel: "noopener" });
  const player = `<a${link}><span>${escape(watchOn(host))}</span></a>`;
  const video = `<news-video${attributes({ provider, video: id })}>${player}</news-video>`;
  return `<figure class="video">${video}<figcaption>${escape(videoNote(host))}</figcaption></figure>\n`;
}

export function videoLine(md: MarkdownIt): void {
  md.block.ruler.before("paragraph", "video", readLine, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  md.renderer.rules["video"] = renderVideo;
}
