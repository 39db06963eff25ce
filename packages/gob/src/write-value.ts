import { gobError } from "./gob-error.ts";
import type { GobType, MapType, StructType } from "./gob-type.ts";
import type { GobValue, StructValue } from "./read-value.ts";
import type { Registry } from "./value-reader.ts";
import type { ValueWriter } from "./value-writer.ts";
import {
  beginSized,
  checkInteger,
  endSized,
  writeBool,
  writeBytes,
  writeCount,
  writeFloat,
  writeInt,
  writeString,
  writeUint,
} from "./writer.ts";

function refuse(path: string, type: GobType, value: GobValue | undefined): never {
  const got =
    value === null ? "null" : value instanceof Uint8Array ? "bytes" : Array.isArray(value) ? "a list" : typeof value;
  throw gobError("bad_value", `${path}: ${got} where a ${type.kind} is expected`);
}

/** Whether a struct leaves a field with this value out. Structs and arrays are always sent. */
function isZero(type: GobType, value: GobValue | undefined): boolean {
  switch (type.kind) {
    case "slice":
      return Array.isArray(value) && value.length === 0;
    case "bytes":
      return value instanceof Uint8Array && value.length === 0;
    case "complex":
      return Array.isArray(value) && value[0] === 0 && value[1] === 0;
    case "interface":
      return value === null;
    default:
      return value === false || value === 0 || value === 0n || value === "";
  }
}

const emptyStruct: StructValue = Object.freeze(Object.create(null));

function isStruct(value: GobValue): value is StructValue {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Map)
  );
}

function writeStruct(
  writer: ValueWriter,
  registry: Registry,
  type: StructType,
  value: StructValue,
  path: string,
): void {
  let last = -1;
  type.fields.forEach((field, index) => {
    const part = value[field.name] ?? (field.always ? emptyStruct : undefined);
    if (part === undefined || isZero(field.type, part)) return;
    writeCount(writer, index - last);
    last = index;
    writeValue(writer, registry, field.type, part, `${path}.${field.name}`);
  });
  writeCount(writer, 0);
}

function writeMap(
  writer: ValueWriter,
  registry: Registry,
  type: MapType,
  value: Map<GobValue, GobValue>,
  path: string,
): void {
  writeCount(writer, value.size);
  for (const [key, part] of value) {
    const place = `${path}[${JSON.stringify(String(key))}]`;
    writeValue(writer, registry, type.key, key, place);
    writeValue(writer, registry, type.elem, part, place);
  }
}

function writeList(
  writer: ValueWriter,
  registry: Registry,
  elem: GobType,
  value: readonly GobValue[],
  path: string,
): void {
  writeCount(writer, value.length);
  value.forEach((part, index) => {
    writeValue(writer, registry, elem, part, `${path}[${index}]`);
  });
}

function writeInterface(
  writer: ValueWriter,
  registry: Registry,
  expected: GobType,
  held: GobValue,
  path: string,
): void {
  if (held === null) {
    writeCount(writer, 0);
    return;
  }
  if (!isStruct(held) || typeof held.name !== "string" || held.value === undefined) refuse(path, expected, held);
  const { name, value } = held;
  const type = registry.find(name)?.type;
  if (!type) throw gobError("unregistered_name", `${path}: the type ${JSON.stringify(name)} is not registered`);
  writeString(writer, name);
  writeInt(writer, writer.types.idOf(type));
  const start = beginSized(writer);
  if (type.kind !== "struct") writeCount(writer, 0);
  writeValue(writer, registry, type, value, path);
  endSized(writer, start);
}

/** Writes a value in the form in which it is read without generated code. `path` names it in errors. */
export function writeValue(
  writer: ValueWriter,
  registry: Registry,
  type: GobType,
  value: GobValue,
  path: string,
): void {
  switch (type.kind) {
    case "bool":
      if (typeof value !== "boolean") refuse(path, type, value);
      writeBool(writer, value);
      break;
    case "int":
    case "uint":
      if (typeof value !== "number" && typeof value !== "bigint") refuse(path, type, value);
      checkInteger(value, type.kind, type.bits, path);
      if (type.kind === "int") writeInt(writer, value);
      else writeUint(writer, value);
      break;
    case "float":
      if (typeof value !== "number") refuse(path, type, value);
      writeFloat(writer, value);
      break;
    case "complex":
      if (!Array.isArray(value) || typeof value[0] !== "number" || typeof value[1] !== "number")
        refuse(path, type, value);
      writeFloat(writer, value[0]);
      writeFloat(writer, value[1]);
      break;
    case "string":
      if (typeof value !== "string") refuse(path, type, value);
      writeString(writer, value);
      break;
    case "bytes":
    case "custom":
      if (!(value instanceof Uint8Array)) refuse(path, type, value);
      writeBytes(writer, value);
      break;
    case "interface":
      writeInterface(writer, registry, type, value, path);
      break;
    case "array":
    case "slice":
      if (!Array.isArray(value) || (type.kind === "array" && value.length !== type.length)) refuse(path, type, value);
      writeList(writer, registry, type.elem, value, path);
      break;
    case "map":
      if (!(value instanceof Map)) refuse(path, type, value);
      writeMap(writer, registry, type, value, path);
      break;
    case "struct":
      if (!isStruct(value)) refuse(path, type, value);
      writeStruct(writer, registry, type, value, path);
      break;
  }
}
