// Preloaded into a build (`--import`): a machine with one core, whose clock is years ahead and whose folders have no order.
// @ts-check

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import os from "node:os";

const ahead = 5 * 365.25 * 24 * 60 * 60 * 1000;
const { now } = Date;
Date.now = () => now() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [Date.now()] : args, self),
  apply: () => new Date().toString(),
});

os.availableParallelism = () => 1;
os.cpus = () => [];

/** @type {Record<string, any>} */
const calls = fs;
for (const name of ["readdirSync", "readdir"]) {
  const call = calls[name];
  calls[name] = (/** @type {any[]} */ ...args) => {
    const done = args.at(-1);
    if (typeof done !== "function") return call(...args).reverse();
    return call(...args.slice(0, -1), (/** @type {unknown} */ error, /** @type {unknown[]} */ names) =>
      done(error, names?.reverse()),
    );
  };
}
const { readdir } = fs.promises;
/** @type {Record<string, any>} */ (fs.promises)["readdir"] = async (/** @type {[any]} */ ...args) =>
  (await readdir(...args)).reverse();
syncBuiltinESMExports();
