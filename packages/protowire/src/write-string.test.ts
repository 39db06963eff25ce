import assert from "node:assert/strict";
import { test } from "node:test";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import fc from "fast-check";
import { hex, written } from "../test/written.ts";
import { readString } from "./read-string.ts";
import { createReader } from "./reader.ts";
import { writeString } from "./write-string.ts";

function check(value: string): void {
  const bytes = written((w) => writeString(w, 10, "", value));
  // Compared as flags, not as texts: the difference of two long texts takes long to print.
  assert.ok(bytes === hex(new BinaryWriter().tag(1, 2).string(value).finish()), `${value.length} characters`);
  const r = createReader(Buffer.from(bytes, "hex"));
  r.tag();
  assert.ok(readString(r) === value.toWellFormed(), `${value.length} characters`);
}

test("strings of every length around those at which something changes", () => {
  for (const edge of [0, 24, 32, 42, 127, 128, 5461, 16_383, 16_384, 2 ** 21 / 3, 2 ** 21]) {
    for (const length of [edge - 1, edge, edge + 1].filter((n) => n >= 0)) {
      for (const character of ["a", "é", "€"]) check(character.repeat(length));
      check("😀".repeat(length / 2));
      check(`${"a".repeat(length)}é`);
      check(`é${"a".repeat(length)}`);
    }
  }
});

test("any text, with halves of surrogate pairs as protobuf-es has them", () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 200 }),
        units.map((u) => String.fromCharCode(...u)),
      ),
      check,
    ),
    { numRuns: 500 },
  );
  check("\ud800");
  check(`${"a".repeat(100)}\udc00`);
  check("\ufeffbyte order mark");
});

test("what is no string is refused without telling what it is", () => {
  assert.throws(
    () => written((w) => writeString(w, 10, "name", 5 as never)),
    /^ValueError: name: expected a string, got 5$/,
  );
  assert.throws(
    () => written((w) => writeString(w, 10, 3, undefined as never)),
    /^ValueError: \[3\]: expected a string, got undefined$/,
  );
});
