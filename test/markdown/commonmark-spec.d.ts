// The package of CommonMark's examples has no types of its own.

declare module "commonmark-spec" {
  export const tests: { markdown: string; html: string; section: string; number: number }[];
}
