import type { IncomingMessage } from "node:http";

/** The longest piece of a body that goes to a plugin in one message. */
const chunkBytes = 65_536;

/**
 * The body of a request in pieces of at most 64 KiB; undefined for a request without one. Throws when the upload breaks off.
 * Leaving it early leaves the request alone.
 */
export function requestBody(
  request: IncomingMessage,
  alreadyRead: readonly Buffer[],
): AsyncIterable<Uint8Array> | undefined {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === "0")) return undefined;
  return pieces(request, alreadyRead);
}

async function* pieces(request: IncomingMessage, alreadyRead: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  for (const chunk of alreadyRead) yield* cut(chunk);
  if (request.readableEnded) return;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) yield* cut(chunk);
}

function* cut(chunk: Buffer): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += chunkBytes) yield chunk.subarray(start, start + chunkBytes);
}
