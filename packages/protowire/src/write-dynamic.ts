import { type DynamicObject, type DynamicValue, deepestDynamicValue, isPlainObject } from "./dynamic-value.ts";
import type { FieldName } from "./field-path.ts";
import { problemAt, tooDeep, wrongType } from "./value-error.ts";
import { writeDouble } from "./write-fixed.ts";
import { beginMessage, endMessage } from "./write-message.ts";
import { writeString } from "./write-string.ts";
import { writeBool, writeInt32 } from "./write-varint.ts";
import type { Writer } from "./writer.ts";

// Tags of google.protobuf.Struct, Value and ListValue, and of the entries of Struct.fields.
const structFields = 10;
const entryKey = 10;
const entryValue = 18;
const nullValue = 8;
const numberValue = 17;
const stringValue = 26;
const boolValue = 32;
const structValue = 42;
const listValue = 50;
const listValues = 10;

/** Writes an object as a google.protobuf.Struct. */
export function writeStruct(w: Writer, tag: number, name: FieldName, value: DynamicObject): void {
  if (!isPlainObject(value)) throw wrongType(w, name, "an object of plain data", value);
  const at = beginMessage(w, tag, name);
  putEntries(w, value, 1);
  endMessage(w, at);
}

/** Writes plain data as a google.protobuf.Value. */
export function writeValue(w: Writer, tag: number, name: FieldName, value: DynamicValue): void {
  const at = beginMessage(w, tag, name);
  putValue(w, value, 1);
  endMessage(w, at);
}

/** Writes a list as a google.protobuf.ListValue. */
export function writeListValue(w: Writer, tag: number, name: FieldName, value: readonly DynamicValue[]): void {
  if (!Array.isArray(value)) throw wrongType(w, name, "a list", value);
  const at = beginMessage(w, tag, name);
  putElements(w, value, 1);
  endMessage(w, at);
}

/** Refuses what has no place in plain data. */
export function dynamicProblem(w: Writer, value: unknown): Error {
  if (typeof value === "number") return problemAt(w, "", `${value} is not a number that can be sent`);
  return wrongType(w, "", "plain data (null, true, false, a number, a string, a list or an object)", value);
}

function putEntries(w: Writer, object: DynamicObject, level: number): void {
  if (level > deepestDynamicValue) throw tooDeep(w, deepestDynamicValue);
  for (const key of Object.keys(object)) {
    const entry = beginMessage(w, structFields, key);
    writeString(w, entryKey, "", key);
    const at = beginMessage(w, entryValue, "");
    putValue(w, object[key], level);
    endMessage(w, at);
    endMessage(w, entry);
  }
}

function putElements(w: Writer, list: readonly DynamicValue[], level: number): void {
  if (level > deepestDynamicValue) throw tooDeep(w, deepestDynamicValue);
  for (let i = 0; i < list.length; i++) {
    const at = beginMessage(w, listValues, i);
    putValue(w, list[i], level);
    endMessage(w, at);
  }
}

function putValue(w: Writer, value: DynamicValue | undefined, level: number): void {
  switch (typeof value) {
    case "string":
      writeString(w, stringValue, "", value);
      break;
    case "number":
      if (!Number.isFinite(value)) throw dynamicProblem(w, value);
      writeDouble(w, numberValue, "", value);
      break;
    case "boolean":
      writeBool(w, boolValue, "", value);
      break;
    case "bigint":
      putBigint(w, value);
      break;
    case "object":
      putObject(w, value, level);
      break;
    default:
      throw dynamicProblem(w, value);
  }
}

function putBigint(w: Writer, value: bigint): void {
  if (!Number.isSafeInteger(Number(value))) {
    throw problemAt(
      w,
      "",
      `${value} is beyond 2^53 - 1 and would lose digits: numbers are doubles here. Send it as a string`,
    );
  }
  writeDouble(w, numberValue, "", Number(value));
}

function putObject(w: Writer, value: DynamicValue[] | DynamicObject | null, level: number): void {
  if (value === null) {
    writeInt32(w, nullValue, "", 0);
    return;
  }
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) throw dynamicProblem(w, value);
  const at = beginMessage(w, isList ? listValue : structValue, "");
  if (isList) putElements(w, value, level + 1);
  else putEntries(w, value, level + 1);
  endMessage(w, at);
}
