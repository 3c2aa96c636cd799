// The filters beside what is found: groups of checkboxes, each with the number of stories it would leave.

import { type Counts, type Group, groups } from "./search-engine.ts";
import { type Query, choices } from "./search-query.ts";

/** Choices of a group before the rest is folded. */
const most = 10;

type Shown = { fieldset: HTMLElement; labels: Map<string, HTMLElement>; isFixed: boolean };

export class SearchGroups {
  readonly #place: HTMLElement;
  readonly #shown: Map<Group, Shown>;
  readonly #more: string;
  readonly #number: (value: number) => string;

  /** `more` is the word on what is folded; groups whose choices the page has already keep their order. */
  constructor(place: HTMLElement, more: string, number: (value: number) => string) {
    this.#place = place;
    this.#more = more;
    this.#number = number;
    this.#shown = new Map(
      groups.map((name) => {
        const fieldset = place.querySelector(`[data-group=${name}]`) as HTMLElement;
        const labels = new Map<string, HTMLElement>();
        for (const label of fieldset.querySelectorAll("label"))
          labels.set((label.control as HTMLInputElement).value, label);
        return [name, { fieldset, labels, isFixed: labels.size > 0 }];
      }),
    );
  }

  label = (group: Group, value: string): HTMLElement | undefined => this.#shown.get(group)?.labels.get(value);

  /** What the reader has chosen. */
  get chosen(): Query["chosen"] {
    const boxes = [...this.#place.querySelectorAll<HTMLInputElement>("input:checked")];
    return choices((group) => boxes.filter(({ name }) => name === group).map(({ value }) => value));
  }

  /** Shows the choices that lead to a story, and those made; the focus stays where it was. */
  show(counts: Counts, chosen: Query["chosen"]): void {
    const focused = document.activeElement;
    for (const [name, { fieldset, labels, isFixed }] of this.#shown) {
      const count = (value: string) => counts[name]?.[value] ?? 0;
      const values = new Set([
        ...chosen[name],
        ...(isFixed ? labels : new Map(Object.entries(counts[name] ?? {}))).keys(),
      ]);
      const left = [...values].filter((value) => count(value) > 0 || chosen[name].includes(value));
      const ordered = isFixed
        ? [...labels.keys()].filter((value) => left.includes(value))
        : left.sort(order(name, count));
      const rows = ordered.map((value) => this.#row(name, value, count(value), chosen[name].includes(value)));
      fieldset.hidden = rows.length === 0;
      fieldset.querySelector("div")?.replaceChildren(...this.#folded(rows, fieldset));
    }
    if (focused instanceof HTMLElement && this.#place.contains(focused)) focused.focus();
  }

  #row(group: Group, value: string, count: number, checked: boolean): HTMLElement {
    const labels = this.#shown.get(group)?.labels as Map<string, HTMLElement>;
    let label = labels.get(value);
    if (!label) labels.set(value, (label = made(group, value)));
    (label.querySelector("input") as HTMLInputElement).checked = checked;
    (label.querySelector("small") as HTMLElement).textContent = this.#number(count);
    return label;
  }

  #folded(rows: HTMLElement[], fieldset: HTMLElement): HTMLElement[] {
    if (rows.length <= most) return rows;
    const rest = document.createElement("details");
    rest.open = fieldset.querySelector("details")?.open ?? false;
    const summary = document.createElement("summary");
    summary.textContent = this.#more;
    rest.append(summary, ...rows.slice(most));
    return [...rows.slice(0, most), rest];
  }
}

/** Years from the latest, all else from what most stories have. */
function order(group: Group, count: (value: string) => number): (a: string, b: string) => number {
  if (group === "year") return (a, b) => Number(b) - Number(a);
  return (a, b) => count(b) - count(a) || a.localeCompare(b);
}

function made(group: Group, value: string): HTMLElement {
  const [label, box, name] = [
    document.createElement("label"),
    document.createElement("input"),
    document.createElement("bdi"),
  ];
  Object.assign(box, { type: "checkbox", name: group, value });
  name.textContent = value;
  label.append(box, name, " ", document.createElement("small"));
  return label;
}
