// The search's engine: Pagefind with the index of one language, loaded when a reader first asks for it.

/** By filter (`section`), then by value (`world`): in how many of the stories found. */
export type Counts = Record<string, Record<string, number>>;
/** Values by filter; within a filter any of them, of the filters all. */
export type Filters = Record<string, { any: string[] }>;

/** A story found, with its text and the places in it that match, by the number of the word. */
export type Story = {
  url: string;
  content: string;
  /** The text as its words were counted: with U+200B between them where a language has no spaces. */
  raw_content: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  weighted_locations: { location: number; balanced_score: number }[];
};

export type Hit = { id: string; score: number; data: () => Promise<Story> };
export type Answer = { results: Hit[]; filters: Counts };

type Options = { filters?: Filters; sort?: Record<string, "asc" | "desc"> };
export type Engine = { search: (words: string | null, options?: Options) => Promise<Answer> };

type Pagefind = Engine & {
  options: (options: { basePath: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
};

/** What readers narrow a search by. */
export const groups = ["section", "kind", "year", "author", "tag"] as const;
export type Group = (typeof groups)[number];

const engines = new Map<string, Promise<Engine>>();

/**
 * The engine for a language of the index at `base` (`/pagefind/`). A module of Pagefind's has one language, so each gets
 * one of its own. No worker: Trusted Types let none start by an address in a text, and a search takes milliseconds.
 */
export function engine(base: string, language: string): Promise<Engine> {
  let known = engines.get(language);
  if (!known) engines.set(language, (known = load(base, language)));
  return known;
}

async function load(base: string, language: string): Promise<Engine> {
  const pagefind = (await import(`${base}pagefind.js?${language}`)) as Pagefind;
  await pagefind.options({ basePath: `${base}${language}/`, noWorker: true });
  await pagefind.init();
  // Stories are counted by the filters that were asked for once.
  await pagefind.search(null, { filters: Object.fromEntries(groups.map((name) => [name, { any: [""] }])) });
  return pagefind;
}
