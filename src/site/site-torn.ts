// What happened when a site could neither be published nor be put back: only a disk that is failing does that.

import { diskWords, isDiskFault } from "../disk-words.js";

export class SiteTorn extends Error {
  override name = "SiteTorn";
  constructor(target: string, reason: unknown) {
    const words = isDiskFault(reason) ? diskWords(reason) : String(reason);
    super(`The site in ${target} is between two editions, and each page of it whole: ${words}.`);
  }
}
