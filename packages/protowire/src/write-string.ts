import { type FieldName, wrongType } from "@mattermost-plugin/plain";
import { putTag, putVarint } from "./write-varint.ts";
import { grow, reserve, type Writer } from "./writer.ts";

/** Up to this length a loop over the characters is faster than a call out of JavaScript. */
const shortLength = 24;

/** Above this length the size in bytes is counted before room for it is made. */
const longLength = 16 * 1024;

/** Writes a string as UTF-8. A lone surrogate becomes U+FFFD. */
export function writeString(w: Writer, tag: number, name: FieldName, value: string): void {
  if (typeof value !== "string") throw wrongType(w, name, "a string", value);
  putTag(w, tag);
  if (value.length > shortLength || !putShortAscii(w, value)) putText(w, value);
}

/** Writes length and text if the text is ASCII; else leaves the writer as it was and answers false. */
function putShortAscii(w: Writer, value: string): boolean {
  const { length } = value;
  if (w.position + length > w.limit) grow(w, length);
  const { bytes } = w;
  let position = w.position;
  bytes[position++] = length;
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i);
    if (code > 0x7f) return false;
    bytes[position++] = code;
  }
  w.position = position;
  if (position > w.limit) grow(w, 0);
  return true;
}

/** The length goes first but is known last: its size is guessed right for ASCII, otherwise the text moves. */
function putText(w: Writer, value: string): void {
  const { length } = value;
  reserve(w, length > longLength ? Buffer.byteLength(value) : length * 3);
  const { bytes, position } = w;
  const guess = varintSize(length);
  const written = bytes.write(value, position + guess);
  const size = varintSize(written);
  if (size !== guess) bytes.copyWithin(position + size, position + guess, position + guess + written);
  putVarint(w, written);
  w.position += written;
  if (w.position > w.limit) grow(w, 0);
}

export function varintSize(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x200000) return 3;
  return value < 0x10000000 ? 4 : 5;
}
