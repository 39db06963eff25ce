import { gobError } from "./gob-error.ts";

/**
 * A buffer that values are written to and that grows with them. The write functions keep `slack` bytes free behind
 * `position`, so that a number needs no check of its own before it is written.
 */
export interface Writer {
  /** What was written are the bytes before `position`. Growing puts another buffer here. */
  bytes: Buffer;
  /** Where the next byte goes. */
  position: number;
  /** The highest position that leaves the slack free. */
  limit: number;
}

/** The bytes that are free behind the position whenever a write function begins. */
const slack = 32;

/** Makes a writer with room for so many bytes to begin with. */
export function createWriter(size = 4096): Writer {
  return { bytes: Buffer.allocUnsafeSlow(size + slack), position: 0, limit: size };
}

/** Makes room for so many bytes and the slack. */
export function grow(writer: Writer, size: number): void {
  const larger = Buffer.allocUnsafeSlow(Math.max(writer.bytes.length * 2, writer.position + size + slack));
  writer.bytes.copy(larger, 0, 0, writer.position);
  writer.bytes = larger;
  writer.limit = larger.length - slack;
}

/** Writes a number of up to 64 bits as its width and its bytes. Leaves restoring the slack to the caller. */
function putWide(writer: Writer, high: number, low: number): void {
  const { bytes } = writer;
  let width = 1;
  if (high > 0) width = high > 0xffffff ? 8 : high > 0xffff ? 7 : high > 0xff ? 6 : 5;
  else if (low > 0xff) width = low > 0xffffff ? 4 : low > 0xffff ? 3 : 2;
  let at = writer.position;
  bytes[at++] = 0x100 - width;
  for (let i = width - 1; i >= 4; i -= 1) bytes[at++] = high >>> ((i - 4) * 8);
  for (let i = Math.min(width, 4) - 1; i >= 0; i -= 1) bytes[at++] = low >>> (i * 8);
  writer.position = at;
}

/** Writes an unsigned number up to 2^53 - 1. */
export function writeCount(writer: Writer, value: number): void {
  if (value < 0x80) writer.bytes[writer.position++] = value;
  else putWide(writer, Math.floor(value / 0x100000000), value >>> 0);
  if (writer.position > writer.limit) grow(writer, 0);
}

function writeBig(writer: Writer, value: bigint): void {
  if (value < 0x80n) writer.bytes[writer.position++] = Number(value);
  else putWide(writer, Number(value >> 32n), Number(value & 0xffffffffn));
  if (writer.position > writer.limit) grow(writer, 0);
}

/** Writes an unsigned integer of up to 64 bits. */
export function writeUint(writer: Writer, value: number | bigint): void {
  if (typeof value === "bigint") writeBig(writer, value);
  else writeCount(writer, value);
}

/** Up to here twice the number is exact. */
const exactDouble = 2 ** 52;

/** Writes a signed integer of up to 64 bits. A number must be a safe integer. */
export function writeInt(writer: Writer, value: number | bigint): void {
  if (typeof value === "bigint") writeBig(writer, value >= 0n ? value << 1n : (~value << 1n) | 1n);
  else if (value >= 0 && value < exactDouble) writeCount(writer, value * 2);
  else if (value < 0 && value >= -exactDouble) writeCount(writer, -(value + 1) * 2 + 1);
  else writeInt(writer, BigInt(value));
}

/** Writes a bool. */
export function writeBool(writer: Writer, value: boolean): void {
  writer.bytes[writer.position++] = value ? 1 : 0;
  if (writer.position > writer.limit) grow(writer, 0);
}

const double = new Float64Array(1);
/** The double's halves; which one is high is the machine's business. */
const halves = new Uint32Array(double.buffer);
const highHalf = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

function reversed(half: number): number {
  return ((half >>> 24) | ((half >>> 8) & 0xff00) | ((half << 8) & 0xff0000) | (half << 24)) >>> 0;
}

/** Writes a float: the bytes of the double in reverse, as an unsigned number. */
export function writeFloat(writer: Writer, value: number): void {
  double[0] = value;
  const high = reversed(halves[1 - highHalf] ?? 0);
  const low = reversed(halves[highHalf] ?? 0);
  if (high === 0 && low < 0x80) writer.bytes[writer.position++] = low;
  else putWide(writer, high, low);
  if (writer.position > writer.limit) grow(writer, 0);
}

/** Up to this many characters a loop over them is faster than a call out of JavaScript. */
const shortLength = 24;

/** Above this many characters the size in bytes is counted before room for it is made. */
const longLength = 16 * 1024;

/** Writes a string as UTF-8. A lone surrogate becomes U+FFFD. */
export function writeString(writer: Writer, value: string): void {
  if (value.length > shortLength || !putShortAscii(writer, value)) putText(writer, value);
}

/** Writes size and text if the text is ASCII; else leaves the writer as it was and answers false. */
function putShortAscii(writer: Writer, value: string): boolean {
  const { bytes } = writer;
  const { length } = value;
  let at = writer.position;
  bytes[at++] = length;
  for (let i = 0; i < length; i += 1) {
    const code = value.charCodeAt(i);
    if (code > 0x7f) return false;
    bytes[at++] = code;
  }
  writer.position = at;
  if (at > writer.limit) grow(writer, 0);
  return true;
}

/** How many bytes a count takes. */
function countSize(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x100) return 2;
  if (value < 0x10000) return 3;
  if (value < 0x1000000) return 4;
  return value < 0x100000000 ? 5 : 6;
}

/** The size goes first but is known last: how wide it is, is guessed right for ASCII, otherwise the text moves. */
function putText(writer: Writer, value: string): void {
  const { length } = value;
  const most = length > longLength ? Buffer.byteLength(value) : length * 3;
  if (writer.position + most > writer.limit) grow(writer, most);
  const { bytes, position } = writer;
  const guess = countSize(length);
  const written = bytes.write(value, position + guess);
  const size = countSize(written);
  if (size !== guess) bytes.copyWithin(position + size, position + guess, position + guess + written);
  writeCount(writer, written);
  writer.position += written;
  if (writer.position > writer.limit) grow(writer, 0);
}

/** Writes bytes. */
export function writeBytes(writer: Writer, value: Uint8Array): void {
  writeCount(writer, value.length);
  if (writer.position + value.length > writer.limit) grow(writer, value.length);
  writer.bytes.set(value, writer.position);
  writer.position += value.length;
}

/** Begins something with its size in bytes in front. Answers what `endSized` needs. */
export function beginSized(writer: Writer): number {
  const start = writer.position;
  writer.position = start + 1;
  if (writer.position > writer.limit) grow(writer, 0);
  return start;
}

/** Puts the size in its place; one byte is kept for it, so what is longer moves. */
export function endSized(writer: Writer, start: number): void {
  const size = writer.position - start - 1;
  if (size < 0x80) {
    writer.bytes[start] = size;
    return;
  }
  writer.bytes.copyWithin(start + countSize(size), start + 1, writer.position);
  writer.position = start;
  writeCount(writer, size);
  writer.position += size;
  if (writer.position > writer.limit) grow(writer, 0);
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
