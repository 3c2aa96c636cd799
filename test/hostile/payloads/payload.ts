// A payload: a text that would do harm if some part of the site took it for anything but text.

/** Families name what the text attacks; counts and messages speak of them. */
export type Family = { name: string; texts: () => Iterable<string> };

export type Payload = { family: string; text: string };
