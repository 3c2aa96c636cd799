// Why a build stops when a library that it needs cannot be loaded, or lacks its part for this machine.

export class LibraryMissing extends Error {
  override name = "LibraryMissing";
  constructor(library: string, reason: unknown) {
    const said = (reason instanceof Error ? reason.message : String(reason))
      .split("\n")
      .slice(0, 2)
      .join(": ");
    super(
      `${library} cannot be loaded, the site stays as it was (${said}): run \`npm ci\`, then build again.`,
    );
  }
}
