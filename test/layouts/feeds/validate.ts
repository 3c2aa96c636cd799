// Asks libxml2 what is wrong with an XML document.

import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

/** Errors of well-formedness, and of the Atom grammar when `atom` is set; none for a good document. */
export async function faults(contents: string, atom = false): Promise<string[]> {
  const xml = { fileName: "feed.xml", contents };
  const grammar = () => readFileSync(new URL("./atom.rng", import.meta.url), "utf8");
  const result = await validateXML(
    atom ? { xml, schema: grammar(), extension: "relaxng" } : { xml, normalization: "c14n" },
  );
  return result.errors.map(({ rawMessage }) => rawMessage);
}
