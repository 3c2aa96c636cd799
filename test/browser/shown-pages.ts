// The pages that browser tests look at: one of each kind of the sample newsroom, and two of a longer paper.

import { type Served, serve } from "../site/serve.ts";
import { comment, crossingPage, buildNews, ferryNews, story } from "../site/ferry-news.ts";
import { sampleSite } from "../site/sample-site.ts";

/** A served page of each kind, by the name that a test's report has for it. */
export type ShownPages = { pages: [kind: string, url: string][]; close: () => void };

/** One page of each kind of the sample newsroom, by path. */
export const samplePaths: [kind: string, path: string][] = [
  ["front page", "/"],
  ["story", "/2022/02/ukraine-russia-talks-belarus-border/"],
  ["story in German", "/2022/03/gespraeche-an-der-belarussischen-grenze/"],
  ["story from right to left", "/2022/03/muhadathat-ala-hudud-bilarus/"],
  ["story as text alone", "/lite/2022/02/ukraine-russia-talks-belarus-border/"],
  ["front page as text alone", "/lite/"],
  ["section", "/world/"],
  ["tag", "/tags/ukraineinvasion/"],
  ["author", "/authors/newsroom/"],
  ["month", "/archive/2022/02/"],
  ["archive", "/archive/"],
  ["tags", "/tags/"],
  ["reactions", "/reactions/"],
  ["stories with a reaction", "/reactions/love/"],
  ["corrections", "/corrections/"],
  ["search", "/search/"],
  ["static page", "/about/"],
  ["page for lost readers", "/no-such-page/"],
];

/** A story that was corrected, with a line of code that no phone has room for. */
const timetable = story(
  "The timetable is a program now",
  "2022-01-13T09:00",
  "section: local\nkind: analysis\nauthor: ben\ncorrections:\n  - { date: 2022-01-14T09:00, text: The last ferry leaves at nine. }",
  `This is all of it:\n\n\`\`\`sh\n${"ferry --from north --to south; ".repeat(8)}\n\`\`\``,
);

function longConversation() {
  const remarks = Array.from({ length: 102 }, (_, i) => {
    const posted = new Date(Date.UTC(2022, 1, 12, 9, i)).toISOString();
    return [`comments/crossing-1/c${i + 1}.md`, comment("Noor", posted, `Remark number ${i + 1}.`)] as const;
  });
  const files = { ...ferryNews(45), "articles/timetable.md": timetable, ...Object.fromEntries(remarks) };
  return buildNews(files);
}

/** Builds and serves both sites. */
export async function shownPages(): Promise<ShownPages> {
  const served: Served[] = [];
  const show = async (folder: string) => {
    served.push(await serve(folder));
    return (served.at(-1) as Served).origin;
  };
  const tideway = await show((await sampleSite()).folder);
  const ferry = await show((await longConversation()).folder);
  const remarks = crossingPage(1).replace("index.html", "comments/2/");
  return {
    pages: [
      ...samplePaths.map(([kind, path]): [string, string] => [kind, tideway + path]),
      ["corrected story with code", `${ferry}/2022/01/timetable/`],
      ["second page of comments", `${ferry}/${remarks}`],
      ["numbered page of a section", `${ferry}/world/page/1/`],
    ],
    close: () => served.forEach(({ close }) => close()),
  };
}
