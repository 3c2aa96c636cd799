// A comment that the service published at once, shown without another visit.

import { make } from "../make.ts";
import type { Writing } from "./writing.ts";

/** The list that an answer to `thread` stands in: no deeper than the site itself nests. */
function answersTo(thread: Element): Element {
  if (thread.matches(".replies .replies .replies li")) return thread.parentElement as Element;
  const list = thread.querySelector(".replies") ?? make("ol", { className: "replies" });
  if (!list.isConnected) thread.append(list);
  return list;
}

/** The list of threads; the first comment of a story makes one, in place of the words that there is none. */
function threads(section: Element): Element {
  const empty = section.querySelector(".empty");
  const list = section.querySelector(".threads") ?? make("ol", { className: "threads" });
  empty?.replaceWith(list);
  return list;
}

/** Its text stands as it was written; the next build renders it. */
export function showPublished(section: Element, writing: Writing, number: unknown): void {
  const { form, text, target } = writing;
  const answered = section.querySelector(`.reply[data-id="${CSS.escape(target())}"]`)?.closest("li");
  const author = form.elements.namedItem("name") as HTMLInputElement;
  const item = make("li", { id: Number.isSafeInteger(number) ? `comment-${number}` : "" });
  item.append(
    make("b", { className: "p-author", textContent: author.value }),
    make("div", { className: "e-content written", dir: "auto", textContent: text() }),
  );
  (answered ? answersTo(answered) : threads(section)).append(item);
}
