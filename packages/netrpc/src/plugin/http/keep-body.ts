import type { RemoteReader } from "../../streams/remote-reader.ts";

/** How much of a request a server of HTTP/1 reads and drops when its answer begins (Go's maxPostHandlerReadBytes). */
const dropped = 262144;

/** Milliseconds that the answer waits for the rest of a request: a client that stalls must not keep it for ever. */
const limitMs = 30_000;

/** Sees to it that no part of a request's body is lost. */
export interface BodyKeeper {
  /** Whether the handler may still be reading: a status without anything behind it should wait for that. */
  reads(): boolean;
  /** To be waited for before anything of the answer leaves. Never rejects. */
  beforeAnswer(): Promise<void>;
  /** The server has begun the answer. */
  begun(): void;
}

/**
 * Keeps what the server would drop: when an answer begins on HTTP/1, Go's server reads on for up to 256 KiB and throws that away, out
 * of the middle of a body that is being read. What is left of a body is fetched before, if it is no more than that. From a body of
 * known size a server drops nothing while there is more left; one of unknown size can't be saved then, and reading it fails.
 */
export function keepBody(body: RemoteReader, size: number | undefined): BodyKeeper {
  const lost = (): Error =>
    new Error(
      "the answer began before the request was read: on HTTP/1 the server drops a part of a body of unknown size then. Read it first.",
    );
  const stalled = (): Error =>
    new Error(
      `the client did not send the rest of its request within ${limitMs / 1000} s, and the answer began without it`,
    );
  /** Fails the body, which ends the wait for it, if the client does not send in time. */
  async function fetch(count: number): Promise<void> {
    const timer = setTimeout(() => body.fail(stalled()), limitMs);
    await body.fetch(count);
    clearTimeout(timer);
  }
  const reads = (): boolean => body.content.locked && !body.ended();
  return {
    reads,
    async beforeAnswer() {
      if (body.ended()) return;
      if (size !== undefined) {
        const rest = size - body.requested();
        if (rest > dropped) body.hold();
        else if (reads()) await fetch(Math.max(rest, 0));
        return;
      }
      if (reads()) await fetch(dropped + 1);
      if (!body.ended()) body.fail(lost());
    },
    begun: body.release,
  };
}
