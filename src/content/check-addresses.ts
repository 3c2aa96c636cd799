// Checks that every address of the site is that of one thing: sections, pages, stories and their old addresses.

import { folded, generatedNames, listingNames } from "../news/addresses.ts";
import type { Article } from "../news/article.ts";
import type { Site } from "../news/site.ts";
import type { StaticPage } from "../news/static-page.ts";
import type { Problem } from "./problem.ts";
import { show } from "./show.ts";
import { problemAt, type Filed, type Source } from "./source.ts";
import { placeOfValue, type Path } from "./yaml-places.ts";

/** `path` as some file asks for it: at `at`, or by its own name when nothing is there. */
type Claim = { path: string; source: Source; at: Path };

/** Names as they are on a machine that does not tell capitals apart, on which `ſearch` may be `search`. */
const foldedSet = (names: Iterable<string>) => new Set(Array.from(names, folded));
const [generated, listings] = [foldedSet(generatedNames), foldedSet(listingNames)];

/** Addresses are equal when they are one file on some machine. */
export function checkAddresses(
  site: Filed<Site>,
  pages: readonly Filed<StaticPage>[],
  articles: readonly Filed<Article>[],
  problems: Problem[],
): void {
  const sections = foldedSet(site.record.sections.map(({ id }) => id));
  const stories = new Set(articles.map(({ record }) => folded(record.path)));
  const claims = claimsOf(site, pages, articles);
  const files = new Set(claims.filter(({ path }) => !path.endsWith("/")).map(({ path }) => folded(path)));
  const taken = new Map<string, Claim>();
  for (const claim of claims) {
    const key = folded(claim.path);
    const owner = taken.get(key);
    if (owner) {
      const [late, first] = takesByName(claim, owner) ? [owner, claim] : [claim, owner];
      problems.push(
        problemOf(late, `the address ${show(late.path)} is already that of ${first.source.file}`),
      );
      taken.set(key, first);
    } else {
      const fault = keptFor(claim.path, sections) ?? withinAnother(key, stories, files);
      if (fault) problems.push(problemOf(claim, fault));
      taken.set(key, claim);
    }
  }
}

/** A story that has the address by its file's name has nothing to mend when another one's `slug` takes it. */
function takesByName(claim: Claim, owner: Claim): boolean {
  return owner.at[0] === "slug" && isWritten(owner) && !isWritten(claim);
}

function isWritten({ source, at }: Claim): boolean {
  return placeOfValue(source.yaml, at) !== null;
}

function problemOf(claim: Claim, message: string): Problem {
  return problemAt(claim.source, isWritten(claim) ? claim.at : [], message);
}

function claimsOf(
  site: Filed<Site>,
  pages: readonly Filed<StaticPage>[],
  articles: readonly Filed<Article>[],
): Claim[] {
  return [
    ...site.record.sections.map(({ id }) => ({ path: `/${id}/`, source: site.source, at: ["sections", id] })),
    ...pages.map(({ record, source }) => ({ path: record.path, source, at: [] })),
    ...articles.map(({ record, source }) => ({ path: record.path, source, at: ["slug"] })),
    ...articles.flatMap(({ record, source }) =>
      record.aliases.map((path, i) => ({ path, source, at: ["aliases", i] })),
    ),
  ];
}

function keptFor(path: string, sections: ReadonlySet<string>): string | null {
  const [first, second = ""] = folded(path.slice(1)).split("/") as [string, string | undefined];
  const isListing = sections.has(first) && listings.has(second);
  if (!generated.has(first) && !isListing) return null;
  return `the address ${show(path)} is kept for pages that the site makes itself`;
}

/** Below a file nothing can stand, and below a story only the further pages of its comments. */
function withinAnother(key: string, stories: ReadonlySet<string>, files: ReadonlySet<string>): string | null {
  for (
    let slash = key.indexOf("/", 1);
    slash >= 0 && slash < key.length - 1;
    slash = key.indexOf("/", slash + 1)
  ) {
    const above = key.slice(0, slash);
    if (files.has(above))
      return `the address ${show(above.toLowerCase())} is a file, and nothing can be below it`;
    if (stories.has(`${above}/`) && key.startsWith("/COMMENTS/", slash)) {
      return `the address ${show(key.toLowerCase())} is kept for the comments of another story`;
    }
  }
  return null;
}
