// What a file is made of: a text, a text in parts, or bytes.

/**
 * Long texts come in parts. Joined they would be memory of their own for V8, which takes 2 ms for each, and what several
 * files have in common would be copied into all of them.
 */
export type FileContent = string | readonly string[] | Uint8Array;

export function bytesOf(content: FileContent): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(typeof content === "string" ? content : content.join(""));
}

/** How many bytes it has at most: a character of UTF-16 is up to three of UTF-8. */
export function mostBytes(content: FileContent): number {
  if (content instanceof Uint8Array) return content.length;
  if (typeof content === "string") return content.length * 3;
  return content.reduce((sum, part) => sum + part.length * 3, 0);
}

/** Lays it into `room`, which has to be large enough, from `start` on; returns the number of bytes. */
export function layInto(room: Buffer, start: number, content: FileContent): number {
  if (content instanceof Uint8Array) {
    room.set(content, start);
    return content.length;
  }
  let end = start;
  for (const part of typeof content === "string" ? [content] : content) end += room.write(part, end);
  return end - start;
}
