// <news-reactions>: without a service, the reader's own choice is kept in this browser; with one, the form posts it.

const choices = "button[name=reaction]";

class NewsReactions extends HTMLElement {
  connectedCallback(): void {
    if (this.hasAttribute("intake")) return;
    for (const button of this.querySelectorAll<HTMLButtonElement>(choices)) {
      button.disabled = false;
      button.addEventListener("click", () => this.#choose(button.value));
    }
    this.#show(this.#mine);
  }

  get #key(): string {
    return `reaction:${this.getAttribute("article")}`;
  }

  get #mine(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null; // storage is forbidden by the reader: the choice lasts as long as the page
    }
  }

  /** One reaction a reader and story: a second press takes it back, another one changes it. */
  #choose(reaction: string): void {
    const pressed = this.querySelector<HTMLButtonElement>(`${choices}[aria-pressed=true]`)?.value;
    const mine = pressed === reaction ? null : reaction;
    this.#show(mine);
    try {
      if (mine === null) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, mine);
    } catch {
      // as above
    }
  }

  #show(mine: string | null): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>(choices)) {
      button.setAttribute("aria-pressed", String(button.value === mine));
    }
  }
}

customElements.define("news-reactions", NewsReactions);
