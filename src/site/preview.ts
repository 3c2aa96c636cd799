// Chapter six: what `npm start` adds. Content and code are watched, and content errors stand in the page.

import { formatProblem } from "../content/format-problem.ts";
import { html } from "../html.ts";
import type { Desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";

export function preview(eleventy: EleventyConfig, desk: Desk): void {
  if (!desk.order.server) eleventy.addWatchTarget(desk.order.content); // else `previewSite` watches it
  watchCode(eleventy);
  eleventy.setWatchThrottleWaitTime(0); // the preview itself waits for what is saved together
  eleventy.setServerOptions(desk.order.server ?? serverOptions(() => desk));
}

/** How Eleventy's development server is set. Given other functions, it would close its port to open it again. */
export function serverOptions(desk: () => Desk): Record<string, unknown> {
  return {
    domDiff: false, // whole reloads: the site's Trusted Types refuse patched-in markup
    onRequest: {
      "/*": ({ url }: { url: URL }) => (url.pathname.startsWith("/.11ty/") ? undefined : errorPage(desk())),
    },
  };
}

/** A saved layout or module starts the build with fresh code, which `.eleventy.js` has bundled anew. */
function watchCode(eleventy: EleventyConfig): void {
  for (const glob of ["src/**/*.ts", "layouts/**/*.ts"]) eleventy.addWatchTarget(glob, { resetConfig: true });
  eleventy.addWatchTarget("layouts/**/*.{css,svg}");
}

type Answer = { status: number; headers: Record<string, string>; body: string };

/** Stands in for every page while the content has errors; the pages come back once these are mended. */
function errorPage({ problems }: Desk): Answer | undefined {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return undefined;
  const body = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content has errors</title>
<h1>The content has errors</h1>
<p>The site is as it was before. This page goes away when they are mended.</p>
<ol>${errors.map((problem) => html`<li><code>${formatProblem(problem)}</code></li>`)}</ol>`;
  return { status: 500, headers: { "Content-Type": "text/html; charset=utf-8" }, body: body.toString() };
}
