// How much there may be of anything that is counted: no honest newsroom comes near, and nothing grows without an end.

/** Folders within each other below `articles` and `media`. */
export const deepest = 8;

/** Files and folders in one folder. */
export const mostEntries = 250_000;

/** Files below `articles`, and files below `media`. */
export const mostFiles = 1_000_000;

/** Bytes of a path below `media`: its copies are named after it, and a path has to fit into 1,024 bytes on macOS. */
export const longestMediaPath = 400;
