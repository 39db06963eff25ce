import type { FieldName } from "@mattermost-plugin/plain";
import type { ValueWriter } from "./value-writer.ts";
import { itemBool, itemBytes, itemFloat, itemInt, itemSmallInt, itemText, itemUint } from "./write-item.ts";
import { writeCount } from "./writer.ts";

// Fields of a struct. `last` is the number of the last field that was written, -1 before the first; `at` is the number
// of this one. Each answers which was the last one written: a field that holds its zero value is left out, as Go does.

/** Begins a field whose value follows: says how far it is from the last one. */
export function putField(w: ValueWriter, last: number, at: number): number {
  const delta = at - last;
  if (delta < 0x80) w.bytes[w.position++] = delta;
  else writeCount(w, delta);
  return at;
}

/** Ends a struct. */
export function endStruct(w: ValueWriter): void {
  writeCount(w, 0);
}

export function putText(w: ValueWriter, last: number, at: number, name: FieldName, value: string | undefined): number {
  if (value === undefined || value === "") return last;
  putField(w, last, at);
  itemText(w, name, value);
  return at;
}

export function putBool(w: ValueWriter, last: number, at: number, name: FieldName, value: boolean | undefined): number {
  if (value === undefined || value === false) return last;
  putField(w, last, at);
  itemBool(w, name, value);
  return at;
}

export function putInt(w: ValueWriter, last: number, at: number, name: FieldName, value: number | undefined): number {
  if (value === undefined || value === 0) return last;
  putField(w, last, at);
  itemInt(w, name, value);
  return at;
}

export function putSmallInt(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: number | undefined,
  bits: number,
): number {
  if (value === undefined || value === 0) return last;
  putField(w, last, at);
  itemSmallInt(w, name, value, bits);
  return at;
}

export function putUint(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: number | undefined,
  bits: number,
): number {
  if (value === undefined || value === 0) return last;
  putField(w, last, at);
  itemUint(w, name, value, bits);
  return at;
}

export function putFloat(w: ValueWriter, last: number, at: number, name: FieldName, value: number | undefined): number {
  if (value === undefined || value === 0) return last;
  putField(w, last, at);
  itemFloat(w, name, value);
  return at;
}

export function putBytes(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: Uint8Array | undefined,
): number {
  if (value === undefined || (value instanceof Uint8Array && value.length === 0)) return last;
  putField(w, last, at);
  itemBytes(w, name, value);
  return at;
}
