import { type FieldName, wrongType } from "@mattermost-plugin/plain";
import { putTag } from "./write-varint.ts";
import { grow, type Writer } from "./writer.ts";

export function writeDouble(w: Writer, tag: number, name: FieldName, value: number): void {
  if (typeof value !== "number") throw wrongType(w, name, "a number", value);
  putTag(w, tag);
  w.view.setFloat64(w.position, value, true);
  w.position += 8;
  if (w.position > w.limit) grow(w, 0);
}

export function writeFloat(w: Writer, tag: number, name: FieldName, value: number): void {
  if (typeof value !== "number" || (Number.isFinite(value) && !Number.isFinite(Math.fround(value)))) {
    throw wrongType(w, name, "a number that fits 32 bits", value);
  }
  putTag(w, tag);
  w.view.setFloat32(w.position, value, true);
  w.position += 4;
  if (w.position > w.limit) grow(w, 0);
}

export function writeFixed32(w: Writer, tag: number, name: FieldName, value: number): void {
  if (typeof value !== "number" || value >>> 0 !== value)
    throw wrongType(w, name, "a whole number from 0 to 4294967295", value);
  putTag(w, tag);
  w.view.setUint32(w.position, value, true);
  w.position += 4;
  if (w.position > w.limit) grow(w, 0);
}

export function writeSfixed32(w: Writer, tag: number, name: FieldName, value: number): void {
  if (typeof value !== "number" || (value | 0) !== value)
    throw wrongType(w, name, "a whole number from -2147483648 to 2147483647", value);
  putTag(w, tag);
  w.view.setInt32(w.position, value, true);
  w.position += 4;
  if (w.position > w.limit) grow(w, 0);
}
