import { gobError } from "./gob-error.ts";

/** A growing buffer that values are written to. */
export interface Writer {
  buffer: Buffer;
  /** Where the next byte goes. */
  position: number;
}

/** Makes a writer with room for so many bytes to begin with. */
export function createWriter(size = 4096): Writer {
  return { buffer: Buffer.allocUnsafe(size), position: 0 };
}

function grow(writer: Writer, size: number): void {
  const larger = Buffer.allocUnsafe(Math.max(writer.buffer.length * 2, writer.position + size));
  writer.buffer.copy(larger, 0, 0, writer.position);
  writer.buffer = larger;
}

/** Makes sure that so many bytes fit. */
export function reserve(writer: Writer, size: number): void {
  if (writer.buffer.length - writer.position < size) grow(writer, size);
}

/** Writes a number of up to 64 bits as its width and its bytes. */
function writeWide(writer: Writer, high: number, low: number): void {
  const { buffer } = writer;
  let width = 1;
  if (high > 0) width = high > 0xffffff ? 8 : high > 0xffff ? 7 : high > 0xff ? 6 : 5;
  else if (low > 0xff) width = low > 0xffffff ? 4 : low > 0xffff ? 3 : 2;
  let at = writer.position;
  buffer[at++] = 0x100 - width;
  for (let i = width - 1; i >= 0; i -= 1) buffer[at++] = i >= 4 ? high >>> ((i - 4) * 8) : low >>> (i * 8);
  writer.position = at;
}

/** Writes an unsigned number up to 2^53 - 1. */
export function writeCount(writer: Writer, value: number): void {
  reserve(writer, 9);
  if (value < 0x80) writer.buffer[writer.position++] = value;
  else writeWide(writer, Math.floor(value / 0x100000000), value >>> 0);
}

function writeBig(writer: Writer, value: bigint): void {
  reserve(writer, 9);
  if (value < 0x80n) writer.buffer[writer.position++] = Number(value);
  else writeWide(writer, Number(value >> 32n), Number(value & 0xffffffffn));
}

/** Writes an unsigned integer of up to 64 bits. */
export function writeUint(writer: Writer, value: number | bigint): void {
  if (typeof value === "bigint") writeBig(writer, value);
  else writeCount(writer, value);
}

/** Writes a signed integer of up to 64 bits. A number must be a safe integer. */
export function writeInt(writer: Writer, value: number | bigint): void {
  if (typeof value === "bigint") writeBig(writer, value >= 0n ? value << 1n : (~value << 1n) | 1n);
  else if (value >= 0 && value < 0x4000000000000) writeCount(writer, value * 2);
  else if (value < 0 && value >= -0x4000000000000) writeCount(writer, -(value + 1) * 2 + 1);
  else writeInt(writer, BigInt(value));
}

/** Writes a bool. */
export function writeBool(writer: Writer, value: boolean): void {
  reserve(writer, 1);
  writer.buffer[writer.position++] = value ? 1 : 0;
}

const double = Buffer.alloc(8);

/** Writes a float: the bytes of the double in reverse, as an unsigned number. */
export function writeFloat(writer: Writer, value: number): void {
  double.writeDoubleLE(value, 0);
  reserve(writer, 9);
  const high = double.readUInt32BE(0);
  const low = double.readUInt32BE(4);
  if (high === 0 && low < 0x80) writer.buffer[writer.position++] = low;
  else writeWide(writer, high, low);
}

/** Below this many characters a string is written by hand while it is ASCII. */
const shortString = 64;

/** Writes a string as UTF-8. */
export function writeString(writer: Writer, value: string): void {
  const { length } = value;
  if (length < shortString) {
    reserve(writer, length + 1);
    const { buffer, position } = writer;
    let at = position + 1;
    let i = 0;
    for (; i < length; i += 1) {
      const code = value.charCodeAt(i);
      if (code >= 0x80) break;
      buffer[at++] = code;
    }
    if (i === length) {
      buffer[position] = length;
      writer.position = at;
      return;
    }
  }
  const size = Buffer.byteLength(value, "utf8");
  writeCount(writer, size);
  reserve(writer, size);
  writer.position += writer.buffer.write(value, writer.position, size, "utf8");
}

/** Writes bytes. */
export function writeBytes(writer: Writer, value: Uint8Array): void {
  writeCount(writer, value.length);
  reserve(writer, value.length);
  writer.buffer.set(value, writer.position);
  writer.position += value.length;
}

/** Writes what `write` writes with its size in bytes in front. */
export function writeSized(writer: Writer, write: () => void): void {
  const start = writer.position;
  reserve(writer, 1);
  writer.position = start + 1;
  write();
  const size = writer.position - start - 1;
  if (size < 0x80) {
    writer.buffer[start] = size;
    return;
  }
  reserve(writer, 8);
  const head = createWriter(9);
  writeCount(head, size);
  writer.buffer.copyWithin(start + head.position, start + 1, writer.position);
  head.buffer.copy(writer.buffer, start, 0, head.position);
  writer.position += head.position - 1;
}

/** Throws for an integer that is none, or that does not fit. */
export function checkInteger(value: number | bigint, kind: "int" | "uint", bits: number, path: string): void {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw gobError("bad_value", `${path}: ${value} is no integer, or beyond 2^53 where only a bigint is exact`);
  }
  const limit = kind === "uint" ? 2n ** BigInt(bits) : 2n ** BigInt(bits - 1);
  if (BigInt(value) >= limit || BigInt(value) < (kind === "uint" ? 0n : -limit)) {
    throw gobError("out_of_range", `${path}: ${value} does not fit ${kind}${bits}`);
  }
}
