import { setKey } from "@mattermost-plugin/plain";
import { gobError } from "./gob-error.ts";
import type { Plan, Plans } from "./plan.ts";
import { type KeyReader, readKey } from "./read-key.ts";
import {
  needPart,
  nextField,
  type Reader,
  readBool,
  readCount,
  readSafeInt,
  readSafeUint,
  readString,
  viewBytes,
} from "./reader.ts";
import { skipValue } from "./skip-value.ts";
import type { ValueReader } from "./value-reader.ts";

/** Reads a value by its plan. */
export type Read<T> = (r: ValueReader, plans: Plans, plan: Plan) => T;

/** The plan of the elements of a list or map. */
function elementPlan(plan: Plan): Plan {
  if (!plan.elem) throw gobError("type_mismatch", "a collection without an element type");
  return plan.elem;
}

/** Reads a list. */
export function readList<T>(r: ValueReader, plans: Plans, plan: Plan, read: Read<T>): T[] {
  const elem = elementPlan(plan);
  const list: T[] = [];
  for (let rest = readCount(r); rest > 0; rest -= 1) {
    needPart(r);
    list.push(read(r, plans, elem));
  }
  return list;
}

/** Reads a map of strings to something. */
export function readMap<T>(r: ValueReader, plans: Plans, plan: Plan, read: Read<T>): Record<string, T> {
  const elem = elementPlan(plan);
  const map: Record<string, T> = {};
  for (let rest = readCount(r); rest > 0; rest -= 1) setKey(map, readKey(r), read(r, plans, elem));
  return map;
}

/** Reads a list of strings. */
export function readTexts(r: Reader): string[] {
  const list: string[] = [];
  for (let rest = readCount(r); rest > 0; rest -= 1) list.push(readString(r));
  return list;
}

/** Reads a map of strings to strings. */
export function readTextMap(r: KeyReader): Record<string, string> {
  const map: Record<string, string> = {};
  for (let rest = readCount(r); rest > 0; rest -= 1) setKey(map, readKey(r), readString(r));
  return map;
}

/** Reads the keys of a map of strings to bools that are true. */
export function readKeys(r: Reader): string[] {
  const keys: string[] = [];
  for (let rest = readCount(r); rest > 0; rest -= 1) {
    const key = readString(r);
    if (readBool(r)) keys.push(key);
  }
  return keys;
}

/** Reads a signed number as an element. */
export function readWhole(r: Reader): number {
  return readSafeInt(r, "an element");
}

/** Reads an unsigned number as an element. */
export function readWholeUint(r: Reader): number {
  return readSafeUint(r, "an element");
}

/** Reads bytes as base64, as in Go's JSON. */
export function readBase64(r: Reader): string {
  return viewBytes(r).toString("base64");
}

/** Walks the fields of a struct by its plan: the place of the field behind `at`, which is -1 at the start; -1 at the end. */
export function nextOf(r: Reader, plan: Plan, at: number): number {
  return nextField(r, at, plan.fields.length);
}

/** Skips a field that nobody asks for. */
export function skipField(r: ValueReader, plan: Plan, at: number): void {
  const field = plan.fields[at];
  skipValue(r, typeof field === "object" ? field.id : (field as number));
}
