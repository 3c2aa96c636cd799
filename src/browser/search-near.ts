// <near-stories>: for a reader whose address leads nowhere, the stories nearest to its words.

import { type Answer, engine } from "./search-engine.ts";
import { hit } from "./search-hit.ts";

type Hit = Answer["results"][number];

/** Stories offered. */
const most = 5;
/** Words of an address that are looked up. */
const mostWords = 8;

/** The words of an address: `/2022/02/harbour-fire/` has "harbour" and "fire". */
function wordsOf(address: string): string[] {
  let text = address;
  try {
    text = decodeURIComponent(address);
  } catch {
    // an address that is no UTF-8 is read as it stands
  }
  const words = text.replace(/\.[a-z]+$/, "").match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return [...new Set(words)].slice(-mostWords);
}

class NearStories extends HTMLElement {
  connectedCallback(): void {
    const root = this.getAttribute("root") ?? "/";
    this.#turnForm(root);
    const words = wordsOf(location.pathname.slice(root.length - 1));
    if (words.length > 0) this.#offer(words, root).catch(() => {}); // the page is as good as without
  }

  /** The form of this page leads to the site's own search. */
  #turnForm(root: string): void {
    const form = document.querySelector<HTMLFormElement>(".search-form");
    if (!form) return;
    form.action = `${root}search/`;
    form.querySelector("[name=sites]")?.remove();
    const note = form.querySelector("[role=status]");
    if (note) note.textContent = this.dataset["here"] ?? "";
  }

  async #offer(words: string[], root: string): Promise<void> {
    const language = this.getAttribute("language") ?? "";
    const { search } = await engine(this.getAttribute("base") ?? "/pagefind/", language);
    const stories = new Map<string, { hit: Hit; words: number; score: number }>();
    for (const word of words) {
      for (const hit of (await search(word)).results) {
        const known = stories.get(hit.id) ?? { hit, words: 0, score: 0 };
        stories.set(hit.id, { hit: known.hit, words: known.words + 1, score: known.score + hit.score });
      }
    }
    const nearest = [...stories.values()]
      .sort((a, b) => b.words - a.words || b.score - a.score)
      .slice(0, most);
    const found = await Promise.all(nearest.map(({ hit }) => hit.data()));
    const naming = {
      language: document.documentElement.lang,
      story: { lang: language, dir: "" },
      label: () => undefined,
    };
    const template = this.querySelector<HTMLTemplateElement>("template.hit") as HTMLTemplateElement;
    const rows = found.map((story) => hit(template, story, naming, root));
    this.querySelector(".hits")?.append(...rows);
    this.hidden = rows.length === 0;
  }
}

customElements.define("near-stories", NearStories);
