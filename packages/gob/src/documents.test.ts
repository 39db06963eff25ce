import assert from "node:assert/strict";
import { test } from "node:test";
import {
  basic,
  createDecoder,
  createDocuments,
  createEncoder,
  createRegistry,
  type DynamicObject,
  type GobType,
  type GobValue,
  isValueError,
  structOf,
  timeType,
  writeTime,
  writeValue,
} from "./index.ts";
import { endStruct, readAs } from "./wire.ts";

const base = structOf("Base", () => [["Title", basic.string]]);
const inner = structOf("Inner", () => [["Name", basic.string]]);
const option = structOf("Option", () => [["Data", { kind: "map", key: basic.string, elem: basic.string }]]);
const outer = structOf("Outer", () => [
  ["Base", base, true],
  ["Count", basic.int64],
  ["Note", basic.string],
  ["Flag", basic.bool],
  ["Raw", basic.bytes],
  ["Hash", basic.bytes],
  ["Secret", basic.string],
  ["Hidden", basic.string],
  ["List", { kind: "slice", elem: inner }],
  ["ByName", { kind: "map", key: basic.string, elem: inner }],
  ["Here", inner, true],
  ["There", inner],
  ["At", timeType],
  ["Any", basic.interface],
  ["Options", { kind: "slice", elem: option }],
]);

function documents(settled: boolean) {
  return createDocuments(() => ({
    rows: [
      [base, "title"],
      [inner, "name?"],
      [option, "data="],
      [outer, "Base~ count note? flag? raw{ hash secret - list byName here there at any? options?"],
    ],
    settled: settled ? [outer] : [],
  }));
}

const registry = createRegistry();

/** Reads what Go wrote. */
function read(value: GobValue, { settled = false } = {}): unknown {
  const decoder = createDecoder();
  decoder.push(createEncoder().encode({ type: outer, write: (w) => writeValue(w, registry, outer, value, "value") }));
  return decoder.read((r, plans, id) => readAs(r, plans, id, outer, documents(settled).read))?.value;
}

const nothing = {
  title: "",
  count: 0,
  raw: null,
  hash: "",
  secret: "",
  list: null,
  byName: null,
  here: {},
  there: null,
  at: "0001-01-01T00:00:00Z",
};

test("what gob leaves out is what Go's JSON has for it", () => {
  assert.deepEqual(read({}), nothing);
  assert.deepEqual(documents(false).empty(outer), nothing);
  assert.deepEqual(Object.keys(read({}) as object), Object.keys(nothing));
});

test("where nothing is left out, a zero is there also if JSON would leave it out", () => {
  assert.deepEqual(read({}, { settled: true }), { ...nothing, note: "", flag: false });
});

test("every kind of value has the form of Go's JSON", () => {
  const value: GobValue = {
    Base: { Title: "t" },
    Count: 2n ** 60n,
    Note: "n",
    Flag: true,
    Raw: Uint8Array.from(Buffer.from('{"big":12345678901234567890}')),
    Hash: Uint8Array.of(1, 2),
    Secret: "s",
    Hidden: "h",
    List: [{ Name: "a" }, {}],
    ByName: new Map([["__proto__", { Name: "b" }]]),
    Here: { Name: "c" },
    There: {},
    At: writeTime({ seconds: 0n, nanoseconds: 500_000_000, offset: 3600 }),
    Any: { name: "int", value: 5 },
    Options: [{ Data: new Map([["k", "v"]]) }, {}],
  };
  const expected = {
    title: "t",
    count: 2n ** 60n,
    note: "n",
    flag: true,
    raw: { big: 12345678901234567890n },
    hash: "AQI=",
    secret: "s",
    list: [{ name: "a" }, {}],
    byName: JSON.parse('{"__proto__":{"name":"b"}}'),
    here: { name: "c" },
    there: {},
    at: "1970-01-01T01:00:00.5+01:00",
    any: 5,
    options: [{ k: "v" }, {}],
  };
  assert.deepEqual(read(value), expected);
});

/** What Go reads of a document that was written. */
function written(value: unknown): Record<string, unknown> {
  const decoder = createDecoder({ registry });
  const write = documents(false).write;
  decoder.push(createEncoder().encode({ type: outer, write: (w) => write(w, outer, value as DynamicObject) }));
  return { ...(decoder.readAs(outer)?.value as object) };
}

test("a document is written as what it was read from; null is none, and an empty map is not", () => {
  const value = {
    title: "t",
    count: 2n ** 60n,
    note: null,
    raw: { a: 1 },
    hash: "AQI=",
    list: [{ name: "a" }],
    byName: {},
    there: {},
    any: "x",
    options: [{ k: "v" }],
  };
  const sent = JSON.parse(
    JSON.stringify(written(value), (_key, part) => {
      if (typeof part === "bigint") return String(part);
      return part instanceof Map ? { map: [...part] } : part;
    }),
  );
  assert.deepEqual(sent, {
    Base: { Title: "t" },
    Count: String(2n ** 60n),
    Raw: Object.fromEntries([...Buffer.from('{"a":1}')].map((byte, i) => [i, byte])),
    Hash: { 0: 1, 1: 2 },
    List: [{ Name: "a" }],
    ByName: { map: [] },
    Here: {},
    There: {},
    Any: { name: "string", value: "x" },
    Options: [{ Data: { map: [["k", "v"]] } }],
  });
});

test("keys that Go does not have, and values of another type, are refused with the way to them", () => {
  const refused = (value: unknown, message: RegExp) =>
    assert.throws(
      () => written(value),
      (error) => isValueError(error) && message.test(error.message),
      `${message}`,
    );
  refused({ titel: "t" }, /^titel: there is no such key here/);
  refused({ Hidden: "h" }, /^Hidden: there is no such key here/);
  refused({ list: [{}, { nam: 1 }] }, /^list\[1\]\.nam: there is no such key/);
  refused({ byName: { k: 5 } }, /^byName\.k: expected an object of plain data, got 5/);
  refused({ count: "1" }, /^count: expected a whole number, got a string/);
  refused({ count: 2n ** 63n }, /^count: .* is beyond what 64 bits hold/);
  refused({ hash: "no base64" }, /^hash: expected bytes as base64, got a string/);
  refused({ flag: "true" }, /^flag: expected true or false, got a string/);
  refused({ list: {} }, /^list: expected a list, got an object/);
  refused({ here: false }, /^here: expected an object of plain data, got false/);
  refused({ raw: () => 1 }, /^raw: expected plain data/);
  refused(new Map(), /expected an object of plain data, got an instance of Map/);
});

test("a struct that the table does not have is a mistake of the program that says so", () => {
  const other: GobType = structOf("Other", () => [["A", basic.string]]);
  const bytes = createEncoder().encode({ type: other, write: endStruct });
  const decoder = createDecoder();
  decoder.push(bytes);
  assert.throws(
    () => decoder.read((r, plans, id) => readAs(r, plans, id, other, documents(false).read)),
    /no JSON keys are known for Other/,
  );
});
