import assert from "node:assert/strict";
import { test } from "node:test";
import { type DynamicObject, isValueError } from "@mattermost-plugin/plain";
import fc from "fast-check";
import { written } from "../test/written.ts";
import { isDecodeError } from "./decode-error.ts";
import { readJson } from "./read-json.ts";
import { createReader } from "./reader.ts";
import { writeJson } from "./write-json.ts";
import { writeString } from "./write-string.ts";

function bytesOf(value: unknown): Buffer {
  return Buffer.from(
    written((w) => writeJson(w, 0, "config", value as DynamicObject)),
    "hex",
  );
}

function textOf(value: unknown): string {
  return createReader(bytesOf(value)).string();
}

function parse(text: string): DynamicObject | undefined {
  return readJson(
    createReader(
      Buffer.from(
        written((w) => writeString(w, 0, "", text)),
        "hex",
      ),
    ),
  );
}

test("a document is JSON.stringify's text", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
      const text = JSON.stringify(value);
      assert.equal(textOf(value), text);
      assert.equal(textOf(parse(text)), text);
    }),
  );
});

test("whole numbers keep all their digits in both directions", () => {
  const text =
    '{"id":12345678901234567890,"neg":-9007199254740993,"safe":9007199254740991,"list":[[1e3,18446744073709551615]],"f":0.1234567890123456789}';
  const value = parse(text);
  assert.deepEqual(value, {
    id: 12345678901234567890n,
    neg: -9007199254740993n,
    safe: Number.MAX_SAFE_INTEGER,
    list: [[1000, 18446744073709551615n]],
    f: 0.12345678901234568,
  });
  assert.equal(
    textOf(value),
    '{"id":12345678901234567890,"neg":-9007199254740993,"safe":9007199254740991,"list":[[1000,18446744073709551615]],"f":0.12345678901234568}',
  );
});

test("digits in texts and keys do not make bigints", () => {
  const text = '{"12345678901234567890":"12345678901234567890","n":1}';
  assert.deepEqual(parse(text), JSON.parse(text));
});

test("no bytes and null are an absent document, and what is no object is refused", () => {
  assert.equal(parse(""), undefined);
  assert.equal(parse("null"), undefined);
  for (const text of ["[]", "5", '"text"', "true"])
    assert.throws(() => parse(text), /^DecodeError: is a JSON document, but not an object$/);
  for (const text of ["{", "{a:1}", "secret", "\u0000", '{"a":12345678901234567890']) {
    assert.throws(
      () => parse(text),
      (error) => isDecodeError(error) && error.message === "is not a JSON document",
    );
  }
});

test("what JSON would drop or change in silence is refused with its place", () => {
  for (const value of [undefined, () => 1, Number.NaN, -Infinity, Symbol("s"), new Date(0), new Map(), Object(1n)]) {
    assert.throws(
      () => bytesOf({ a: [{ b: value }] }),
      (error) => isValueError(error) && error.path === "config.a[0].b",
    );
  }
  for (const value of [null, [], "text", undefined])
    assert.throws(() => bytesOf(value), /^ValueError: config: expected an object of plain data/);
  assert.throws(() => bytesOf({ a: 1, toJSON: () => ({}) }), /^ValueError: config\.toJSON: /);
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  assert.throws(() => bytesOf(cycle), /^ValueError: config\.self.*or it holds itself$/);
});

test("__proto__ is a key like any other", () => {
  const text = '{"__proto__":{"polluted":true},"big":12345678901234567890}';
  const value = parse(text);
  assert.deepEqual(Object.keys(value ?? {}), ["__proto__", "big"]);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  assert.equal(textOf(value), text);
});
