// What the disk says when it refuses, in words, with what to do about it.
// @ts-check

import { harmless } from "./unseen.js";

const full = ["the disk is full", "make room on it"];
const forbidden = ["that is not allowed", "give the user who builds the right to it"];
const crowded = ["too many files are open", "close other programs, or raise the limit (ulimit -n)"];

/** @type {Record<string, string[]>} */
const words = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EMFILE: crowded,
  ENFILE: crowded,
  EROFS: ["the disk can only be read", "choose a folder that can be written to"],
  EIO: ["the disk does not answer as it should", "check it"],
  ENAMETOOLONG: ["the name is too long", "choose a shorter folder"],
};
const other = ["the disk has refused", "check what stands there"];

/**
 * Whether the disk, or the machine, has refused something; else it is a fault of our own.
 * @param {unknown} error
 * @returns {error is NodeJS.ErrnoException}
 */
export function isDiskFault(error) {
  const { code, syscall } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  return typeof code === "string" && typeof syscall === "string";
}

/**
 * `the disk is full (ENOSPC, write /srv/site/index.html): make room on it, then build again`
 * @param {NodeJS.ErrnoException} error
 */
export function diskWords({ code = "", syscall, path }) {
  const [what, cure] = words[code] ?? other;
  return harmless(`${what} (${code}, ${syscall}${path ? ` ${path}` : ""}): ${cure}, then build again`);
}
