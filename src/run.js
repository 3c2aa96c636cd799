// Runs a command: `node src/run.js build --help`.
// @ts-check

import { diskWords, isDiskFault } from "./disk-words.js";
import { load } from "./load.js";

/**
 * The last to hear of an error that no command has told of.
 * @param {unknown} error
 */
function stop(error) {
  if (!isDiskFault(error)) throw error;
  if (!process.exitCode) process.stderr.write(`Stopped: ${diskWords(error)}.\n`);
  process.exitCode = 3;
}

// Node throws a second time, with nobody to catch it, when a library of the older kind cannot be read.
process.on("uncaughtException", stop);

const [command] = process.argv.splice(2, 1);
try {
  await load(`src/cli/${command}.ts`);
} catch (error) {
  stop(error);
}
