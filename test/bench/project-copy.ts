// A copy of the project in the benchmark's own folder, so that layouts can be changed there, and `.cache` is its own.

import fs from "node:fs";
import path from "node:path";

const project = path.resolve(import.meta.dirname, "../..");

const parts = ["src", "layouts", ".eleventy.js", "package.json", "package-lock.json", "tsconfig.json"];

export function copyProject(folder: string): void {
  for (const part of parts) fs.cpSync(path.join(project, part), path.join(folder, part), { recursive: true });
  fs.symlinkSync(path.join(project, "node_modules"), path.join(folder, "node_modules"));
}

/** The layout that is changed, part of every story's page, and the place in it that is. */
const layout = "layouts/parts/share.ts";
const place = `<section class="share"`;

/** Changes the layout so that every story's page differs from those of all other runs. */
export function changeLayout(folder: string, run: number): void {
  const text = fs.readFileSync(path.join(project, layout), "utf8");
  if (!text.includes(place)) throw new Error(`${layout} has no ${place} any more to change`);
  fs.writeFileSync(path.join(folder, layout), text.replace(place, `${place} data-run="${run}"`));
}

export function restoreLayout(folder: string): void {
  fs.copyFileSync(path.join(project, layout), path.join(folder, layout));
}

/** Forgets what earlier builds have kept, all but the bundled code, which is made when that changes, not with the site. */
export function forgetBuilds(folder: string): void {
  const cache = path.join(folder, ".cache");
  if (!fs.existsSync(cache)) return;
  for (const name of fs.readdirSync(cache))
    if (name !== "code") fs.rmSync(path.join(cache, name), { recursive: true });
}
