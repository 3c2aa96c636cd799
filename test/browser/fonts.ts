// The fonts of the tests' browser: the same few from packages on every machine, under the names the style sheets ask for.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const packages = ["gelasio", "arimo", "cousine", "noto-naskh-arabic"].map(
  (name) => `@expo-google-fonts/${name}`,
);

/** Family of the style sheets → family of a package with the same widths. */
const names = [
  ["Georgia", "Gelasio"],
  ["system-ui", "Arimo"],
  ["Arial", "Arimo"],
  ["serif", "Gelasio"],
  ["sans-serif", "Arimo"],
  ["monospace", "Cousine"],
] as const;

function folderOf(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

/**
 * Writes a configuration for fontconfig that knows no font of the machine, and gives its path.
 * https://fontconfig.pages.freedesktop.org/fontconfig/fontconfig-user.html
 */
export function fontConfiguration(): string {
  const folders = packages.map(folderOf);
  const cache = path.join(folders[0] as string, "../../.cache");
  const dirs = folders.map((folder) => `<dir>${folder}</dir>`).join("\n");
  const aliases = names.map(
    ([family, real]) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="assign" binding="same"><string>${real}</string></edit></match>`,
  );
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs}
<cachedir>${cache}/fontconfig</cachedir>
${aliases.join("\n")}
<match target="pattern"><edit name="family" mode="append_last"><string>Arimo</string></edit></match>
</fontconfig>
`;
  const file = path.join(cache, "fonts.conf");
  fs.mkdirSync(cache, { recursive: true });
  const aside = `${file}.${process.pid}`;
  fs.writeFileSync(aside, text);
  fs.renameSync(aside, file);
  return file;
}
