import { create, type DescMessage } from "@bufbuild/protobuf";
import type { Field, Message, ScalarName, Value } from "../../src/schema/contract.ts";

type Plain = Readonly<Record<string, unknown>>;

const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

/** Makes protobuf-es' message of a plain value. Knows the mapping of names and values on its own. */
export function toMessage(desc: DescMessage, message: Message, value: unknown): ReturnType<typeof create> {
  const [only] = message.fields;
  const plain = message.unwrap && only !== undefined ? { [only.modelName]: value } : (value as Plain);
  return create(desc, fieldsToMessage(desc, message.fields, plain));
}

/** The fields of a message's initial value, for protobuf-es' `create`. */
export function fieldsToMessage(desc: DescMessage, fields: readonly Field[], plain: Plain): Record<string, unknown> {
  const init: Record<string, unknown> = {};
  for (const field of fields) {
    const value = plain[field.modelName];
    const target = desc.fields.find(({ number }) => number === field.number);
    if (value === undefined || target === undefined) continue;
    const twin = desc.fields.find(({ number }) => number === field.twin?.number);
    const { main, exact } = split(field, value);
    if (main !== undefined) init[target.localName] = fieldToMessage(target.message, field, main);
    if (exact !== undefined && twin !== undefined) init[twin.localName] = exact;
  }
  return init;
}

/** What of a value goes into a field, and what into its twin. */
function split(field: Field, value: unknown): { readonly main: unknown; readonly exact: unknown } {
  const isInt32 = typeof value === "number" && Number.isInteger(value) && Math.abs(value + 0.5) < 2 ** 31;
  switch (field.twin?.kind) {
    case undefined:
      return { main: value, exact: undefined };
    case "json": {
      const fits =
        field.value.kind === "value" || (typeof value === "object" && value !== null && !Array.isArray(value));
      const main = fits ? rounded(value) : undefined;
      return { main, exact: fits && !holdsBeyond(value) ? undefined : jsonBytes(value) };
    }
    case "wide":
      if (value === 0) return { main: undefined, exact: field.twin.zero ? 0n : undefined };
      return isInt32 ? { main: value, exact: undefined } : { main: undefined, exact: BigInt(value as number) };
    case "wideWrapper":
      return isInt32 ? { main: value, exact: undefined } : { main: undefined, exact: BigInt(value as number) };
    case "zero":
      if (value !== 0 && value !== "" && value !== false) return { main: value, exact: undefined };
      return {
        main: undefined,
        exact: field.value.kind === "scalar" ? scalarToMessage(field.value.scalar, value) : undefined,
      };
  }
}

/** As it is, with bigints as the nearest numbers. */
function rounded(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === "object" && value !== null ? mapValues(value as Plain, rounded) : value;
}

function holdsBeyond(value: unknown): boolean {
  if (typeof value === "bigint") return !Number.isSafeInteger(Number(value));
  return typeof value === "object" && value !== null && Object.values(value).some(holdsBeyond);
}

function jsonBytes(value: unknown): Uint8Array {
  const text = JSON.stringify(value, (_, item) => (typeof item === "bigint" ? rawJSON(String(item)) : item));
  return new TextEncoder().encode(text);
}

function fieldToMessage(desc: DescMessage | undefined, field: Field, value: unknown): unknown {
  const one = (item: unknown): unknown => elementToMessage(desc, field.value, item, field.label === "one");
  if (field.label === "list") return (value as unknown[]).map(one);
  if (field.label === "map") return mapValues(value as Plain, one);
  return one(value);
}

function elementToMessage(desc: DescMessage | undefined, kind: Value, value: unknown, single: boolean): unknown {
  switch (kind.kind) {
    case "scalar":
      return scalarToMessage(kind.scalar, value);
    case "wrapper": {
      const scalar = scalarToMessage(kind.scalar, value);
      return single || desc === undefined ? scalar : create(desc, { value: scalar });
    }
    case "enum":
      return kind.enum.values.find(({ text }) => text === value)?.number ?? Number(value);
    case "json":
      return jsonBytes(value);
    case "value":
      return valueMessage(value);
    case "listValue":
      return { $typeName: "google.protobuf.ListValue", values: (value as unknown[]).map(valueMessage) };
    case "message":
      if (desc === undefined) throw new Error(`${kind.message.typeName} has no descriptor`);
      return toMessage(desc, kind.message, value);
    default:
      return value;
  }
}

function scalarToMessage(scalar: ScalarName, value: unknown): unknown {
  return /64$/.test(scalar) ? BigInt(value as number) : value;
}

function valueMessage(value: unknown): unknown {
  return { $typeName: "google.protobuf.Value", kind: kindOf(value) };
}

function kindOf(value: unknown): unknown {
  if (value === null) return { case: "nullValue", value: 0 };
  if (typeof value === "number") return { case: "numberValue", value };
  if (typeof value === "string") return { case: "stringValue", value };
  if (typeof value === "boolean") return { case: "boolValue", value };
  if (Array.isArray(value)) {
    return { case: "listValue", value: { $typeName: "google.protobuf.ListValue", values: value.map(valueMessage) } };
  }
  const fields = mapValues(value as Plain, valueMessage);
  return { case: "structValue", value: { $typeName: "google.protobuf.Struct", fields } };
}

/** As it is, with other values: `__proto__` is a key like others. */
export function mapValues<T>(
  object: Readonly<Record<string, T>>,
  change: (value: T) => unknown,
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const value = change(object[key] as T);
    Object.defineProperty(changed, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return changed;
}
