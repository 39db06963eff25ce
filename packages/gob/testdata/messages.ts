import { createWriter, writeBytes } from "../src/writer.ts";

/** The contents of the messages of a whole stream. */
export function messagesOf(stream: Buffer): Buffer[] {
  const messages: Buffer[] = [];
  for (let offset = 0; offset < stream.length; ) {
    const first = stream[offset] ?? 0;
    const width = first < 0x80 ? 0 : 0x100 - first;
    const size = width === 0 ? first : stream.readUIntBE(offset + 1, width);
    offset += 1 + width + size;
    messages.push(stream.subarray(offset - size, offset));
  }
  return messages;
}

/** The stream of messages. */
export function streamOf(messages: readonly Buffer[]): Buffer {
  const writer = createWriter();
  for (const message of messages) writeBytes(writer, message);
  return writer.bytes.subarray(0, writer.position);
}
