import { flag } from "./frame.ts";
import type { SessionStream } from "./stream.ts";

/** How many opened streams may wait for the peer's acknowledgement: Go resets those above. */
const maxUnacknowledged = 256;

/** Streams that this side opens, as many at once as the peer takes. */
export interface OpenQueue {
  /** Starts a stream, at once or when the peer has acknowledged enough of the others. */
  add(stream: SessionStream): void;
  /** The peer has acknowledged a stream, or it is over. */
  settle(id: number): void;
  /** Starts no more. */
  clear(): void;
}

/** Makes an empty queue. */
export function createOpenQueue(): OpenQueue {
  const unacknowledged = new Set<number>();
  const waiting = new Map<number, SessionStream>();

  function start(stream: SessionStream): void {
    unacknowledged.add(stream.id);
    stream.start(flag.syn);
  }

  return {
    add(stream) {
      if (unacknowledged.size < maxUnacknowledged) start(stream);
      else waiting.set(stream.id, stream);
    },
    settle(id) {
      if (waiting.delete(id) || !unacknowledged.delete(id)) return;
      const [next] = waiting.values();
      if (!next) return;
      waiting.delete(next.id);
      start(next);
    },
    clear() {
      waiting.clear();
    },
  };
}
