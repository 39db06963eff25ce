import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createLineSplitter } from "./line-splitter.ts";

function split(chunks: readonly Buffer[], maxBytes: number): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter(maxBytes, (line) => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

test("lines come out whole, whatever the chunks", () => {
  assert.deepEqual(split([Buffer.from("a\nb"), Buffer.from("c\r\n"), Buffer.from("\n"), Buffer.from("end")], 100), [
    "a",
    "bc",
    "",
    "end",
  ]);
  assert.deepEqual(split([Buffer.from("")], 100), []);
});

test("any text cut into any chunks gives the lines of the text", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 7 }), (texts, size) => {
      const lines = texts.map((text) => text.replace(/[\r\n]/g, " "));
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
      const chunks = [];
      for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size));
      assert.deepEqual(split(chunks, 10_000), lines);
    }),
  );
});

test("a longer line comes in pieces that add up to it, none above the limit and none with half a character", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 30, maxLength: 200 }),
      fc.integer({ min: 4, max: 16 }),
      fc.integer({ min: 1, max: 50 }),
      (raw, maxBytes, size) => {
        const text = raw.replace(/[\r\n]/g, " ");
        const bytes = Buffer.from(`${text}\n`);
        const chunks = [];
        for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size));
        const pieces = split(chunks, maxBytes);
        assert.equal(pieces.join(""), text);
        for (const piece of pieces) assert.ok(Buffer.byteLength(piece) <= maxBytes);
      },
    ),
  );
});

test("bytes that are no UTF-8 don't stall it", () => {
  const pieces = split([Buffer.alloc(1_000, 0x80), Buffer.from("\nafter\n")], 64);
  assert.equal(pieces.at(-1), "after");
  assert.ok(pieces.length > 10);
});
