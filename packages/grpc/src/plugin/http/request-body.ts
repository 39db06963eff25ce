import type { ServeHTTPRequest } from "@mattermost-plugin/gen/grpc";

/** The body of a request that is being received. */
export interface RequestBody {
  /** What a Request takes as its body; null for an empty one. */
  readonly body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | null;
  /** Nothing more will come: a body that is not complete errors with the reason. */
  abort(reason: unknown): void;
}

/**
 * Makes the body of a request of its first message and those that follow. Messages are asked for only as the body is read, so a
 * handler that reads slowly slows the sender down. An upload that ends before it is complete errors the stream.
 */
export function createRequestBody(
  first: ServeHTTPRequest,
  next: () => Promise<ServeHTTPRequest | undefined>,
): RequestBody {
  if (first.bodyComplete) {
    const whole = first.bodyChunk as Uint8Array<ArrayBuffer>;
    return { body: whole.length === 0 ? null : whole, abort: () => {} };
  }
  let open: ReadableStreamDefaultController<Uint8Array> | undefined;

  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    for (;;) {
      const message = await next();
      if (open === undefined) return;
      if (message === undefined) throw createTruncatedUploadError();
      if (message.bodyChunk.length > 0) controller.enqueue(message.bodyChunk);
      if (message.bodyComplete) {
        open = undefined;
        controller.close();
      }
      if (message.bodyChunk.length > 0 || message.bodyComplete) return;
    }
  };

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        open = controller;
        if (first.bodyChunk.length > 0) controller.enqueue(first.bodyChunk);
      },
      pull,
      cancel() {
        open = undefined;
      },
    },
    { highWaterMark: 0 },
  );
  return {
    body,
    abort(reason) {
      open?.error(reason);
      open = undefined;
    },
  };
}

function createTruncatedUploadError(): Error {
  const message = "The request body is truncated: the client or the host stopped sending before it was complete.";
  return Object.assign(new Error(message), { name: "TruncatedUploadError" as const });
}
