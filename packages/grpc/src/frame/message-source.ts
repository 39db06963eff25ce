import type { Readable } from "node:stream";
import { createStatusError, type StatusError } from "../status/status-error.ts";
import { createDeframer } from "./deframer.ts";

/** The messages that come in on a stream, read one at a time: what is not read stays with the sender. */
export interface MessageSource {
  /** The next message; undefined at the end of the stream. Rejects with a StatusError when the stream breaks. One read at a time. */
  read(): Promise<Uint8Array | undefined>;
  /** Drops what still comes, so that the stream can end. */
  discard(): void;
}

interface Waiting {
  readonly resolve: (message: Uint8Array | undefined) => void;
  readonly reject: (error: StatusError) => void;
}

/** `failure` says, once the stream has ended or closed, why that was no regular end. */
export function createMessageSource(
  stream: Readable,
  maxBytes: number,
  failure: () => StatusError | undefined,
): MessageSource {
  const deframer = createDeframer(maxBytes);
  let waiting: Waiting | undefined;
  let over = false;

  const settleFrom = (reader: Waiting): boolean => {
    for (;;) {
      const next = deframer.next();
      if (next.kind === "message") {
        reader.resolve(next.bytes);
        return true;
      }
      if (next.kind === "error") {
        reader.reject(next.error);
        return true;
      }
      const chunk: Buffer | null = stream.read();
      if (chunk === null) break;
      deframer.push(chunk);
    }
    if (!over) return false;
    const error =
      failure() ?? (deframer.pending() ? createStatusError("INTERNAL", "the call ends inside a message") : undefined);
    if (error === undefined) reader.resolve(undefined);
    else reader.reject(error);
    return true;
  };

  const wake = (): void => {
    const reader = waiting;
    if (reader === undefined) return;
    if (settleFrom(reader)) waiting = undefined;
  };
  const onOver = (): void => {
    over = true;
    wake();
  };

  stream.on("readable", wake);
  stream.on("end", onOver);
  stream.on("close", onOver);

  return {
    discard() {
      stream.off("readable", wake);
      stream.resume();
    },
    read: () =>
      new Promise((resolve, reject) => {
        const reader = { resolve, reject };
        if (!settleFrom(reader)) waiting = reader;
      }),
  };
}
