// Photos as cameras and programs make them, for tests of what is published of them.

import sharp, { type Sharp } from "sharp";

/** A picture of this size with something to see in it; another `shade` is another picture. */
export function photo(width: number, height: number, shade = 90): Sharp {
  const background = { r: shade % 256, g: 110, b: Math.floor(shade / 256) % 256 };
  const quay = {
    create: { width: Math.ceil(width / 2), height: Math.ceil(height / 3), channels: 3 as const },
  };
  const half = { input: { create: { ...quay.create, background: "#e8dcc0" } }, gravity: "southeast" };
  return sharp({ create: { width, height, channels: 3, background } }).composite([half]);
}

/** A photo that tells where the photographer lives, and was taken with the camera on its side. */
export function telltale(width: number, height: number): Promise<Buffer> {
  return photo(width, height)
    .jpeg()
    .withExif({
      IFD0: { Artist: "Maren Holt", Copyright: "secret-owner" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "53/1 33/1 0/1", GPSLongitude: "9/1 58/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret-owner/></x:xmpmeta>')
    .toBuffer();
}

/** Two pictures that follow each other. */
export function moving(width: number, height: number): Promise<Buffer[]> {
  return Promise.all([photo(width, height, 10).png().toBuffer(), photo(width, height, 200).png().toBuffer()]);
}
