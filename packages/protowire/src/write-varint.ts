import { type FieldName, wrongType } from "@mattermost-plugin/plain";
import { grow, type Writer } from "./writer.ts";

// All write functions: `tag` is the field's tag as it stands on the wire (number << 3 | wire type), 0 for a value
// without one, as in a packed list; `name` is the field's name or index for errors.

/** Writes a value below 2^32 as a varint. Uses at most 5 bytes of the slack and leaves restoring it to the caller. */
export function putVarint(w: Writer, value: number): void {
  const { bytes } = w;
  let position = w.position;
  let rest = value;
  while (rest > 0x7f) {
    bytes[position++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[position++] = rest;
  w.position = position;
}

export function putTag(w: Writer, tag: number): void {
  if (tag === 0) return;
  if (tag < 0x80) w.bytes[w.position++] = tag;
  else putVarint(w, tag);
}

export function writeInt32(w: Writer, tag: number, name: FieldName, value: number): void {
  if (typeof value !== "number" || (value | 0) !== value)
    throw wrongType(w, name, "a whole number from -2147483648 to 2147483647", value);
  putTag(w, tag);
  if (value >= 0) putVarint(w, value);
  else putNegativeInt32(w, value);
  if (w.position > w.limit) grow(w, 0);
}

export function writeUint32(w: Writer, tag: number, name: FieldName, value: number): void {
  if (typeof value !== "number" || value >>> 0 !== value)
    throw wrongType(w, name, "a whole number from 0 to 4294967295", value);
  putTag(w, tag);
  putVarint(w, value);
  if (w.position > w.limit) grow(w, 0);
}

export function writeSint32(w: Writer, tag: number, name: FieldName, value: number): void {
  if (typeof value !== "number" || (value | 0) !== value)
    throw wrongType(w, name, "a whole number from -2147483648 to 2147483647", value);
  putTag(w, tag);
  putVarint(w, ((value << 1) ^ (value >> 31)) >>> 0);
  if (w.position > w.limit) grow(w, 0);
}

export function writeBool(w: Writer, tag: number, name: FieldName, value: boolean): void {
  if (typeof value !== "boolean") throw wrongType(w, name, "true or false", value);
  putTag(w, tag);
  w.bytes[w.position++] = value ? 1 : 0;
  if (w.position > w.limit) grow(w, 0);
}

/** Ten bytes: the sign goes on to 64 bits. */
function putNegativeInt32(w: Writer, value: number): void {
  const { bytes } = w;
  let position = w.position;
  let rest = value;
  for (let i = 0; i < 9; i++) {
    bytes[position++] = (rest & 0x7f) | 0x80;
    rest >>= 7;
  }
  bytes[position++] = 1;
  w.position = position;
}
