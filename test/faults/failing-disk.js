// Preloaded into a build (`--import`): counts its file-system calls, thread by thread, and lets one of them fail.
//
// FAULT is `thread:number:code` (`main.js:17:ENOSPC`), with `:stays` when all later calls of that kind fail as well;
// FAULT_LOG names a file that gets a line `thread call path` for each call, FAULT_HIT one that is told which has failed
// (libraries are not loaded in the same order each time). A call within a call does not count.
// @ts-check

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { isMainThread } from "node:worker_threads";

const thread = isMainThread ? "main" : path.basename(process.argv[1] ?? "thread", ".js");
const [where, at, code, stays] = (process.env["FAULT"] ?? "::").split(":");
const log = process.env["FAULT_LOG"];
const { appendFileSync } = fs;

const reading =
  "open stat lstat fstat readdir opendir readFile read access exists realpath readlink close statfs".split(
    " ",
  );
const writing =
  "write writev writeFile appendFile mkdir mkdtemp rename copyFile cp rm rmdir unlink symlink link truncate ftruncate utimes futimes chmod fsync".split(
    " ",
  );

let [count, depth] = [0, 0];
let isBroken = false;

/**
 * @param {string} line
 * @param {string} file
 */
function tell(line, file) {
  depth++;
  appendFileSync(file, line);
  depth--;
}

/**
 * Whether this call has to fail.
 * @param {string} name
 * @param {unknown} target
 */
function fails(name, target) {
  if (depth > 0 || (name === "write" && Number(target) <= 2)) return false; // what is said is no file
  count++;
  if (log) tell(`${thread} ${name} ${JSON.stringify(String(target))}\n`, log);
  if (thread !== where) return false;
  const isIt = count === Number(at);
  if (isIt && process.env["FAULT_HIT"]) tell(`${name} ${String(target)}\n`, process.env["FAULT_HIT"]);
  if (isIt) isBroken = true;
  return isIt || (isBroken && stays === "stays" && (code !== "ENOSPC" || writing.includes(name)));
}

/**
 * @param {string} name
 * @param {unknown} target
 */
function fault(name, target) {
  const isPath = typeof target === "string" || target instanceof URL || Buffer.isBuffer(target);
  const on = isPath ? ` '${target}'` : "";
  const error = new Error(`${code}: a fault that a test has made, ${name}${on}`);
  return Object.assign(error, { code, errno: -5, syscall: name, ...(isPath && { path: String(target) }) });
}

/**
 * Half of the bytes, as a disk that fills up takes them.
 * @param {unknown} data
 */
function half(data) {
  const bytes = typeof data === "string" ? Buffer.from(data) : /** @type {Uint8Array} */ (data);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/**
 * What a call that fails has done to the disk by then.
 * @param {string} name
 * @param {any[]} args
 */
function doHalf(name, args) {
  depth++;
  try {
    if (name === "writeFile" && typeof args[0] === "string")
      fs.writeFileSync(args[0], half(args[1]), args[2]);
    if (name === "write" && typeof args[0] === "number") fs.writeSync(args[0], half(args[1]));
    if (name === "copyFile") fs.writeFileSync(args[1], half(fs.readFileSync(args[0])));
    if (name === "close" && typeof args[0] === "number") fs.closeSync(args[0]); // POSIX: it is closed all the same
  } catch {
    // not even that
  } finally {
    depth--;
  }
}

/** @type {Record<string, any>} */
const calls = fs;
/** @type {Record<string, any>} */
const promises = fs.promises;

for (const name of [...reading, ...writing]) {
  const sync = calls[`${name}Sync`];
  if (sync) {
    calls[`${name}Sync`] = Object.assign((/** @type {any[]} */ ...args) => {
      if (fails(name, args[0])) {
        if (name === "exists") return false;
        doHalf(name, args);
        throw fault(name, args[0]);
      }
      depth++;
      try {
        return sync(...args);
      } finally {
        depth--;
      }
    }, sync);
  }
  const back = calls[name];
  if (back && name !== "exists") {
    calls[name] = Object.assign((/** @type {any[]} */ ...args) => {
      const done = args.at(-1);
      if (typeof done !== "function" || !fails(name, args[0])) return back(...args);
      doHalf(name, args);
      setImmediate(() => done(fault(name, args[0])));
    }, back);
  }
  const promised = promises[name];
  if (promised) {
    promises[name] = async (/** @type {any[]} */ ...args) => {
      if (!fails(name, args[0])) return promised.apply(promises, args);
      doHalf(name, args);
      throw fault(name, args[0]);
    };
  }
}
syncBuiltinESMExports();
