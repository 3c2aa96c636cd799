// The service worker: pages come from the site while there is a line, and the stories read last from here when not.

import { cacheName, mostStories } from "./kept-stories.ts";

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const offlinePage = `${scope}offline/`;
const inAssets = (url: string) => url.startsWith(`${scope}assets/`) || url.startsWith(`${scope}fonts/`);
const open = (part: Parameters<typeof cacheName>[1]) => caches.open(cacheName(scope, part));

/** Sheets, scripts and fonts that are kept: several of each, since they change with the site. */
const mostAssets = 40;

/** Caches list what was put first first, and what is put again last. */
async function trim(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, -most)) await cache.delete(key);
}

/** Adds the sheets and scripts that a page names. */
async function keepAssets(cache: Cache, page: string): Promise<void> {
  const named = page.matchAll(/ (?:href|src)="([^"]+)"/g);
  const urls = [...named].map(([, address]) => new URL(address as string, scope).href).filter(inAssets);
  await cache.addAll([...new Set(urls)]);
}

/** Keeps the page if it is a story; `response` may be read here. */
async function keepStory(url: string, response: Response): Promise<string> {
  const page = await response.clone().text();
  if (response.ok && !response.redirected && page.includes('<body class="story"')) {
    const stories = await open("stories");
    await stories.put(url.split(/[?#]/)[0] as string, response);
    await trim(stories, mostStories);
  }
  return page;
}

async function page(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    const response = await fetch(request);
    event.waitUntil(keepStory(request.url, response.clone()));
    return response;
  } catch {
    const kept = await (await open("stories")).match(request, { ignoreSearch: true });
    return kept ?? (await caches.match(offlinePage)) ?? Response.error();
  }
}

/** A name with a fingerprint means one content for ever. */
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const assets = await open("assets");
    await assets.put(request, response.clone());
    await trim(assets, mostAssets);
  }
  return response;
}

/** The page for readers without a line, with all it needs. */
async function install(): Promise<void> {
  const cache = await open("offline");
  const response = await fetch(offlinePage);
  await cache.put(offlinePage, response.clone());
  await keepAssets(cache, await response.text());
  await worker.skipWaiting();
}

/** The story that is being read while the worker comes is kept, too. */
async function activate(): Promise<void> {
  await worker.clients.claim();
  const clients = await worker.clients.matchAll({ type: "window" });
  for (const { url } of clients)
    await keepAssets(await open("assets"), await keepStory(url, await fetch(url)));
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { mode, method, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  if (mode === "navigate") event.respondWith(page(event));
  else if (inAssets(url)) event.respondWith(asset(event.request));
});
