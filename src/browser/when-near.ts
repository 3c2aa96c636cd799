// Loads a part of the script once a reader comes near what it brings to life: the news itself needs none of it.

/** Calls `load` once, when `place` is less than a screen away. What cannot be loaded leaves plain links and forms. */
export function whenNear(place: Element | null, load: () => Promise<unknown>): void {
  if (!place) return;
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      load().catch(() => {});
    },
    { rootMargin: "600px" },
  );
  near.observe(place);
}
