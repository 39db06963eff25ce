const ascii = /^[\0-\x7f]*$/;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** A header value as WHATWG has it: one character for each byte. Hosts' strings are the bytes read as UTF-8. */
export function toByteString(text: string): string {
  return ascii.test(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}

/** A header value as hosts have it. Bytes that are no UTF-8 can't cross as they are: their characters do. */
export function fromByteString(value: string): string {
  if (ascii.test(value)) return value;
  try {
    return strictUtf8.decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}
