// Runs a command: `node src/run.js build --help`.
// @ts-check

import fs from "node:fs";
import { diskWords, isDiskFault } from "./disk-words.js";
import { load, project } from "./load.js";
import { harmless } from "./unseen.js";

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

const commands = ["build", "check", "new", "start"];

/** Why a command cannot be run, as a sentence; null when it can. @param {string} command */
function refusal(command) {
  if (!commands.includes(command))
    return `There is no command ${JSON.stringify(command)}: it is one of ${commands.join(", ")}.`;
  // Eleventy looks for the layouts where it is run.
  const isHere = fs.realpathSync(process.cwd()) === fs.realpathSync(project);
  return isHere ? null : `Run this in the project's own folder, ${project}.`;
}

const [command = ""] = process.argv.splice(2, 1);
const refused = refusal(command);
if (refused) {
  process.stderr.write(`${harmless(refused)}\n`);
  process.exitCode = 2;
} else {
  try {
    await load(`src/cli/${command}.ts`);
  } catch (error) {
    stop(error);
  }
}
