// Table of contents of the build: each chapter is a file of src/site.
import "tsx/esm"; // layouts and src are TypeScript; they are imported dynamically, or `--serve` stops at once

export default async function (eleventy) {
  const { desk } = await import("./src/site/desk.ts");
  const { newsroom } = await import("./src/site/newsroom.ts");
  const { pages } = await import("./src/site/pages.ts");
  const { pictures } = await import("./src/site/pictures.ts");
  const { publication } = await import("./src/site/publication.ts");
  const { report } = await import("./src/site/report.ts");
  const { preview } = await import("./src/site/preview.ts");

  const today = desk(eleventy);
  eleventy.addPlugin(newsroom, today); // content/ becomes an edition, before each build
  eleventy.addPlugin(pages, today); // an edition becomes pages
  eleventy.addPlugin(pictures, today); // pictures become what browsers choose from, after each build
  eleventy.addPlugin(publication, today); // the press brings them to _site
  eleventy.addPlugin(report, today); // what came of it
  eleventy.addPlugin(preview, today); // what `npm start` adds: watching, and errors in the page
}

export const config = { dir: { input: "layouts", output: "_site" }, templateFormats: ["11ty.js"] };
