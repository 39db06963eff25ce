import { type FieldName, tooDeep, wrongType } from "@mattermost-plugin/plain";
import { varintSize } from "./write-string.ts";
import { putTag, putVarint } from "./write-varint.ts";
import { grow, type Writer } from "./writer.ts";

/** How many messages may be inside each other, before one that holds itself is assumed. */
const deepest = 1000;

/** Notes that a list, a map or a message is being written, for errors. `leave` takes the note back. */
export function enter(w: Writer, name: FieldName): void {
  w.path[w.depth++] = name;
}

export function leave(w: Writer): void {
  w.depth--;
}

/** Begins anything with a length before it. Answers what `endMessage` needs. */
export function beginMessage(w: Writer, tag: number, name: FieldName): number {
  if (w.depth > deepest) throw tooDeep(w, deepest);
  w.path[w.depth++] = name;
  putTag(w, tag);
  const at = w.position++;
  if (w.position > w.limit) grow(w, 0);
  return at;
}

/** Puts the length in its place; one byte is kept for it, so a longer message moves. */
export function endMessage(w: Writer, at: number): void {
  w.depth--;
  const length = w.position - at - 1;
  if (length < 0x80) {
    w.bytes[at] = length;
    return;
  }
  w.bytes.copyWithin(at + varintSize(length), at + 1, w.position);
  w.position = at;
  putVarint(w, length);
  w.position += length;
  if (w.position > w.limit) grow(w, 0);
}

export function expectObject(w: Writer, value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrongType(w, "", "an object", value);
}

export function expectList(w: Writer, name: FieldName, value: unknown): void {
  if (!Array.isArray(value)) throw wrongType(w, name, "a list", value);
}

/** Answers the keys of a map. */
export function keysOf(w: Writer, value: Record<string, unknown>): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Map) {
    throw wrongType(w, "", "an object of keys and values", value);
  }
  return Object.keys(value);
}
