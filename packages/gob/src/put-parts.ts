import type { FieldName } from "@mattermost-plugin/plain";
import { putField } from "./put-field.ts";
import { enter, keysOf, leave, sizeOf, type ValueWriter } from "./value-writer.ts";
import { itemBool, itemText } from "./write-item.ts";
import { writeCount } from "./writer.ts";

// Fields of a struct that are made of parts; `last` and `at` as in put-field.ts. Empty lists and maps are left out.

/** Writes the fields of a struct and the zero behind them. */
export type WriteStruct<T> = (w: ValueWriter, value: T) => void;

/** Writes an element with its index or key as `name`. */
export type WriteItem<T> = (w: ValueWriter, name: FieldName, value: T) => void;

/** Writes a struct that Go holds behind a pointer, which may be nil. */
export function putStruct<T>(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: T | undefined,
  write: WriteStruct<T>,
): number {
  if (value === undefined) return last;
  putField(w, last, at);
  enter(w, name);
  write(w, value);
  leave(w);
  return at;
}

/** Writes a struct that is never left out: one that Go holds in place, or where it must not find nil. */
export function putWhole<T extends object>(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: T | undefined,
  write: WriteStruct<T>,
): number {
  return putStruct(w, last, at, name, value === undefined ? ({} as T) : value, write);
}

/** Writes a list of structs. */
export function putStructs<T>(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: readonly T[] | undefined,
  write: WriteStruct<T>,
): number {
  const size = sizeOf(w, name, value);
  if (value === undefined || size === 0) return last;
  putField(w, last, at);
  writeCount(w, size);
  enter(w, name);
  for (let i = 0; i < size; i += 1) {
    enter(w, i);
    write(w, value[i] as T);
    leave(w);
  }
  leave(w);
  return at;
}

/** Writes a map of strings to structs. */
export function putStructMap<T>(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: Readonly<Record<string, T>> | undefined,
  write: WriteStruct<T>,
): number {
  const keys = keysOf(w, name, value);
  if (value === undefined || keys.length === 0) return last;
  putField(w, last, at);
  writeCount(w, keys.length);
  enter(w, name);
  for (const key of keys) {
    itemText(w, key, key);
    enter(w, key);
    write(w, value[key] as T);
    leave(w);
  }
  leave(w);
  return at;
}

/** Writes a list. */
export function putItems<T>(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: readonly T[] | undefined,
  write: WriteItem<T>,
): number {
  const size = sizeOf(w, name, value);
  if (value === undefined || size === 0) return last;
  putField(w, last, at);
  itemItems(w, name, value, write);
  return at;
}

function itemItems<T>(w: ValueWriter, name: FieldName, value: readonly T[], write: WriteItem<T>): void {
  const size = sizeOf(w, name, value);
  writeCount(w, size);
  enter(w, name);
  for (let i = 0; i < size; i += 1) write(w, i, value[i] as T);
  leave(w);
}

/** Writes a list of strings. */
export function putTexts(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: readonly string[] | undefined,
): number {
  return putItems(w, last, at, name, value, itemText);
}

/** Writes a list of strings as an element. */
export function itemTexts(w: ValueWriter, name: FieldName, value: readonly string[]): void {
  itemItems(w, name, value, itemText);
}

/** Writes a map of strings to something. */
export function putItemMap<T>(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: Readonly<Record<string, T>> | undefined,
  write: WriteItem<T>,
): number {
  const keys = keysOf(w, name, value);
  if (value === undefined || keys.length === 0) return last;
  putField(w, last, at);
  writeCount(w, keys.length);
  enter(w, name);
  for (const key of keys) {
    itemText(w, key, key);
    write(w, key, value[key] as T);
  }
  leave(w);
  return at;
}

/** Writes a map of strings to strings. */
export function putTextMap(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: Readonly<Record<string, string>> | undefined,
): number {
  return putItemMap(w, last, at, name, value, itemText);
}

/** Writes a list of strings as a map in which each of them is true. */
export function putKeys(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: readonly string[] | undefined,
): number {
  const size = sizeOf(w, name, value);
  if (value === undefined || size === 0) return last;
  const keys = new Set(value);
  putField(w, last, at);
  writeCount(w, keys.size);
  enter(w, name);
  for (const key of keys) {
    itemText(w, key, key);
    itemBool(w, key, true);
  }
  leave(w);
  return at;
}
