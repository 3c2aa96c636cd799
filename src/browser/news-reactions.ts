// <news-reactions>: a reader's reaction to a story, shown at once and sent where there is a service; kept here otherwise.

import { reactionAnswer, type ReactionAnswer } from "../news/reaction-answer.ts";
import { askReactions } from "./ask-reactions.ts";
import { keep, kept } from "./keep.ts";
import { printCounts, write } from "./print-counts.ts";
import { refusalReason } from "./refusal-reason.ts";

type Wish = string | null;

class NewsReactions extends HTMLElement {
  /** What the service said, or the page. */
  #known: ReactionAnswer = { counts: new Map(), mine: null };
  /** What the reader wants and the service has not heard yet; null takes back. */
  #wish: Wish | undefined;
  #isSending = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const button of this.#buttons) {
      button.disabled = false;
      this.#known.counts.set(
        button.value,
        Number(button.querySelector("b")?.textContent?.replace(/\D/g, "")),
      );
    }
    this.addEventListener("click", this);
    addEventListener("online", this);
    document.addEventListener("visibilitychange", this); // also when a page comes back by the browser's “back”
    const word = kept(this.#key);
    if (!this.#url) this.#known.mine = word;
    else if (word === "" || this.#known.counts.has(word as string)) this.#wish = word || null;
    this.#show();
    this.#catchUp();
  }

  disconnectedCallback(): void {
    removeEventListener("online", this);
    document.removeEventListener("visibilitychange", this);
    clearTimeout(this.#timer);
  }

  handleEvent(event: Event): void {
    if (event.type !== "click") {
      if (!document.hidden) this.#catchUp();
      return;
    }
    const button = this.#buttons.find((each) => each.contains(event.target as Element));
    if (!button) return;
    event.preventDefault(); // of the form, which is for readers without script
    this.#choose(button.value);
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>("button[name=reaction]")];
  }

  get #url(): string | undefined {
    return this.querySelector("form")?.action;
  }

  /** The reaction that is shown as the reader's own. */
  get #now(): Wish {
    return this.#wish === undefined ? this.#known.mine : this.#wish;
  }

  /** With a service only what it has not heard yet is kept; a take-back is the empty word. */
  get #key(): string {
    return `${this.#url ? "unsent" : "reaction"}:${this.#article}`;
  }

  get #article(): string {
    return this.getAttribute("article") ?? "";
  }

  /** One reaction a reader and story: a second press takes it back, another one changes it. */
  #choose(reaction: string): void {
    const wish = this.#now === reaction ? null : reaction;
    if (this.#url) {
      keep(this.#key, wish ?? "");
      this.#wish = wish;
      this.#send(this.#url);
    } else {
      keep(this.#key, wish);
      this.#settle({ ...this.#known, mine: wish });
      this.#show();
      this.#sayDone(wish);
    }
  }

  #catchUp(): void {
    const url = this.#url;
    if (!url) return;
    if (this.#wish === undefined) this.#refresh(url);
    else this.#send(url);
  }

  /** What was asked before the reader's last wish was heard is out of date. */
  async #refresh(url: string): Promise<void> {
    const before = this.#known;
    const { status, json } = await askReactions(url);
    const answer = status === 200 && this.#read(json);
    if (!answer || before !== this.#known) return;
    this.#known = answer;
    this.#show();
  }

  /** One request at a time; whatever the reader pressed meanwhile, only the last wish follows. */
  async #send(url: string): Promise<void> {
    const isUnderWay = this.#isSending;
    this.#isSending = true;
    this.#show();
    if (isUnderWay) return;
    clearTimeout(this.#timer);
    for (let wish; (wish = this.#wish) !== undefined;) {
      const { status, wait, json } = await askReactions(url, wish);
      const answer = status < 300 ? this.#read(json) : null;
      // Too many at once, nobody there, or no answer of a reactions service: it is asked again.
      if (status >= 500 || status === 429 || (status < 300 && !answer)) {
        this.#sendLater(url, wait);
        this.#say("kept");
        break;
      }
      this.#failures = 0;
      if (answer) this.#settle(answer);
      const { mine } = this.#known;
      if (this.#wish === wish || this.#wish === mine) {
        this.#wish = undefined;
        keep(this.#key, null);
      }
      if (answer && mine === wish) this.#sayDone(wish);
      else this.#say("refused", refusalReason(json));
    }
    this.#isSending = false;
    this.#show();
  }

  /** After 1, 2, 4 … seconds, at most five minutes. */
  #sendLater(url: string, wait: number): void {
    const seconds = Math.min(300, Math.max(wait, 2 ** this.#failures++));
    this.#timer = setTimeout(() => this.#send(url), seconds * 1000);
  }

  #read(json: unknown): ReactionAnswer | null {
    return reactionAnswer(json, this.#article, [...this.#known.counts.keys()]);
  }

  #settle(answer: ReactionAnswer): void {
    const { mine: previous } = this.#known;
    const { counts, mine: reaction } = (this.#known = answer);
    if (reaction === previous) return;
    const detail = { article: this.#article, reaction, previous, counts: Object.fromEntries(counts) };
    this.dispatchEvent(new CustomEvent("news-reaction", { bubbles: true, detail }));
  }

  #sayDone(wish: Wish): void {
    const label = this.#buttons.find(({ value }) => value === wish)?.querySelector(".face+span")?.textContent;
    this.#say(label ? "reacted" : "undone", label);
  }

  /** A word of the page, by its attribute, and what belongs to it. */
  #say(word: string, more?: string | null): void {
    write(this.querySelector("[role=status]"), [this.getAttribute(word), more].join(" "));
  }

  #show(): void {
    const { counts, mine } = this.#known;
    const now = this.#now;
    // Counted while the service is asked for the first time; a reaction that waits is not.
    const isCounted = this.#isSending && this.#failures === 0;
    const change = (id: string) => (isCounted ? Number(id === now) - Number(id === mine) : 0);
    const shown = new Map([...counts].map(([id, count]) => [id, Math.max(0, count + change(id))]));
    for (const button of this.#buttons) {
      button.setAttribute("aria-pressed", String(button.value === now));
    }
    if (this.#url) printCounts(this, this.#buttons, shown); // without a service they never change
  }
}

customElements.define("news-reactions", NewsReactions);
