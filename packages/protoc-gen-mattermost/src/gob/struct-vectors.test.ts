import assert from "node:assert/strict";
import { test } from "node:test";
import type { StructValue } from "@mattermost-plugin/gob";
import { lastValue } from "../../../gob/testdata/last-value.ts";
import { fromJson, readVectors, type Vector } from "../../../gob/testdata/vectors.ts";
import { isLossless } from "../../test/gob/is-lossless.ts";
import { createSubject } from "../../test/gob/subject.ts";
import { modelOf } from "../../test/gob/to-model.ts";
import { structTypeName } from "./names.ts";
import type { MappedMessage } from "./struct-codec.ts";

const subject = createSubject();
const messages = new Map(subject.mapped.messages.map((mapped) => [mapped.struct, mapped]));

/** A zone with seconds, which the JSON of the vector does not show. */
const zoneWithSeconds = "edge/time-6";

/** Whether there is NaN or an infinite number among dynamic values, which no JSON can hold. */
function holdsNoNumber(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsNoNumber);
}

interface Case {
  readonly vector: Vector;
  readonly mapped: MappedMessage;
  readonly value: StructValue;
  /** What the model has for it; undefined if a whole number in it is beyond 2^53 - 1. */
  readonly expected: Readonly<Record<string, unknown>> | undefined;
}

function cases(): Case[] {
  return ["structs", "args", "edge"].flatMap(readVectors).flatMap((vector) => {
    const mapped = vector.type === undefined ? undefined : messages.get(vector.type);
    if (!mapped || vector.type === undefined || vector.id === zoneWithSeconds) return [];
    const type = subject.goTypes.byName(vector.type);
    const value = fromJson(type, vector.json, subject.goTypes.registry) as StructValue;
    return [{ vector, mapped, value, expected: modelOf(subject, mapped.message.fields, mapped.mapping.parts, value) }];
  });
}

test("every struct that a Go program wrote reads as the model has it", () => {
  let read = 0;
  let refused = 0;
  for (const { vector, mapped, expected } of cases()) {
    const { message, struct } = mapped;
    const stream = Buffer.from(vector.gob, "base64");
    const readOne = () => subject.read(`read${message.modelName}`, structTypeName(struct), stream);
    if (!expected) {
      assert.throws(readOne, /beyond 2\^53/, vector.id);
      refused += 1;
      continue;
    }
    const found = readOne();
    assert.deepEqual(found, expected, vector.id);
    assert.deepEqual(Object.keys(found as object), Object.keys(expected), `${vector.id}: the order of keys`);
    read += 1;
  }
  assert.ok(read > 300 && refused > 20, `${read} read, ${refused} refused`);
});

test("what was read is written so that Go reads the same, to the byte where that is determined", () => {
  let compared = 0;
  for (const { vector, mapped, value, expected } of cases()) {
    if (!expected) continue;
    const { message, struct } = mapped;
    const name = message.modelName;
    const stream = Buffer.from(vector.gob, "base64");
    const found = subject.read(`read${name}`, structTypeName(struct), stream);
    if (holdsNoNumber(found)) {
      assert.throws(
        () => subject.write(`write${name}`, structTypeName(struct), found),
        /is not a number that can be sent/,
      );
      continue;
    }
    const bytes = subject.write(`write${name}`, structTypeName(struct), found);
    assert.deepEqual(subject.read(`read${name}`, structTypeName(struct), bytes), found, vector.id);
    subject.decode(subject.goTypes.byName(struct), bytes);
    if (!vector.det || !isLossless(subject, mapped.mapping.parts, value)) continue;
    assert.ok(lastValue(bytes).equals(lastValue(stream)), `${vector.id}: other bytes than Go's`);
    compared += 1;
  }
  assert.ok(compared > 100, `only ${compared}`);
});
