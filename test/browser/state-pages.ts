// Newsrooms of extremes, as pages must bear them: stories without this and with too much of that, and one from right to left.

import { newsroomFolder } from "../newsroom-folder.ts";
import { type BuiltSite, buildSite } from "../site/build-site.ts";
import { comment, story } from "../site/ferry-news.ts";

const site = `title: The Ferry News
url: https://ferry.example
description: News from both banks
language: en
timezone: Europe/London
sections:
  world: World
  local: Local
  culture: Culture and the arts of both banks
comments: { policy: open, intake: https://intake.example }
`;

const text = "The ferry left on time and came back with the mail.\n\n".repeat(4);

const headline300 =
  "The council of both banks resolves, after nine hours, two adjournments and one fainting, that the ferry which has " +
  "carried the mail, the cattle and the school since the year of the great ice shall go on doing so until somebody " +
  "thinks of something better, which nobody in the hall did, although all were asked";

const names = "Ada Ben Cleo Dora Emil Fritz Gala Hugo Ines Jan Kira Leo".split(" ");
const longName = "Wolfeschlegelsteinhausenbergerdorff von und zu Oberschnattern";
const longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(5);

/** The state that a story shows → its front matter, text and comments. */
const stories: Record<string, { title: string; more?: string; body?: string; remarks?: string[] }> = {
  "bare-story": { title: "Ferry", body: "It left." },
  "long-headline": { title: `"${headline300}"`, more: "section: local\nsummary: All were asked." },
  "long-word": { title: `"${longWord.slice(0, 70)}"`, body: `${longWord}\n\n${text}`, remarks: [longWord] },
  "twelve-authors": { title: "Twelve pens, one bridge", more: `author: [${names.join(", ").toLowerCase()}]` },
  "paid-story": { title: "A cottage by the water", more: "kind: sponsored\nsection: culture" },
  "opinion-piece": { title: "Let the ferry be slow", more: "kind: opinion\nauthor: ada\nsection: local" },
  "grave-story": {
    title: "Two are missing after the storm",
    more: "tone: grave\nsection: local\nsensitive: A body was found.",
  },
  "live-story": {
    title: "The storm, hour by hour",
    more: "kind: live\nsection: world\nupdated: 2022-03-10T18:00\ncorrections:\n  - { date: 2022-03-11T08:00, text: The wind turned at nine. }",
    body: "::: timeline\n- **09:00** The wind turns.\n- **10:20** The ferry stays in port.\n:::\n\n::: qa What now?\n**Does the ferry run?**\nNo.\n:::\n\n::: quote The captain\nI have seen worse, and I have seen better.\n:::\n",
  },
  "draft-story": { title: "Not yet for readers", more: "draft: true" },
  "scheduled-story": { title: "What will be known in June", more: "section: world" },
  discussed: {
    title: "Should the bell ring at night?",
    more: "section: local",
    remarks: [
      "Yes.\n\nI have slept by it for forty years, and I wake when it is silent.\n\n> It wakes the children.\n\nIt put mine to sleep.",
      "No.",
      "No.",
      `\`\`\`\nring ring\n\`\`\`\n\n- at nine\n- at ten\n\n**Never** after [eleven](https://bell.example/).`,
    ],
  },
};

function files(): Record<string, string> {
  const all: Record<string, string> = { "site.yml": site };
  for (const name of names) {
    all[`authors/${name.toLowerCase()}.md`] = `---\nname: ${name} Berg\nrole: Ferry desk\n---\n`;
  }
  Object.entries(stories).forEach(([id, { title, more, body = text, remarks = [] }], i) => {
    const date =
      id === "scheduled-story" ? "2022-06-01T09:00" : `2022-03-${String(i + 1).padStart(2, "0")}T09:00`;
    all[`articles/${id}.md`] = story(title, date, more, body);
    remarks.forEach((remark, at) => {
      const author = at === 0 ? longName : "Noor";
      all[`comments/${id}/c${at + 1}.md`] = comment(author, `2022-03-20T10:0${at}`, remark);
    });
  });
  all["comments/discussed/c9.md"] =
    "---\nauthor: Emil\ndate: 2022-03-21T10:00\nreplyTo: c1\n---\nMine, too.\n";
  all["comments/discussed/d1.md"] = "---\ndate: 2022-03-22T10:00\nstatus: removed\n---\n";
  all["reactions/ledger.json"] = '{ "discussed": { "love": 1234567, "hate": 1, "omg": 400000 } }';
  return all;
}

/** Paths of the stories, by the state that they show. */
export const statePaths: [state: string, path: string][] = Object.keys(stories).map((id) => [
  id,
  `/2022/${id === "scheduled-story" ? "06" : "03"}/${id}/`,
]);

/** Builds the newsroom, with its draft and its scheduled story. */
export function stateSite(): Promise<BuiltSite> {
  return buildSite({ content: newsroomFolder(files()), drafts: true });
}

/** Pages of the paper that is read from the right. */
export const arabicPaths: [kind: string, path: string][] = [
  ["front from right to left", "/"],
  ["section from right to left", "/local/"],
];

const arabic = `title: صحيفة الميناء
url: https://minaa.example
description: أخبار الضفتين
language: ar
timezone: Asia/Beirut
sections:
  local: محليات
  world: العالم
comments: { policy: open, intake: https://intake.example }
`;

const arabicTitles = [
  "العبّارة تعود إلى الميناء بعد العاصفة",
  "سوق السمك يفتح أبوابه يوم الخميس",
  "المجلس يصوّت على جسر جديد فوق النهر",
  "المدرسة القديمة تصبح مكتبة عامة",
  "أول رحلة للعبّارة الكهربائية Amalia",
  "أسعار الوقود ترتفع والصيادون يحتجون",
];

/** Builds a small paper in Arabic. */
export function arabicSite(): Promise<BuiltSite> {
  const stories = arabicTitles.map((title, i) => [
    `articles/khabar-${i + 1}.md`,
    story(
      title,
      `2022-03-0${i + 1}T09:00`,
      `section: ${i % 2 ? "world" : "local"}\nauthor: layla\nsummary: وصلت العبّارة في موعدها، ونزل منها البريد والركاب.`,
      "غادرت العبّارة في موعدها وعادت بالبريد.",
    ),
  ]);
  const author = "---\nname: ليلى حداد\nrole: مراسلة\n---\n";
  const files = { "site.yml": arabic, "authors/layla.md": author, ...Object.fromEntries(stories) };
  return buildSite({ content: newsroomFolder(files) });
}
