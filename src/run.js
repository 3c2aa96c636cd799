// Runs a command: `node src/run.js build --help`.
// @ts-check

import { load } from "./load.js";

const [command] = process.argv.splice(2, 1);
await load(`src/cli/${command}.ts`);
