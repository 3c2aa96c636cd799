// Times of the last days in words, "3 min ago", kept fresh while they are looked at. The page itself knows no clock.

const minute = 60_000;
const day = 1440 * minute;

/** Days back to a moment as the reader's calendar counts them: late yesterday is "yesterday" in the morning. */
function daysSince(then: number): number {
  const [today, start] = [Date.now(), then].map((ms) => new Date(ms).setHours(0, 0, 0, 0)) as [
    number,
    number,
  ];
  return Math.round((today - start) / day);
}

/** Nothing for what is older, or not yet. Figures are 0–9, as on the whole page. */
function ago(then: number, lang: string): string {
  const past = Math.floor((Date.now() - then) / minute);
  const days = daysSince(then);
  if (past < 0 || days > 2) return "";
  const say = new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`, { numeric: "auto", style: "short" });
  if (past < 1) return say.format(0, "second");
  if (past < 60) return say.format(-past, "minute");
  return past < 1440 ? say.format(-Math.floor(past / 60), "hour") : say.format(-days, "day");
}

/**
 * The words stand in an attribute, and the style sheet draws them over the date, which keeps its room: nothing moves.
 * Words that need more room than the date are not shown.
 */
function refresh(): void {
  if (document.hidden) return;
  for (const time of document.querySelectorAll<HTMLTimeElement>("time:is(.dt-published, .short)")) {
    const date = time.textContent as string;
    const words = ago(Date.parse(time.dateTime), time.closest<HTMLElement>("[lang]")?.lang ?? "en");
    if (words && words.length <= date.length) {
      time.dataset["ago"] = words;
      time.title = date;
    } else delete time.dataset["ago"];
  }
}

refresh();
setInterval(refresh, minute);
document.addEventListener("visibilitychange", refresh);
