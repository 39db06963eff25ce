import type { DescMessage } from "@bufbuild/protobuf";
import type { Field, Message, ScalarName, Value } from "../../src/schema/contract.ts";
import { mapValues } from "./to-message.ts";

type Plain = Readonly<Record<string, unknown>>;

interface ValueMessage {
  readonly kind: { readonly case: string | undefined; readonly value?: unknown };
}

/** Makes the plain value of protobuf-es' message, every key present in its order. */
export function toPlain(desc: DescMessage, message: Message, read: unknown): unknown {
  const plain = fieldsToPlain(desc, message.fields, read as Plain);
  const [only] = message.fields;
  return message.unwrap && only !== undefined ? plain[only.modelName] : plain;
}

export function fieldsToPlain(desc: DescMessage, fields: readonly Field[], read: Plain): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const field of fields) {
    const source = desc.fields.find(({ number }) => number === field.number);
    if (source === undefined) throw new Error(`${field.name} has no descriptor`);
    const value = Object.hasOwn(read, source.localName) || !field.presence ? read[source.localName] : undefined;
    const twin = desc.fields.find(({ number }) => number === field.twin?.number);
    const exact = twin === undefined ? undefined : twinToPlain(field, read[twin.localName]);
    plain[field.modelName] = exact ?? settled(field, fieldToPlain(source.message, field, value));
    if (exact === null) plain[field.modelName] = null;
  }
  return plain;
}

/** What a twin holds; undefined if it is not there. */
function twinToPlain({ twin }: Field, value: unknown): unknown {
  switch (twin?.kind) {
    case "json":
      return value === undefined || (value as Uint8Array).length === 0 ? undefined : parse(value as Uint8Array);
    case "wide":
      return value === undefined || (value === 0n && !twin.zero) ? undefined : Number(value);
    default:
      return typeof value === "bigint" ? Number(value) : value;
  }
}

/** A zero that the twin does not vouch for is an absent value. */
function settled({ twin }: Field, value: unknown): unknown {
  const vouched = twin?.kind === "zero" || (twin?.kind === "wide" && twin.zero);
  return vouched && (value === 0 || value === "" || value === false) ? undefined : value;
}

function fieldToPlain(desc: DescMessage | undefined, field: Field, value: unknown): unknown {
  const one = (item: unknown): unknown => elementToPlain(desc, field.value, item);
  if (field.label === "list") return (value as unknown[]).map((item) => whole(field.value, one(item)));
  if (field.label === "map") return mapValues(value as Plain, (item) => whole(field.value, one(item)));
  if (value === undefined) return undefined;
  if (field.value.kind === "enum") return value === 0 && !field.presence ? undefined : one(value);
  return one(value);
}

/** In a list or a map nothing is undefined. */
function whole(kind: Value, value: unknown): unknown {
  const isJson = kind.kind === "message" && kind.message.unwrap && kind.message.fields[0]?.value.kind === "json";
  return value === undefined && isJson ? {} : value;
}

function elementToPlain(desc: DescMessage | undefined, kind: Value, value: unknown): unknown {
  switch (kind.kind) {
    case "scalar":
      return scalarToPlain(kind.scalar, value);
    case "wrapper":
      return scalarToPlain(kind.scalar, isWrapper(value) ? value.value : value);
    case "enum":
      return kind.enum.values.find(({ number }) => number === value && number !== 0)?.text ?? String(value);
    case "json":
      return jsonToPlain(value as Uint8Array, kind.type === "DynamicValue");
    case "value":
      return valueToPlain(value as ValueMessage);
    case "listValue":
      return (value as { values: ValueMessage[] }).values.map(valueToPlain);
    case "message":
      if (desc === undefined) throw new Error(`${kind.message.typeName} has no descriptor`);
      return toPlain(desc, kind.message, value);
    default:
      return value;
  }
}

function isWrapper(value: unknown): value is { readonly value: unknown } {
  return typeof value === "object" && value !== null && "$typeName" in value;
}

function scalarToPlain(scalar: ScalarName, value: unknown): unknown {
  return /64$/.test(scalar) ? Number(value) : value;
}

function jsonToPlain(bytes: Uint8Array, anyValue: boolean): unknown {
  if (bytes.length === 0) return undefined;
  const value = parse(bytes);
  return anyValue ? value : (value ?? undefined);
}

function parse(bytes: Uint8Array): unknown {
  const digits = (_: string, value: unknown, { source }: { readonly source: string }): unknown => {
    const isBig = typeof value === "number" && /^-?\d+$/.test(source) && Math.abs(value) > Number.MAX_SAFE_INTEGER;
    return isBig ? BigInt(source) : value;
  };
  return JSON.parse(new TextDecoder().decode(bytes), digits as Parameters<typeof JSON.parse>[1]);
}

function valueToPlain({ kind }: ValueMessage): unknown {
  switch (kind.case) {
    case undefined:
    case "nullValue":
      return null;
    case "listValue":
      return (kind.value as { values: ValueMessage[] }).values.map(valueToPlain);
    case "structValue":
      return mapValues((kind.value as { fields: Record<string, ValueMessage> }).fields, valueToPlain);
    default:
      return kind.value;
  }
}
