// Containers: `::: note Title` … `:::`, for what stands apart from the running text.

import type MarkdownIt from "markdown-it";
import type { StateBlock, Token } from "markdown-it";
import { report, type ArticleEnv } from "./article-env.ts";
import { closingLine, startOf } from "./container-lines.ts";
import { languageAttributes, noLanguage } from "./language-attributes.ts";

/** `title` is the element of the title; `inner`, where there is one, holds the text and the title follows it. */
type Shape = { tag: string; class: string; role?: string; title: string; inner?: string };

// Asides are landmarks, and a story with five notes would have five of them; those with the role of a note are none.
const shapes = new Map<string, Shape>([
  ["note", { tag: "aside", class: "note", role: "note", title: "p" }],
  ["quote", { tag: "figure", class: "pull-quote", title: "figcaption", inner: "blockquote" }],
  ["timeline", { tag: "section", class: "timeline", title: "p" }],
  ["qa", { tag: "section", class: "qa", title: "p" }],
  ["correction", { tag: "aside", class: "correction", role: "note", title: "p" }],
  ["sensitive", { tag: "details", class: "sensitive", title: "summary" }],
]);

type Opening = { name: string; title: string; lang: string | null };

const deepest = 4;

/** Reads `quote Maria Weber {lang=de}`, the rest of an opening line. */
function readOpening(text: string): Opening {
  let rest = text.trim();
  const brace = rest.lastIndexOf("{lang=");
  const lang = brace >= 0 && rest.endsWith("}") ? rest.slice(brace + "{lang=".length, -1) : null;
  if (lang !== null) rest = rest.slice(0, brace).trimEnd();
  const name = rest.split(/\s/, 1)[0] as string;
  return { name, title: rest.slice(name.length).trim(), lang };
}

function pushTitle(state: StateBlock, shape: Shape, title: string, line: number): void {
  if (!title) return;
  const open = state.push("container_title_open", shape.title, 1);
  if (shape.title === "p") open.attrSet("class", "title");
  const inline = state.push("inline", "", 0);
  inline.content = title;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("container_title_close", shape.title, -1);
}

/** Gives the blocks that the container holds, each by its opening token. */
function pushBody(state: StateBlock, from: number, to: number): Token[] {
  const env = state.env as ArticleEnv;
  const { lineMax } = state;
  const first = state.tokens.length;
  state.lineMax = to;
  env.containers++;
  state.md.block.tokenize(state, from, to);
  env.containers--;
  state.lineMax = lineMax;
  return state.tokens.slice(first).filter(({ level, nesting }) => level === state.level && nesting >= 0);
}

function pushContainer(state: StateBlock, shape: Shape, opening: Opening, lines: [number, number]): Token[] {
  const env = state.env as ArticleEnv;
  const outer = state.push("container_open", shape.tag, 1);
  outer.map = lines;
  outer.attrSet("class", shape.class);
  if (shape.role) outer.attrSet("role", shape.role);
  const inner = shape.inner ? state.push("container_inner_open", shape.inner, 1) : null;
  const language = opening.lang === null ? [] : languageAttributes(opening.lang, env.options.lang);
  if (!language) report(env, lines, noLanguage(opening.lang as string), opening.lang as string);
  for (const [name, value] of language ?? []) (inner ?? outer).attrSet(name, value);
  if (!inner) pushTitle(state, shape, opening.title, lines[0]);
  const body = pushBody(state, lines[0] + 1, lines[1]);
  if (inner) {
    state.push("container_inner_close", inner.tag, -1);
    pushTitle(state, shape, opening.title, lines[0]);
  }
  state.push("container_close", shape.tag, -1);
  return body;
}

function isList(body: Token[]): boolean {
  return body.length === 1 && /^(bullet|ordered)_list_open$/.test(body[0]?.type ?? "");
}

/** Tells what is wrong with the line that opens a container, and gives the shape to go on with. */
function shapeOf(env: ArticleEnv, { name, title }: Opening, tell: (message: string) => void): Shape {
  const shape = shapes.get(name);
  if (!shape) tell(`there is no container "${name}": choose one of ${[...shapes.keys()].join(", ")}`);
  if (name === "sensitive" && !title) {
    tell("say after ::: sensitive what readers are warned of: it is all they see before they open it");
  }
  if (env.containers >= deepest) tell(`containers may stand in each other ${deepest} deep, not deeper`);
  return shape ?? (shapes.get("note") as Shape);
}

function readContainer(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = startOf(state, startLine);
  if (start < 0 || !state.src.startsWith(":::", start)) return false;
  if (silent) return true;
  const env = state.env as ArticleEnv;
  const tell = (message: string) => report(env, [startLine, startLine + 1], message, ":::");
  const opening = readOpening(state.src.slice(start + 3, state.eMarks[startLine]));
  if (!opening.name) {
    tell("this line closes a container, but none is open");
    state.line = startLine + 1;
    return true;
  }
  const shape = shapeOf(env, opening, tell);
  const { line, isClosed } = closingLine(state, startLine, endLine);
  if (!isClosed) tell(`the container "${opening.name}" is never closed: end it with a line of :::`);
  if (env.containers < deepest) {
    const body = pushContainer(state, shape, opening, [startLine, line]);
    if (opening.name === "timeline" && !isList(body))
      tell("a timeline holds one list, an entry for each moment");
  }
  state.line = isClosed ? line + 1 : line;
  return true;
}

export function containers(md: MarkdownIt): void {
  md.block.ruler.before("fence", "container", readContainer, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}
