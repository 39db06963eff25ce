import {
  type DynamicObject,
  type DynamicValue,
  type FieldName,
  isPlainObject,
  tooDeep,
  wrongType,
} from "@mattermost-plugin/plain";
import { deepestDynamicValue } from "./deepest-dynamic-value.ts";
import { dynamicProblem } from "./write-dynamic.ts";
import { enter, leave } from "./write-message.ts";
import { writeString } from "./write-string.ts";
import type { Writer } from "./writer.ts";

const { rawJSON } = JSON as JSON & { readonly rawJSON: (text: string) => object };

/** Writes an object as a JSON document in a bytes field. A bigint becomes a number with all its digits. */
export function writeJson(w: Writer, tag: number, name: FieldName, value: object): void {
  if (!isPlainObject(value)) throw wrongType(w, name, "an object of plain data", value);
  writeJsonValue(w, tag, name, value as DynamicObject);
}

/** As writeJson, for any plain data. */
export function writeJsonValue(w: Writer, tag: number, name: FieldName, value: DynamicValue): void {
  enter(w, name);
  const hasBigint = checkDynamic(w, value, 0);
  leave(w);
  const text = hasBigint ? JSON.stringify(value, bigintAsNumber) : JSON.stringify(value);
  writeString(w, tag, name, text);
}

function bigintAsNumber(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? rawJSON(String(value)) : value;
}

/** Refuses what JSON.stringify would leave out or change; answers whether there is a bigint. */
function checkDynamic(w: Writer, value: unknown, level: number): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return false;
    case "number":
      if (!Number.isFinite(value)) throw dynamicProblem(w, value);
      return false;
    case "bigint":
      return true;
    case "object":
      return value === null ? false : checkObject(w, value, level + 1);
    default:
      throw dynamicProblem(w, value);
  }
}

function checkObject(w: Writer, value: object, level: number): boolean {
  if (level > deepestDynamicValue) throw tooDeep(w, deepestDynamicValue);
  let hasBigint = false;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) hasBigint = checkInside(w, i, value[i], level) || hasBigint;
    return hasBigint;
  }
  if (!isPlainObject(value)) throw dynamicProblem(w, value);
  for (const key of Object.keys(value)) hasBigint = checkInside(w, key, value[key], level) || hasBigint;
  return hasBigint;
}

function checkInside(w: Writer, name: FieldName, value: unknown, level: number): boolean {
  enter(w, name);
  const hasBigint = checkDynamic(w, value, level);
  leave(w);
  return hasBigint;
}
