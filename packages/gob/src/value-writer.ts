import { type FieldName, isPlainObject, problemAt, tooDeep, wrongType } from "@mattermost-plugin/plain";
import { maxDepth } from "./max-depth.ts";
import type { TypeIds } from "./type-ids.ts";
import type { Writer } from "./writer.ts";

/** Where a value is written to: the bytes, the ids of the types in interface values, and the place for errors. */
export interface ValueWriter extends Writer {
  readonly types: TypeIds;
  /** The fields that are being written, outermost first: the first `depth` elements. */
  readonly path: FieldName[];
  depth: number;
}

/** Notes that something with parts is being written, for errors. `leave` takes the note back. */
export function enter(w: ValueWriter, name: FieldName): void {
  if (w.depth >= maxDepth) throw tooDeep(w, maxDepth);
  w.path[w.depth++] = name;
}

export function leave(w: ValueWriter): void {
  w.depth -= 1;
}

/** Refuses what is no object with fields. */
export function expectObject(w: ValueWriter, value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrongType(w, "", "an object", value);
}

/** Refuses undefined. */
export function expectGiven(w: ValueWriter, name: FieldName, value: unknown): void {
  if (value === undefined) throw wrongType(w, name, "a value", value);
}

/** Refuses what is no object of plain data, or has a key that nobody knows: it would be lost. */
export function expectKeys(w: ValueWriter, value: unknown, keys: ReadonlySet<string>): void {
  if (!isPlainObject(value)) throw wrongType(w, "", "an object of plain data", value);
  for (const key of Object.keys(value)) {
    if (!keys.has(key)) throw problemAt(w, key, "there is no such key here");
  }
}

/** The size of a list, 0 for none. Refuses what is no list. */
export function sizeOf(w: ValueWriter, name: FieldName, value: readonly unknown[] | undefined): number {
  if (value === undefined) return 0;
  if (!Array.isArray(value)) throw wrongType(w, name, "a list", value);
  return value.length;
}

const noKeys: readonly string[] = [];

/** The keys of a map, none for undefined. */
export function keysOf(w: ValueWriter, name: FieldName, value: object | undefined): readonly string[] {
  if (value === undefined) return noKeys;
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Map) {
    throw wrongType(w, name, "an object of keys and values", value);
  }
  return Object.keys(value);
}
