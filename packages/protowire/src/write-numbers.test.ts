import assert from "node:assert/strict";
import { test } from "node:test";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { type FieldName, isValueError } from "@mattermost-plugin/plain";
import fc from "fast-check";
import { hex, written } from "../test/written.ts";
import { readFixed64, readInt64, readSfixed64, readSint64, readUint64 } from "./read-int64.ts";
import { createReader, type Reader } from "./reader.ts";
import { writeDouble, writeFixed32, writeFloat, writeSfixed32 } from "./write-fixed.ts";
import { writeFixed64, writeInt64, writeSfixed64, writeSint64, writeUint64 } from "./write-int64.ts";
import { writeInt32, writeSint32, writeUint32 } from "./write-varint.ts";
import type { Writer } from "./writer.ts";

interface NumberType {
  readonly write: (w: Writer, tag: number, name: FieldName, value: number) => void;
  readonly reference: (w: BinaryWriter, value: number) => unknown;
  readonly read: (r: Reader) => number;
  readonly least: number;
  readonly most: number;
}

const { MAX_SAFE_INTEGER: most, MIN_SAFE_INTEGER: least } = Number;
const int32 = { least: -(2 ** 31), most: 2 ** 31 - 1 };
const uint32 = { least: 0, most: 2 ** 32 - 1 };

const types: Readonly<Record<string, NumberType>> = {
  int32: { write: writeInt32, reference: (w, v) => w.int32(v), read: (r) => r.int32(), ...int32 },
  sint32: { write: writeSint32, reference: (w, v) => w.sint32(v), read: (r) => r.sint32(), ...int32 },
  sfixed32: { write: writeSfixed32, reference: (w, v) => w.sfixed32(v), read: (r) => r.sfixed32(), ...int32 },
  uint32: { write: writeUint32, reference: (w, v) => w.uint32(v), read: (r) => r.uint32(), ...uint32 },
  fixed32: { write: writeFixed32, reference: (w, v) => w.fixed32(v), read: (r) => r.fixed32(), ...uint32 },
  int64: { write: writeInt64, reference: (w, v) => w.int64(BigInt(v)), read: readInt64, least, most },
  sint64: { write: writeSint64, reference: (w, v) => w.sint64(BigInt(v)), read: readSint64, least, most },
  sfixed64: { write: writeSfixed64, reference: (w, v) => w.sfixed64(BigInt(v)), read: readSfixed64, least, most },
  uint64: { write: writeUint64, reference: (w, v) => w.uint64(BigInt(v)), read: readUint64, least: 0, most },
  fixed64: { write: writeFixed64, reference: (w, v) => w.fixed64(BigInt(v)), read: readFixed64, least: 0, most },
};

const edges = [...Array(54).keys()].flatMap((bits) => [2 ** bits - 1, 2 ** bits, -(2 ** bits), 1 - 2 ** bits]);

for (const [name, type] of Object.entries(types)) {
  test(`${name} is written and read as by protobuf-es`, () => {
    const check = (value: number): void => {
      const bytes = written((w) => type.write(w, 0, "", value));
      const reference = new BinaryWriter();
      type.reference(reference, value);
      assert.equal(bytes, hex(reference.finish()), String(value));
      const r = createReader(Buffer.from(bytes, "hex"));
      assert.equal(type.read(r), value === 0 ? 0 : value);
      assert.equal(r.pos, r.len);
    };
    for (const value of [0, -0, ...edges].filter((v) => v >= type.least && v <= type.most)) check(value);
    const anyNumber = type.most > 2 ** 32 ? fc.maxSafeInteger() : fc.integer({ min: type.least, max: type.most });
    fc.assert(fc.property(anyNumber, (value) => check(type.least === 0 ? Math.abs(value) : value)));
  });

  test(`${name} refuses what it can't hold, with the place`, () => {
    const wrong: unknown[] = [
      type.most + 1,
      type.least - 1,
      1.5,
      Number.NaN,
      Infinity,
      "1",
      1n,
      null,
      undefined,
      {},
      [1],
    ];
    for (const value of wrong) {
      assert.throws(
        () => written((w) => type.write(w, 8, "field", value as number)),
        (error) => isValueError(error) && error.path === "field" && /^field: /.test(error.message),
        String(value),
      );
    }
  });
}

test("double and float are written as by protobuf-es, bit for bit", () => {
  const values = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, 5e-324, 1.7976931348623157e308),
  );
  fc.assert(
    fc.property(values, fc.float(), (double, float) => {
      assert.equal(
        written((w) => writeDouble(w, 0, "", double)),
        hex(new BinaryWriter().double(double).finish()),
      );
      assert.equal(
        written((w) => writeFloat(w, 0, "", float)),
        hex(new BinaryWriter().float(float).finish()),
      );
    }),
  );
  assert.throws(
    () => written((w) => writeFloat(w, 0, "f", 1e300)),
    /^ValueError: f: expected a number that fits 32 bits, got 1e\+300$/,
  );
  assert.throws(
    () => written((w) => writeDouble(w, 0, "d", "1" as never)),
    /^ValueError: d: expected a number, got a string$/,
  );
});

test("tags of any size stand before the value", () => {
  for (const number of [1, 15, 16, 2047, 2048, 262_143, 262_144, 2 ** 29 - 1]) {
    const reference = new BinaryWriter().tag(number, 0).uint32(7);
    assert.equal(
      written((w) => writeUint32(w, number * 8, "", 7)),
      hex(reference.finish()),
    );
  }
});

test("a 64-bit number that JavaScript can't hold exactly is refused in either direction", () => {
  assert.throws(
    () => written((w) => writeInt64(w, 8, "createAt", 2 ** 53)),
    /^ValueError: createAt: 9007199254740992 is beyond 2\^53 - 1, up to which whole numbers are exact$/,
  );
  const unreadable = [
    2n ** 53n,
    -(2n ** 53n),
    2n ** 63n - 1n,
    -(2n ** 63n),
    2n ** 55n,
    2n ** 56n,
    2n ** 60n,
    2n ** 61n,
    2n ** 62n,
  ];
  for (const value of unreadable) {
    const bytes = new BinaryWriter().int64(value).finish();
    assert.throws(() => readInt64(createReader(bytes)), {
      message: `${value} is beyond 2^53 - 1, up to which whole numbers are exact`,
    });
  }
  assert.throws(
    () => readUint64(createReader(new BinaryWriter().uint64(2n ** 64n - 1n).finish())),
    /^DecodeError: 18446744073709551615 is/,
  );
  assert.throws(
    () => readFixed64(createReader(new BinaryWriter().fixed64(2n ** 60n).finish())),
    /^DecodeError: 1152921504606846976 is/,
  );
});

test("an int64 with more bytes than it needs is read all the same", () => {
  assert.equal(readInt64(createReader(Buffer.from("8180808000", "hex"))), 1);
  assert.equal(readInt64(createReader(Buffer.from("ffffffff8f80808000", "hex"))), 2 ** 32 - 1);
  assert.throws(() => readInt64(createReader(Buffer.from("80".repeat(11), "hex"))), /invalid varint/);
  assert.throws(() => readInt64(createReader(Buffer.from("8080", "hex"))), RangeError);
});
