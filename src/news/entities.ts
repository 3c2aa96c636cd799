// The five entities that our own markup is escaped with, read back as text.

const entities = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

/** The text that `escaped` stands for; only for what the `html` tag printed, which knows no other entity. */
export function withoutEntities(escaped: string): string {
  return escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities.get(entity) as string);
}
