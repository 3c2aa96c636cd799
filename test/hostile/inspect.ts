// Looks at a page's tree: elements, attributes and addresses that may not be there, and texts that must be. Runs in a browser.

/** A page of the site, with what must be read on it. */
export type Inspected = {
  page: string;
  markup: string;
  wanted: { selector: string; attribute?: string; text: string; part?: boolean }[];
};

export type Rules = {
  /** `element` and `element attribute` of pages with harmless texts, in and out of the texts' own markup. Null to allow all. */
  known: string[] | null;
  /** What markdown may come to in what the newsroom writes, and in comments; as `element attribute attribute`. */
  staff: string[];
  readers: string[];
  /** Address of the site. */
  origin: string;
};

export type Findings = {
  faults: string[];
  missing: { page: string; at: number; found: string }[];
  pairs: string[];
  nodes: number;
};

/** Names nothing outside itself: it is sent to the browser as text. */
export function inspect({ pages, rules }: { pages: Inspected[]; rules: Rules }): Findings {
  const findings: Findings = { faults: [], missing: [], pairs: [], nodes: 0 };
  const pairs = new Set<string>();
  const known = rules.known && new Set(rules.known);
  const allowed = (list: string[]) =>
    new Map(
      list.map((entry) => {
        const [name = "", ...attributes] = entry.split(" ");
        return [name, new Set(attributes)];
      }),
    );
  const [staff, readers] = [allowed(rules.staff), allowed(rules.readers)];
  const addressed = new Set([
    "href",
    "src",
    "action",
    "formaction",
    "poster",
    "cite",
    "data",
    "ping",
    "background",
    "xlink:href",
    "longdesc",
    "manifest",
  ]);
  const parser = new DOMParser();
  for (const { page, markup, wanted } of pages) {
    const tell = (fault: string): void => void findings.faults.push(`${page}: ${fault}`);
    // A page of text alone has no marks for styles, so nobody can tell a story's text from what stands around it.
    const isPlain = page.startsWith("lite/");
    const tree = parser.parseFromString(markup, "text/html");
    for (const element of tree.querySelectorAll("*")) {
      findings.nodes++;
      const name = element.localName;
      const root = element.parentElement?.closest(".e-content, .prose, .bio");
      const rule = root && (root.closest(".p-comment") ? readers : staff);
      if (rule && !rule.has(name)) tell(`<${name}> in a text: ${element.outerHTML.slice(0, 120)}`);
      if (!rule) pairs.add(name);
      const mayBeText = isPlain && staff.has(name);
      if (!rule && known && !known.has(name) && !mayBeText)
        tell(`<${name}>: ${element.outerHTML.slice(0, 120)}`);
      for (const { name: attribute, value } of element.attributes) {
        const pair = `${name} ${attribute}`;
        if (rule && rule.has(name) && !rule.get(name)?.has(attribute)) tell(`${pair}="${value}" in a text`);
        if (!rule) pairs.add(pair);
        const isTexts = mayBeText && staff.get(name)?.has(attribute);
        if (!rule && known && !known.has(pair) && !isTexts) tell(`${pair}="${value}"`);
        if (/^on|^(?:style|srcdoc|is|slot)$/i.test(attribute)) tell(`${pair}="${value}"`);
        if (addressed.has(attribute)) checkAddress(element, attribute, value, rule === readers);
      }
      if (name === "script") checkScript(element as HTMLScriptElement);
    }
    wanted.forEach(({ selector, attribute, text, part }, at) => {
      const texts = [...tree.querySelectorAll(selector)].map((element) =>
        attribute === undefined ? element.textContent : (element.getAttribute(attribute) ?? ""),
      );
      if (texts.some((found) => (part ? found.includes(text) : found === text || found.trim() === text)))
        return;
      findings.missing.push({ page, at, found: texts.join(" ¦ ").slice(0, 200) });
    });

    function checkAddress(element: Element, attribute: string, value: string, isReaders: boolean): void {
      const url =
        URL.parse?.(value, rules.origin) ??
        (URL.canParse(value, rules.origin) ? new URL(value, rules.origin) : null);
      const schemes =
        isReaders || element.closest(".p-comment") ? ["http:", "https:"] : ["http:", "https:", "mailto:"];
      const where = `${element.localName} ${attribute}="${value.slice(0, 120)}"`;
      if (!url || !schemes.includes(url.protocol)) return tell(where);
      if (url.username || url.password) tell(`${where} hides its host`);
      const loads = !element.matches("a, form, link[rel=canonical], link[rel=alternate]");
      if (loads && url.origin !== rules.origin) tell(`${where} loads from elsewhere`);
    }

    function checkScript(script: HTMLScriptElement): void {
      if (script.type === "application/ld+json") {
        try {
          JSON.parse(script.text);
        } catch (error) {
          tell(`structured data: ${error}`);
        }
      } else if (!/^\/assets\//.test(script.getAttribute("src") ?? "") || script.text !== "")
        tell("a script of nobody's");
    }
  }
  findings.pairs = [...pairs];
  return findings;
}
