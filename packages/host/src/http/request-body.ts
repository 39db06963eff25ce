import type { IncomingMessage } from "node:http";

/** The body of a request; undefined for a request without one. Throws when the upload breaks off. Leaving it early leaves the request alone. */
export function requestBody(
  request: IncomingMessage,
  alreadyRead: readonly Buffer[],
): AsyncIterable<Uint8Array> | undefined {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === "0")) return undefined;
  return pieces(request, alreadyRead);
}

async function* pieces(request: IncomingMessage, alreadyRead: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* alreadyRead;
  if (request.readableEnded) return;
  yield* request.iterator({ destroyOnReturn: false });
}
