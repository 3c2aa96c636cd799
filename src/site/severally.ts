// Work on many things, on as many at once as there are cores.

import os from "node:os";

export async function severally<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const queue = [...all];
  const worker = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
}
