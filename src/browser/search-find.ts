// Finds the stories of a query, and how many each filter would leave.

import { type Answer, type Engine, groups } from "./search-engine.ts";
import { type Query, asks, filtersOf } from "./search-query.ts";

/**
 * A group's numbers leave its own choices out of account: they say what one more choice in it would add. A query that
 * asks for nothing finds nothing, but has the numbers of all stories.
 */
export async function find(engine: Engine, query: Query): Promise<Answer> {
  const words = query.words.trim() || null;
  const newest = query.newest || words === null;
  const search = (without?: (typeof groups)[number]) =>
    engine.search(words, {
      filters: filtersOf(query, without),
      ...(newest && { sort: { date: "desc" } }),
    });
  const { results, filters } = await search();
  for (const name of groups) {
    if (query.chosen[name].length > 0) filters[name] = (await search(name)).filters[name] ?? {};
  }
  return { results: asks(query) ? results : [], filters };
}
