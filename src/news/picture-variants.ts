// Variants of a picture: how large it is published, in which widths and formats, and at which addresses.

/** In pixels. */
export type Size = { width: number; height: number };

/** No screen needs more, and no picture is published wider. */
const widest = 1920;

/** WebP and AVIF end at 16,383. */
const tallest = 16_000;

/** For thumbs, and for screens of 360 px with two and three pixels to each, which most phones have; then for desks. */
const steps = [320, 720, 1080, 1440] as const;

export type VariantFormat = "avif" | "webp";

/** The size at which a picture is published: its own, or in the same shape the largest that is allowed. */
export function publishedSize(size: Size): Size {
  const narrow = size.width <= widest ? size : { width: widest, height: heightAt(widest, size) };
  if (narrow.height <= tallest) return narrow;
  return { width: Math.max(1, Math.round((size.width * tallest) / size.height)), height: tallest };
}

/** How high a picture of that size is when it is made so wide. */
export function heightAt(width: number, size: Size): number {
  return Math.max(1, Math.round((size.height * width) / size.width));
}

/**
 * The widths that a picture of this published width comes in, smallest first: never wider than itself, none that
 * would hardly differ from the next, and none at all for a picture that is small already.
 */
export function variantWidths(width: number): number[] {
  if (width <= steps[0]) return [];
  return [...steps.filter((step) => step < width * 0.9), width];
}

/** The widths among them for a place that is as wide as a phone, which has two or three pixels for each of a page. */
export function wideVariants(width: number): number[] {
  const all = variantWidths(width);
  return all.length > 1 ? all.slice(1) : all;
}

/** Smallest formats first. What may move is no AVIF, since few programs make moving ones. */
export function variantFormats(src: string): VariantFormat[] {
  return /\.(?:gif|webp)$/i.test(src) ? ["webp"] : ["avif", "webp"];
}

/** Path from the site's root of a variant of `src`, a path below `content/media`. */
export function variantPath(src: string, width: number, format: VariantFormat): string {
  return `/pictures/${encodedPath(src)}/${width}.${format}`;
}

/** A path as it stands in addresses. */
export function encodedPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** A `<source>` for each format: its type, and the addresses of these widths below `base`, of which browsers choose. */
export function variantSources(
  base: string,
  src: string,
  widths: readonly number[],
): { type: string; srcset: string }[] {
  if (widths.length === 0) return [];
  return variantFormats(src).map((format) => {
    const at = (width: number) => base + variantPath(src, width, format);
    const [only, ...others] = widths as [number, ...number[]];
    const srcset = others.length === 0 ? at(only) : widths.map((width) => `${at(width)} ${width}w`).join();
    return { type: `image/${format}`, srcset };
  });
}
