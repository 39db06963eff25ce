import { createDecoder, createEncoder, type EncodedValue, type Encoder, type Registry } from "@mattermost-plugin/gob";
import type { Plans, ValueReader } from "@mattermost-plugin/gob/wire";
import type { YamuxStream } from "../yamux/stream.ts";
import { type ResponseHeader, readResponseHeader, requestHeader } from "./headers.ts";

/** Reads a value whose type has this id on the wire. */
export type ReadValue<T> = (reader: ValueReader, plans: Plans, id: number) => T;

/** The peer answered a call with an error text: the call failed before or outside of the method itself. */
export type RpcError = Error & { readonly name: "RpcError"; readonly method: string };

/** Tells whether a caught value is the error text of a peer. */
export function isRpcError(error: unknown): error is RpcError {
  return error instanceof Error && error.name === "RpcError";
}

/** Calls methods of the peer on a stream of its own. */
export interface RpcClient {
  /** Calls a method. Throws at once, with nothing sent, if the argument can't be written. */
  call<T>(method: string, argument: EncodedValue, read: ReadValue<T>): Promise<T>;
  /** How many calls wait for their answer. */
  readonly pending: number;
  /** How many were answered so far. */
  readonly answered: number;
  /** Settles when the stream has ended, with how; calls fail from then on. Never rejects. */
  readonly ended: Promise<Error>;
  /** Ends the stream. */
  close(): void;
}

interface Pending {
  readonly method: string;
  readonly read: ReadValue<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

const closedByThisSide = new Error("closed by this side");

/** Makes the client side of a net/rpc connection. `encoder` is one of its own; default: a plain one. */
export function createRpcClient(
  stream: YamuxStream,
  registry: Registry,
  encoder: Encoder = createEncoder(),
): RpcClient {
  const decoder = createDecoder({ registry });
  const calls = new Map<number, Pending>();
  const { promise: ended, resolve: settle } = Promise.withResolvers<Error>();
  let nextSeq = 0;
  let failure: Error | undefined;
  let header: ResponseHeader | undefined;
  let answered = 0;

  function fail(error: Error): void {
    if (failure) return;
    failure = error;
    for (const [seq, call] of calls) {
      calls.delete(seq);
      call.reject(
        new Error(`${call.method}: the connection ended before the answer: ${error.message}`, { cause: error }),
      );
    }
    settle(error);
  }

  /** Settles the call that the header in front answers; answers whether its body has arrived. */
  function settleCall({ seq, error }: ResponseHeader): boolean {
    const call = calls.get(seq);
    if (!call || error !== "") {
      if (!decoder.skip()) return false;
      calls.delete(seq);
      call?.reject(Object.assign(new Error(error), { name: "RpcError" as const, method: call.method }));
      return true;
    }
    try {
      const body = decoder.read(call.read);
      if (!body) return false;
      calls.delete(seq);
      call.resolve(body.value as never);
    } catch (cause) {
      calls.delete(seq);
      call.reject(new Error(`${call.method}: the answer can't be read: ${(cause as Error).message}`, { cause }));
    }
    return true;
  }

  function readAnswers(): void {
    for (;;) {
      header ??= decoder.read(readResponseHeader)?.value;
      if (!header || !settleCall(header)) return;
      header = undefined;
      answered += 1;
    }
  }

  stream.consume({
    data(piece) {
      stream.consumed(piece.length);
      if (failure) return;
      try {
        decoder.push(piece);
        readAnswers();
      } catch (error) {
        fail(error as Error);
        stream.reset();
      }
    },
    end(error) {
      stream.end();
      if (!failure) fail(error ?? new Error("the peer ended the stream"));
    },
  });

  return {
    call(method, argument, read) {
      if (failure)
        return Promise.reject(new Error(`${method}: the connection has ended: ${failure.message}`, { cause: failure }));
      const seq = nextSeq;
      const bytes = encoder.encode(requestHeader(method, seq), argument);
      nextSeq += 1;
      return new Promise((resolve, reject) => {
        calls.set(seq, { method, read, resolve, reject });
        stream.write(bytes);
      });
    },
    get pending() {
      return calls.size;
    },
    get answered() {
      return answered;
    },
    ended,
    close() {
      stream.end();
      fail(closedByThisSide);
    },
  };
}
