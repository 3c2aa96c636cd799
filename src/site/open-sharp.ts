// sharp, loaded when the first picture has to be made, and deaf to all formats but those that a newsroom publishes.

import type { Sharp, SharpOptions } from "sharp";
import { mostPixels } from "../content/picture-size.ts";
import { isDiskFault } from "../disk-words.js";
import { LibraryMissing } from "./library-missing.ts";

export type OpenSharp = (input: Uint8Array | string | SharpOptions, options?: SharpOptions) => Sharp;

const operations = ["Jpeg", "Png", "Webp", "Heif", "Nsgif"].map((format) => `VipsForeignLoad${format}`);

/** Opens and makes pictures with a limit to what a hostile file can cost. */
export async function openSharp(): Promise<OpenSharp> {
  const { default: sharp } = await import("sharp").catch((error: unknown) => {
    throw isDiskFault(error) ? error : new LibraryMissing("sharp, which makes pictures,", error);
  });
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: operations });
  // Cameras write a few odd bytes now and then; what is cut off or garbled is refused.
  const limits: SharpOptions = { limitInputPixels: mostPixels, failOn: "error" };
  return (input, options) =>
    typeof input === "string" || input instanceof Uint8Array
      ? sharp(input, { ...limits, ...options })
      : sharp(input);
}
