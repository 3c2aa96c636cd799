// Why a service refused, in its own words, as text of one line.

/** The `detail` of a problem, https://www.rfc-editor.org/rfc/rfc9457, cut to what two lines on a phone hold. */
export function refusalReason(problem: unknown): string {
  const detail = (problem as { detail?: unknown } | null)?.detail;
  if (typeof detail !== "string") return "";
  const line = detail.replace(/[\s\p{C}]+/gu, " ").replace(/(?<=^.{59}).{2,}/u, "…");
  return `\u2068${line}\u2069`; // set apart, so that a reason from right to left leaves the sentence around it in order
}
