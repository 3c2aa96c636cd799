// <news-kept>: the stories that this browser has kept, the one read last first.

import { withoutEntities } from "../news/entities.ts";
import { cacheName } from "./kept-stories.ts";

/** Headline of a story as our own templates print it. */
function headlineOf(page: string): string {
  const [, title = ""] = /<h1 class="p-name[^>]*>([^<]*)</.exec(page) ?? [];
  return withoutEntities(title);
}

/** A link to a kept story, in the story's own language. */
function linkTo(url: string, page: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = headlineOf(page);
  link.lang = /<html lang="([\w-]*)/.exec(page)?.[1] ?? "";
  link.dir = "auto";
  return link;
}

class NewsKept extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { scope } = await navigator.serviceWorker.ready;
    const cache = await caches.open(cacheName(scope, "stories"));
    const items: HTMLElement[] = [];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const link = linkTo(request.url, (await response?.text()) ?? "");
      const item = document.createElement("li");
      item.append(link);
      items.unshift(item);
    }
    if (items.length === 0) return;
    const list = document.createElement("ul");
    list.append(...items);
    this.replaceChildren(list);
  }
}

customElements.define("news-kept", NewsKept);
