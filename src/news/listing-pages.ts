// Numbering of a listing's pages: counted from the oldest story, so that a new story moves none of them.

/** Stories on a numbered page. */
const pageSize = 20;

/** A page's stories are `stories.slice(from, to)` of the listing, oldest first. */
export type Span = { from: number; to: number };

/**
 * Cuts a listing of `count` stories. Page 1 holds the oldest twenty for ever, page 2 the next; the front holds the
 * newest, between twenty and thirty-nine, which are on no numbered page yet.
 */
export function listingPages(count: number): { front: Span; numbered: Span[] } {
  const full = Math.max(0, Math.floor(count / pageSize) - 1);
  const numbered = Array.from({ length: full }, (_, i) => ({ from: i * pageSize, to: (i + 1) * pageSize }));
  return { front: { from: full * pageSize, to: count }, numbered };
}
