// What is published of a newsroom's pictures, and what is not.

import fs from "node:fs";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import sharp from "sharp";
import { makeSite } from "../../src/site/make-site.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { type BuiltSite, buildSite, filesBelow, freshFolder, today } from "./build-site.ts";
import { story } from "./ferry-news.ts";
import { moving, photo, telltale } from "./photos.ts";

/** A newsroom with a story and these pictures; the first of them is the story's. */
function newsroom(pictures: Record<string, Uint8Array>): string {
  const [first] = Object.keys(pictures);
  const image = `image: {src: ${first}, alt: The pier in the evening}`;
  const content = newsroomFolder({ "articles/pier.md": story("Pier reopens", "2022-01-10T09:00", image) });
  for (const [name, bytes] of Object.entries(pictures)) save(content, name, bytes);
  return content;
}

function save(content: string, name: string, bytes: Uint8Array): void {
  const file = path.join(content, "media", name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

const jpeg = (width: number, height: number, shade?: number) => photo(width, height, shade).jpeg().toBuffer();
const bytesOf = (site: BuiltSite, file: string) => fs.readFileSync(path.join(site.folder, file));
const look = (site: BuiltSite, file: string) => sharp(bytesOf(site, file)).metadata();
const pictures = ({ files }: BuiltSite) => files.filter((file) => /^(?:media|pictures)\//.test(file));

/** Of the place near the bottom that is that far from the left, 0 to 255. */
async function brightness(site: BuiltSite, file: string, share: number): Promise<number> {
  const { data, info } = await sharp(bytesOf(site, file))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [x, y] = [Math.floor(info.width * share), Math.floor(info.height * 0.9)];
  return data[y * info.width + x] as number;
}

test("a picture comes in the widths of screens, as AVIF and WebP, none larger than itself", async () => {
  const site = await buildSite({ content: newsroom({ "2022/pier.jpg": await jpeg(1100, 700) }) });
  assert.equal(pictures(site), [
    "media/2022/pier.jpg",
    ...["1100.avif", "1100.webp", "320.avif", "320.webp", "720.avif", "720.webp"].map(
      (name) => `pictures/2022/pier.jpg/${name}`,
    ),
  ]);
  for (const [name, format, width, height] of [
    ["media/2022/pier.jpg", "jpeg", 1100, 700],
    ["pictures/2022/pier.jpg/720.avif", "heif", 720, 458],
    ["pictures/2022/pier.jpg/320.webp", "webp", 320, 204],
  ] as const) {
    const found = await look(site, name);
    assert.equal([found.format, found.width, found.height], [format, width, height], name);
  }
});

test("nothing that is published tells where a photo was taken or by whom, and none lies on its side", async () => {
  const photos = { "pier.jpg": await telltale(800, 600) };
  const before = await sharp(photos["pier.jpg"]).metadata();
  assert.ok(before.exif?.includes(Buffer.from([0x25, 0x88])), "Exif points to a place");
  const site = await buildSite({ content: newsroom(photos) });
  assert.is(pictures(site).length, 5);
  for (const file of pictures(site)) {
    const { exif, xmp, iptc, icc, orientation, width = 0, height = 0 } = await look(site, file);
    assert.equal([exif, xmp, iptc, icc, orientation], Array(5).fill(undefined), file);
    assert.not.ok(bytesOf(site, file).includes("secret-owner"), file);
    assert.ok(height > width, `${file} is ${width} × ${height}`);
    // The quay of a photo is at its lower right, which is the lower left of what lay on its side.
    assert.ok((await brightness(site, file, 0.1)) > 200 && (await brightness(site, file, 0.9)) < 150, file);
  }
  assert.match(
    site.read("2022/01/pier/index.html"),
    'alt="The pier in the evening" width="600" height="800"',
  );
});

test("a photo as large as cameras make them is published as large as screens are, and nobody says otherwise", async () => {
  const site = await buildSite({ content: newsroom({ "pier.jpg": await jpeg(4000, 3000) }) });
  const { width, height } = await look(site, "media/pier.jpg");
  assert.equal([width, height], [1920, 1440]);
  const page = site.read("2022/01/pier/index.html");
  assert.match(page, '<meta property="og:image:width" content="1920">');
  assert.match(page, '<meta property="og:image:height" content="1440">');
  assert.match(page, '"width":1920,"height":1440');
  assert.not.match(page, "4000");
});

test("colours of other spaces become those of screens", async () => {
  const wide = await photo(400, 300).withIccProfile("p3").jpeg().toBuffer();
  assert.ok((await sharp(wide).metadata()).icc);
  const grey = await photo(400, 300).toColourspace("b-w").png().toBuffer();
  const print = await photo(400, 300).toColourspace("cmyk").jpeg().toBuffer();
  const site = await buildSite({
    content: newsroom({ "pier.jpg": wide, "grey.png": grey, "print.jpg": print }),
  });
  for (const file of pictures(site)) assert.is((await look(site, file)).space, "srgb", file);
});

test("what moves goes on moving, in every size", async () => {
  const loop = sharp(await moving(400, 300), { join: { animated: true } });
  const gif = await loop.clone().gif().toBuffer();
  const site = await buildSite({
    content: newsroom({ "loop.gif": gif, "loop.webp": await loop.webp().toBuffer() }),
  });
  assert.is(pictures(site).length, 6);
  for (const file of pictures(site)) assert.is((await look(site, file)).pages, 2, file);
  const shown = /<picture>.*?<\/picture>/.exec(site.read("2022/01/pier/index.html"))?.[0];
  assert.match(shown ?? "", 'srcset="/pictures/loop.gif/400.webp"');
  assert.not.match(shown ?? "", "avif");
});

test("what is small already comes once, and PNG keeps what shines through", async () => {
  const hole = { create: { width: 200, height: 80, channels: 4 as const, background: "#00000000" } };
  const site = await buildSite({ content: newsroom({ "logo.png": await sharp(hole).png().toBuffer() }) });
  assert.equal(pictures(site), ["media/logo.png"]);
  assert.ok((await look(site, "media/logo.png")).hasAlpha);
  assert.not.match(site.read("2022/01/pier/index.html"), "<picture");
});

test("a second build makes no picture, a changed one is made anew, and both are published", async () => {
  const shade = Date.now() % 65_536; // a picture that no earlier run has left in the cache
  const content = newsroom({
    "pier.jpg": await jpeg(500, 300, shade),
    "quay.jpg": await jpeg(500, 301, shade),
  });
  const made: string[] = [];
  const onProgress = (what: string, done: number, all: number) => {
    if (what === "pictures") made.push(`${done} of ${all}`);
  };
  const first = await buildSite({ content, onProgress });
  assert.equal(made.splice(0), ["1 of 2", "2 of 2"]);
  const second = await buildSite({ content, onProgress });
  assert.equal(made.splice(0), []);
  assert.equal(second.contents(), first.contents());
  save(content, "quay.jpg", await jpeg(500, 302, shade));
  const third = await buildSite({ content, onProgress });
  assert.equal(made, ["1 of 1"]);
  assert.is((await look(third, "media/quay.jpg")).height, 302);
  assert.is(bytesOf(third, "media/pier.jpg").compare(bytesOf(first, "media/pier.jpg")), 0);
});

/** The problems of a build over a good site, which must still be there. */
async function refusedWith(name: string, bytes: Uint8Array): Promise<string[]> {
  const content = newsroom({ "pier.jpg": await jpeg(400, 300) });
  const output = path.join(freshFolder(), "site");
  await makeSite({ content, now: today }, output);
  const before = filesBelow(output);
  save(content, name, bytes);
  const { desk, refused } = await makeSite({ content, now: today }, output);
  assert.is(refused?.name, "ContentRefused");
  assert.equal(filesBelow(output), before);
  assert.equal(fs.readdirSync(path.dirname(output)), ["site"]);
  return desk.problems.map(({ file, message }) => `${file.slice(file.indexOf("media/"))}: ${message}`);
}

test("a picture that was cut off, or is another thing inside, refuses the build and is named", async () => {
  const whole = await jpeg(800, 600);
  const [cut = ""] = await refusedWith("cut.jpg", whole.subarray(0, whole.length / 2));
  assert.match(
    cut,
    /^media\/cut\.jpg: cannot be read \(.+\): open it in a picture program and save it again$/,
  );
  assert.equal(await refusedWith("fake.jpg", await photo(400, 300).png().toBuffer()), [
    "media/fake.jpg: is no jpg picture inside",
  ]);
  assert.match((await refusedWith("page.png", Buffer.from("<svg xmlns='x'/>")))[0] ?? "", "no picture");
});

test("a file of few bytes that claims to be a picture of billions of pixels is refused unopened", async () => {
  const bomb = await photo(10, 10).png().toBuffer();
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  const said = "has more than 100 million pixels: save it smaller, 4,000 pixels wide are plenty";
  assert.equal(await refusedWith("bomb.png", bomb), [`media/bomb.png: ${said}`]);
});

test.run();
