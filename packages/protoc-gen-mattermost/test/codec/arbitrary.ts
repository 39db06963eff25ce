import fc from "fast-check";
import type { Field, Message, ScalarName, Value } from "../../src/schema/contract.ts";

/** Texts of every kind: short and long, ASCII and not, with halves of surrogate pairs. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 40, maxLength: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom("", "a".repeat(127), "a".repeat(128), "é".repeat(64), "\ufeffbom", "\0") },
);

const key: fc.Arbitrary<string> = fc.oneof(
  text,
  fc.constantFrom("__proto__", "constructor", "toString", "toJSON", "hasOwnProperty", "1", "0", ""),
);

export const safeInteger: fc.Arbitrary<number> = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -300, max: 300 }),
  fc.constantFrom(
    ...[28, 31, 32, 35, 42, 49, 52].flatMap((bits) => [2 ** bits - 1, 2 ** bits, -(2 ** bits), -(2 ** bits) - 1]),
  ),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0),
);

const safeNatural = safeInteger.map((value) => Math.abs(value));
const int32 = fc.oneof(
  fc.integer(),
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(0, -0, 2 ** 31 - 1, -(2 ** 31)),
);
const uint32 = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constantFrom(0, 127, 128, 2 ** 32 - 1));

const scalars: Readonly<Record<ScalarName, fc.Arbitrary<unknown>>> = {
  string: text,
  bytes: fc.uint8Array({ maxLength: 200 }),
  bool: fc.boolean(),
  double: fc.double(),
  float: fc.float(),
  int32,
  sint32: int32,
  sfixed32: int32,
  uint32,
  fixed32: uint32,
  int64: safeInteger,
  sint64: safeInteger,
  sfixed64: safeInteger,
  uint64: safeNatural,
  fixed64: safeNatural,
};

/** An object whose keys are data, `__proto__` included. */
export function dictionary<T>(value: fc.Arbitrary<T>, maxKeys: number): fc.Arbitrary<Record<string, T>> {
  return fc.array(fc.tuple(key, value), { maxLength: maxKeys }).map((entries) => {
    const object: Record<string, T> = {};
    for (const [name, item] of entries) {
      Object.defineProperty(object, name, { value: item, enumerable: true, writable: true, configurable: true });
    }
    return object;
  });
}

function dynamic(leaf: fc.Arbitrary<unknown>): {
  value: fc.Arbitrary<unknown>;
  object: fc.Arbitrary<Record<string, unknown>>;
} {
  const { value, object } = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
    value: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("value"), { maxLength: 4 }), tie("object")),
    object: dictionary(tie("value"), 4),
  }));
  return { value, object };
}

const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  safeInteger,
  text,
);

/** What a google.protobuf.Value holds. */
export const plainData = dynamic(leaf);

/** What a JSON document holds: whole numbers of any size besides, and no negative zero. */
export const jsonData = dynamic(
  fc.oneof(
    leaf.map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
  ),
);

/** The value of a message with any of its keys left out or undefined. */
export function initOf(message: Message, depth = 0): fc.Arbitrary<unknown> {
  const [only] = message.fields;
  if (message.unwrap && only !== undefined) return fieldValue(only, depth);
  const keys = message.fields.map((field) => [
    field.modelName,
    fc.option(fieldValue(field, depth), { nil: undefined }),
  ]);
  return fc.record(Object.fromEntries(keys), { requiredKeys: [], noNullPrototype: true });
}

/** A value of a field that is there. */
export function fieldValue(field: Field, depth = 0): fc.Arbitrary<unknown> {
  const maxLength = depth > 1 ? 1 : 3;
  switch (field.label) {
    case "one":
      return field.twin === undefined
        ? elementOf(field.value, depth)
        : fc.oneof(elementOf(field.value, depth), beyond(field));
    case "list":
      return fc.array(elementOf(field.value, depth), { maxLength });
    case "map":
      return field.mapKey === "string"
        ? dictionary(elementOf(field.value, depth), maxLength)
        : numberKeys(field.mapKey ?? "string", elementOf(field.value, depth), maxLength);
  }
}

function numberKeys(mapKey: ScalarName, value: fc.Arbitrary<unknown>, maxLength: number): fc.Arbitrary<unknown> {
  const keys = scalars[mapKey].map((name) => String(Object.is(name, -0) ? 0 : name));
  return fc.array(fc.tuple(keys, value), { maxLength }).map((entries) => Object.fromEntries(entries));
}

/** Values that a field needs its twin for. */
function beyond({ value, twin }: Field): fc.Arbitrary<unknown> {
  switch (twin?.kind) {
    case "json":
      return value.kind === "value" || twin.anyValue ? jsonData.value : jsonData.object;
    case "zero":
      return fc.constantFrom(...(value.kind === "scalar" ? [zeroOf(value.scalar)] : []));
    default:
      return safeInteger;
  }
}

/** The zero of a scalar that can have a twin. */
export function zeroOf(scalar: ScalarName): unknown {
  return scalar === "string" ? "" : scalar === "bool" ? false : 0;
}

function elementOf(value: Value, depth: number): fc.Arbitrary<unknown> {
  switch (value.kind) {
    case "scalar":
    case "wrapper":
      return scalars[value.scalar];
    case "stream":
      return scalars.bytes;
    case "enum":
      return fc.oneof(
        fc.constantFrom(...value.enum.values.filter(({ number }) => number !== 0).map(({ text: name }) => name)),
        fc.integer({ min: 50, max: 2 ** 31 - 1 }).map((number) => String(number)),
        fc.constant("-5"),
      );
    case "json":
      return value.type === "DynamicValue" ? jsonData.value : jsonData.object;
    case "struct":
      return plainData.object;
    case "value":
      return plainData.value;
    case "listValue":
      return fc.array(plainData.value, { maxLength: 3 });
    case "message":
      return depth > 3 ? fc.constant(emptyOf(value.message)) : initOf(value.message, depth + 1);
  }
}

function emptyOf(message: Message): unknown {
  const [only] = message.fields;
  if (!message.unwrap || only === undefined) return {};
  return only.label === "list" ? [] : {};
}
