// A disk that fails: whichever call it is, the build says which file and what to do, the old site stays, and the next
// build mends all. Here some of the calls, spread evenly; all of them in `npm run torture -- --only faults`.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Kind, evenly, faultsOf, sceneOf } from "./broken-builds.ts";

for (const [kind, cases] of [
  ["first", 2],
  ["edited", 5],
  ["clean", 2],
] as [Kind, number][]) {
  test(`a call that fails in a build (${kind}) costs that build and nothing else`, async () => {
    const scene = await sceneOf(kind);
    const found: string[] = [];
    for (const fault of evenly(scene, cases)) found.push(...(await faultsOf(scene, fault)));
    assert.equal(found, []);
    console.log(`figure: ${kind}: ${scene.calls.length} calls, ${cases} of them failed`);
  });
}

test.run();
