// A shard: one of several parts of a site, made side by side on as many machines.

import type { Rank } from "./press.ts";

/** Part `number`, from 1, of `of`. */
export type Shard = { number: number; of: number };

/**
 * Whether a page belongs to a shard, by its place among all pages. Files for hosts and crawlers stand in each, since they
 * are what tells a folder of ours.
 */
export function isIn(shard: Shard | null, place: number, rank: Rank): boolean {
  return !shard || rank === "settings" || place % shard.of === shard.number - 1;
}

/** Whether a shard has the files beside the pages: assets, pictures, cards, the search index. */
export function isFirst(shard: Shard | null): boolean {
  return !shard || shard.number === 1;
}
