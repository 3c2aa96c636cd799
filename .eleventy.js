// Table of contents of the build: its chapters, in the order in which they are told.
import { load } from "./src/load.js"; // layouts and src are TypeScript

export default async function (eleventy) {
  const { desk, newsroom, pages, pictures, publication, report, preview } =
    await load("src/site/chapters.ts");
  const today = desk(eleventy);
  eleventy.addPlugin(newsroom, today); // content/ becomes an edition, before each build
  eleventy.addPlugin(pages, today); // an edition becomes pages
  eleventy.addPlugin(pictures, today); // pictures become what browsers choose from, after each build
  eleventy.addPlugin(publication, today); // the press brings them to _site
  eleventy.addPlugin(report, today); // what came of it
  eleventy.addPlugin(preview, today); // what `npm start` adds: watching, and errors in the page
}

export const config = { dir: { input: "layouts", output: "_site" }, templateFormats: ["11ty.js"] };
