const ascii = /^[\0-\x7f]*$/;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Tells whether a header's value is the same on the wire whatever its encoding. */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}

/** A header's value as Node.js has it, one character for each byte. The contract has the bytes read as UTF-8. */
export function toByteString(text: string): string {
  return isAscii(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}

/** A header's value as the contract has it. Bytes that are no UTF-8 can't cross as they are: their characters do. */
export function fromByteString(value: string): string {
  if (isAscii(value)) return value;
  try {
    return strictUtf8.decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}
