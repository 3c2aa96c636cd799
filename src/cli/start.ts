// `npm start`: makes the site, serves it on this machine and makes it again when a file is saved.

import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { previewSite } from "../site/preview-site.ts";
import { progress } from "./progress.ts";
import { type Command, type Status, UsageError, runCommand } from "./command.ts";

const help = `Serves the site at http://localhost:8080 and shows each saved change at once.
Drafts and scheduled stories are there, marked as such.

  npm start -- [options]

  --content DIR    the newsroom's folder (content)
  --output DIR     where the preview goes (a temporary folder: _site is for what is published)
  --port NUMBER    8080
  --help           this text

Stop it with Ctrl+C.
`;

const start: Command = {
  help,
  options: { content: { type: "string" }, output: { type: "string" }, port: { type: "string" } },
  async run(values): Promise<Status> {
    const port = Number(values["port"] ?? 8080);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new UsageError(`--port ${values["port"]}: a number from 1 to 65535`);
    }
    const text = (name: string, otherwise: string) => (values[name] as string | undefined) ?? otherwise;
    const content = text("content", "content");
    if (!fs.statSync(content, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`--content ${content}: there is no such folder`);
    const line = progress(process.stderr, false);
    await previewSite({
      content,
      output: text("output", previewFolder(content)),
      port,
      onProgress: (what, done, all) =>
        done < all ? line.show(`Making ${what}: ${done} of ${all}`) : line.clear(),
    });
    return 0;
  },
};

/** The same one for each preview of a newsroom, and outside the project: its drafts must not be deployed by mistake. */
function previewFolder(content: string): string {
  const newsroom = createHash("sha256")
    .update(`${process.cwd()}\n${fs.realpathSync(content)}`)
    .digest("hex");
  return path.join(os.tmpdir(), `broadsheet-preview-${newsroom.slice(0, 8)}`);
}

await runCommand(start);
