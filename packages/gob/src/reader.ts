import { gobError } from "./gob-error.ts";
import { shortSize, shortText } from "./short-text.ts";

/** A place in the bytes of one message. */
export interface Reader {
  bytes: Buffer;
  position: number;
  end: number;
}

const lowBits = 0x100000000;

/** The first byte of a number of 6 bytes: what is larger has fewer. */
const narrow = 0x100 - 6;

function need(reader: Reader, size: number): number {
  const start = reader.position;
  if (reader.end - start < size) throw gobError("unexpected_end", "the message ends inside a value");
  reader.position = start + size;
  return start;
}

/** How many bytes follow the first one of an unsigned number, 0 if the number is the byte itself. */
function widthAfter(first: number): number {
  if (first < 0x80) return 0;
  const width = 0x100 - first;
  if (width > 8) throw gobError("corrupt", `a number with a width of ${width} bytes`);
  return width;
}

/** Reads up to 6 bytes: a number below 2^48. */
function readNarrow(reader: Reader, width: number): number {
  const start = need(reader, width);
  const { bytes } = reader;
  let value = 0;
  for (let i = 0; i < width; i += 1) value = value * 256 + (bytes[start + i] as number);
  return value;
}

function readParts(reader: Reader, width: number): { high: number; low: number } {
  const start = need(reader, width);
  const split = Math.max(0, width - 4);
  let high = 0;
  let low = 0;
  for (let i = 0; i < split; i += 1) high = high * 256 + (reader.bytes[start + i] ?? 0);
  for (let i = split; i < width; i += 1) low = low * 256 + (reader.bytes[start + i] ?? 0);
  return { high, low };
}

/** Reads an unsigned number that must be at most 2^53 - 1, such as a count or an id. */
export function readCount(reader: Reader): number {
  const first = reader.bytes[need(reader, 1)] ?? 0;
  if (first < 0x80) return first;
  if (first >= narrow) return readNarrow(reader, 0x100 - first);
  const { high, low } = readParts(reader, widthAfter(first));
  if (high >= 0x200000) throw gobError("corrupt", "a count or id beyond 2^53");
  return high * lowBits + low;
}

/** Reads an unsigned number: a number up to 2^53 - 1, beyond that a bigint. */
export function readUint(reader: Reader): number | bigint {
  const first = reader.bytes[need(reader, 1)] ?? 0;
  if (first < 0x80) return first;
  if (first >= narrow) return readNarrow(reader, 0x100 - first);
  const { high, low } = readParts(reader, widthAfter(first));
  return high < 0x200000 ? high * lowBits + low : (BigInt(high) << 32n) | BigInt(low);
}

/** Reads a signed number: a number within +-(2^53 - 1), beyond that a bigint. */
export function readInt(reader: Reader): number | bigint {
  const first = reader.bytes[need(reader, 1)] ?? 0;
  if (first < 0x80) return first & 1 ? -(first >> 1) - 1 : first >> 1;
  if (first >= narrow) return signed(readNarrow(reader, 0x100 - first));
  const { high, low } = readParts(reader, widthAfter(first));
  if (high < 0x200000) return signed(high * lowBits + low);
  const unsigned = (BigInt(high) << 32n) | BigInt(low);
  const value = unsigned & 1n ? ~(unsigned >> 1n) : unsigned >> 1n;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Undoes what makes small unsigned numbers of small negative ones. */
function signed(unsigned: number): number {
  const half = Math.floor(unsigned / 2);
  return unsigned % 2 === 1 ? -half - 1 : half;
}

/** Reads a signed number that must be within +-(2^53 - 1). `name` says what it is, for the error. */
export function readSafeInt(reader: Reader, name: string): number {
  const value = readInt(reader);
  if (typeof value === "number") return value;
  throw gobError("out_of_range", `${name} is ${value}, beyond 2^53 - 1, up to which whole numbers are exact`);
}

/** Reads an unsigned number that must be at most 2^53 - 1. `name` says what it is, for the error. */
export function readSafeUint(reader: Reader, name: string): number {
  const value = readUint(reader);
  if (typeof value === "number") return value;
  throw gobError("out_of_range", `${name} is ${value}, beyond 2^53 - 1, up to which whole numbers are exact`);
}

/** Reads a type id or another signed number that must be small. */
export function readId(reader: Reader): number {
  const id = readInt(reader);
  if (typeof id === "bigint") throw gobError("corrupt", "an id beyond 2^53");
  return id;
}

/** Reads a bool: every number but 0 is true. */
export function readBool(reader: Reader): boolean {
  return readUint(reader) !== 0;
}

const scratch = Buffer.alloc(8);

/** Reads a float: the bytes of the double in reverse, as an unsigned number. */
export function readFloat(reader: Reader): number {
  const first = reader.bytes[need(reader, 1)] ?? 0;
  scratch.fill(0);
  const width = widthAfter(first);
  if (width === 0) scratch[0] = first;
  else {
    const start = need(reader, width);
    for (let i = 0; i < width; i += 1) scratch[i] = reader.bytes[start + width - 1 - i] ?? 0;
  }
  return scratch.readDoubleBE(0);
}

/** Reads the count of bytes in front of a string and the like, which must be there. */
function readSize(reader: Reader): number {
  const size = readCount(reader);
  if (size > reader.end - reader.position) throw gobError("corrupt", `a string of ${size} bytes in a shorter message`);
  return size;
}

/** The text of bytes. What is no UTF-8 becomes U+FFFD. */
export function textBetween(bytes: Buffer, start: number, end: number): string {
  return bytes.toString("utf8", start, end);
}

/** Reads a string. Bytes that are no UTF-8 become U+FFFD. */
export function readString(reader: Reader): string {
  const size = readSize(reader);
  const start = need(reader, size);
  const short = size <= shortSize ? shortText(reader.bytes, start, size) : undefined;
  return short ?? textBetween(reader.bytes, start, start + size);
}

/** Reads bytes as a view of the message. */
export function viewBytes(reader: Reader): Buffer {
  const size = readSize(reader);
  const start = need(reader, size);
  return reader.bytes.subarray(start, start + size);
}

/** Reads bytes into memory of their own. */
export function readBytes(reader: Reader): Uint8Array {
  return new Uint8Array(viewBytes(reader));
}

/** Skips so many bytes. */
export function skip(reader: Reader, size: number): void {
  need(reader, size);
}

/** Skips a string or bytes. */
export function skipBytes(reader: Reader): void {
  need(reader, readSize(reader));
}

/**
 * Refuses a part of a list, map or definition for which no byte is left. A struct may end with its message, so that an endless
 * number of them would fit into none.
 */
export function needPart(reader: Reader): void {
  if (reader.position === reader.end) throw gobError("unexpected_end", "the message ends before all that it counts");
}

/** Walks the fields of a struct: answers the index of the next field after `index`, or -1 at the end. */
export function nextField(reader: Reader, index: number, fieldCount: number): number {
  if (reader.position === reader.end) return -1;
  const delta = readCount(reader);
  if (delta === 0) return -1;
  const next = index + delta;
  if (next >= fieldCount) throw gobError("bad_field", `field ${next} of a struct with ${fieldCount} fields`);
  return next;
}
