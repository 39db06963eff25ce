import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readGoTypes } from "../testdata/go-types.ts";
import {
  anyList,
  anyMap,
  createDecoder,
  createEncoder,
  createRegistry,
  type DynamicObject,
  type DynamicValue,
  type GobType,
  type GobValue,
  isValueError,
  writeValue,
} from "./index.ts";
import {
  beginInterface,
  endSized,
  itemObject,
  readDynamic,
  readObject,
  type ValueWriter,
  writeCount,
  writeString,
} from "./wire.ts";

const types = readGoTypes();
const registry = createRegistry([
  ["[]interface {}", { type: anyList }],
  ["map[string]interface {}", { type: anyMap }],
]);

function encode(object: DynamicObject): Buffer {
  return createEncoder().encode({ type: anyMap, write: (w) => itemObject(w, "props", object) });
}

function decode(stream: Buffer): DynamicObject {
  const decoder = createDecoder({ registry });
  decoder.push(stream);
  const read = decoder.read((r, plans, id) => {
    assert.equal(plans.plan(id, anyMap).type, anyMap);
    assert.equal(r.bytes[r.position++], 0);
    return readObject(r, plans);
  });
  assert.ok(read);
  assert.equal(decoder.pending, false);
  return read.value;
}

/** What Go sends for a value of one registered type. */
function fromGo(name: string, value: GobValue): DynamicValue {
  const type: GobType = { kind: "struct", name: "T", fields: [{ name: "A", type: { kind: "interface" } }] };
  const decoder = createDecoder({ registry });
  const held = { A: { name, value } };
  decoder.push(createEncoder().encode({ type, write: (w) => writeValue(w, types.registry, type, held, "value") }));
  const read = decoder.read((r, plans, id) => {
    plans.plan(id, type);
    r.position += 1;
    return readDynamic(r, plans);
  });
  assert.ok(read);
  return read.value;
}

const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "grapheme", maxLength: 50 }),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }),
  fc.bigInt({ min: -(2n ** 63n), max: -(2n ** 53n) }),
);
const key = fc.oneof(fc.string({ maxLength: 45 }), fc.constantFrom("__proto__", "constructor", "toString", ""));

const tree = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("value"), { maxLength: 4 }), tie("object")),
  object: fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((entries) => {
    const object = {};
    for (const [name, value] of entries) {
      Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return object;
  }),
}));

test("plain data comes back as it was, also with keys that objects have already", () => {
  fc.assert(
    fc.property(tree.object, (object) => {
      assert.deepEqual(decode(encode(object as DynamicObject)), object);
    }),
    { numRuns: 500 },
  );
});

test("plain data is what Go's own reader finds, in the kinds that it takes", () => {
  const decoder = createDecoder({ registry: types.registry });
  decoder.push(encode({ s: "x", n: 1, i: 2n ** 60n, u: 2n ** 63n, l: [null, true], o: {} }));
  const held = decoder.readAs(anyMap)?.value as Map<string, GobValue>;
  assert.deepEqual(Object.fromEntries(held), {
    s: { name: "string", value: "x" },
    n: { name: "float64", value: 1 },
    i: { name: "int64", value: 2n ** 60n },
    u: { name: "uint64", value: 2n ** 63n },
    l: { name: "[]interface {}", value: [null, { name: "bool", value: true }] },
    o: { name: "map[string]interface {}", value: new Map() },
  });
});

test("every registered kind becomes plain data", () => {
  assert.equal(fromGo("int", 5), 5);
  assert.equal(fromGo("int64", 2n ** 60n), 2n ** 60n);
  assert.equal(fromGo("uint8", 200), 200);
  assert.equal(fromGo("uint64", 2n ** 64n - 1n), 2n ** 64n - 1n);
  assert.equal(fromGo("float32", 0.5), 0.5);
  assert.ok(Number.isNaN(fromGo("float64", Number.NaN)));
  assert.equal(fromGo("[]uint8", Uint8Array.of(1, 2, 255)), "AQL/");
  assert.deepEqual(fromGo("[]string", ["a", ""]), ["a", ""]);
  assert.deepEqual(fromGo("[]int", [1, -1]), [1, -1]);
  assert.deepEqual(fromGo("complex128", [1, -2]), [1, -2]);
});

test("a struct that nobody registered reads by Go's names, so that one unknown value does not lose the others", () => {
  assert.deepEqual(fromGo("*model.AppError", { Id: "x", StatusCode: 404 }), { Id: "x", StatusCode: 404 });
  assert.deepEqual(fromGo("[]model.PropertyOwner", [{ ID: "a", Scopes: ["s"] }]), [{ ID: "a", Scopes: ["s"] }]);
});

function refused(object: unknown, message: RegExp): void {
  assert.throws(
    () => encode(object as DynamicObject),
    (error) => isValueError(error) && message.test(error.message),
    `${message}`,
  );
}

test("what has no place in plain data is refused with the way to it", () => {
  refused({ a: { b: [1, undefined] } }, /^props\.a\.b\[1\]: expected plain data.*got undefined/);
  refused({ a: Number.NaN }, /^props\.a: NaN is not a number that can be sent/);
  refused({ a: Number.NEGATIVE_INFINITY }, /-Infinity is not a number/);
  refused({ "odd key": Symbol("x") }, /^props\["odd key"\]: expected plain data.*got a symbol/);
  refused({ a: new Map() }, /^props\.a: expected plain data.*an instance of Map/);
  refused({ a: new Uint8Array(1) }, /an instance of Uint8Array/);
  refused({ a: 2n ** 64n }, /^props\.a: 18446744073709551616 is beyond what 64 bits hold/);
  refused({ a: -(2n ** 63n) - 1n }, /beyond what 64 bits hold/);
  refused([], /^props: expected an object of plain data, got a list/);
});

test("what holds itself, or lies too deep, is refused before the stack ends", () => {
  const circle: DynamicObject = {};
  circle.self = circle;
  refused(circle, /holds itself/);
  const list: DynamicValue[] = [];
  list.push(list);
  refused({ list }, /holds itself/);
});

function nested(depth: number): DynamicObject {
  let value: DynamicObject = {};
  for (let i = 1; i < depth; i += 1) value = { a: value };
  return value;
}

function depthOf(object: DynamicValue | undefined): number {
  let depth = 0;
  for (let value = object; typeof value === "object" && value !== null; value = (value as DynamicObject).a) depth += 1;
  return depth;
}

/** What Go would send for objects that lie so deep in each other. */
function deepStream(depth: number): Buffer {
  const put = (w: ValueWriter, rest: number) => {
    writeCount(w, rest > 1 ? 1 : 0);
    if (rest <= 1) return;
    writeString(w, "a");
    const start = beginInterface(w, "map[string]interface {}", anyMap);
    put(w, rest - 1);
    endSized(w, start);
  };
  return createEncoder().encode({ type: anyMap, write: (w) => put(w, depth) });
}

test("values may lie 1500 levels deep in each other, and no deeper, on the way out and on the way in", () => {
  assert.equal(depthOf(decode(encode(nested(1500)))), 1500);
  refused(nested(1501), /more than 1500 levels/);
  assert.equal(depthOf(decode(deepStream(1500))), 1500);
  assert.throws(() => decode(deepStream(1502)), /deeper than 1500/);
});

test("a value that is refused leaves the stream as it was", () => {
  const encoder = createEncoder();
  const decoder = createDecoder({ registry });
  const send = (object: unknown) =>
    encoder.encode({ type: anyMap, write: (w) => itemObject(w, "props", object as DynamicObject) });
  assert.throws(() => send({ first: [1], second: () => 1 }));
  decoder.push(send({ a: ["b"] }));
  assert.throws(() => send({ again: { x: Symbol("x") } }));
  decoder.push(send({ c: { d: 1 } }));
  const values = [decoder.readAs(anyMap), decoder.readAs(anyMap)].map((read) => {
    assert.ok(read?.value instanceof Map);
    return read.value.size;
  });
  assert.deepEqual(values, [1, 1]);
});
