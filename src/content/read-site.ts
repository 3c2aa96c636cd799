// Reads `content/site.yml` into the site's settings.

import { defaultReactions, graveReactions, type Reaction } from "../news/reactions.ts";
import { usualShareTargets, type Pin, type Section, type Site } from "../news/site.ts";
import type { MediaDesk } from "./media-desk.ts";
import type { Problem } from "./problem.ts";
import { readFonts } from "./read-fonts.ts";
import { readMoment } from "./read-moment.ts";
import { readShape } from "./read-shape.ts";
import { readText } from "./read-text.ts";
import type { Shelf } from "./shelf.ts";
import { readSiteUrl } from "./site-fields.ts";
import { siteShape, type SiteFields } from "./site-shape.ts";
import { attempt, attemptAt, type Filed, type Source } from "./source.ts";
import { readYaml } from "./strict-yaml.ts";

const mostBytes = 256 * 1024;

/** The settings, with `baseUrl` in place of the file's `url` when it is given; null when something is wrong. */
export function readSite(
  at: Shelf,
  baseUrl: string | undefined,
  media: MediaDesk,
  problems: Problem[],
): Filed<Site> | null {
  const file = attempt(at, problems, () => {
    const yaml = readText(at, mostBytes);
    return { yaml, data: readYaml(yaml) ?? {} };
  });
  if (!file) return null;
  const source = { file: at.file, severity: at.severity, yaml: file.yaml, yamlLine: 1 };
  const fields = readShape(source, file.data, siteShape, problems);
  if (!fields) return null;
  const url = attemptAt(source, ["url"], problems, () =>
    baseUrl === undefined ? fields.url : readSiteUrl(baseUrl),
  );
  const fonts = readFonts(fields, file.data, source, problems);
  const src = fields.publisher?.logo;
  const logo = src ? { src, ...media.picture(source, ["publisher", "logo"], src) } : null;
  const front = pinsOf(fields, source, problems);
  return { record: siteOf(fields, { url: url ?? fields.url, logo, front, fonts }), source };
}

function pinsOf({ front, timezone }: SiteFields, source: Source, problems: Problem[]): Pin[] {
  return (front ?? []).map(({ article, until }, i) => ({
    article,
    until: until
      ? attemptAt(source, ["front", i, "until"], problems, () => readMoment(until, timezone))
      : null,
  }));
}

type Logo = Site["publisher"]["logo"];

/** What of the settings is more than a field by itself. */
type Checked = Pick<Site, "url" | "front" | "fonts"> & { logo: Logo };

function siteOf(fields: SiteFields, { url, logo, front, fonts }: Checked): Site {
  const { title, description, language, timezone, permalink, menu, social, comments, repository } = fields;
  return {
    title,
    url,
    base: new URL(url).pathname.replace(/\/$/, ""),
    description,
    language,
    timezone: timezone.name,
    sections: sectionsOf(fields),
    reactions: reactionsOf(fields),
    badges: { threshold: fields.badges?.threshold ?? 10, second: fields.badges?.second ?? 0.3 },
    permalink: permalink ?? "/:year/:month/:slug/",
    menu: menu ?? [],
    social: social ?? [],
    publisher: publisherOf(fields, logo),
    comments: {
      policy: comments?.policy ?? "open",
      closeAfterDays: comments?.closeAfterDays ?? null,
      intake: comments?.intake ?? null,
    },
    front,
    repository: repository
      ? { url: repository.url.replace(/\/$/, ""), branch: repository.branch ?? "main" }
      : null,
    robots: { training: fields.robots?.training ?? false },
    search: fields.search ? { comments: fields.search.comments ?? false } : null,
    cards: fields.cards ?? false,
    share: fields.share ?? [...usualShareTargets],
    fonts,
    lite: fields.lite ?? false,
    offline: fields.offline ?? false,
  };
}

/** By their `order`; those without one follow as the file has them. */
function sectionsOf({ sections = [] }: SiteFields): Section[] {
  return sections
    .map(([id, { name, description = "", order = Infinity }]) => ({
      order,
      section: { id, name, description },
    }))
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({ section }) => section);
}

function reactionsOf({ reactions = [] }: SiteFields): Record<string, Reaction[]> {
  const sets: Record<string, Reaction[]> = Object.create(null);
  sets["default"] = [...defaultReactions];
  sets["grave"] = [...graveReactions];
  for (const [name, set] of reactions) sets[name] = set;
  return sets;
}

function publisherOf({ title, publisher }: SiteFields, logo: Logo): Site["publisher"] {
  const policies: Record<string, string> = Object.assign(
    Object.create(null),
    Object.fromEntries(publisher?.policies ?? []),
  );
  return { name: publisher?.name ?? title, logo, policies };
}
