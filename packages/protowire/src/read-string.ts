import { messageEnd, type Reader } from "./reader.ts";

/** Up to this length a loop over the bytes is faster than a call out of JavaScript. */
const shortLength = 14;

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a string field. Throws a TypeError if its bytes are not UTF-8. */
export function readString(r: Reader): string {
  const { source } = r;
  const length = r.uint32();
  const start = r.pos;
  const end = messageEnd(r, length);
  r.pos = end;
  if (length <= shortLength) {
    const codes = new Array<number>(length);
    let bits = 0;
    for (let i = 0; i < length; i++) {
      const byte = source[start + i] as number;
      bits |= byte;
      codes[i] = byte;
    }
    if (bits < 0x80) return String.fromCharCode.apply(String, codes);
  }
  const text = source.toString("utf8", start, end);
  // What is not UTF-8 reads as U+FFFD, which may also be what was written.
  return text.includes("\ufffd") ? strictDecoder.decode(source.subarray(start, end)) : text;
}
