// <news-video>: a link to a video of another site, which the reader's click turns into that site's player.

const players: Record<string, string> = {
  youtube: "https://www.youtube-nocookie.com/embed/",
  vimeo: "https://player.vimeo.com/video/",
};

class NewsVideo extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this.#play);
  }

  #play = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest("a");
    const player = players[this.getAttribute("provider") ?? ""];
    const asksForTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!link || !player || asksForTab) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = `${player}${encodeURIComponent(this.getAttribute("video") ?? "")}?autoplay=1`;
    frame.title = link.textContent ?? "";
    frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
    frame.allowFullscreen = true;
    this.replaceChildren(frame);
    frame.focus();
  };
}

customElements.define("news-video", NewsVideo);
