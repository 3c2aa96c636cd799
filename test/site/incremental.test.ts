// Builds one after another: whatever was edited in between, the site is the one that a clean build makes.
//
// EDITS=300 npm run unit -- incremental: more newsrooms than in `npm test`

import path from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keptDrive } from "../../src/content/kept-drive.ts";
import { formatProblem } from "../../src/content/format-problem.ts";
import { sortProblems } from "../../src/content/problem.ts";
import { makeSite } from "../../src/site/make-site.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { freshFolder } from "./build-site.ts";
import { type Desk, anyEdits, bytesOf, edit, firstDesk, writeFiles } from "./edits.ts";

const newsrooms = Number(process.env["EDITS"] ?? 12);

type Done = { refused: boolean; isUnchanged: boolean; written: number; problems: string[] };

/** A build as `npm run build` does it; `clean` knows nothing of an earlier one. */
async function build(content: string, output: string, desk: Desk, clean: boolean): Promise<Done> {
  const drive = clean ? null : keptDrive(content, "test");
  const { now, drafts } = desk;
  const made = await makeSite({ content, now, drafts, clean, drive }, output);
  drive?.close();
  const { published, edition } = made.desk;
  return {
    refused: made.refused !== null,
    isUnchanged: made.refused === null && edition === null,
    written: published?.written ?? 0,
    problems: sortProblems(made.desk.problems).map((one) => formatProblem(one)),
  };
}

test("after any edits the site is byte by byte that of a clean build", async () => {
  const told = { builds: 0, refused: 0, unchanged: 0, written: 0 };
  await fc.assert(
    fc.asyncProperty(anyEdits, async (all) => {
      const desk = firstDesk();
      const content = newsroomFolder(desk.files);
      const room = freshFolder();
      const [site, clean] = [path.join(room, "site"), path.join(room, "clean")];
      await build(content, site, desk, false);
      for (const one of all) {
        edit(desk, one);
        writeFiles(content, desk.files);
        const done = await build(content, site, desk, false);
        const reference = await build(content, clean, desk, true);
        told.builds++;
        told.refused += Number(done.refused);
        told.unchanged += Number(done.isUnchanged);
        told.written += done.written;
        assert.is(done.refused, reference.refused, `refused after ${JSON.stringify(one)}`);
        assert.equal(done.problems, reference.problems, `told after ${JSON.stringify(one)}`);
        if (!done.refused) assert.equal(bytesOf(site), bytesOf(clean), `after ${JSON.stringify(one)}`);
      }
    }),
    { numRuns: newsrooms, seed: Number(process.env["SEED"] ?? 2022) },
  );
  console.log(
    `figure: ${told.builds} edits, ${told.refused} of them refused, ${told.unchanged} changed nothing`,
  );
});

test.run();
