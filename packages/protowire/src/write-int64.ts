import { type FieldName, problemAt, type ValueError, wrongType } from "@mattermost-plugin/plain";
import { putTag, putVarint } from "./write-varint.ts";
import { grow, type Writer } from "./writer.ts";

export function writeInt64(w: Writer, tag: number, name: FieldName, value: number): void {
  if (!Number.isSafeInteger(value)) throw notSafe(w, name, value);
  putTag(w, tag);
  if (value >= 0) putPositive(w, value);
  else putNegative(w, value);
  if (w.position > w.limit) grow(w, 0);
}

export function writeUint64(w: Writer, tag: number, name: FieldName, value: number): void {
  requireUint64(w, name, value);
  putTag(w, tag);
  putPositive(w, value);
  if (w.position > w.limit) grow(w, 0);
}

export function writeSint64(w: Writer, tag: number, name: FieldName, value: number): void {
  if (!Number.isSafeInteger(value)) throw notSafe(w, name, value);
  putTag(w, tag);
  let rest = BigInt.asUintN(64, (BigInt(value) << 1n) ^ (BigInt(value) >> 63n));
  while (rest > 0x7fn) {
    w.bytes[w.position++] = Number(rest & 0x7fn) | 0x80;
    rest >>= 7n;
  }
  w.bytes[w.position++] = Number(rest);
  if (w.position > w.limit) grow(w, 0);
}

export function writeFixed64(w: Writer, tag: number, name: FieldName, value: number): void {
  requireUint64(w, name, value);
  putTag(w, tag);
  w.view.setBigUint64(w.position, BigInt(value), true);
  w.position += 8;
  if (w.position > w.limit) grow(w, 0);
}

export function writeSfixed64(w: Writer, tag: number, name: FieldName, value: number): void {
  if (!Number.isSafeInteger(value)) throw notSafe(w, name, value);
  putTag(w, tag);
  w.view.setBigInt64(w.position, BigInt(value), true);
  w.position += 8;
  if (w.position > w.limit) grow(w, 0);
}

/** Four bytes hold the low 28 bits, and what is left fits 32-bit arithmetic. */
function putPositive(w: Writer, value: number): void {
  if (value < 0x80000000) {
    putVarint(w, value);
    return;
  }
  putLow28(w, value);
  putVarint(w, Math.floor(value / 0x10000000));
}

/** Ten bytes of two's complement; bits 53 and up are all ones. */
function putNegative(w: Writer, value: number): void {
  const high = Math.floor(value / 0x10000000);
  putLow28(w, value);
  putLow28(w, high);
  w.bytes[w.position++] = 0xff;
  w.bytes[w.position++] = 0x01;
}

function putLow28(w: Writer, value: number): void {
  const { bytes } = w;
  let position = w.position;
  bytes[position++] = (value & 0x7f) | 0x80;
  bytes[position++] = ((value >> 7) & 0x7f) | 0x80;
  bytes[position++] = ((value >> 14) & 0x7f) | 0x80;
  bytes[position++] = ((value >> 21) & 0x7f) | 0x80;
  w.position = position;
}

function requireUint64(w: Writer, name: FieldName, value: number): void {
  if (!Number.isSafeInteger(value)) throw notSafe(w, name, value);
  if (value < 0) throw wrongType(w, name, "a whole number from 0", value);
}

function notSafe(w: Writer, name: FieldName, value: unknown): ValueError {
  if (typeof value !== "number" || !Number.isInteger(value)) return wrongType(w, name, "a whole number", value);
  return problemAt(w, name, `${BigInt(value)} is beyond 2^53 - 1, up to which whole numbers are exact`);
}
