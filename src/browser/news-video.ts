// <news-video>: a link to a video, which the reader's click turns into a player: the browser's, or that of another site.

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
    const asksForTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!link || asksForTab) return;
    const host = players[this.getAttribute("provider") ?? ""];
    const player = host === undefined ? this.#film(link) : this.#frame(host);
    player.title = (this.closest("figure")?.querySelector("figcaption") ?? link).textContent ?? "";
    event.preventDefault();
    this.replaceChildren(player);
    player.focus();
  };

  #frame(host: string): HTMLElement {
    const frame = document.createElement("iframe");
    frame.src = `${host}${encodeURIComponent(this.getAttribute("video") ?? "")}?autoplay=1`;
    frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
    frame.allowFullscreen = true;
    return frame;
  }

  #film(link: HTMLAnchorElement): HTMLElement {
    const film = document.createElement("video");
    Object.assign(film, { src: link.href, controls: true, autoplay: true, playsInline: true });
    film.poster = link.querySelector("img")?.currentSrc ?? "";
    const captions = this.getAttribute("captions");
    if (captions) {
      const track = document.createElement("track");
      const [srclang, label] = ["srclang", "label"].map((name) => this.getAttribute(name) ?? "");
      film.append(Object.assign(track, { kind: "captions", src: captions, srclang, label, default: true }));
    }
    return film;
  }
}

customElements.define("news-video", NewsVideo);
