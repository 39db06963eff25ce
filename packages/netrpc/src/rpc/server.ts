import {
  createDecoder,
  createEncoder,
  type EncodedValue,
  type Encoder,
  isGobError,
  type Registry,
} from "@mattermost-plugin/gob";
import type { Plans, ValueReader } from "@mattermost-plugin/gob/wire";
import type { YamuxStream } from "../yamux/stream.ts";
import { nothing, type RequestHeader, readRequestHeader, responseHeader } from "./headers.ts";

/** What a method answers. */
export interface RpcAnswer extends EncodedValue {
  /** What to answer instead when this can't be written. An error that it throws is the call's failure. */
  readonly instead?: (error: Error) => EncodedValue;
}

/** A method that the peer may call. */
export interface RpcMethod {
  /**
   * Reads the argument and answers what runs the call. That runs as soon as the argument is read, at the same time as others;
   * if it rejects, the error's message is the answer.
   */
  read(reader: ValueReader, plans: Plans, id: number): () => Promise<RpcAnswer>;
  /** What to answer when the argument can't be read; an error that it throws is the call's failure. Default: the error as it is. */
  readonly unreadable?: (error: Error) => RpcAnswer;
}

/** Answers the calls of a peer on a stream of its own. */
export interface RpcServer {
  /** Settles when the stream has ended, with how. Never rejects. */
  readonly ended: Promise<Error>;
  /** Settles when every call that has begun is answered. */
  idle(): Promise<void>;
}

export interface RpcServerOptions {
  readonly stream: YamuxStream;
  readonly registry: Registry;
  /** The methods by service and name, for example Plugin.OnActivate. */
  readonly methods: ReadonlyMap<string, RpcMethod>;
  /** An answer could not be written, or the peer broke the rules; the text says what. */
  readonly onProblem: (text: string) => void;
  /** Encodes the answers. Default: a plain encoder. */
  readonly encoder?: Encoder | undefined;
}

/** How much of the name of a method is repeated in errors. */
const longestName = 256;

/** Why a method can't be found, in the words of Go's net/rpc. */
function refusal(name: string, methods: ReadonlyMap<string, RpcMethod>): string {
  const method = name.slice(0, longestName);
  const dot = method.lastIndexOf(".");
  if (dot < 0) return `rpc: service/method request ill-formed: ${method}`;
  const service = method.slice(0, dot + 1);
  const known = [...methods.keys()].some((other) => other.startsWith(service));
  return `rpc: can't find ${known ? "method" : "service"} ${method}`;
}

/** Makes an answer and goes on with it, or with the text of the error that making it threw. */
function ofAnswer<T>(make: () => RpcAnswer, answered: (answer: RpcAnswer) => T, failed: (text: string) => T): T {
  let answer: RpcAnswer;
  try {
    answer = make();
  } catch (error) {
    return failed((error as Error).message || "the call failed");
  }
  return answered(answer);
}

/** Starts the server side of a net/rpc connection. */
export function createRpcServer(options: RpcServerOptions): RpcServer {
  const { stream, registry, methods, onProblem, encoder = createEncoder() } = options;
  const decoder = createDecoder({ registry });
  const { promise: ended, resolve: settle } = Promise.withResolvers<Error>();
  let header: RequestHeader | undefined;
  let headerTypeId: number | undefined;
  let running = 0;
  let idleWaiters: (() => void)[] = [];
  let over = false;

  function encode(seq: number, error: string, body: RpcAnswer): Buffer {
    try {
      return encoder.encode(responseHeader(seq, error), body);
    } catch (cause) {
      return encodeInstead(seq, body, cause as Error);
    }
  }

  function encodeInstead(seq: number, { instead }: RpcAnswer, problem: Error): Buffer {
    if (!instead) {
      onProblem(`an answer can't be written: ${problem.message}`);
      return encoder.encode(responseHeader(seq, problem.message), nothing);
    }
    return ofAnswer(
      () => instead(problem),
      (answer) => encode(seq, "", answer),
      (failure) => encode(seq, failure, nothing),
    );
  }

  /** Never throws: a call that can't even be answered with an error ends the stream, or the peer would wait for ever. */
  function answer(seq: number, error: string, body: RpcAnswer): void {
    if (over) return;
    try {
      stream.write(encode(seq, error, body));
    } catch (cause) {
      onProblem(`a call can't be answered, its stream ends: ${(cause as Error).message}`);
      finish(cause as Error);
      stream.reset();
    }
  }

  function done(): void {
    running -= 1;
    if (running > 0) return;
    const waiters = idleWaiters;
    idleWaiters = [];
    for (const resolve of waiters) resolve();
  }

  function start(seq: number, run: () => Promise<RpcAnswer>): void {
    running += 1;
    run().then(
      (body) => {
        answer(seq, "", body);
        done();
      },
      (error: unknown) => {
        answer(seq, (error instanceof Error && error.message) || "the call failed", nothing);
        done();
      },
    );
  }

  /** Reads the argument of the call in front; answers whether it has arrived. */
  function readCall({ method, seq }: RequestHeader): boolean {
    const known = methods.get(method);
    if (!known) {
      if (!decoder.skip()) return false;
      answer(seq, refusal(method, methods), nothing);
      return true;
    }
    let read: { readonly value: () => Promise<RpcAnswer> } | undefined;
    try {
      read = decoder.read((reader, plans, id) => known.read(reader, plans, id));
    } catch (cause) {
      const error = cause as Error;
      onProblem(`the argument of ${method} can't be read: ${error.message}`);
      const { unreadable } = known;
      ofAnswer(
        () => {
          if (!unreadable) throw error;
          return unreadable(error);
        },
        (body) => answer(seq, "", body),
        (failure) => answer(seq, failure, nothing),
      );
      return !isBeyondMending(error);
    }
    if (!read) return false;
    start(seq, read.value);
    return true;
  }

  /**
   * A Go client that could not write an argument may have lost a definition with it, and never sends it again: no value of that type can
   * be read any more. The stream is ended then, so that a new one takes its place.
   */
  function isBeyondMending(error: Error): boolean {
    if (!isGobError(error) || error.code !== "unknown_type") return false;
    stream.end();
    finish(error);
    return true;
  }

  function readCalls(): void {
    while (!over) {
      const id = decoder.nextTypeId();
      if (id === undefined) return;
      // A Go client that could not write an argument leaves the header behind: the next header stands where the argument would be.
      if (header && id === headerTypeId) {
        onProblem(`the server gave ${header.method} up before its argument`);
        header = undefined;
      }
      if (!header) {
        if (headerTypeId === undefined) decoder.startsAnew(id);
        headerTypeId ??= id;
        header = decoder.read(readRequestHeader)?.value;
        if (!header) return;
        continue;
      }
      if (!readCall(header)) return;
      header = undefined;
    }
  }

  function finish(error: Error): void {
    over = true;
    settle(error);
  }

  stream.consume({
    data(piece) {
      stream.consumed(piece.length);
      if (over) return;
      try {
        decoder.push(piece);
        readCalls();
      } catch (error) {
        finish(error as Error);
        stream.reset();
      }
    },
    end(error) {
      stream.end();
      finish(error ?? new Error("the peer ended the stream"));
    },
  });

  return {
    ended,
    idle() {
      if (running === 0) return Promise.resolve();
      return new Promise((resolve) => idleWaiters.push(resolve));
    },
  };
}
