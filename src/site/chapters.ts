// The chapters of the build, for `.eleventy.js` to put in order.

export { desk } from "./desk.ts";
export { newsroom } from "./newsroom.ts";
export { pages } from "./pages.ts";
export { pictures } from "./pictures.ts";
export { preview } from "./preview.ts";
export { publication } from "./publication.ts";
export { report } from "./report.ts";
