// The press: the only writer of the site. It keeps new files aside until all are made, then renames them into place.

import fs from "node:fs";
import path from "node:path";
import { printFile, printOf } from "../content/print.ts";
import { ContentMoved } from "../content/remember.ts";
import { type FileContent, bytesOf } from "./file-content.ts";
import { layDown, makeFolder } from "./lay-down.ts";
import { lazily } from "../news/lazily.ts";
import { type Made, type Manifest, type Note, readManifest, writeManifest } from "./manifest.ts";
import { openExchange } from "./exchange.ts";
import { foldersOf } from "./folders-of.ts";
import { isVacant, putWhole, refuseStrangers } from "./output-folder.ts";
import { SiteTorn } from "./site-torn.ts";
import { type Survey, nothing, printOfSurvey, survey, surveyAhead } from "./survey.ts";
import { takeAside } from "./take-aside.ts";
import { type Laid, type Writer, openWriter } from "./writer.ts";

/** Files appear in this order, so that no page is out before what it links to. */
export const ranks = ["settings", "asset", "media", "story", "page", "listing", "front", "feed"] as const;
export type Rank = (typeof ranks)[number];

export type Press = {
  /** Whether there is an earlier build of which anything could be kept. */
  hasEarlier: boolean;
  /**
   * Keeps what an earlier build made of the ingredients that `print` stands for; false when there is none, or when it
   * does not stand in the site any more as it was made.
   */
  keep: (print: string) => boolean;
  /** Takes a whole file for `file`, a path below the output folder. The same bytes as before are not written again. */
  put: (file: string, rank: Rank, content: FileContent, print?: string) => void;
  /** Takes a copy of a file of the disk. */
  copy: (file: string, rank: Rank, source: string, print?: string) => void;
  /** Pictures by the print of the page that shows them: of the earlier build, and of this one. */
  pictures: { before: ReadonlyMap<string, string[]>; now: Map<string, string[]> };
  /** What the earlier build was of, where all of its files stand as they were made and no other is beside them; else null. */
  standing: () => Note | null;
  /** Brings all that was taken into place, then removes what this edition no longer has. `note` says what it is of. */
  publish: (note?: Note | null) => Promise<Published>;
  /** Drops all that was taken; the site stays as it was. */
  discard: () => Promise<void>;
};

/** Numbers of files: of the whole site, of those that had to be written, of those that went. */
export type Published = {
  files: number;
  written: number;
  removed: number;
  /** Why the manifest could not be written, when it could not: the next build makes all anew. */
  unkept?: unknown;
};

/** From so many files on a thread of its own writes them; fewer are sooner written than it is started. */
const many = 500;

/** A file of this edition; `fresh` is its place in the order of publishing when it has to be written, else null. */
type Taken = { print: string; fresh: number | null };

/** What a process made last, which it need not look for: so long as it runs, nobody else writes there. */
export type Last = { manifest: Manifest | null };

/** `manifest` is the file that tells of the earlier build, and after this one of it; `clean` lets nothing of it stand. */
type Options = { manifest?: string; clean?: boolean; last?: Last | null };

/** Opens a press for `output`. Fails when that is a folder of somebody else's files, or of a build at work. */
export function openPress(output: string, { manifest, clean = false, last = null }: Options = {}): Press {
  const target = realTarget(path.resolve(output));
  const aside = takeAside(target);
  const site = path.join(aside, "site");
  const isEmpty = attemptIn(aside, () => {
    if (isVacant(target)) return true;
    refuseStrangers(target);
    return false;
  });
  const trusted = isEmpty || clean ? null : (last?.manifest ?? null);
  const earlier = trusted ?? (manifest === undefined || clean ? null : readManifest(manifest));
  const surveyed = isEmpty ? () => nothing : surveyOf(target, trusted, earlier);
  const standing = stillStanding(target, earlier, surveyed);
  const byPrint = new Map<string, string[]>();
  for (const [file, { print }] of earlier?.files ?? []) if (print !== "") list(byPrint, print).push(file);
  const made = new Set<string>();
  const taken = new Map<string, Taken>();
  const laid = new Map<string, Laid>();
  const take = (file: string, rank: Rank, print: string): string => {
    if (!isInside(file)) throw new Error(`${file} is no path below the site`);
    taken.set(file, { print, fresh: ranks.indexOf(rank) });
    return path.join(site, file);
  };
  let writer: Writer | null = null;
  let waiting = 0;
  let closed = false; // from then on the folder aside may be another build's
  const discard = async () => {
    if (closed) return;
    closed = true;
    await writer?.stop();
    remove(aside);
  };
  const pictures = {
    before: earlier?.pictures ?? new Map<string, string[]>(),
    now: new Map<string, string[]>(),
  };
  return {
    hasEarlier: earlier !== null,
    pictures,
    keep(print) {
      const files = byPrint.get(print);
      if (!files?.every(standing)) return false;
      for (const file of files) taken.set(file, { print, fresh: null });
      return true;
    },
    put(file, rank, given, print = "") {
      const bytes = earlier && bytesOf(given);
      const hash = bytes && printOf(bytes);
      if (hash !== null && earlier?.files.get(file)?.hash === hash && standing(file)) {
        taken.set(file, { print, fresh: null });
        return;
      }
      const at = take(file, rank, print);
      if (++waiting > many) writer ??= openWriter();
      if (writer) writer.write(at, bytes ?? given);
      else {
        const all = bytes ?? bytesOf(given);
        laid.set(file, { hash: hash ?? printOf(all), size: all.length, mtime: layDown(at, all, made) });
      }
    },
    copy(file, rank, source, print = "") {
      const at = take(file, rank, print);
      if (!fs.lstatSync(source, { throwIfNoEntry: false })?.isFile()) throw new ContentMoved(source);
      makeFolder(at, made);
      fs.copyFileSync(source, at, fs.constants.COPYFILE_FICLONE); // at once, where the disk knows how
      const { size, mtimeMs: mtime } = fs.lstatSync(at);
      laid.set(file, { hash: "", size, mtime });
    },
    standing() {
      if (!earlier?.note) return null;
      const { folders, others } = surveyed();
      const isWhole = others.size === earlier.files.size && [...earlier.files.keys()].every(standing);
      return isWhole && folders.size === foldersOf(earlier.files.keys()).size ? earlier.note : null;
    },
    async publish(note = null) {
      const before = surveyed();
      if (last) last.manifest = null; // until all is in place
      for (const [at, one] of (await writer?.end()) ?? []) laid.set(path.relative(site, at), one);
      const fresh = [...taken].filter(([, { fresh }]) => fresh !== null);
      fresh.sort(([, a], [, b]) => (a.fresh as number) - (b.fresh as number));
      const isWhole = before.others.size + before.folders.size === 0 && putWhole(site, target);
      const removed = isWhole ? 0 : exchange(target, aside, before, fresh, taken);
      const published: Published = { files: taken.size, written: fresh.length, removed };
      if (manifest !== undefined) {
        const files = new Map<string, Made>();
        for (const [file, { print }] of taken)
          files.set(file, { ...((laid.get(file) ?? earlier?.files.get(file)) as Laid), print });
        const seen = trusted ? "" : printOfSurvey({ folders: foldersOf(files.keys()), others: files });
        const whole = { note, seen, files, pictures: pictures.now };
        try {
          if (!trusted) writeManifest(manifest, whole); // else the process itself knows better than the file
        } catch (error) {
          published.unkept = error; // the site is out, and the old manifest is true of no file that has changed
        }
        if (last) last.manifest = whole;
      }
      await discard();
      return published;
    },
    discard,
  };
}

/** Where a link leads that stands for the output folder: what is made has to lie beside that, on the same disk. */
function realTarget(target: string): string {
  return fs.statSync(target, { throwIfNoEntry: false }) ? fs.realpathSync(target) : target;
}

/** Gives what stands in the output folder, where that is not `trusted` to be what was made there. */
function surveyOf(target: string, trusted: Manifest | null, earlier: Manifest | null): () => Survey {
  const asMade = ({ files }: Manifest) => ({ folders: foldersOf(files.keys()), others: new Map(files) });
  if (trusted) return lazily(() => asMade(trusted));
  if (!earlier || earlier.files.size <= many) return lazily(() => survey(target));
  const found = surveyAhead(target, earlier.seen);
  return lazily(() => found() ?? asMade(earlier));
}

/** Tells whether a file of the earlier build is still as it was made: by size and time, where that differs by its bytes. */
function stillStanding(
  target: string,
  earlier: Manifest | null,
  surveyed: () => Survey,
): (file: string) => boolean {
  const look = (file: string): boolean => {
    const made = earlier?.files.get(file);
    const found = surveyed().others.get(file);
    if (!made || !found || found.size !== made.size) return false;
    return found.mtime === made.mtime || printFile(path.join(target, file)) === made.hash;
  };
  const known = new Map<string, boolean>();
  return (file) => {
    let found = known.get(file);
    if (found === undefined) known.set(file, (found = look(file)));
    return found;
  };
}

/** What `use` gives; when it fails, the folder aside is given up. */
function attemptIn<Value>(aside: string, use: () => Value): Value {
  try {
    return use();
  } catch (error) {
    remove(aside);
    throw error;
  }
}

/** What is left aside is taken over by the next build. */
function remove(aside: string): void {
  try {
    fs.rmSync(aside, { recursive: true, force: true });
  } catch {
    // nothing of the site is in it
  }
}

/** The door lets no such name in; this holds for all that is ever written. */
function isInside(file: string): boolean {
  return !path.isAbsolute(file) && !/(?:^|[/\\])(?:\.{0,2})(?:[/\\]|$)|\0/.test(file);
}

function list<Value>(map: Map<string, Value[]>, key: string): Value[] {
  let values = map.get(key);
  if (!values) map.set(key, (values = []));
  return values;
}

/** Brings new files into place, in their order, and takes out what has gone; returns the number of these. All or nothing. */
function exchange(
  target: string,
  aside: string,
  before: Survey,
  fresh: readonly [file: string, Taken][],
  taken: ReadonlyMap<string, Taken>,
): number {
  fs.mkdirSync(target, { recursive: true });
  const { bring, sweep, undo } = openExchange(target, path.join(aside, "old"), before);
  try {
    for (const [file] of fresh) bring(path.join(aside, "site", file), file);
    return sweep(taken);
  } catch (error) {
    try {
      undo();
    } catch {
      throw new SiteTorn(target, error);
    }
    throw error;
  }
}
