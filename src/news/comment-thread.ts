// Comment threads: which number a comment has, what it hangs under, and on which page of the story it stands.

import type { Comment } from "./comment.ts";

/** A comment placed for display; `replies` nest at most `deepest` levels, deeper ones follow flat under the last. */
export type Placed = {
  number: number;
  comment: Comment;
  /** Number of the earlier neighbour with the same author and words, or null. */
  twinOf: number | null;
  /** The comment it answers, where nesting does not show it: number and page, from 1. */
  inReplyTo: { number: number; page: number } | null;
  replies: Placed[];
};

/** Levels of nesting that readers see. */
const deepest = 4;
/** A page of comments ends after so many threads, and a thread that outgrows any page is cut after so many comments. */
const threadsPerPage = 100;
const commentsPerPage = 500;

type Node = { number: number; comment: Comment; parent: Node | null; children: Node[]; page: number };

/** Comments that readers see a number of: all but held and spam, in the order given (date, id). */
export function counted(comments: readonly Comment[]): Comment[] {
  return comments.filter(({ status }) => status === "published" || status === "removed");
}

/** Whether this many comments, as readers see them, fit on one page whatever they answer to. */
export function fitOnePage(count: number): boolean {
  return count <= threadsPerPage;
}

/**
 * Places the comments of one story on pages. Takes them in the order of their numbers; an answer to a comment that
 * readers cannot see starts a thread of its own. Works without recursion: threads may be of any depth.
 */
export function commentPages(comments: readonly Comment[]): Placed[][] {
  return split(walk(link(comments))).map(nest);
}

function link(comments: readonly Comment[]): Node[] {
  const nodes = new Map<string, Node>();
  counted(comments).forEach((comment, index) => {
    nodes.set(comment.id, { number: index + 1, comment, parent: null, children: [], page: 0 });
  });
  const roots: Node[] = [];
  for (const node of nodes.values()) {
    node.parent = (node.comment.replyTo !== null && nodes.get(node.comment.replyTo)) || null;
    (node.parent ? node.parent.children : roots).push(node);
  }
  return roots;
}

/** All nodes in reading order: each comment, then its answers. */
function walk(roots: Node[]): Node[] {
  const order: Node[] = [];
  const stack = roots.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Node);
  }
  return order;
}

function split(order: Node[]): Node[][] {
  const pages: Node[][] = [[]];
  let threads = 0;
  for (const node of order) {
    let page = pages.at(-1) as Node[];
    if (page.length === commentsPerPage || (!node.parent && threads === threadsPerPage)) {
      pages.push((page = []));
      threads = 0;
    }
    if (!node.parent) threads++;
    node.page = pages.length;
    page.push(node);
  }
  return pages;
}

function nest(page: Node[]): Placed[] {
  const threads: Placed[] = [];
  const ancestors: { node: Node; placed: Placed }[] = [];
  for (const node of page) {
    while (ancestors.length > 0 && ancestors.at(-1)?.node !== node.parent) ancestors.pop();
    const above = ancestors[Math.min(ancestors.length, deepest - 1) - 1];
    const siblings = above ? above.placed.replies : threads;
    const placed: Placed = {
      number: node.number,
      comment: node.comment,
      twinOf: twinOf(siblings.at(-1), node.comment),
      inReplyTo:
        node.parent && above?.node !== node.parent
          ? { number: node.parent.number, page: node.parent.page }
          : null,
      replies: [],
    };
    siblings.push(placed);
    ancestors.push({ node, placed });
  }
  return threads;
}

function twinOf(before: Placed | undefined, comment: Comment): number | null {
  if (!before || comment.status === "removed" || before.comment.status === "removed") return null;
  const same = before.comment.author === comment.author && before.comment.body.trim() === comment.body.trim();
  return same ? (before.twinOf ?? before.number) : null;
}
