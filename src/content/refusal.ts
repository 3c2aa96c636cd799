// A refusal: thrown with plain words for an author when something cannot be accepted.

/** Where in a file, both from 1. */
export type Place = { line: number; column: number };

export const start: Place = { line: 1, column: 1 };

/** `place` is null when it is for the catcher to find. */
export class Refusal extends Error {
  readonly place: Place | null;
  constructor(message: string, place: Place | null = null) {
    super(message);
    this.place = place;
  }
}

/** Thrown when the machine, not the content, is at fault: it stops the build wherever the file stands, among comments, too. */
export class DiskRefusal extends Refusal {}
