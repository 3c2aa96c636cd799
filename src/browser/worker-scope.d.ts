// The part of a service worker's world that ours uses; TypeScript's own types of it exclude those of pages.

interface WorkerEventMap {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
}
interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
/** What `self` is in a worker. */
interface WorkerScope {
  addEventListener<Name extends keyof WorkerEventMap>(
    name: Name,
    listener: (event: WorkerEventMap[Name]) => void,
  ): void;
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void>; matchAll(options: object): Promise<{ url: string }[]> };
  skipWaiting(): Promise<void>;
}
