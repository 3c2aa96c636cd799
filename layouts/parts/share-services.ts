// Services that a story is shared to: plain links to their own forms, which learn nothing before a click.

/** What a service is called, and the address of its form for a story, both of whose texts come `encoded`. */
export type Service = { name: string; address: (url: string, title: string) => string };

/**
 * A text as forms write it into a query, but with spaces as `%20`: mail programs show the `+` of web forms as it is.
 * Throws for half a character, which no address or headline has.
 * https://url.spec.whatwg.org/#application-x-www-form-urlencoded-percent-encode-set
 */
export function encoded(text: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()~]/g, hex);
}

const both = (url: string, title: string): string => `${title}%20${url}`;

/** By the ids of `share` in site.yml; e-mail is called by the words of the page. */
export const services = new Map<string, Service>([
  ["facebook", { name: "Facebook", address: (u) => `https://www.facebook.com/sharer/sharer.php?u=${u}` }],
  ["x", { name: "X", address: (url, text) => `https://x.com/intent/post?text=${text}&url=${url}` }],
  ["whatsapp", { name: "WhatsApp", address: (...story) => `https://wa.me/?text=${both(...story)}` }],
  [
    "telegram",
    { name: "Telegram", address: (url, text) => `https://t.me/share/url?url=${url}&text=${text}` },
  ],
  [
    "reddit",
    { name: "Reddit", address: (url, title) => `https://www.reddit.com/submit?url=${url}&title=${title}` },
  ],
  [
    "linkedin",
    {
      name: "LinkedIn",
      address: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
    },
  ],
  // https://docs.bsky.app/docs/advanced-guides/intent-links
  [
    "bluesky",
    {
      name: "Bluesky",
      address: (...story) => `https://bsky.app/intent/compose?text=${both(...story)}`,
    },
  ],
  // https://developers.facebook.com/docs/threads/threads-web-intents
  [
    "threads",
    {
      name: "Threads",
      address: (url, text) => `https://www.threads.net/intent/post?text=${text}&url=${url}`,
    },
  ],
  // It asks for the reader's own server; the text stays in the browser, since it is a fragment.
  // https://blog.joinmastodon.org/2026/03/a-new-share-button/
  [
    "mastodon",
    {
      name: "Mastodon",
      address: (...story) => `https://share.joinmastodon.org/#text=${both(...story)}`,
    },
  ],
  ["email", { name: "", address: (body, subject) => `mailto:?subject=${subject}&body=${body}` }],
]);
