import assert from "node:assert/strict";
import { test } from "node:test";
import { type DynamicObject, type DynamicValue, isValueError } from "@mattermost-plugin/plain";
import { written } from "../test/written.ts";
import { needsTwin, needsTwinOfStruct } from "./exact-twin.ts";
import { readStruct, readValue } from "./read-dynamic.ts";
import { readJson, readJsonValue } from "./read-json.ts";
import { createReader, type Reader } from "./reader.ts";
import { writeStruct, writeValue } from "./write-dynamic.ts";
import { writeJsonValue } from "./write-json.ts";
import type { Writer } from "./writer.ts";

const big = 2n ** 60n + 1n;

function readerOf(write: (w: Writer) => void): Reader {
  return createReader(Buffer.from(written(write), "hex"));
}

test("only a whole number beyond 2^53 - 1 needs a twin", () => {
  for (const value of [
    undefined,
    null,
    1,
    1.5,
    2 ** 60,
    5n,
    "9007199254740993",
    [],
    {},
    { a: [{ b: 2n ** 53n - 1n }] },
  ]) {
    assert.equal(needsTwin(value), false, String(value));
  }
  for (const value of [big, -big, 2n ** 53n, [big], { a: [{ b: big }] }]) assert.equal(needsTwin(value), true);
});

test("beside a Struct everything else than an object needs one too", () => {
  for (const value of [undefined, {}, { a: 1 }]) assert.equal(needsTwinOfStruct(value), false);
  for (const value of [null, 1, "text", [], [{}], { a: big }]) assert.equal(needsTwinOfStruct(value), true);
});

test("looking for one ends in what holds itself", () => {
  const object: DynamicObject = {};
  object.self = object;
  assert.equal(needsTwin(object), false);
});

test("beside a twin the near value is written, without one it is refused", () => {
  const object = { a: [big] };
  const struct = readerOf((w) => writeStruct(w, 0, "", object, "round"));
  assert.deepEqual(readStruct(struct, struct.uint32()), { a: [Number(big)] });
  const value = readerOf((w) => writeValue(w, 0, "", big, "round"));
  assert.equal(readValue(value, value.uint32()), Number(big));
  assert.throws(() => written((w) => writeStruct(w, 0, "", object)), isValueError);
  assert.throws(() => written((w) => writeValue(w, 0, "", big)), isValueError);
});

test("any value crosses as JSON", () => {
  const values: readonly DynamicValue[] = [null, true, 0, 1.5, "", "text", big, [], [big, null], {}, { a: { b: big } }];
  for (const value of values) {
    assert.deepEqual(readJsonValue(readerOf((w) => writeJsonValue(w, 0, "value", value))), value);
  }
  assert.equal(readJsonValue(createReader(Uint8Array.of(0))), undefined);
  assert.throws(() => readJson(readerOf((w) => writeJsonValue(w, 0, "value", [1]))), /not an object/);
});
