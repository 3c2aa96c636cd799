// Hugo's clean build of the same newsroom, with a site of equal pages, where Hugo is installed.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Cost, measure } from "./measure.ts";

export type HugoBuild = Cost & { files: number };

/** The version's own line, or null where there is no Hugo. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** MiB that Hugo 0.111 needs for a story with five comments, about. */
const perStory = 0.25;

/** Why Hugo is not asked to build so many articles, or null: it holds the whole site in memory. */
export function tooLarge(articles: number): string | null {
  const [needed, free] = [articles * perStory, os.freemem() / 2 ** 20];
  if (needed < free * 0.8) return null;
  return `Hugo needs about ${Math.round(needed / 1024)} GiB for this newsroom, and ${Math.round(free / 1024)} are free`;
}

/** `content` is Hugo's newsroom; `room` a folder for the templates and the site. */
export async function buildWithHugo(content: string, room: string): Promise<HugoBuild> {
  const [source, output] = [path.join(room, "hugo"), path.join(room, "hugo-site")];
  fs.cpSync(path.join(import.meta.dirname, "hugo"), source, { recursive: true });
  fs.rmSync(output, { recursive: true, force: true });
  const args = ["--source", source, "--contentDir", content, "--destination", output];
  const { wall, cpu, peak } = await measure("hugo", ["--quiet", ...args], room);
  return { wall, cpu, peak, files: filesIn(output) };
}

function filesIn(folder: string): number {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.reduce(
    (sum, entry) => sum + (entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : 1),
    0,
  );
}
