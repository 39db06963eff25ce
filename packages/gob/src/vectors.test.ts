import assert from "node:assert/strict";
import { test } from "node:test";
import { readGoTypes } from "../testdata/go-types.ts";
import { lastValue } from "../testdata/last-value.ts";
import { fromJson, type Json, readVectors, type Vector, withoutZeros } from "../testdata/vectors.ts";
import {
  createDecoder,
  createEncoder,
  type GobType,
  isGobError,
  readTime,
  timeType,
  writeTime,
  writeValue,
} from "./index.ts";

const types = readGoTypes();

function parts(vector: Vector): { type: GobType; json: Json }[] {
  if (vector.type !== undefined) return [{ type: types.byName(vector.type), json: vector.json }];
  const values = vector.json as Json[];
  return (vector.types ?? []).map((name, index) => ({ type: types.byName(name), json: values[index] ?? null }));
}

function streamOf(vector: Vector): Buffer {
  return Buffer.from(vector.gob, "base64");
}

/** Decodes a stream that arrives in pieces of so many bytes. */
function decode(vector: Vector, pieceSize: number): unknown[] {
  const decoder = createDecoder({ registry: types.registry });
  const stream = streamOf(vector);
  const values: unknown[] = [];
  let offset = 0;
  for (const { type } of parts(vector)) {
    let read = decoder.readAs(type);
    while (!read && offset < stream.length) {
      decoder.push(stream.subarray(offset, offset + pieceSize));
      offset += pieceSize;
      read = decoder.readAs(type);
    }
    assert.ok(read, `${vector.id}: the stream ends before its value`);
    values.push(withoutZeros(read.value));
  }
  if (vector.types) assert.equal(decoder.pending, false, `${vector.id}: bytes are left`);
  return values;
}

/** A zone with seconds, which the text of a time does not show. */
const zoneWithSeconds = "edge/time-6";

for (const file of ["structs", "args", "edge", "streams", "tolerance"]) {
  test(`every stream of ${file} reads as Go read it`, () => {
    for (const vector of readVectors(file)) {
      if (vector.id === zoneWithSeconds) continue;
      const expected = parts(vector).map(({ type, json }) => withoutZeros(fromJson(type, json, types.registry)));
      for (const pieceSize of [Infinity, 7]) {
        if (vector.gob.length > 100_000 && pieceSize === 7) continue;
        assert.deepEqual(decode(vector, pieceSize), expected, `${vector.id} in pieces of ${pieceSize}`);
      }
    }
  });
}

for (const file of ["structs", "args", "edge", "streams"]) {
  test(`every value of ${file} is written so that it reads the same, to the byte where that is determined`, () => {
    let compared = 0;
    for (const vector of readVectors(file)) {
      const encoder = createEncoder();
      const decoder = createDecoder({ registry: types.registry });
      for (const { type, json } of parts(vector)) {
        const value = fromJson(type, json, types.registry);
        const bytes = encoder.encode({
          type,
          write: (writer) => writeValue(writer, types.registry, type, value, "value"),
        });
        decoder.push(bytes);
        assert.deepEqual(withoutZeros(decoder.readAs(type)?.value ?? null), withoutZeros(value), vector.id);
        if (!vector.det) continue;
        assert.ok(lastValue(bytes).equals(lastValue(streamOf(vector))), `${vector.id}: other bytes than Go's`);
        compared += 1;
      }
      assert.equal(decoder.pending, false, vector.id);
    }
    if (file !== "streams") assert.ok(compared > 20, `${compared} compared`);
  });
}

test("a malformed stream gives an error or ends short, and never more", () => {
  for (const vector of readVectors("malformed")) {
    const decoder = createDecoder({ registry: types.registry });
    const type = types.byName(vector.type ?? "");
    let outcome = "read";
    try {
      decoder.push(streamOf(vector));
      const read = decoder.readAs(type);
      if (!read) outcome = "short";
      else if (type === timeType && read.value instanceof Uint8Array) readTime(read.value);
    } catch (error) {
      assert.ok(isGobError(error), `${vector.id}: ${error}`);
      outcome = "refused";
    }
    const ends = vector.error === "eof" || vector.error === "unexpected_eof";
    assert.ok(outcome === "refused" || (ends && outcome === "short"), `${vector.id}: ${outcome}`);
  }
});

test("a zone with seconds survives", () => {
  const vector = readVectors("edge").find(({ id }) => id === zoneWithSeconds);
  assert.ok(vector);
  const [value] = decode(vector, Number.POSITIVE_INFINITY) as [{ ExpiresAt: Uint8Array }];
  const time = readTime(value.ExpiresAt);
  assert.equal(time.offset, 19 * 60 + 32);
  assert.deepEqual(writeTime(time), value.ExpiresAt);
});
