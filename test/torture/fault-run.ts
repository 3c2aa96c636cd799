// Torture by a failing disk: every file-system call of three builds, with each code it can fail with, once and for good.

import { type Kind, evenly, faultsOf, sceneOf } from "../faults/broken-builds.ts";
import type { Order, Outcome } from "./run.ts";

const kinds: Kind[] = ["first", "edited", "clean"];

export async function faultRun({ cases }: Order): Promise<Outcome> {
  const faults: string[] = [];
  let [calls, builds] = [0, 0];
  for (const kind of kinds) {
    const scene = await sceneOf(kind);
    calls += scene.calls.length;
    for (const fault of evenly(scene, Math.ceil(cases / kinds.length))) {
      faults.push(...(await faultsOf(scene, fault)));
      builds++;
    }
  }
  return { counts: { "calls of three builds": calls, "builds with a fault": builds }, faults };
}
