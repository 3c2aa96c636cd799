// Where a folder really is: the content folder itself may be reached by a link, unlike all that is in it.

import { realpathSync, statSync } from "node:fs";

/** A missing folder is left as it is, for whoever opens it to name. */
export function realFolder(folder: string): string {
  return statSync(folder, { throwIfNoEntry: false }) ? realpathSync(folder) : folder;
}
