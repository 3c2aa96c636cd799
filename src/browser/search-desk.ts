// <news-search>: finds stories as the reader types, in the site's own index; without it the form leads to DuckDuckGo.

import { type Answer, engine } from "./search-engine.ts";
import { find } from "./search-find.ts";
import { SearchGroups } from "./search-groups.ts";
import { hit } from "./search-hit.ts";
import { searchKeys } from "./search-keys.ts";
import { type Query, addressOf, asks, readQuery } from "./search-query.ts";

/** ms after the last key before a search begins. */
const pause = 150;
/** Stories shown at a time. */
const step = 10;

type Say = "here" | "busy" | "found" | "nothing" | "failed";

class NewsSearch extends HTMLElement {
  #query = readQuery("", []);
  /** Queries asked so far: an answer that comes late is dropped. */
  #turn = 0;
  #timer = 0;
  #hits: Answer["results"] = [];
  #hasFailed = false;
  #groups!: SearchGroups;
  readonly #language = document.documentElement.lang;
  #format: Intl.NumberFormat | undefined;
  /** Made when there is a number to print: the first formatter of a page takes a slow phone some 50 ms. */
  readonly #number = (value: number): string =>
    (this.#format ??= new Intl.NumberFormat(this.#language, { numberingSystem: "latn" })).format(value);

  connectedCallback(): void {
    this.#groups = new SearchGroups(this.#part(".narrow"), this.dataset["more"] ?? "", this.#number);
    this.#listen();
    this.#unfold();
    this.#restore();
  }

  #part<T extends HTMLElement>(name: string): T {
    return this.querySelector(name) as T;
  }

  get #field(): HTMLInputElement {
    return this.#part("#q");
  }

  get #base(): string {
    return this.getAttribute("base") ?? "/pagefind/";
  }

  get #languages(): string[] {
    return (this.getAttribute("languages") ?? "").split(" ");
  }

  #listen(): void {
    const field = this.#field;
    field.addEventListener("focus", () => this.#ask(this.#read()), { once: true });
    field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask(this.#read()), pause);
    });
    this.#part(".search-form").addEventListener("submit", (event) => {
      if (this.#hasFailed) return; // the form leads to DuckDuckGo, as the page says
      event.preventDefault();
      this.#ask(this.#read());
    });
    this.addEventListener("change", ({ target }) => {
      if (target !== field) this.#ask(this.#read());
    });
    this.#part(".clear").addEventListener("click", () => {
      this.#ask({ ...this.#query, chosen: readQuery("", []).chosen });
    });
    this.#part(".more").addEventListener("click", () => void this.#more());
    searchKeys(this, field, () => {
      field.value = "";
      this.#ask(this.#read());
    });
    addEventListener("popstate", () => this.#restore());
  }

  /** Filters stand open where there is room beside the results. */
  #unfold(): void {
    const room = matchMedia("(width >= 60rem)");
    const details = this.#part<HTMLDetailsElement>(".narrow > details");
    const fit = () => (details.open = room.matches);
    room.addEventListener("change", fit);
    fit();
  }

  /** Brings the page to what its address says. */
  #restore(): void {
    const query = readQuery(location.search, this.#languages);
    this.#field.value = query.words;
    for (const { name, value } of [
      { name: "sort", value: query.newest ? "newest" : "" },
      { name: "lang", value: query.language },
    ]) {
      const radio = this.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`);
      if (radio) radio.checked = true;
    }
    this.#query = query;
    this.#groups.show({}, query.chosen);
    if (asks(query)) this.#ask(query, Number(history.state?.shown) || step);
    else this.#say("here");
  }

  /** The query as the page's controls have it. */
  #read(): Query {
    clearTimeout(this.#timer);
    const way = (name: string) => this.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;
    return {
      words: this.#field.value,
      chosen: this.#groups.chosen,
      newest: way("sort") === "newest",
      language: way("lang") ?? this.#languages[0] ?? "",
    };
  }

  #ask(query: Query, shown = step): void {
    this.#query = query;
    history.replaceState({ shown }, "", location.pathname + addressOf(query, this.#languages[0]));
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    const slow = setTimeout(() => isLate() || this.#say("busy"), 400);
    this.#find(query, shown, isLate)
      .catch(() => isLate() || this.#fail())
      .finally(() => clearTimeout(slow));
  }

  async #find(query: Query, shown: number, isLate: () => boolean): Promise<void> {
    const { results, filters } = await find(await engine(this.#base, query.language), query);
    const rows = await this.#rows(results.slice(0, shown));
    if (isLate()) return;
    this.#hits = results;
    this.#hasFailed = false;
    this.#groups.show(filters, query.chosen);
    this.#part(".hits").replaceChildren(...rows);
    this.#reveal(true);
    this.#say(!asks(query) ? "here" : results.length > 0 ? "found" : "nothing");
  }

  async #rows(hits: Answer["results"]): Promise<Node[]> {
    const stories = await Promise.all(hits.map(({ data }) => data()));
    const { language } = this.#query;
    const name = this.querySelector<HTMLElement>(`[name=lang][value="${language}"] + span`);
    const naming = {
      language: this.#language,
      story: { lang: name?.lang || language, dir: name?.dir ?? "" },
      label: this.#groups.label,
    };
    const template = this.#part<HTMLTemplateElement>("template.hit");
    return stories.map((story) => hit(template, story, naming, this.#base.replace(/pagefind\/$/, "")));
  }

  async #more(): Promise<void> {
    const list = this.#part(".hits");
    const from = list.childElementCount;
    const turn = this.#turn;
    const rows = await this.#rows(this.#hits.slice(from, from + step));
    if (turn !== this.#turn) return;
    list.append(...rows);
    history.replaceState({ shown: from + step }, "");
    this.#reveal(true);
    list.children[from]?.querySelector<HTMLElement>(".title a")?.focus();
  }

  #reveal(isThere: boolean): void {
    this.#part(".narrow").hidden = !isThere;
    this.#part(".found").hidden = !isThere;
    this.#part(".ways").hidden = !asks(this.#query);
    this.#part(".order").hidden = this.#hits.length < 2;
    this.#part(".more").hidden = this.#part(".hits").childElementCount >= this.#hits.length;
  }

  #fail(): void {
    this.#hasFailed = true;
    this.#reveal(false);
    this.#say("failed");
  }

  /** Below the field, where screen readers tell it. */
  #say(what: Say): void {
    const text = (this.dataset[what] ?? "").replace("{}", () => this.#number(this.#hits.length));
    const status = this.#part("[role=status]");
    if (status.textContent !== text) status.textContent = text;
  }
}

customElements.define("news-search", NewsSearch);
