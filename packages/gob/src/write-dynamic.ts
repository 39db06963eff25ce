import {
  type DynamicObject,
  type DynamicValue,
  type FieldName,
  isPlainObject,
  problemAt,
  wrongType,
} from "@mattermost-plugin/plain";
import { anyList, anyMap } from "./any-types.ts";
import type { GobType } from "./gob-type.ts";
import { putField } from "./put-field.ts";
import { enter, leave, type ValueWriter } from "./value-writer.ts";
import { builtin } from "./wire-type.ts";
import { beginSized, endSized, writeBool, writeCount, writeFloat, writeInt, writeString, writeUint } from "./writer.ts";

/**
 * Writes plain data as what an interface holds: strings, bools, null, numbers as float64, bigints as int64 (those beyond
 * it as uint64), lists as []any, objects as map[string]any.
 */
export function itemDynamic(w: ValueWriter, name: FieldName, value: DynamicValue): void {
  switch (typeof value) {
    case "string": {
      const start = beginBasic(w, heads.string);
      writeString(w, value);
      endSized(w, start);
      break;
    }
    case "number": {
      if (!Number.isFinite(value)) throw dynamicProblem(w, name, value);
      const start = beginBasic(w, heads.float64);
      writeFloat(w, value);
      endSized(w, start);
      break;
    }
    case "boolean": {
      const start = beginBasic(w, heads.bool);
      writeBool(w, value);
      endSized(w, start);
      break;
    }
    case "bigint":
      writeWhole(w, name, value);
      break;
    case "object":
      writeParts(w, name, value);
      break;
    default:
      throw dynamicProblem(w, name, value);
  }
}

/** A whole number is an int64; only one that is too large for that, and fits it, a uint64. */
function writeWhole(w: ValueWriter, name: FieldName, value: bigint): void {
  const isSigned = BigInt.asIntN(64, value) === value;
  if (!isSigned && BigInt.asUintN(64, value) !== value) {
    throw problemAt(w, name, `${value} is beyond what 64 bits hold`);
  }
  const start = isSigned ? beginBasic(w, heads.int64) : beginBasic(w, heads.uint64);
  if (isSigned) writeInt(w, value);
  else writeUint(w, value);
  endSized(w, start);
}

function writeParts(w: ValueWriter, name: FieldName, value: DynamicValue[] | DynamicObject | null): void {
  if (value === null) writeCount(w, 0);
  else if (Array.isArray(value)) {
    const start = beginInterface(w, "[]interface {}", anyList);
    itemList(w, name, value);
    endSized(w, start);
  } else {
    if (!isPlainObject(value)) throw dynamicProblem(w, name, value);
    const start = beginInterface(w, "map[string]interface {}", anyMap);
    itemObject(w, name, value);
    endSized(w, start);
  }
}

/** The registered name of a basic type and its id, as they stand in front of each of its values. */
function headOf(name: string, id: number): Uint8Array {
  return Uint8Array.of(name.length, ...Buffer.from(name), id * 2);
}

const heads = {
  string: headOf("string", builtin.string),
  float64: headOf("float64", builtin.float),
  bool: headOf("bool", builtin.bool),
  int64: headOf("int64", builtin.int),
  uint64: headOf("uint64", builtin.uint),
};

/** Begins the value of an interface that is of a basic type. `endSized` ends it. */
function beginBasic(w: ValueWriter, head: Uint8Array): number {
  const { bytes } = w;
  let at = w.position;
  for (let i = 0; i < head.length; i += 1) bytes[at++] = head[i] as number;
  w.position = at;
  const start = beginSized(w);
  w.bytes[w.position++] = 0;
  return start;
}

/** Begins the value of an interface: its registered name and its type. `endSized` ends it. */
export function beginInterface(w: ValueWriter, registered: string, type: GobType): number {
  writeString(w, registered);
  writeInt(w, w.types.idOf(type));
  const start = beginSized(w);
  if (type.kind !== "struct") writeCount(w, 0);
  return start;
}

/** Writes a list as a []any. */
export function itemList(w: ValueWriter, name: FieldName, value: readonly DynamicValue[]): void {
  if (!Array.isArray(value)) throw wrongType(w, name, "a list", value);
  writeCount(w, value.length);
  enter(w, name);
  for (let i = 0; i < value.length; i += 1) itemDynamic(w, i, value[i]);
  leave(w);
}

/** Writes an object as a map[string]any. */
export function itemObject(w: ValueWriter, name: FieldName, value: DynamicObject): void {
  if (!isPlainObject(value)) throw wrongType(w, name, "an object of plain data", value);
  const keys = Object.keys(value);
  writeCount(w, keys.length);
  enter(w, name);
  for (const key of keys) {
    writeString(w, key);
    itemDynamic(w, key, value[key] as DynamicValue);
  }
  leave(w);
}

/** Writes a field that is an interface. */
export function putDynamic(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: DynamicValue | undefined,
): number {
  if (value === undefined || value === null) return last;
  putField(w, last, at);
  itemDynamic(w, name, value);
  return at;
}

/** Writes a field that is a map[string]any. An empty object is not the same as none. */
export function putObject(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: DynamicObject | undefined,
): number {
  if (value === undefined) return last;
  putField(w, last, at);
  itemObject(w, name, value);
  return at;
}

/** Refuses what has no place in plain data. */
function dynamicProblem(w: ValueWriter, name: FieldName, value: unknown): Error {
  if (typeof value === "number") return problemAt(w, name, `${value} is not a number that can be sent`);
  return wrongType(w, name, "plain data (null, true, false, a number, a string, a list or an object)", value);
}
