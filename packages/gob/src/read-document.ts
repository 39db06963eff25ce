import { type DynamicObject, type DynamicValue, setKey } from "@mattermost-plugin/plain";
import type { GobType } from "./gob-type.ts";
import { readJsonText } from "./json-text.ts";
import type { Plan, Plans } from "./plan.ts";
import { readDynamic } from "./read-dynamic.ts";
import { readKey } from "./read-key.ts";
import { readBase64, skipField } from "./read-parts.ts";
import { needPart, nextField, readBool, readCount, readFloat, readInt, readString, readUint } from "./reader.ts";
import type { Shape, ShapeField, ShapeOf } from "./shape.ts";
import { timeType } from "./time.ts";
import { readTimeText } from "./time-text.ts";
import { enter, type ValueReader } from "./value-reader.ts";

/** Reads a value as Go's JSON shows it. */
export function readDocument(r: ValueReader, plans: Plans, plan: Plan, shapeOf: ShapeOf): DynamicValue {
  const { type } = plan;
  switch (type.kind) {
    case "bool":
      return readBool(r);
    case "string":
      return readString(r);
    case "int":
      return readInt(r);
    case "uint":
      return readUint(r);
    case "float":
      return readFloat(r);
    case "complex":
      return [readFloat(r), readFloat(r)];
    case "bytes":
      return readBase64(r);
    case "custom":
      return type === timeType ? readTimeText(r) : readString(r);
    case "interface":
      return readDynamic(r, plans);
    default: {
      enter(r);
      const value = readParts(r, plans, plan, shapeOf);
      r.depth -= 1;
      return value;
    }
  }
}

function readParts(r: ValueReader, plans: Plans, plan: Plan, shapeOf: ShapeOf): DynamicValue {
  const { type } = plan;
  if (type.kind === "struct") return readStruct(r, plans, plan, shapeOf(type), shapeOf);
  const elem = plan.elem as Plan;
  if (type.kind !== "map") {
    const list: DynamicValue[] = [];
    for (let rest = readCount(r); rest > 0; rest -= 1) {
      needPart(r);
      list.push(readDocument(r, plans, elem, shapeOf));
    }
    return list;
  }
  const object: DynamicObject = {};
  for (let rest = readCount(r); rest > 0; rest -= 1) {
    needPart(r);
    const key = type.key.kind === "string" ? readKey(r) : String(readDocument(r, plans, plan.key as Plan, shapeOf));
    setKey(object, key, readDocument(r, plans, elem, shapeOf));
  }
  return object;
}

function readStruct(r: ValueReader, plans: Plans, plan: Plan, shape: Shape, shapeOf: ShapeOf): DynamicValue {
  const { target, fields } = plan;
  const held: (DynamicValue | undefined)[] = new Array(shape.fields.length);
  for (let at = nextField(r, -1, fields.length); at >= 0; at = nextField(r, at, fields.length)) {
    const index = target[at] as number;
    const field = shape.fields[index];
    const inner = fields[at];
    if (!field || typeof inner !== "object" || field.isHidden) skipField(r, plan, at);
    else held[index] = field.isJson ? readJsonText(r) : readDocument(r, plans, inner, shapeOf);
  }
  if (shape.only >= 0) return held[shape.only] ?? {};
  return objectOf(shape, held, shapeOf);
}

/** The object of the values of a struct's fields, by the number of the field. */
export function objectOf(shape: Shape, held: readonly (DynamicValue | undefined)[], shapeOf: ShapeOf): DynamicObject {
  const object: DynamicObject = {};
  for (let i = 0; i < shape.fields.length; i += 1) {
    const field = shape.fields[i] as ShapeField;
    if (field.isHidden) continue;
    const value = held[i] ?? absent(shape, i, field, shapeOf);
    if (field.isEmbedded) Object.assign(object, value);
    else if (value !== undefined) object[field.key] = value;
  }
  return object;
}

/**
 * What Go's JSON shows where gob sends nothing; undefined for a key that is left out. A pointer to a zero and no pointer
 * are the same to gob: both read as the zero.
 */
function absent(shape: Shape, index: number, field: ShapeField, shapeOf: ShapeOf): DynamicValue | undefined {
  const { type, always } = shape.type.fields[index] ?? {};
  const zero = type && !field.isJson ? zeroOf(type) : undefined;
  if (field.omitted && !(shape.settled && zero !== undefined)) return undefined;
  if (type?.kind === "struct" && always) return objectOf(shapeOf(type), [], shapeOf);
  return zero ?? null;
}

function zeroOf(type: GobType): DynamicValue | undefined {
  switch (type.kind) {
    case "bool":
      return false;
    case "string":
    case "bytes":
      return "";
    case "int":
    case "uint":
    case "float":
      return 0;
    case "custom":
      return type === timeType ? "0001-01-01T00:00:00Z" : "";
    default:
      return undefined;
  }
}
