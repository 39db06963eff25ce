import { type GobValue, readTime, type StructValue } from "@mattermost-plugin/gob";
import type { Conversion } from "../../src/gob/conversion.ts";
import { fieldsOf, type Part } from "../../src/gob/mapping.ts";
import { mayBeAbsent } from "../../src/model/type-text.ts";
import type { Field } from "../../src/schema/contract.ts";
import type { Subject } from "./subject.ts";
import { toDocument, toPlain } from "./to-document.ts";

/** Thrown for what the model refuses: a typed whole number beyond 2^53 - 1, and JSON that is none. */
const refused = new Error("refused");

/** As toModel; undefined if the model refuses something in it. */
export function modelOf(...args: Parameters<typeof toModel>): Readonly<Record<string, unknown>> | undefined {
  try {
    return toModel(...args);
  } catch (error) {
    if (error === refused) return undefined;
    throw error;
  }
}

/** Makes the model's value of a Go struct, as the mapping says, without generated code. */
export function toModel(
  subject: Subject,
  fields: readonly Field[],
  parts: readonly Part[],
  value: StructValue,
): Record<string, unknown> {
  const known = new Map<Field, unknown>();
  collect(subject, parts, value, known);
  const carried = new Map(partsByField(parts));
  return Object.fromEntries(
    fields.map((field) => [field.modelName, known.has(field) ? known.get(field) : absent(field, carried.get(field))]),
  );
}

function partsByField(parts: readonly Part[]): readonly (readonly [Field, Part])[] {
  return parts.flatMap((part) =>
    part.kind === "inner" ? partsByField(part.parts) : fieldsOf([part]).map((field) => [field, part] as const),
  );
}

function collect(subject: Subject, parts: readonly Part[], value: StructValue, known: Map<Field, unknown>): void {
  for (const part of parts) {
    const { type } = part.go;
    const held = value[part.go.name] ?? (type.kind === "struct" && !type.pointer ? {} : undefined);
    if (held === undefined) continue;
    switch (part.kind) {
      case "inner":
        collect(subject, part.parts, held as StructValue, known);
        break;
      case "field":
        if (part.conversion.kind === "pairs") break;
        known.set(part.field, convert(subject, part.conversion, part.go.goType, held));
        break;
      case "choice": {
        const variant = held as { name: string; value: GobValue } | null;
        const choice = part.choices.find(({ registered }) => registered === variant?.name);
        if (choice && variant) known.set(choice.field, convert(subject, choice.conversion, "", variant.value));
        break;
      }
    }
  }
}

function absent(field: Field, part: Part | undefined): unknown {
  if (field.label === "list") return [];
  if (field.label === "map") return {};
  if (mayBeAbsent(field)) {
    const isValue = part?.kind === "field" && !part.go.type.pointer && field.value.kind === "scalar";
    return isValue ? scalarZero(field) : undefined;
  }
  return scalarZero(field);
}

function scalarZero({ value }: Field): unknown {
  if (value.kind !== "scalar") return undefined;
  switch (value.scalar) {
    case "string":
      return "";
    case "bool":
      return false;
    case "bytes":
      return new Uint8Array(0);
    default:
      return 0;
  }
}

export function convert(subject: Subject, conversion: Conversion, goType: string, value: GobValue): unknown {
  switch (conversion.kind) {
    case "text":
      return value instanceof Uint8Array ? Buffer.from(value).toString() : value;
    case "bool":
    case "float":
    case "bytes":
      return value;
    case "int":
    case "uint":
      if (typeof value === "bigint") throw refused;
      return value;
    case "time": {
      const { seconds, nanoseconds } = readTime(value as Uint8Array);
      return Number(seconds * 1000n + BigInt(Math.floor(nanoseconds / 1e6)));
    }
    case "enum": {
      const known = conversion.enum.values.find(({ goValue, number }) => number !== 0 && goValue === value);
      return known?.text ?? value;
    }
    case "dynamic":
      return toPlain(subject, value as never);
    case "object":
    case "props":
      return objectOf(value, (item) => toPlain(subject, item as never));
    case "jsonText":
      return parse(Buffer.from(value as Uint8Array).toString(), conversion.object);
    case "document":
      return toDocument(subject, conversion.go, goType, value);
    case "struct": {
      const mapped = subject.mapped.messages.find(({ message }) => message === conversion.message);
      if (!mapped) throw new Error(`${conversion.go} is not mapped`);
      return toModel(subject, mapped.message.fields, mapped.mapping.parts, value as StructValue);
    }
    case "list":
      return (value as GobValue[]).map((item) => convert(subject, conversion.elem, "", item));
    case "map":
      return objectOf(value, (item) => convert(subject, conversion.elem, "", item));
    case "keys":
      return [...(value as Map<string, boolean>)].flatMap(([key, isSet]) => (isSet ? [key] : []));
    case "error":
      return toError(subject, value as { name: string; value: StructValue } | null);
    case "pairs":
      throw new Error("pairs are only written");
  }
}

function toError(subject: Subject, held: { name: string; value: StructValue } | null): unknown {
  if (held === null) return undefined;
  const mapped = subject.mapped.messages.find(({ struct }) => struct === "model.AppError");
  if (!mapped) throw new Error("model.AppError is not mapped");
  const { fields } = mapped.message;
  const { parts } = mapped.mapping;
  if (held.name === "*model.AppError") return toModel(subject, fields, parts, held.value);
  const text = held.name === "*pq.Error" ? `pq: ${held.value.Message ?? ""}` : String(held.value.Err ?? "");
  return { ...toModel(subject, fields, parts, {}), message: text, detailedError: text, statusCode: 500 };
}

/** An object of a map, whose keys are data. */
export function objectOf(value: GobValue, convertItem: (item: GobValue) => unknown): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [key, item] of value as Map<string, GobValue>) {
    Object.defineProperty(object, key, {
      value: convertItem(item),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return object;
}

function parse(text: string, mustBeObject: boolean): unknown {
  let value: unknown;
  try {
    value = text === "" ? undefined : JSON.parse(text);
  } catch {
    throw refused;
  }
  if (!mustBeObject || value === undefined) return value;
  if (typeof value !== "object" || Array.isArray(value)) throw refused;
  return value ?? undefined;
}
