// Services that a story is shared to: plain links to their own forms, which learn nothing before a click.

/** What a service is called, and the address of its form for a story. */
export type Service = { name: string; address: (url: string, title: string) => string };

/** A query or fragment with spaces as `%20`: mail programs show the `+` of web forms as it is. */
function filled(values: Record<string, string>): string {
  return new URLSearchParams(values).toString().replaceAll("+", "%20");
}

const both = (url: string, title: string): string => `${title} ${url}`;

/** By the ids of `share` in site.yml; e-mail is called by the words of the page. */
export const services = new Map<string, Service>([
  [
    "facebook",
    { name: "Facebook", address: (u) => `https://www.facebook.com/sharer/sharer.php?${filled({ u })}` },
  ],
  ["x", { name: "X", address: (url, text) => `https://x.com/intent/post?${filled({ text, url })}` }],
  [
    "whatsapp",
    { name: "WhatsApp", address: (...story) => `https://wa.me/?${filled({ text: both(...story) })}` },
  ],
  [
    "telegram",
    { name: "Telegram", address: (url, text) => `https://t.me/share/url?${filled({ url, text })}` },
  ],
  [
    "reddit",
    { name: "Reddit", address: (url, title) => `https://www.reddit.com/submit?${filled({ url, title })}` },
  ],
  [
    "linkedin",
    {
      name: "LinkedIn",
      address: (url) => `https://www.linkedin.com/sharing/share-offsite/?${filled({ url })}`,
    },
  ],
  // https://docs.bsky.app/docs/advanced-guides/intent-links
  [
    "bluesky",
    {
      name: "Bluesky",
      address: (...story) => `https://bsky.app/intent/compose?${filled({ text: both(...story) })}`,
    },
  ],
  // https://developers.facebook.com/docs/threads/threads-web-intents
  [
    "threads",
    {
      name: "Threads",
      address: (url, text) => `https://www.threads.net/intent/post?${filled({ text, url })}`,
    },
  ],
  // It asks for the reader's own server; the text stays in the browser, since it is a fragment.
  // https://blog.joinmastodon.org/2026/03/a-new-share-button/
  [
    "mastodon",
    {
      name: "Mastodon",
      address: (...story) => `https://share.joinmastodon.org/#${filled({ text: both(...story) })}`,
    },
  ],
  ["email", { name: "", address: (body, subject) => `mailto:?${filled({ subject, body })}` }],
]);
