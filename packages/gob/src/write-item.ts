import { type FieldName, problemAt, wrongType } from "@mattermost-plugin/plain";
import type { ValueWriter } from "./value-writer.ts";
import { writeBool, writeBytes, writeFloat, writeInt, writeString, writeUint } from "./writer.ts";

// What stands in lists and maps: checked and written also if it is zero. `name` is the index or key, for errors.

export function itemText(w: ValueWriter, name: FieldName, value: string): void {
  if (typeof value !== "string") throw wrongType(w, name, "a string", value);
  writeString(w, value);
}

export function itemBool(w: ValueWriter, name: FieldName, value: boolean): void {
  if (typeof value !== "boolean") throw wrongType(w, name, "true or false", value);
  writeBool(w, value);
}

export function itemInt(w: ValueWriter, name: FieldName, value: number): void {
  if (!Number.isSafeInteger(value)) throw notWhole(w, name, value);
  writeInt(w, value);
}

/** Writes a whole number that Go holds in fewer than 64 bits. */
export function itemSmallInt(w: ValueWriter, name: FieldName, value: number, bits: number): void {
  checkRange(w, name, value, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1);
  writeInt(w, value);
}

/** Writes a whole number from 0 that Go holds in so many bits. */
export function itemUint(w: ValueWriter, name: FieldName, value: number, bits: number): void {
  checkRange(w, name, value, 0, bits >= 53 ? Number.MAX_SAFE_INTEGER : 2 ** bits - 1);
  writeUint(w, value);
}

export function itemFloat(w: ValueWriter, name: FieldName, value: number): void {
  if (typeof value !== "number") throw wrongType(w, name, "a number", value);
  writeFloat(w, value);
}

export function itemBytes(w: ValueWriter, name: FieldName, value: Uint8Array): void {
  if (!(value instanceof Uint8Array)) throw wrongType(w, name, "bytes", value);
  writeBytes(w, value);
}

function checkRange(w: ValueWriter, name: FieldName, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value)) throw notWhole(w, name, value);
  if (value < least || value > most) throw wrongType(w, name, `a whole number from ${least} to ${most}`, value);
}

function notWhole(w: ValueWriter, name: FieldName, value: unknown): Error {
  if (typeof value !== "number" || !Number.isInteger(value)) return wrongType(w, name, "a whole number", value);
  return problemAt(w, name, `${BigInt(value)} is beyond 2^53 - 1, up to which whole numbers are exact`);
}
