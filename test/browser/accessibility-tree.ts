// A page as Chromium tells it to screen readers: roles, names and states, in the order of reading.

import type { Page } from "playwright-core";

export type Told = {
  role: string;
  name: string;
  description: string;
  /** `pressed`, `expanded`, `required`, `level`, `live` …, where the browser tells them. */
  state: Record<string, unknown>;
  /** How many others it is in. */
  depth: number;
  /** The language in which it is read. */
  lang: () => Promise<string>;
};

/** Everything that is told; what is hidden or plain layout is left out, as for a reader. */
export async function accessibilityTree(page: Page): Promise<Told[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Told[] = [];
  const langOf = async (backendNodeId: number): Promise<string> => {
    const { object } = await client.send("DOM.resolveNode", { backendNodeId });
    const { result } = await client.send("Runtime.callFunctionOn", {
      objectId: object.objectId as string,
      functionDeclaration:
        "function () { return (this.closest ? this : this.parentElement).closest('[lang]').lang; }",
    });
    return String(result.value);
  };
  const read = (id: string, depth: number): void => {
    const node = byId.get(id);
    if (!node) return;
    const text = (value: { value?: unknown } | undefined) => String(value?.value ?? "");
    if (!node.ignored)
      told.push({
        role: text(node.role),
        name: text(node.name),
        description: text(node.description),
        state: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        depth,
        lang: () => langOf(node.backendDOMNodeId as number),
      });
    for (const child of node.childIds ?? []) read(child, depth + (node.ignored ? 0 : 1));
  };
  read((nodes[0] as { nodeId: string }).nodeId, 0);
  return told;
}

/** Those with a role, and with this name or one like it. */
export function withRole(tree: readonly Told[], role: string, name: string | RegExp = /(?:)/): Told[] {
  return tree.filter((one) => {
    return one.role === role && (typeof name === "string" ? one.name === name : name.test(one.name));
  });
}

/** All that is in this one, in the order of reading. */
export function within(tree: readonly Told[], one: Told | undefined): Told[] {
  if (!one) return [];
  const rest = tree.slice(tree.indexOf(one) + 1);
  const end = rest.findIndex(({ depth }) => depth <= one.depth);
  return rest.slice(0, end < 0 ? undefined : end);
}
