// A trap for scripts: every way in which content could run, call out or lead away notes itself. Runs in the page.

/** What the pages of an armed browser note. */
export type Armed = { hits: string[] };

declare global {
  var armed: Armed;
}

/**
 * Is given to the browser as a script before all others, so it names nothing outside itself. The site's own code asks
 * only its own origin, and calls none of the rest.
 */
export function arm(): void {
  const hits: string[] = [];
  globalThis.armed = { hits };
  const hit = (what: string, detail: unknown = "") => hits.push(`${what} ${String(detail).slice(0, 80)}`);
  const isOwn = (address: unknown) => new URL(String(address), document.baseURI).origin === location.origin;
  const trap = (owner: object, name: string, answer?: unknown) => {
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: (...inputs: unknown[]) => {
        hit(name, inputs[0]);
        return answer;
      },
    });
  };
  for (const name of ["alert", "confirm", "prompt", "print", "open", "msgbox", "postMessage"])
    trap(window, name);
  const run = window.eval;
  window.eval = (text) => {
    // The tests themselves are evaluated in the page, too.
    if (!new Error().stack?.includes("UtilityScript")) hit("eval", text);
    return run(text);
  };
  trap(navigator, "sendBeacon", true);
  for (const name of ["write", "writeln"]) trap(document, name);
  for (const name of ["WebSocket", "EventSource", "Worker", "SharedWorker", "RTCPeerConnection"])
    Object.defineProperty(window, name, {
      value: function () {
        hit(name);
      },
    });
  const { fetch } = window;
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input;
    if (!isOwn(address)) hit("fetch", address);
    return fetch(input, init);
  };
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (...inputs: unknown[]) {
    hit("XMLHttpRequest", inputs[1]);
    return open.apply(this, inputs as Parameters<typeof open>);
  };
  for (const name of ["setTimeout", "setInterval"] as const) {
    const timer = window[name] as (...inputs: unknown[]) => number;
    Object.assign(window, {
      [name]: (...inputs: unknown[]) => {
        if (typeof inputs[0] !== "function") hit(name, inputs[0]);
        return timer(...inputs);
      },
    });
  }
  window.Function = new Proxy(Function, {
    construct: (_, inputs) => (hit("Function", inputs.at(-1)), () => {}),
    apply: (_, __, inputs) => (hit("Function", inputs.at(-1)), () => {}),
  });
  addEventListener(
    "error",
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) hit("error", event.message);
      else if (!isOwn(target.getAttribute("src") ?? target.getAttribute("href")))
        hit("error", target.outerHTML);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => hit("rejection", reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    hit("violation", `${violatedDirective} ${blockedURI} ${sample}`),
  );
  addEventListener("submit", (event) => {
    event.preventDefault();
    hit("submit", (event.target as HTMLFormElement).action);
  });
}

/** How often the page was left or called the browser's own windows is seen from outside; this reads and forgets. */
export function disarmed(): string[] {
  return globalThis.armed.hits.splice(0);
}
