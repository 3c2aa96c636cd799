// Spells out what a message must not hold: signs that nobody sees or that turn text, and what a CI service would obey.
// @ts-check

/** Controls, lone surrogates, all blanks but the plain one, and what is invisible or turns the direction of text. */
const unseen = /(?! )[\p{Cc}\p{Cs}\p{Z}\p{DI}\p{Bidi_C}]/gu;

/**
 * `text` with unseen characters as `\u{202e}`.
 * @param {string} text
 */
export function escapeUnseen(text) {
  return text.replace(unseen, (sign) => `\\u{${/** @type {number} */ (sign.codePointAt(0)).toString(16)}}`);
}

/**
 * `text` as one line that no terminal and no CI service obeys. GitHub reads `::error::` at the start of a line and
 * `##[error]` anywhere in it, Azure `##vso[…]`, TeamCity `##teamcity[…]`.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * @param {string} text
 */
export function harmless(text) {
  return escapeUnseen(text)
    .replace(/^( *):(?=:)/, "$1\\u{3a}")
    .replace(/##(?=[a-z]*\[)/gi, "#\\u{23}");
}
