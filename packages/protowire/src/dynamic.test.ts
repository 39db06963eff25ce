import assert from "node:assert/strict";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { fromBinary, fromJson, type JsonObject, toBinary, toJson } from "@bufbuild/protobuf";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { StructSchema, ValueSchema } from "@bufbuild/protobuf/wkt";
import { type DynamicObject, type DynamicValue, isValueError } from "@mattermost-plugin/plain";
import fc from "fast-check";
import { hex, written } from "../test/written.ts";
import { readListValue, readStruct, readValue } from "./read-dynamic.ts";
import { createReader } from "./reader.ts";
import { writeListValue, writeStruct, writeValue } from "./write-dynamic.ts";

function bytesOf(value: unknown): Buffer {
  return Buffer.from(
    written((w) => writeStruct(w, 10, "props", value as DynamicObject)),
    "hex",
  );
}

function read(bytes: Uint8Array): DynamicObject {
  const r = createReader(bytes);
  assert.equal(r.uint32(), 10);
  return readStruct(r, r.uint32());
}

function roundTrip(value: DynamicObject): DynamicObject {
  return read(bytesOf(value));
}

test("an object is written and read as by protobuf-es", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }), { noNullPrototype: true }), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as JsonObject;
      const reference = toBinary(StructSchema, fromJson(StructSchema, json));
      const bytes = bytesOf(json);
      assert.equal(hex(bytes), hex(new BinaryWriter().tag(1, 2).bytes(reference).finish()));
      assert.deepStrictEqual(read(bytes), toJson(StructSchema, fromBinary(StructSchema, reference)));
    }),
    { numRuns: 300 },
  );
});

test("every kind of value comes back as it was, in its order", () => {
  const value = {
    z: null,
    a: [true, false, [], {}, ""],
    m: -0,
    n: 1.5,
    big: 2 ** 60,
    text: "ü\u0000",
    deep: { er: { est: [1] } },
  };
  const copy = roundTrip(value);
  assert.deepStrictEqual(copy, value);
  assert.deepEqual(Object.keys(copy), Object.keys(value));
  assert.equal(JSON.stringify(copy), JSON.stringify(value));
});

test("a bigint is a number where that is exact, and refused elsewhere", () => {
  assert.deepEqual(roundTrip({ a: 5n, b: -9007199254740991n }), { a: 5, b: Number.MIN_SAFE_INTEGER });
  assert.throws(
    () => bytesOf({ id: [9007199254740993n] }),
    /^ValueError: props\.id\[0\]: 9007199254740993 is beyond 2\^53 - 1 and would lose digits: numbers are doubles here\. Send it as a string$/,
  );
});

test("what is no plain data is refused with its place", () => {
  const foreign = [
    undefined,
    () => 1,
    Symbol("s"),
    Number.NaN,
    Infinity,
    -Infinity,
    new Date(0),
    new Map(),
    new Uint8Array(1),
    /x/,
    Promise.resolve(),
  ];
  for (const value of foreign) {
    assert.throws(
      () => bytesOf({ x: [1, { y: value }] }),
      (error) => isValueError(error) && error.path === "props.x[1].y",
    );
  }
  for (const value of [null, undefined, [], "text", new Date(0), 5]) {
    assert.throws(
      () => bytesOf(value),
      (error) => isValueError(error) && error.path === "props",
    );
  }
  assert.throws(
    () => bytesOf({ x: new Array(3).fill(1, 0, 1) }),
    (error) => isValueError(error) && error.path === "props.x[1]",
  );
});

test("objects without a prototype and of another realm are plain data", () => {
  const bare = Object.assign(Object.create(null), { a: 1 });
  assert.deepEqual(roundTrip(bare), { a: 1 });
  assert.deepEqual(roundTrip(runInContext("({ a: [1, { b: 2 }] })", createContext({}))), { a: [1, { b: 2 }] });
});

test("__proto__ is a key like any other, and changes nothing else", () => {
  const hostile = JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": 1}}}');
  const copy = roundTrip(hostile);
  assert.deepEqual(Object.keys(copy), ["__proto__", "constructor"]);
  assert.equal(Object.getPrototypeOf(copy), Object.prototype);
  assert.equal((copy as { polluted?: unknown }).polluted, undefined);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  assert.equal(JSON.stringify(copy), JSON.stringify(hostile));
  assert.equal(JSON.stringify({ ...copy }), JSON.stringify(hostile));
  assert.equal(JSON.stringify(structuredClone(copy)), JSON.stringify(hostile));
});

function nest(levels: number): DynamicObject {
  let value: DynamicValue = "end";
  for (let i = 0; i < levels - 1; i++) value = i % 2 === 0 ? [value] : { k: value };
  return { k: value };
}

test("a hundred lists and objects inside each other pass, and no more", () => {
  assert.deepEqual(roundTrip(nest(100)), nest(100));
  assert.throws(
    () => bytesOf(nest(101)),
    /^ValueError: props\.k.{0,40}: what is in it goes more than 100 levels deep, or it holds itself$/,
  );
  const cycle: Record<string, unknown> = { name: "a" };
  cycle.self = [cycle];
  assert.throws(() => bytesOf(cycle), /or it holds itself$/);
  const endless: unknown[] = [];
  endless.push(endless);
  assert.throws(() => written((w) => writeValue(w, 10, "v", endless as DynamicValue)), /or it holds itself$/);
});

test("bytes that are nested deeper are refused, however deep", () => {
  for (const levels of [101, 5000]) {
    let bytes: Uint8Array = new Uint8Array(0);
    for (let i = 0; i < levels; i++) bytes = new BinaryWriter().tag(6, 2).fork().tag(1, 2).bytes(bytes).join().finish();
    assert.throws(
      () => readValue(createReader(bytes), bytes.length),
      /^DecodeError: goes more than 100 lists and objects deep$/,
    );
  }
});

test("a value of its own may be anything, and one without a kind is null", () => {
  for (const value of [null, true, 0, "", "text", [1, [2]], { a: 1 }]) {
    const bytes = Buffer.from(
      written((w) => writeValue(w, 0, "", value)),
      "hex",
    );
    const r = createReader(bytes);
    assert.deepStrictEqual(readValue(r, r.uint32()), value);
    assert.equal(
      hex(bytes),
      hex(new BinaryWriter().bytes(toBinary(ValueSchema, fromJson(ValueSchema, value))).finish()),
    );
  }
  assert.equal(readValue(createReader(new Uint8Array(0)), 0), null);
  assert.throws(() => written((w) => writeValue(w, 0, "v", undefined as never)), isValueError);
});

test("lists", () => {
  const r = createReader(
    Buffer.from(
      written((w) => writeListValue(w, 0, "", [1, "a", [null]])),
      "hex",
    ),
  );
  assert.deepEqual(readListValue(r, r.uint32()), [1, "a", [null]]);
  assert.throws(
    () => written((w) => writeListValue(w, 0, "l", {} as never)),
    /^ValueError: l: expected a list, got an object$/,
  );
});

test("a field that occurs twice is merged", () => {
  const first = bytesOf({ a: 1, list: [1] });
  const second = bytesOf({ b: 2, list: [2], a: 3 });
  const r = createReader(Buffer.concat([first, second]));
  r.uint32();
  const into = readStruct(r, r.uint32());
  r.uint32();
  assert.deepEqual(readStruct(r, r.uint32(), into), { a: 3, list: [2], b: 2 });
});
