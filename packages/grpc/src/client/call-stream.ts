import { constants } from "node:http2";
import { drained } from "../frame/drained.ts";
import { createMessageSource, type MessageSource } from "../frame/message-source.ts";
import { writeMessage } from "../frame/write-message.ts";
import { createStatusError, type StatusError } from "../status/status-error.ts";
import { watchStatus } from "./call-status.ts";
import type { GrpcClient } from "./grpc-client.ts";
import { openStream } from "./open-stream.ts";

/** A streaming call from the side of the caller. */
export interface ClientCall {
  /** The next message; undefined once the call has ended well. Rejects with a StatusError, or with the reason of the signal. One read at a time. */
  read(): Promise<Uint8Array | undefined>;
  /** Sends one message, given in parts. What it answers settles once there is room for more; undefined means at once. A call that is over takes messages and drops them. */
  write(parts: readonly Uint8Array[]): Promise<void> | undefined;
  /** No more messages will be sent. */
  halfClose(): void;
  /** The server takes no more messages. */
  over(): boolean;
  /** Gives the call up, unless it has ended already. */
  cancel(): void;
  /** Drops what still comes until the server has ended the call; gives it up if that takes longer than the limit. */
  finish(limitMs: number): void;
}

/** Opens a streaming call. Throws a StatusError when it can't be opened, or the reason of a signal that has aborted. */
export function callStream(client: GrpcClient, path: string, signal: AbortSignal | undefined): ClientCall {
  signal?.throwIfAborted();
  const { stream, connection } = openStream(client.pool, path, undefined, client.authorization);
  const status = watchStatus(stream, path, connection);

  const failure = (): StatusError | undefined => (signal?.aborted ? aborted(path, signal) : status.read());
  const source = createMessageSource(stream, client.maxReceiveBytes, failure);

  const cancel = (): void => {
    if (!stream.closed && !(stream.readableEnded && stream.writableFinished)) stream.close(constants.NGHTTP2_CANCEL);
  };
  signal?.addEventListener("abort", cancel);
  stream.on("close", () => signal?.removeEventListener("abort", cancel));

  const over = (): boolean => stream.closed || stream.destroyed || stream.writableEnded;
  return {
    read: async () => {
      try {
        return await source.read();
      } catch (error) {
        throw signal?.aborted ? signal.reason : (status.refusal() ?? error);
      }
    },
    write(parts) {
      if (over()) return undefined;
      return writeMessage(stream, parts) ? undefined : drained(stream);
    },
    halfClose() {
      if (!over()) stream.end();
    },
    over,
    cancel,
    finish(limitMs) {
      const timer = setTimeout(cancel, limitMs).unref();
      drain(source).finally(() => clearTimeout(timer));
    },
  };
}

async function drain(source: MessageSource): Promise<void> {
  try {
    let message = await source.read();
    while (message !== undefined) message = await source.read();
  } catch {
    // Whoever drops the messages drops the status with them.
  }
}

function aborted(path: string, signal: AbortSignal): StatusError {
  return createStatusError("CANCELLED", `${path}: given up by the caller`, { cause: signal.reason });
}
