// Tells of stories that read as grave and ask their readers to laugh. It is for editors to judge, so it is a notice.

import type { Article } from "../news/article.ts";
import { lightHearted } from "../news/reactions.ts";
import type { Site } from "../news/site.ts";
import type { Problem } from "./problem.ts";
import { show } from "./show.ts";
import { problemAt, type Filed, type Source } from "./source.ts";
import type { Path } from "./yaml-places.ts";

/** Stories read as grave with the tone `grave`, and when readers are warned of them. */
export function checkTones(
  site: Filed<Site>,
  articles: readonly Filed<Article>[],
  problems: Problem[],
): void {
  const notice = (source: Source, path: Path, message: string) =>
    problems.push({ ...problemAt(source, path, message), severity: "notice" });
  const { reactions } = site.record;
  reactions["grave"]?.forEach(({ id }, i) => {
    if (!lightHearted.has(id)) return;
    notice(site.source, ["reactions", "grave", i, "id"], `${show(id)} is too light-hearted for grave news`);
  });
  for (const { record, source } of articles) {
    if (!record.sensitive || record.tone === "grave") continue;
    const light = reactions[record.tone ?? "default"]?.find(({ id }) => lightHearted.has(id));
    if (!light) continue;
    const message = `readers are warned, and then asked to react with ${show(light.id)}: \`tone: grave\` offers fitting ones`;
    notice(source, ["sensitive"], message);
  }
}
