// What is wrong with the names of files and folders.

import { idOf, isId, isWindowsDevice, longestId } from "../news/addresses.ts";
import { show } from "./show.ts";

/** What is wrong with an id that a file or folder is named after; null when nothing is. */
export function idFault(id: string): string | null {
  if (isId(id)) return null;
  if (isWindowsDevice(id)) return windowsFault(id);
  const better = idOf(id);
  const cure = better ? `: rename it to ${show(better)}` : "";
  return `the name ${show(id)} does not fit into an address: names are small letters, digits and hyphens${cure}`;
}

function windowsFault(name: string): string {
  return `${show(name)} is a name that Windows keeps for a device: rename it`;
}

const folderName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_ -]*$/u;

/** What is wrong with the name of a folder of articles; null when nothing is. */
export function folderFault(name: string): string | null {
  if (isWindowsDevice(name)) return windowsFault(name);
  if (Buffer.byteLength(name) > longestId) return `has a name of more than ${longestId} bytes: shorten it`;
  if (folderName.test(name) && !name.endsWith(" ")) return null;
  return "is no name for a folder: use letters, digits and hyphens";
}
