import {
  type DynamicObject,
  type DynamicValue,
  type FieldName,
  isPlainObject,
  problemAt,
  tooDeep,
  wrongType,
} from "@mattermost-plugin/plain";
import { deepestDynamicValue } from "./deepest-dynamic-value.ts";
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

/** What becomes of a bigint that a double can't hold: an error, or the nearest double. */
type Beyond = "refuse" | "round";

/**
 * Writes an object as a google.protobuf.Struct. Whole numbers beyond 2^53 - 1 are refused, unless `beyond` says that they
 * go as the nearest double, because an exact twin carries them as well.
 */
export function writeStruct(
  w: Writer,
  tag: number,
  name: FieldName,
  value: DynamicObject,
  beyond: Beyond = "refuse",
): void {
  if (!isPlainObject(value)) throw wrongType(w, name, "an object of plain data", value);
  const at = beginMessage(w, tag, name);
  putEntries(w, value, 1, beyond);
  endMessage(w, at);
}

/** Writes plain data as a google.protobuf.Value; `beyond` as for writeStruct. */
export function writeValue(
  w: Writer,
  tag: number,
  name: FieldName,
  value: DynamicValue,
  beyond: Beyond = "refuse",
): void {
  const at = beginMessage(w, tag, name);
  putValue(w, value, 1, beyond);
  endMessage(w, at);
}

/** Writes a list as a google.protobuf.ListValue. */
export function writeListValue(w: Writer, tag: number, name: FieldName, value: readonly DynamicValue[]): void {
  if (!Array.isArray(value)) throw wrongType(w, name, "a list", value);
  const at = beginMessage(w, tag, name);
  putElements(w, value, 1, "refuse");
  endMessage(w, at);
}

/** Refuses what has no place in plain data. */
export function dynamicProblem(w: Writer, value: unknown): Error {
  if (typeof value === "number") return problemAt(w, "", `${value} is not a number that can be sent`);
  return wrongType(w, "", "plain data (null, true, false, a number, a string, a list or an object)", value);
}

function putEntries(w: Writer, object: DynamicObject, level: number, beyond: Beyond): void {
  if (level > deepestDynamicValue) throw tooDeep(w, deepestDynamicValue);
  for (const key of Object.keys(object)) {
    const entry = beginMessage(w, structFields, key);
    writeString(w, entryKey, "", key);
    const at = beginMessage(w, entryValue, "");
    putValue(w, object[key], level, beyond);
    endMessage(w, at);
    endMessage(w, entry);
  }
}

function putElements(w: Writer, list: readonly DynamicValue[], level: number, beyond: Beyond): void {
  if (level > deepestDynamicValue) throw tooDeep(w, deepestDynamicValue);
  for (let i = 0; i < list.length; i++) {
    const at = beginMessage(w, listValues, i);
    putValue(w, list[i], level, beyond);
    endMessage(w, at);
  }
}

function putValue(w: Writer, value: DynamicValue | undefined, level: number, beyond: Beyond): void {
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
      putBigint(w, value, beyond);
      break;
    case "object":
      putObject(w, value, level, beyond);
      break;
    default:
      throw dynamicProblem(w, value);
  }
}

function putBigint(w: Writer, value: bigint, beyond: Beyond): void {
  if (beyond === "refuse" && !Number.isSafeInteger(Number(value))) {
    throw problemAt(
      w,
      "",
      `${value} is beyond 2^53 - 1 and would lose digits: numbers are doubles here. Send it as a string`,
    );
  }
  writeDouble(w, numberValue, "", Number(value));
}

function putObject(w: Writer, value: DynamicValue[] | DynamicObject | null, level: number, beyond: Beyond): void {
  if (value === null) {
    writeInt32(w, nullValue, "", 0);
    return;
  }
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) throw dynamicProblem(w, value);
  const at = beginMessage(w, isList ? listValue : structValue, "");
  if (isList) putElements(w, value, level + 1, beyond);
  else putEntries(w, value, level + 1, beyond);
  endMessage(w, at);
}
