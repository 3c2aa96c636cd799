// A field of a form: the label above, the control, help below.

import { attributes, html, type Html } from "../../src/html.ts";

export type Field = {
  /** Of the control, and the end of its id. */
  name: string;
  label: string;
  /** A remark beside the label, such as "(optional)". */
  remark?: string;
  /** Help below the control. */
  note?: string;
  /** More attributes; a field with `rows` is a text area, which is filled with `text`. */
  control?: Record<string, string | number | boolean>;
  text?: string;
  /** Makes it a list to choose from. */
  options?: Html;
  /** One more class of the whole field. */
  kind?: string;
};

function control(all: Html, { control = {}, text = "", options }: Field): Html {
  if (options) return html`<select${all}>${options}</select>`;
  // HTML drops one line break at the start of a text area: one of our own saves that of the text.
  return "rows" in control ? html`<textarea${all}>\n${text}</textarea>` : html`<input${all}>`;
}

/** The whole field. */
export function field(one: Field): Html {
  const { name, label, remark, note, kind = "" } = one;
  const id = `write-${name}`;
  const all = attributes({ id, name, "aria-describedby": note ? `${id}-note` : null, ...one.control });
  return html`<p class="${`field ${kind}`.trim()}">${[
    html`<label for="${id}">${label}${remark && html` <small>${remark}</small>`}</label>`,
    control(all, one),
    note && html`<small class="note" id="${id}-note">${note}</small>`,
  ]}</p>`;
}
