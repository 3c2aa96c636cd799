// The fonts of cards: those that come with the project and no other, so that every machine draws the same.

import { createRequire } from "node:module";
import path from "node:path";
import { cacheFolder } from "../../content/cache-folder.ts";
import { writeWhole } from "../../content/write-whole.ts";

/** Families in which Pango looks for a letter, one after the other. */
export const fonts = {
  headline: "Source Serif 4,Noto Naskh Arabic SemiBold",
  label: "Source Sans 3,Noto Naskh Arabic SemiBold",
  note: "Source Sans 3,Noto Naskh Arabic",
};

const packages = {
  "source-serif-4": ["600SemiBold"],
  "source-sans-3": ["400Regular", "600SemiBold"],
  "noto-naskh-arabic": ["400Regular", "600SemiBold"],
};

const require = createRequire(import.meta.url);
const sheetOf = (name: string) => require.resolve(`@expo-google-fonts/${name}/package.json`);

/** Names and versions, an ingredient of each card. */
export function fontVersions(): string {
  return Object.keys(packages)
    .map((name) => `${name} ${(require(sheetOf(name)) as { version: string }).version}`)
    .join();
}

/**
 * Tells fontconfig, which finds fonts for Pango, of ours alone: what the machine has is neither used nor missed. It
 * reads its settings when the first letter is drawn. https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 */
export function useFonts(): void {
  const room = cacheFolder("fonts");
  const folders = Object.entries(packages).flatMap(([name, weights]) =>
    weights.map((weight) => path.join(path.dirname(sheetOf(name)), weight)),
  );
  const file = path.join(room, "fonts.conf");
  writeWhole(file, settings(folders, path.join(room, "cache")));
  process.env["FONTCONFIG_FILE"] = file;
}

function settings(folders: readonly string[], cache: string): string {
  const text = (path: string) => path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `<dir>${text(folder)}</dir>`).join("\n")}
<cachedir>${text(cache)}</cachedir>
<match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
`;
}
