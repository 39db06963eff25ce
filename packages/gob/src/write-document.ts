import { type DynamicObject, type DynamicValue, type FieldName, problemAt, wrongType } from "@mattermost-plugin/plain";
import type { GobType } from "./gob-type.ts";
import { putJsonText } from "./json-text.ts";
import { endStruct, putField } from "./put-field.ts";
import type { Shape, ShapeField, ShapeOf } from "./shape.ts";
import { enter, expectKeys, keysOf, leave, sizeOf, type ValueWriter } from "./value-writer.ts";
import { itemDynamic } from "./write-dynamic.ts";
import { itemBool, itemFloat, itemInt, itemSmallInt, itemText, itemUint } from "./write-item.ts";
import { writeBytes, writeCount, writeInt } from "./writer.ts";

/** Writes the fields of a struct out of what Go's JSON shows of it. */
export function writeDocument(w: ValueWriter, shape: Shape, value: DynamicObject, shapeOf: ShapeOf): void {
  const { only, type } = shape;
  const inner = type.fields[only]?.type;
  if (inner) {
    putDocument(w, -1, only, "", inner, value, shapeOf);
    endStruct(w);
    return;
  }
  expectKeys(w, value, shape.keys);
  putFields(w, shape, value, shapeOf);
}

function putFields(w: ValueWriter, shape: Shape, value: DynamicObject, shapeOf: ShapeOf): void {
  let last = -1;
  for (let i = 0; i < shape.fields.length; i += 1) {
    const field = shape.fields[i] as ShapeField;
    const { type, always } = shape.type.fields[i] ?? {};
    if (!type || field.isHidden) continue;
    if (field.isEmbedded && type.kind === "struct") {
      last = putField(w, last, i);
      putFields(w, shapeOf(type), value, shapeOf);
      continue;
    }
    const item = value[field.key] ?? (always ? {} : undefined);
    last = field.isJson
      ? putJsonText(w, last, i, field.key, item)
      : putDocument(w, last, i, field.key, type, item, shapeOf);
  }
  endStruct(w);
}

/** Whether gob leaves a field out. An empty map is not the same as none, in JSON and in gob. */
function isZero(type: GobType, value: DynamicValue): boolean {
  switch (type.kind) {
    case "bool":
      return value === false;
    case "string":
    case "bytes":
      return value === "";
    case "int":
    case "uint":
    case "float":
      return value === 0 || value === 0n;
    case "slice":
      return Array.isArray(value) && value.length === 0;
    default:
      return false;
  }
}

/** Writes a field out of what Go's JSON shows of it; null is the same as none. */
export function putDocument(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  type: GobType,
  value: DynamicValue | undefined,
  shapeOf: ShapeOf,
): number {
  if (value === undefined || value === null || isZero(type, value)) return last;
  putField(w, last, at);
  writeItem(w, name, type, value, shapeOf);
  return at;
}

function writeItem(w: ValueWriter, name: FieldName, type: GobType, value: DynamicValue, shapeOf: ShapeOf): void {
  switch (type.kind) {
    case "bool":
      itemBool(w, name, value as boolean);
      break;
    case "string":
      itemText(w, name, value as string);
      break;
    case "int":
      if (type.bits < 64) itemSmallInt(w, name, value as number, type.bits);
      else if (typeof value === "bigint") writeLarge(w, name, value);
      else itemInt(w, name, value as number);
      break;
    case "uint":
      itemUint(w, name, value as number, type.bits);
      break;
    case "float":
      itemFloat(w, name, value as number);
      break;
    case "bytes":
      writeBase64(w, name, value);
      break;
    case "interface":
      itemDynamic(w, name, value);
      break;
    case "slice":
      writeList(w, name, type.elem, value, shapeOf);
      break;
    case "map":
      writeMap(w, name, type.elem, value, shapeOf);
      break;
    case "struct":
      enter(w, name);
      writeDocument(w, shapeOf(type), value as DynamicObject, shapeOf);
      leave(w);
      break;
    default:
      throw problemAt(w, name, `a ${type.kind} can't be written`);
  }
}

function writeLarge(w: ValueWriter, name: FieldName, value: bigint): void {
  if (BigInt.asIntN(64, value) !== value) throw problemAt(w, name, `${value} is beyond what 64 bits hold`);
  writeInt(w, value);
}

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

function writeBase64(w: ValueWriter, name: FieldName, value: DynamicValue): void {
  if (typeof value !== "string" || !base64.test(value)) throw wrongType(w, name, "bytes as base64", value);
  writeBytes(w, Buffer.from(value, "base64"));
}

function writeList(w: ValueWriter, name: FieldName, elem: GobType, value: DynamicValue, shapeOf: ShapeOf): void {
  const list = value as DynamicValue[];
  const size = sizeOf(w, name, list);
  writeCount(w, size);
  enter(w, name);
  for (let i = 0; i < size; i += 1) writeItem(w, i, elem, list[i] as DynamicValue, shapeOf);
  leave(w);
}

function writeMap(w: ValueWriter, name: FieldName, elem: GobType, value: DynamicValue, shapeOf: ShapeOf): void {
  const map = value as DynamicObject;
  const keys = keysOf(w, name, map);
  writeCount(w, keys.length);
  enter(w, name);
  for (const key of keys) {
    itemText(w, key, key);
    writeItem(w, key, elem, map[key] as DynamicValue, shapeOf);
  }
  leave(w);
}
