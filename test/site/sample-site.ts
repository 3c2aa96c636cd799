// The site of the sample newsroom in `content`, built once a process.

import { type BuiltSite, buildSite } from "./build-site.ts";

let built: Promise<BuiltSite> | undefined;

/** The site as of 20 April 2022, noon. */
export function sampleSite(): Promise<BuiltSite> {
  built ??= buildSite({ content: "content" });
  return built;
}
