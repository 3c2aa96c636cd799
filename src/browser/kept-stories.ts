// What the worker keeps, and what the page for readers without a line finds: stories in a cache of the site's own.

/** Stories that are kept: those read last. */
export const mostStories = 30;

/** Other sites may stand on the same host, so that the cache is called after the site's own scope. */
export function cacheName(scope: string, part: "stories" | "assets" | "offline"): string {
  return `${scope} ${part}`;
}
