import type { Reader } from "./reader.ts";
import { readString } from "./reader.ts";

/** A reader that knows keys it has met: keys come again and again, and making a string costs more than comparing one. */
export interface KeyReader extends Reader {
  /** The last key met, by a number that is made of the key. Empty until a key is read: many streams never have one. */
  readonly keys: string[];
}

/** Longer ones are rare, and not kept. */
const longest = 40;

const slots = 256;

/** Reads a string that is the key of a map. */
export function readKey(r: KeyReader): string {
  const { bytes, position } = r;
  if (position >= r.end) return readString(r);
  const size = bytes[position] as number;
  if (size === 0 || size > longest || size >= r.end - position) return readString(r);
  const first = bytes[position + 1] as number;
  const last = bytes[position + size] as number;
  const slot = (size * 29 + first * 7 + last) & (slots - 1);
  const known = r.keys[slot];
  if (known?.length === size && isSame(known, bytes, position + 1)) {
    r.position = position + 1 + size;
    return known;
  }
  const key = readString(r);
  if (r.keys.length === 0) for (let i = 0; i < slots; i += 1) r.keys.push("");
  r.keys[slot] = key;
  return key;
}

/** Tells whether a text is ASCII and stands in the bytes. */
function isSame(text: string, bytes: Buffer, start: number): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== bytes[start + i] || code > 0x7f) return false;
  }
  return true;
}
