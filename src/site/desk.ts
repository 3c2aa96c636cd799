// The desk: what one build was asked for, and what it has come to so far. The chapters of the build hand it on.

import type { Drive } from "../content/drive.ts";
import type { Problem } from "../content/problem.ts";
import type { Edition } from "./edition.ts";
import type { EleventyConfig } from "./eleventy.ts";
import type { Note } from "./manifest.ts";
import type { Shard } from "./shard.ts";
import type { Last, Press, Published } from "./press.ts";

/** What a build may be asked for; the commands set it, plain `npx eleventy` takes the defaults. */
export type Order = {
  /** Folder of the newsroom. */
  content: string;
  /** Address of the site instead of the one in site.yml. */
  baseUrl: string | null;
  /** "Now" for this build, ms since 1970; null for the moment the build starts. */
  now: number | null;
  /** Lets drafts and scheduled stories in, marked as such. */
  drafts: boolean;
  /** Makes every page anew, whatever an earlier build has made. */
  clean: boolean;
  /** Makes one of several parts, which laid together are the whole site; null for all of it. */
  shard: Shard | null;
  /** Refuses the whole build for a bad comment, too. */
  strict: boolean;
  /** Whether whoever ordered the build tells what came of it; plain `npx eleventy` leaves that to the build. */
  reported: boolean;
  /** What the newsroom is read with, where a command has begun to read it ahead. */
  drive: Drive | null;
  /** What this process made last, where it builds again and again. */
  last: Last | null;
  /** How the development server is set, where it outlives the configuration. */
  server: Record<string, unknown> | null;
  /** Told how many of the pages, and of the pictures and cards that no earlier build made, are made, now and then. */
  onProgress: ((what: "pages" | "pictures" | "cards", done: number, all: number) => void) | null;
};

export type Desk = {
  order: Order;
  problems: Problem[];
  edition: Edition | null;
  press: Press | null;
  /** Whether the newsroom was read for the next build already. */
  isReady: boolean;
  /** Stands for the search index that was made last. */
  searchPrint: string;
  /** What this build is of; without an edition it is that of the build before, and there is nothing to do. */
  note: Note | null;
  /** What the press did at the end. */
  published: Published | null;
};

const defaultOrder: Order = {
  content: "content",
  baseUrl: null,
  now: null,
  drafts: false,
  clean: false,
  shard: null,
  strict: false,
  reported: false,
  drive: null,
  last: null,
  server: null,
  onProgress: null,
};

const place: unique symbol = Symbol.for("broadsheet.desk") as never;
type WithDesk = EleventyConfig & { [place]?: Desk };

/**
 * The desk of this Eleventy configuration, made where there is none yet. A command calls it first, with its order; a
 * configuration that is loaded anew has a desk of its own.
 */
export function desk(eleventy: EleventyConfig, order: Partial<Order> = {}): Desk {
  return ((eleventy as WithDesk)[place] ??= openDesk(order));
}

/** Lays a desk of one's own before a configuration. */
export function bringDesk(eleventy: EleventyConfig, own: Desk): void {
  (eleventy as WithDesk)[place] = own;
}

export function openDesk(order: Partial<Order>): Desk {
  return {
    order: { ...defaultOrder, ...order },
    problems: [],
    edition: null,
    press: null,
    note: null,
    isReady: false,
    searchPrint: "",
    published: null,
  };
}

/** Why a build stops before it touches the site: content that cannot be published. `desk.problems` says what. */
export class ContentRefused extends Error {
  override name = "ContentRefused";
  override message = "The content has errors; the site stays as it was.";
}
