// Files for hosts, crawlers and browsers: `_headers`, robots.txt, the web app manifest, the icon.

import { headers } from "../../../layouts/feeds/headers.ts";
import { manifest } from "../../../layouts/feeds/manifest.ts";
import { robots } from "../../../layouts/feeds/robots.ts";
import { icon } from "../../../layouts/parts/icon.ts";
import type { Desktop, Entry } from "../edition.ts";
import { signature } from "../output-folder.ts";

export function* settingEntries({ catalogue, sheets }: Desktop): Iterable<Entry> {
  const { site } = catalogue.newsroom;
  const setting = (file: string, make: () => string): Entry => ({ file, rank: "settings", inputs: [], make });
  yield setting("_headers", () => `${signature.start}\n${headers(site, { assets: "/assets/" })}`);
  yield setting("robots.txt", () => robots(site));
  yield setting("manifest.webmanifest", () => manifest(sheets.page("/")));
  yield setting("icon.svg", () => icon(site));
}
