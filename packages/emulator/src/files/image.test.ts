import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { imageFormat, plainPng } from "./image.ts";

test("a plain PNG has the pixels it says it has", () => {
  const png = Buffer.from(plainPng(3, [1, 2, 3]));
  assert.equal(imageFormat(png), "png");
  assert.equal(png.readUInt32BE(16), 3);
  const start = png.indexOf("IDAT");
  const pixels = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  assert.deepEqual([...pixels.subarray(0, 10)], [0, 1, 2, 3, 1, 2, 3, 1, 2, 3]);
  assert.equal(pixels.length, 3 * 10);
});

test("images are known by their first bytes", () => {
  const of = (...parts: (string | number)[]) =>
    imageFormat(Buffer.concat(parts.map((part) => Buffer.from(typeof part === "string" ? part : [part]))));
  assert.equal(of(0xff, 0xd8, 0xff, 0xe0), "jpeg");
  assert.equal(of("GIF89a"), "gif");
  assert.equal(of("RIFF....WEBP"), "webp");
  assert.equal(of("BM"), "bmp");
  assert.equal(of("not an image"), undefined);
  assert.equal(of(), undefined);
});
