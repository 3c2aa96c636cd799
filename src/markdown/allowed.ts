// What markup may hold: the elements of a text, the attributes of each, and what may stand in what.

/** `holds` are the elements that may stand in this one; `text` is whether words may. Values are matched whole. */
export type AllowedElement = {
  holds?: readonly string[];
  text?: boolean;
  attributes?: Readonly<Record<string, RegExp>>;
};

/** By name; "" stands for the text as a whole. An attribute that is not named is not allowed. */
export type Allowed = Readonly<Record<string, AllowedElement>>;

/** Elements without an end: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
export const withoutEnd: ReadonlySet<string> = new Set(["br", "hr", "img", "source"]);

/** Words of any kind, which a browser shows or reads out but does not follow. */
export const words = /^[^]*$/;

/**
 * An address of the web. The host begins after two slashes, and no @ stands before its end, so that none has a user name.
 * Neither blank nor backslash, which browsers drop or take for a slash.
 */
export const web = /^https?:\/\/[^/?#@&\\\s]+(?:[/?#][^\\\s]*)?$/i;
