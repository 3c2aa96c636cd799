// Names the file in what the disk says of one that is open: it tells no path then by itself.

import { isDiskFault } from "../disk-words.js";

export function withPath<Value>(path: string, use: () => Value): Value {
  try {
    return use();
  } catch (error) {
    if (isDiskFault(error)) error.path ??= path;
    throw error;
  }
}
