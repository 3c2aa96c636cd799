// `npm run new`: makes the file of a new story.

import fs from "node:fs";
import path from "node:path";
import { DateTime, IANAZone } from "luxon";
import { stringify } from "yaml";
import { formatProblems } from "../content/format-problem.ts";
import { openNewsroom } from "../content/open-newsroom.ts";
import { readLanguage } from "../content/language-tag.ts";
import { readMoment } from "../content/read-moment.ts";
import { Refusal } from "../content/refusal.ts";
import { readLine } from "../content/text-rules.ts";
import { idOf } from "../news/addresses.ts";
import type { Newsroom } from "../news/newsroom.ts";
import { type Command, UsageError, read, runCommand } from "./command.ts";

const help = `Makes the file of a new story and prints its path.

  npm run new -- "Headline" [options]

  --section ID     one of the site's sections
  --author ID      one of content/authors; several with commas between them
  --lang TAG       the story's language, when it is not the site's: de, ar …
  --date ISO       when it appears, in the site's time zone: 2022-02-28T12:00 (now)
  --content DIR    the newsroom's folder (content)
  --help           this text

Exit status: 0 made, 1 content refused, 2 wrong usage or a story of that name exists.
`;

const create: Command = {
  help,
  words: true,
  options: {
    section: { type: "string" },
    author: { type: "string" },
    lang: { type: "string" },
    date: { type: "string" },
    content: { type: "string" },
  },
  run(values, words) {
    const text = (name: string) => values[name] as string | undefined;
    const title = headline(words);
    const content = text("content") ?? "content";
    const { newsroom, problems } = openNewsroom(content);
    if (!newsroom) {
      process.stderr.write(formatProblems(problems, "text"));
      process.stderr.write("Mend this first: a new story needs a newsroom that is well.\n");
      return 1;
    }
    const date = when(text("date"), newsroom.site.timezone);
    const authors =
      text("author")
        ?.split(",")
        .map((id) => id.trim()) ?? [];
    for (const author of authors) known("author", author, [...newsroom.authors.keys()]);
    const section = text("section");
    if (section !== undefined)
      known(
        "section",
        section,
        newsroom.site.sections.map(({ id }) => id),
      );
    const file = place(newsroom, content, title, date);
    const fields = {
      title,
      date: date.toFormat("yyyy-MM-dd'T'HH:mm"),
      summary: "",
      ...(authors.length > 0 && { author: authors.length === 1 ? authors[0] : authors }),
      ...(section !== undefined && { section }),
      ...(text("lang") !== undefined && { lang: read("lang", text("lang") as string, readLanguage) }),
      tags: [],
      draft: true,
    };
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `---\n${stringify(fields, { lineWidth: 0 })}---\n\n`, { flag: "wx" });
    process.stdout.write(`${file}\n`);
    return 0;
  },
};

function headline(words: string[]): string {
  const [text = ""] = words;
  if (words.length !== 1 || text.trim() === "")
    throw new UsageError("Give the headline as one text in quotes.");
  try {
    return readLine(text.trim());
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(`The headline ${error.message}`);
    throw error;
  }
}

function when(date: string | undefined, timezone: string): DateTime {
  const moment =
    date === undefined
      ? Date.now()
      : read("date", date, (text) => readMoment(text, IANAZone.create(timezone)));
  return DateTime.fromMillis(moment, { zone: timezone });
}

function known(option: string, id: string, ids: string[]): void {
  if (!ids.includes(id))
    throw new UsageError(`--${option} ${id}: there is none of that name, only ${ids.join(", ")}`);
}

/** The file of a story: `<content>/articles/<year>/<month>/<slug>.md`. */
function place({ articles }: Newsroom, content: string, title: string, date: DateTime): string {
  const slug = idOf(title);
  if (slug === "") throw new UsageError(`“${title}” has no letter to make a file name of.`);
  const taken = articles.find(({ id }) => id === slug);
  if (taken) throw new UsageError(`${taken.file} has that name already: choose another headline.`);
  return path.join(content, "articles", date.toFormat("yyyy"), date.toFormat("MM"), `${slug}.md`);
}

await runCommand(create);
