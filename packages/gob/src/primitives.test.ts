import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { basic, createDecoder, createEncoder, type GobType, isGobError, isValueError, structOf } from "./index.ts";
import { timeType } from "./time.ts";
import { readTimeText } from "./time-text.ts";
import {
  endStruct,
  nextField,
  putInt,
  putSmallInt,
  putText,
  putTextMap,
  putTexts,
  putTimeMs,
  putUint,
  readBool,
  readBytes,
  readCount,
  readFloat,
  readInt,
  readSafeInt,
  readString,
  readTextMap,
  readTexts,
  readTimeMs,
  readUint,
  type ValueReader,
  type ValueWriter,
  writeBool,
  writeBytes,
  writeCount,
  writeFloat,
  writeInt,
  writeString,
  writeUint,
} from "./wire.ts";

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(...[11, 12, 13, 23, 24, 25, 26, 127, 128, 255, 256, 65535, 65536].map((size) => "x".repeat(size))),
  fc.constantFrom("é".repeat(12), `${"x".repeat(23)}é`, "\ufeffbom", "\0", "\ud800 lone"),
);

/** Writes something at the top of a message, and reads it. */
function through<T>(type: GobType, write: (w: ValueWriter) => void, read: (r: ValueReader) => T): T {
  const decoder = createDecoder();
  decoder.push(createEncoder().encode({ type, write }));
  const found = decoder.read((r) => {
    if (type.kind !== "struct") r.position += 1;
    const value = read(r);
    assert.equal(r.position, r.end);
    return value;
  });
  assert.ok(found);
  return found.value;
}

test("strings of every length and content come back; halves of a pair become U+FFFD", () => {
  fc.assert(
    fc.property(text, (value) => {
      const expected = Buffer.from(value).toString();
      assert.equal(
        through(basic.string, (w) => writeString(w, value), readString),
        expected,
      );
    }),
    { numRuns: 2000 },
  );
});

test("numbers come back exactly, at every width", () => {
  const edges = Array.from({ length: 64 }, (_, bits) => 2n ** BigInt(bits)).flatMap((edge) => [
    edge - 1n,
    edge,
    edge + 1n,
  ]);
  for (const edge of edges.filter((value) => value < 2n ** 64n)) {
    const value = edge <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(edge) : edge;
    assert.equal(
      through(basic.uint64, (w) => writeUint(w, value), readUint),
      value,
    );
    if (typeof value === "number")
      assert.equal(
        through(basic.uint64, (w) => writeCount(w, value), readCount),
        value,
      );
  }
  for (const edge of [...edges, ...edges.map((value) => -value)].filter(
    (value) => BigInt.asIntN(64, value) === value,
  )) {
    const value = Number.isSafeInteger(Number(edge)) ? Number(edge) : edge;
    assert.equal(
      through(basic.int64, (w) => writeInt(w, value), readInt),
      value,
    );
  }
  fc.assert(
    fc.property(fc.double(), (value) => {
      assert.ok(
        Object.is(
          through(basic.float64, (w) => writeFloat(w, value), readFloat),
          value,
        ),
      );
    }),
  );
  for (const value of [true, false])
    assert.equal(
      through(basic.bool, (w) => writeBool(w, value), readBool),
      value,
    );
});

test("bytes come back as memory of their own", () => {
  const value = Uint8Array.from({ length: 70_000 }, (_, i) => i);
  assert.deepEqual(
    through(basic.bytes, (w) => writeBytes(w, value), readBytes),
    value,
  );
});

test("a typed whole number beyond 2^53 is an error that names it", () => {
  for (const value of [2n ** 53n, -(2n ** 53n), 2n ** 63n - 1n]) {
    const read = () =>
      through(
        basic.int64,
        (w) => writeInt(w, value),
        (r) => readSafeInt(r, "Post.createAt"),
      );
    assert.throws(read, (error) => isGobError(error) && error.message.includes(`Post.createAt is ${value}`));
  }
});

test("keys that come again are the same, whatever has the same size and ends", () => {
  const maps = [
    { abcd: "1", axxd: "2", ayyd: "3" },
    { ayyd: "4", axxd: "5", abcd: "6" },
    { ["k".repeat(60)]: "long", é: "not ASCII", "": "empty", __proto__x: "x" },
  ];
  const decoder = createDecoder();
  const encoder = createEncoder();
  const type: GobType = structOf("T", () => [["A", { kind: "map", key: basic.string, elem: basic.string }]]);
  for (const map of [...maps, ...maps]) {
    decoder.push(
      encoder.encode({
        type,
        write(w) {
          putTextMap(w, -1, 0, "a", map);
          endStruct(w);
        },
      }),
    );
    const read = decoder.read((r) => {
      nextField(r, -1, 1);
      return readTextMap(r);
    });
    assert.deepEqual(read?.value, map);
  }
});

const fields = structOf("T", () => [
  ["Text", basic.string],
  ["Count", basic.int64],
  ["Small", basic.int32],
  ["Byte", basic.uint8],
  ["List", { kind: "slice", elem: basic.string }],
]);

interface Fields {
  readonly text?: unknown;
  readonly count?: unknown;
  readonly small?: unknown;
  readonly byte?: unknown;
  readonly list?: unknown;
}

function put(w: ValueWriter, value: Fields): void {
  let last = putText(w, -1, 0, "text", value.text as string);
  last = putInt(w, last, 1, "count", value.count as number);
  last = putSmallInt(w, last, 2, "small", value.small as number, 32);
  last = putUint(w, last, 3, "byte", value.byte as number, 8);
  putTexts(w, last, 4, "list", value.list as string[]);
  endStruct(w);
}

function sent(value: Fields): unknown {
  const decoder = createDecoder();
  decoder.push(createEncoder().encode({ type: fields, write: (w) => put(w, value) }));
  return { ...(decoder.readAs(fields)?.value as object) };
}

test("fields that hold their zero are left out, and all others find their place", () => {
  assert.deepEqual(sent({}), {});
  assert.deepEqual(sent({ text: "", count: 0, small: 0, byte: 0, list: [] }), {});
  assert.deepEqual(sent({ list: [""], text: "x" }), { Text: "x", List: [""] });
  assert.deepEqual(sent({ count: -5, small: -(2 ** 31), byte: 255 }), { Count: -5, Small: -(2 ** 31), Byte: 255 });
});

test("fields of another type, and numbers that do not fit, are refused by name", () => {
  const refused = (value: Fields, message: RegExp) =>
    assert.throws(
      () => sent(value),
      (error) => isValueError(error) && message.test(error.message),
      `${message}`,
    );
  refused({ text: null }, /^text: expected a string, got null/);
  refused({ text: 0 }, /^text: expected a string, got 0/);
  refused({ count: "5" }, /^count: expected a whole number, got a string/);
  refused({ count: 2 ** 53 }, /^count: 9007199254740992 is beyond 2\^53 - 1/);
  refused({ count: Number.NaN }, /^count: expected a whole number, got NaN/);
  refused({ small: 2 ** 31 }, /^small: expected a whole number from -2147483648 to 2147483647, got 2147483648/);
  refused({ byte: -1 }, /^byte: expected a whole number from 0 to 255, got -1/);
  refused({ list: {} }, /^list: expected a list, got an object/);
  refused({ list: ["a", undefined] }, /^list\[1\]: expected a string, got undefined/);
});

test("a list is read as it was written", () => {
  const list = ["", "a", "é".repeat(100)];
  const type: GobType = { kind: "slice", elem: basic.string };
  const write = (w: ValueWriter) => {
    writeCount(w, list.length);
    for (const item of list) writeString(w, item);
  };
  assert.deepEqual(through(type, write, readTexts), list);
});

const timeFields = structOf("T", () => [["At", timeType]]);

function throughTime<T>(ms: number, read: (r: ValueReader) => T): T | undefined {
  const decoder = createDecoder();
  const write = (w: ValueWriter) => {
    putTimeMs(w, -1, 0, "at", ms);
    endStruct(w);
  };
  decoder.push(createEncoder().encode({ type: timeFields, write }));
  return decoder.read((r) => (nextField(r, -1, 1) < 0 ? undefined : read(r)))?.value;
}

test("times are whole milliseconds, 0 is none", () => {
  for (const ms of [1, -1, 999, -999, -1000, 1_732_272_000_250, -62_135_596_799_999, 8.64e15]) {
    assert.equal(
      throughTime(ms, (r) => readTimeMs(r, "at")),
      ms,
    );
  }
  assert.equal(
    throughTime(0, (r) => readTimeMs(r, "at")),
    undefined,
  );
  assert.throws(() => throughTime(0.5, () => 0), /^ValueError: at: 0\.5 is not a whole number of milliseconds/);
  assert.throws(() => throughTime("x" as never, () => 0), /at: expected milliseconds since 1970, got a string/);
  assert.equal(throughTime(1_732_272_000_250, readTimeText), "2024-11-22T10:40:00.25Z");
  assert.equal(throughTime(-1, readTimeText), "1969-12-31T23:59:59.999Z");
});
