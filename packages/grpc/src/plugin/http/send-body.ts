import { bodyParts, type Mark } from "../../http/body-parts.ts";
import { chunkBytes } from "../../limits.ts";
import type { MessageStream } from "../../server/method.ts";

const later = Symbol("later");

/**
 * Sends a response: the head with as much of the body as is at hand, then the rest in pieces of at most 64 KiB, each once there is
 * room. When the body has nothing more at hand, what was read goes out with a flush, so that streams like server-sent events arrive as
 * they are written. Rejects when the body does, or when the call is over; `started` tells whether anything went out before.
 */
export async function sendBody(
  stream: MessageStream,
  head: Uint8Array,
  body: ReadableStreamDefaultReader<unknown>,
  started: () => void,
): Promise<void> {
  let unsentHead: Uint8Array | undefined = head;
  let held: Uint8Array | undefined;

  const send = async (mark: Mark): Promise<void> => {
    const parts = bodyParts(unsentHead, held, mark);
    unsentHead = undefined;
    held = undefined;
    started();
    const room = stream.write(parts);
    if (room !== undefined) await room;
  };

  for (;;) {
    const reading = body.read();
    let read = await soon(reading);
    if (read === later) {
      if (unsentHead !== undefined || held !== undefined) await send("flush");
      read = await reading;
    }
    if (read.done) {
      await send("complete");
      return;
    }
    const chunk = checkChunk(read.value);
    for (let start = 0; start < chunk.length; start += chunkBytes) {
      if (held !== undefined) await send("none");
      held = chunk.subarray(start, start + chunkBytes);
    }
  }
}

/** What the promise resolves with if it does so before other work gets its turn, else `later`. */
function soon<T>(promise: Promise<T>): Promise<T | typeof later> {
  return Promise.race([promise, new Promise<typeof later>((resolve) => setImmediate(resolve, later))]);
}

function checkChunk(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new TypeError(
    `the body of the response has a chunk that is no Uint8Array but ${typeof chunk}; pipe text through a TextEncoderStream`,
  );
}
