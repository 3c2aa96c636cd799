// <news-kept>: the stories that this browser has kept, the one read last first.

import { cacheName } from "./kept-stories.ts";

const entities = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

/** Name of a page as our own templates print it. */
function titleOf(page: string): string {
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  return title.replace(/&[a-z0-9#]+;/g, (entity) => entities.get(entity) ?? entity);
}

class NewsKept extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { scope } = await navigator.serviceWorker.ready;
    const cache = await caches.open(cacheName(scope, "stories"));
    const items: HTMLElement[] = [];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const link = document.createElement("a");
      link.href = request.url;
      link.textContent = response ? titleOf(await response.text()) : "";
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
