// Pictures: files of `content/media`, described, sized before they load, loaded late, and no larger than is shown.

import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import { attributes } from "../html.ts";
import { variantSources, wideVariants } from "../news/picture-variants.ts";
import { report, type ArticleEnv } from "./article-env.ts";
import { eachInline } from "./each-inline.ts";

/** The parser gives addresses percent-encoded; files are named without. */
function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

/** As wide as the text: one column of a desk's page, all of a phone's. */
const sizes = "(min-width:46rem) 42rem,99vw";

const elsewhere = /^([a-z][a-z0-9+.-]*:|\/)/i;

function checkPicture(image: Token, src: string, env: ArticleEnv, lines: [number, number]): void {
  const path = decoded(src);
  if (!image.content.trim()) {
    const example = `![Fire engines on the quay](${path})`;
    report(
      env,
      lines,
      `the picture ${path} needs a description for those who cannot see it: ${example}`,
      path,
    );
  }
  if (elsewhere.test(path)) {
    report(
      env,
      lines,
      `the picture ${path} must be a file of this site: put it into content/media and name it`,
      path,
    );
    return;
  }
  const size = env.options.picture(path);
  if (!size) return report(env, lines, `there is no picture ${path} in content/media`, path);
  image.attrSet("width", String(size.width));
  image.attrSet("height", String(size.height));
  const widths = wideVariants(size.width);
  image.meta = variantSources(env.options.base, path, widths).map(
    (source) => `<source${attributes({ ...source, sizes: widths.length > 1 && sizes })}>`,
  );
}

function setPictures(state: StateCore): void {
  const env = state.env as ArticleEnv;
  eachInline(state, ({ children }, lines) => {
    for (const image of children) {
      if (image.type !== "image") continue;
      const src = image.attrGet("src") ?? "";
      checkPicture(image, src, env, lines);
      image.attrSet("src", `${env.options.base}/media/${src}`);
      image.attrSet("loading", "lazy");
      image.attrSet("decoding", "async");
    }
  });
}

export function pictures(md: MarkdownIt): void {
  md.core.ruler.push("pictures", setPictures);
  const plain = md.renderer.rules.image as NonNullable<typeof md.renderer.rules.image>;
  md.renderer.rules.image = (tokens, index, ...rest) => {
    const sources = (tokens[index]?.meta ?? []) as string[];
    const image = plain(tokens, index, ...rest);
    return sources.length > 0 ? `<picture>${sources.join("")}${image}</picture>` : image;
  };
}
