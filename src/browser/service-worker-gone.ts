// What stands in the place of the service worker on a site that keeps nothing: it clears up and goes.

import { cacheName } from "./kept-stories.ts";

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

async function clear(): Promise<void> {
  for (const part of ["stories", "assets", "offline"] as const) await caches.delete(cacheName(scope, part));
  await worker.registration.unregister();
}

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(clear()));
