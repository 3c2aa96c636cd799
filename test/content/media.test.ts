// Media: which files are let in, and how pictures are measured.

import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pictureSize } from "../../src/content/picture-size.ts";
import { newsroomFolder } from "../newsroom-folder.ts";
import { article, problemsIn, problemsOf } from "./problems-of.ts";

/** The first bytes of a picture: enough to measure it by. */
const heads: Record<string, string> = {
  "a.png": "89504e470d0a1a0a0000000d49484452000001400000012c0806000000",
  "a.gif": "47494638396140012c0180000000000000000021f904000000",
  "a.webp": "524946462400000057454250565038581400000000000000" + "3f01002b0100",
  "a.JPG": "ffd8ffe000104a46494600010100000100010000ffc0001108012c014003012200",
  // The same picture with Exif that says that the camera was held upright.
  "turned.jpeg":
    "ffd8ffe1001e45786966000049492a00080000000100120103000100000006000000ffc0001108012c014003012200",
};

function folderOfPictures(): string {
  const folder = newsroomFolder({ "media/x.pdf": "" });
  for (const [name, hex] of Object.entries(heads))
    writeFileSync(join(folder, "media", name), Buffer.from(hex, "hex"));
  return folder;
}

test("pictures are measured from their first bytes, as they are shown", () => {
  const media = join(folderOfPictures(), "media");
  for (const name of ["a.png", "a.gif", "a.webp", "a.JPG"]) {
    assert.equal(pictureSize(join(media, name)), { width: 320, height: 300 }, name);
  }
  assert.equal(pictureSize(join(media, "turned.jpeg")), { width: 300, height: 320 });
});

test("a file that is no picture, or not the one its name says, is refused where it is named", () => {
  const folder = newsroomFolder({
    "articles/fire.md": article("image: {src: fake.png, alt: Fire}"),
    "articles/ice.md": article("image: {src: other.jpg, alt: Ice}"),
    "articles/pdf.md": article("image: {src: x.pdf, alt: A page}"),
    "articles/up.md": article("image: {src: ../site.yml, alt: Settings}"),
    "media/fake.png": "<svg onload=alert(1)>",
    "media/x.pdf": "",
  });
  writeFileSync(join(folder, "media/other.jpg"), Buffer.from(heads["a.png"] as string, "hex"));
  assert.equal(problemsIn(folder), [
    "content/articles/fire.md:4:14: image.src: `fake.png` is no picture that can be measured: save it again as jpg, png or webp",
    "content/articles/ice.md:4:14: image.src: `other.jpg` is no jpg picture inside",
    "content/articles/pdf.md:4:14: image.src: `x.pdf` is no picture",
    "content/articles/up.md:4:14: image.src: there is no file `../site.yml` in media",
  ]);
});

test("a misspelt picture is found again", () => {
  const folder = folderOfPictures();
  writeFileSync(join(folder, "media/quay-at-night.png"), "");
  const said = problemsOf({
    "media/quay.png": "x",
    "articles/a.md": article("image: {src: quai.png, alt: Quay}"),
  });
  assert.match(String(said), "there is no file `quai.png` in media: did you mean `quay.png`?");
});

test("a picture's path is that below the media folder, and who writes more is told what to leave out", () => {
  const said = (src: string) =>
    `content/articles/a.md:4:14: image.src: there is no file \`${src}\` in media: leave \`media/\` out, write \`2022/quay.png\``;
  for (const folder of ["media/", "/media/", "content/media/", "../../media/", "./media/"]) {
    const src = `${folder}2022/quay.png`;
    const files = { "media/2022/quay.png": "x", "articles/a.md": article(`image: {src: ${src}, alt: Quay}`) };
    assert.equal(problemsOf(files), [said(src)]);
  }
});

test("video needs files of the right kinds", () => {
  const video = "video: {src: fire.vtt, captions: fire.mp4, poster: fire.mp4}";
  assert.equal(
    problemsOf({ "articles/a.md": article(video), "media/fire.mp4": "x", "media/fire.vtt": "x" }),
    [
      "content/articles/a.md:4:14: video.src: `fire.vtt` is of the wrong kind: it must be mp4 or webm",
      "content/articles/a.md:4:34: video.captions: `fire.mp4` is of the wrong kind: it must be vtt",
      "content/articles/a.md:4:52: video.poster: `fire.mp4` is no picture",
    ],
  );
});

test("captions and posters are for files of our own, not for YouTube", () => {
  const video = "video: {youtube: aaaaaaaaaaa, captions: fire.vtt}";
  assert.equal(problemsOf({ "articles/a.md": article(video), "media/fire.vtt": "x" }), [
    "content/articles/a.md:4:31: video.captions: belongs to a file of our own: YouTube brings its own",
  ]);
});

test("files that may carry scripts, other kinds, other names and links are named", () => {
  const folder = newsroomFolder({
    "media/map.svg": "<svg/>",
    "media/page.html": "x",
    "media/run.php": "x",
    "media/plain": "x",
    "media/my photo.png": "x",
    "media/.htaccess": "x",
    "media/2022/con.png": "x",
    "media/ok/fire.mp3": "x",
  });
  symlinkSync("/etc/hostname", join(folder, "media/link.png"));
  const kinds =
    "is of a kind that is not published: use jpg, png, webp, avif, gif, mp4, webm, mp3, m4a, ogg, vtt or pdf";
  const name = "has a name with other signs than A-Z, a-z, 0-9, `.`, `_` and `-`: rename it";
  assert.equal(problemsIn(folder), [
    `content/media/.htaccess:1:1: ${name}`,
    "content/media/2022/con.png:1:1: has a name that Windows keeps for a device: rename it",
    "content/media/link.png:1:1: is a symbolic link: only regular files are read",
    `content/media/map.svg:1:1: ${kinds}`,
    `content/media/my photo.png:1:1: ${name}`,
    `content/media/page.html:1:1: ${kinds}`,
    `content/media/plain:1:1: ${kinds}`,
    `content/media/run.php:1:1: ${kinds}`,
  ]);
});

test.run();
