import type { ClientCall } from "../../client/call-stream.ts";
import { bodyParts } from "../../http/body-parts.ts";
import { chunkBytes } from "../../limits.ts";

/** A body on its way to the plugin. */
export interface Upload {
  /** All of the body has gone. */
  done(): boolean;
  /** The plugin wants no more of it. */
  stop(): void;
}

/**
 * Sends the request: its encoded head, then the body in pieces of at most 64 KiB, each once there is room. When reading the body fails, the
 * call is half-closed without the mark of completeness: to the plugin the upload is truncated.
 */
export function uploadBody(call: ClientCall, head: Uint8Array, body: AsyncIterable<Uint8Array> | undefined): Upload {
  if (body === undefined) {
    call.write(bodyParts(head, undefined, "complete"));
    call.halfClose();
    return { done: () => true, stop: () => {} };
  }
  const iterator = body[Symbol.asyncIterator]();
  let done = false;
  const stop = (): void => {
    iterator.return?.()?.catch(() => {});
  };
  const run = async (): Promise<void> => {
    await call.write(bodyParts(head, undefined, "none"));
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      if (call.over()) return stop();
      await sendChunk(call, next.value);
    }
    await call.write(bodyParts(undefined, undefined, "complete"));
    done = true;
  };
  run()
    .catch(stop)
    .finally(() => call.halfClose());
  return { done: () => done, stop };
}

async function sendChunk(call: ClientCall, chunk: Uint8Array): Promise<void> {
  for (let start = 0; start < chunk.length; start += chunkBytes) {
    const room = call.write(bodyParts(undefined, chunk.subarray(start, start + chunkBytes), "none"));
    if (room !== undefined) await room;
  }
}
