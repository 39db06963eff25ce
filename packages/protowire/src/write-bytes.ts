import { type FieldName, wrongType } from "@mattermost-plugin/plain";
import { putTag, putVarint } from "./write-varint.ts";
import { reserve, type Writer } from "./writer.ts";

export function writeBytes(w: Writer, tag: number, name: FieldName, value: Uint8Array): void {
  if (!(value instanceof Uint8Array)) throw wrongType(w, name, "a Uint8Array", value);
  putTag(w, tag);
  putVarint(w, value.length);
  reserve(w, value.length);
  w.bytes.set(value, w.position);
  w.position += value.length;
}

export function isEmptyBytes(value: unknown): boolean {
  return value instanceof Uint8Array && value.length === 0;
}
