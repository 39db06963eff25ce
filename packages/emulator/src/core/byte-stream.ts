import type { ByteStream } from "@mattermost-plugin/gen";

/** Reads a stream to its end. With a limit, what goes beyond it is left unread. */
export async function readBytes(stream: ByteStream, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  return bytes.length > limit ? bytes.subarray(0, limit) : bytes;
}

/** A stream of these bytes. */
export function streamOf(bytes: Uint8Array): ByteStream {
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}
