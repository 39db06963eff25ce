import type { IncomingHttpHeaders } from "node:http2";
import type { Frame } from "../frame/frame.ts";

/** One call, as a method sees it. */
export interface ServerCall {
  readonly headers: IncomingHttpHeaders;
  /** Aborts when the caller cancels, its deadline passes or its connection breaks. Made when it is first read. */
  readonly signal: AbortSignal;
}

/** Messages in both directions of one call. */
export interface MessageStream {
  /** The caller's next message; undefined once it will send no more. Rejects with a StatusError when the call broke. One read at a time. */
  read(): Promise<Uint8Array | undefined>;
  /** Sends one message, given in parts. What it answers settles once there is room for more; undefined means at once. */
  write(parts: readonly Uint8Array[]): Promise<void> | undefined;
}

interface MethodTraits {
  /** Answers also while the server is stopping. */
  readonly whileDraining?: boolean;
}

/** One message in, one out, framed. A StatusError that it rejects with goes to the caller; anything else is INTERNAL without the text. */
export interface UnaryMethod extends MethodTraits {
  readonly kind: "unary";
  handle(request: Uint8Array, call: ServerCall): Promise<Frame>;
}

/** Streams in one or both directions. The call ends when the promise settles. */
export interface StreamMethod extends MethodTraits {
  readonly kind: "stream";
  handle(stream: MessageStream, call: ServerCall): Promise<void>;
}

export type Method = UnaryMethod | StreamMethod;

/** The methods of a server by path (`/package.Service/Method`). */
export type Methods = ReadonlyMap<string, Method>;
