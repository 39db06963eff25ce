import { messagesOf } from "./messages.ts";

/** The content of the last message behind its type id. */
export function lastValue(stream: Buffer): Buffer {
  const value = messagesOf(stream).at(-1) ?? stream;
  const first = value[0] ?? 0;
  return value.subarray(first < 0x80 ? 1 : 1 + 0x100 - first);
}
