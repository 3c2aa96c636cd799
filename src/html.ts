// The `html` tag and `raw`: the one place of the project that escapes.

/** A registered symbol, so that two copies of this module (a watch build has them) trust each other's markup. */
const brand: unique symbol = Symbol.for("broadsheet.html") as never;

/** Markup that may be printed as it stands. Made by `html` and `raw` alone. */
export type Html = { readonly [brand]: true; toString(): string };

/** What may stand in a `${…}`: text is escaped; `null`, `undefined` and `false` print nothing. */
export type Child = Html | string | number | null | undefined | false | readonly Child[];

class Markup {
  readonly [brand] = true as const;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const special = /[&<>"']/;

/** Escapes text for element content and for quoted attributes alike. */
export function escape(text: string): string {
  return special.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character] as string) : text;
}

/** Trusts `text` as markup. Each use stands beside the reason why it may. */
export function raw(text: string): Html {
  return new Markup(text);
}

function print(child: Child): string {
  if (typeof child === "string") return escape(child);
  if (typeof child === "number") return String(child);
  if (child === null || child === undefined || child === false) return "";
  if (Array.isArray(child)) {
    let text = "";
    for (const one of child as readonly Child[]) text += print(one);
    return text;
  }
  if ((child as Html)[brand] === true) return child.toString();
  throw new TypeError(`html: a ${typeof child} is no child of a template`);
}

const checked = new WeakSet<TemplateStringsArray>();

/** An attribute without quotes would let text break out of it, so such a template is refused when it first runs. */
function check(strings: TemplateStringsArray): void {
  for (let i = 0; i < strings.length - 1; i++) {
    if ((strings[i] as string).endsWith("="))
      throw new TypeError(`html: quote the attribute at …${strings[i]}`);
  }
  checked.add(strings);
}

/** Template tag that makes markup: every value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...children: Child[]): Html {
  if (!checked.has(strings)) check(strings);
  let text = strings[0] as string;
  for (let i = 0; i < children.length; i++) text += print(children[i]) + strings[i + 1];
  return new Markup(text);
}

/** Attributes by name, each with a space before it: `true` prints the bare name; `false`, `null` and `undefined` nothing. */
export function attributes(values: Record<string, string | number | boolean | null | undefined>): Html {
  let text = "";
  for (const name in values) {
    const value = values[name];
    if (value === true) text += ` ${name}`;
    else if (value !== false && value !== null && value !== undefined)
      text += ` ${name}="${escape(String(value))}"`;
  }
  return new Markup(text);
}
