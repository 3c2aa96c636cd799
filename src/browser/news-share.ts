// <news-share>: the device's own way of sharing, and addresses copied at a click: the story's and its headings'.

/** How long, in ms, what was copied says so. */
const told = 2000;

class NewsShare extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector("input") as HTMLInputElement;
    const [copy, send] = this.querySelectorAll("button") as unknown as HTMLButtonElement[];
    const url = field.value;
    const title = document.title;
    this.#offer(copy, () => this.#copy(url, copy as HTMLElement, field));
    // A reader who thinks better of it is no error.
    if (navigator.share) this.#offer(send, () => navigator.share({ title, url }).catch(() => {}));
    for (const anchor of document.querySelectorAll<HTMLAnchorElement>(".anchor"))
      anchor.onclick = () => void this.#copy(url + anchor.hash, anchor);
  }

  #offer(button: HTMLButtonElement | undefined, act: () => void): void {
    if (!button) return;
    button.disabled = false;
    button.onclick = act;
  }

  /** Marks what was clicked with the word for it, which the style sheet shows; where copying is refused, selects `field`. */
  async #copy(text: string, clicked: HTMLElement, field?: HTMLInputElement): Promise<void> {
    const status = this.querySelector("[role=status]") as HTMLElement;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = clicked.dataset["done"] = status.dataset["copied"] as string;
      clicked.focus(); // a link's went to the heading, which cannot have it
    } catch {
      if (!field) return;
      field.select();
      status.textContent = status.dataset["selected"] as string;
    }
    setTimeout(() => {
      status.textContent = "";
      delete clicked.dataset["done"];
    }, told);
  }
}

customElements.define("news-share", NewsShare);
