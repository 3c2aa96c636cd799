// The one way in which an address becomes a script: where browsers enforce Trusted Types, they ask for a policy.

type Policy = { createScriptURL: (address: string) => string };
type Policies = { createPolicy: (name: string, rules: Policy) => Policy };

/** `address` is one that the site itself printed. */
export function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  return (
    trustedTypes?.createPolicy("worker", { createScriptURL: (one) => one }).createScriptURL(address) ??
    address
  );
}
