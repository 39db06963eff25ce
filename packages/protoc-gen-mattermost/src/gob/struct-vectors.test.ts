import assert from "node:assert/strict";
import { test } from "node:test";
import type { GobValue, StructValue } from "@mattermost-plugin/gob";
import { lastValue } from "../../../gob/testdata/last-value.ts";
import { fromJson, readVectors, type Vector } from "../../../gob/testdata/vectors.ts";
import { createSubject } from "../../test/gob/subject.ts";
import { beyondExact, toModel } from "../../test/gob/to-model.ts";
import { structTypeName } from "./names.ts";
import type { MappedMessage } from "./struct-codec.ts";

const subject = createSubject();
const messages = new Map(subject.mapped.messages.map((mapped) => [mapped.struct, mapped]));

/** A zone with seconds, which the JSON of the vector does not show. */
const zoneWithSeconds = "edge/time-6";

/** Whether the bytes can be told from the model alone: a time loses its zone, JSON its spaces, an empty map is none, a set has no false. */
function isLossless({ struct, mapping }: MappedMessage, value: StructValue): boolean {
  const nil = mapping.parts.some(({ kind, go }) => kind === "inner" && go.type.pointer && value[go.name] === undefined);
  const unset = mapping.parts.some((part) => {
    const held = value[part.go.name];
    const isSet = part.kind === "field" && part.conversion.kind === "keys";
    return isSet && held instanceof Map && [...held.values()].includes(false);
  });
  const losesForm = [...subject.structs.reachableFrom(struct)].some((name) =>
    subject.structs.get(name).fields.some(({ type, goType }) => type.kind === "custom" || goType === "json.RawMessage"),
  );
  return !nil && !unset && !losesForm && !hasEmptyMap(value);
}

function hasEmptyMap(value: GobValue): boolean {
  if (value instanceof Map) return value.size === 0 || [...value.values()].some(hasEmptyMap);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  return Object.values(value).some(hasEmptyMap);
}

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
    return [{ vector, mapped, value, expected: modelOf(mapped, value) }];
  });
}

function modelOf(
  { message, mapping }: MappedMessage,
  value: StructValue,
): Readonly<Record<string, unknown>> | undefined {
  try {
    return toModel(subject, message.fields, mapping.parts, value);
  } catch (error) {
    if (error === beyondExact) return undefined;
    throw error;
  }
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
    if (!vector.det || !isLossless(mapped, value)) continue;
    assert.ok(lastValue(bytes).equals(lastValue(stream)), `${vector.id}: other bytes than Go's`);
    compared += 1;
  }
  assert.ok(compared > 100, `only ${compared}`);
});
