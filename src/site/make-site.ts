// One whole build: Eleventy run with the project's configuration, for an order.

import Eleventy from "@11ty/eleventy";
import { type Problem, sortProblems } from "../content/problem.ts";
import { type Order, desk } from "./desk.ts";
import type { EleventyConfig } from "./eleventy.ts";

export type Made = {
  problems: Problem[];
  /** Why nothing was published, in a line; null when the site was made. */
  refused: string | null;
  articles: number;
  comments: number;
  /** Files of the site. */
  files: number;
};

/** Builds the site into `output`. Problems of the content are told in `problems`, never thrown. */
export async function makeSite(order: Partial<Order>, output: string): Promise<Made> {
  let holder: EleventyConfig | undefined;
  const eleventy = new Eleventy("layouts", output, {
    configPath: ".eleventy.js",
    quietMode: true,
    config: (config: EleventyConfig) => {
      holder = config;
      desk(config, order);
    },
  });
  eleventy.disableLogger();
  let refused: string | null = null;
  try {
    await eleventy.write();
  } catch (error) {
    refused = reason(error);
    if (refused === null) throw error;
  }
  const { problems, edition, published } = desk(holder as EleventyConfig);
  const stories = edition?.catalogue.stories ?? [];
  const card = edition?.catalogue.card;
  return {
    problems: sortProblems(problems),
    refused,
    articles: stories.length,
    comments: card ? stories.reduce((sum, article) => sum + card(article).comments, 0) : 0,
    files: published?.written ?? 0,
  };
}

/** What to say of an error that stops a build in an orderly way; null for a fault of our own. */
function reason(error: unknown): string | null {
  for (
    let cause = error;
    cause instanceof Error;
    cause = (cause as { originalError?: unknown }).originalError
  ) {
    if (cause.name === "ContentRefused" || cause.name === "OutputRefused") return cause.message;
  }
  return null;
}
