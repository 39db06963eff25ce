import { failDecode } from "./decode-error.ts";
import type { Reader } from "./reader.ts";

/** Reads an int64 as a number. Throws if it is beyond 2^53 - 1. */
export function readInt64(r: Reader): number {
  const start = r.pos;
  const low = r.uint32();
  const size = r.pos - start;
  if (size < 5) return low;
  if (size < 9) {
    // Four bytes hold the low 28 bits; the rest is a varint of its own, of at most 28 bits.
    r.pos = start + 4;
    const value = r.uint32() * 0x10000000 + (low & 0xfffffff);
    if (value <= Number.MAX_SAFE_INTEGER) return value;
  }
  r.pos = start;
  return exactNumber(r.int64());
}

/** Reads a uint64 as a number. Throws if it is beyond 2^53 - 1. */
export function readUint64(r: Reader): number {
  return exactNumber(r.uint64());
}

export function readSint64(r: Reader): number {
  return exactNumber(r.sint64());
}

export function readFixed64(r: Reader): number {
  return exactNumber(r.fixed64());
}

export function readSfixed64(r: Reader): number {
  return exactNumber(r.sfixed64());
}

function exactNumber(value: bigint | string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw failDecode(`${value} is beyond 2^53 - 1, up to which whole numbers are exact`);
  return number;
}
