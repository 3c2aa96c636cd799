// Starts the keeping of stories on a page with a `<meta name="offline">`, which has the worker's address.

type Policy = { createScriptURL: (address: string) => string };
type Policies = { createPolicy: (name: string, rules: Policy) => Policy };

/** Where browsers enforce Trusted Types, a worker's address has to come from a policy; this one the site itself printed. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  return (
    trustedTypes?.createPolicy("worker", { createScriptURL: (one) => one }).createScriptURL(address) ??
    address
  );
}

const { content } = document.querySelector("meta[name=offline]") as HTMLMetaElement;
void navigator.serviceWorker?.register(trusted(content));

export {};
