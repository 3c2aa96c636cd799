// Where each accepted text must be read on the built pages, letter by letter.

import { codeBlock, oneLine, shownLine, shownParagraph, shownTag } from "./shown-text.ts";
import type { Placed } from "./sheet.ts";

/** An element of `page` (a file of the site) that `selector` finds says `text`, or has it within where `part` is set. */
export type Wanted = {
  page: string;
  selector: string;
  attribute?: string;
  text: string;
  part?: boolean;
  of: Placed;
};

type Rule = { selector: string; attribute?: string; text: (text: string) => string; part?: boolean };

const line = (selector: string, more: Partial<Rule> = {}): Rule => ({ selector, text: shownLine, ...more });
const paragraph = (selector: string, more: Partial<Rule> = {}): Rule => ({
  selector,
  text: shownParagraph,
  ...more,
});

const body = (root: string): Record<string, Rule> => ({
  text: { selector: `${root} p`, text: (text) => oneLine(text) || "Fire." },
  code: { selector: `${root} pre > code`, text: (text) => codeBlock(text).shown },
});

const onStory: Record<string, Rule> = {
  title: line("h1.p-name"),
  summary: paragraph(".p-summary"),
  tags: line(".p-category", { text: (text) => `#${shownTag(text)}` }),
  "image.alt": paragraph("figure img", { attribute: "alt" }),
  "image.caption": paragraph("figcaption", { part: true }),
  "image.credit": line("figcaption", { part: true }),
  "image.license": line("figcaption", { part: true }),
  "video.title": line("figcaption", { part: true }),
  "source.name": line(".source a"),
  "corrections.text": paragraph(".corrections p"),
  series: line("#series", { part: true }),
  sensitive: paragraph(".notice", { part: true }),
  ...body(".h-entry > .e-content"),
};

const onAuthor: Record<string, Rule> = {
  name: line("h1"),
  role: line("main", { part: true }),
  "links.name": line(".links bdi"),
  ...body(".bio"),
};

const onPage: Record<string, Rule> = { title: line("h1"), ...body(".prose") };

const onComment = (id: string): Record<string, Rule> => {
  const comment = `.p-comment:has([data-id="${id}"])`;
  return { author: line(`${comment} bdi`), ...body(`${comment} .e-content`) };
};

const onSite: Record<string, Rule> = {
  title: line(".masthead .name"),
  menu: line("#sections a"),
  social: line(".site-foot a"),
  sections: line("#sections a"),
};

/** `pathOf` gives a story's address by its id, null when it is not published. */
export function wantedTexts(accepted: readonly Placed[], pathOf: (id: string) => string | null): Wanted[] {
  return accepted.flatMap((of): Wanted[] => {
    const found = placeOf(of, pathOf);
    if (!found) return [];
    const { page, rule } = found;
    const { text, ...where } = rule;
    return [{ page, ...where, text: text(of.payload.text), of }];
  });
}

function placeOf(
  { file, field }: Placed,
  pathOf: (id: string) => string | null,
): { page: string; rule: Rule } | null {
  const [room = "", name = "", comment = ""] = file.replace(/\.md$/, "").split("/");
  const story = room === "articles" || room === "comments" ? pathOf(name) : null;
  const [page, rules] =
    room === "site.yml"
      ? ["index.html", onSite]
      : room === "authors"
        ? [`authors/${name}/index.html`, onAuthor]
        : room === "pages"
          ? [`${name}/index.html`, onPage]
          : [
              story && `${decodeURI(story).slice(1)}index.html`,
              room === "comments" ? onComment(comment) : onStory,
            ];
  const rule = rules[field] ?? (field.endsWith(".name") ? rules[field.split(".")[0] as string] : undefined);
  return page && rule ? { page, rule } : null;
}
