import { BinaryReader } from "@bufbuild/protobuf/wire";
import { failDecode, fieldName } from "./decode-error.ts";

/** Reads the bytes of a message; made by createReader. A BinaryReader that also shows what it reads. */
export type Reader = BinaryReader & { readonly source: Buffer };

/** Makes a reader of a message. What is read from `bytes` fields are views of its argument, not copies. */
export function createReader(bytes: Uint8Array): Reader {
  const source = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const reader = new BinaryReader(source) as BinaryReader & { source: Buffer };
  reader.source = source;
  return reader;
}

/** Reads a bytes field: a view, and never a Buffer, which the model does not promise. */
export function readBytes(r: Reader): Uint8Array {
  const bytes = r.bytes();
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Answers where a message of that length ends. */
export function messageEnd(r: Reader, length: number): number {
  const end = r.pos + length;
  if (end > r.len) throw failDecode("the message ends in the middle");
  return end;
}

/** Refuses a message whose last field went on behind the message's end. */
export function expectEnd(r: Reader, end: number): void {
  if (r.pos !== end) throw failDecode("goes on behind the end of what it is in");
}

/** Reads field number and wire type in one. */
export function readTag(r: Reader): number {
  const start = r.pos;
  const first = r.source[start];
  if (first !== undefined && first < 0x80) {
    r.pos = start + 1;
    return first;
  }
  const tag = r.uint32();
  if (r.pos - start > 4) {
    // Five bytes may hold more than 32 bits; the library's own function refuses those.
    r.pos = start;
    r.tag();
  }
  return tag;
}

/**
 * Skips a field that this version does not know. Throws if it does know the number: then the wire type is wrong.
 * `fields` is the message's list of fields, "1:id 2:createAt".
 */
export function skipField(r: Reader, tag: number, fields: string): void {
  const wireType = tag & 7;
  const number = tag >>> 3;
  if (number === 0) throw failDecode("a field has the number 0");
  if (fieldName(fields, number) !== undefined)
    throw failDecode(`has wire type ${wireType}, which is not that of its type`);
  r.skip(wireType, number);
}
