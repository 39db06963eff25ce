import { createStatusError, type StatusError } from "../status/status-error.ts";
import { frameHeaderBytes } from "./frame-header.ts";

/** What the bytes that have come so far amount to. */
export type Deframed =
  | { readonly kind: "message"; readonly bytes: Uint8Array }
  | { readonly kind: "incomplete" }
  | { readonly kind: "error"; readonly error: StatusError };

/** Cuts a stream of bytes into gRPC's length-prefixed messages. */
export interface Deframer {
  push(chunk: Buffer): void;
  /** The next whole message. After an error it answers that error for ever. */
  next(): Deframed;
  /** Bytes of a message that is not complete are waiting. */
  pending(): boolean;
}

type State =
  | { readonly kind: "header" }
  | { readonly kind: "body"; readonly length: number }
  | { readonly kind: "large"; readonly bytes: Buffer; filled: number }
  | { readonly kind: "failed"; readonly result: Deframed };

const header: State = { kind: "header" };
const incomplete: Deframed = { kind: "incomplete" };

/** Space for a whole message is set aside once this much of it has come: a large length alone costs nothing. */
const trustedBytes = 1_048_576;

/** `maxBytes` is the longest message taken; a longer one is an error as soon as its header is there. */
export function createDeframer(maxBytes: number): Deframer {
  const chunks: Buffer[] = [];
  let buffered = 0;
  let state: State = header;

  const take = (count: number): Buffer => {
    buffered -= count;
    const first = chunks[0];
    if (first !== undefined && first.length > count) {
      chunks[0] = first.subarray(count);
      return first.subarray(0, count);
    }
    if (first !== undefined && first.length === count) {
      chunks.shift();
      return first;
    }
    const joined = Buffer.allocUnsafe(count);
    moveInto(joined, 0);
    return joined;
  };

  const moveInto = (target: Buffer, offset: number): number => {
    let filled = offset;
    let used = 0;
    for (const chunk of chunks) {
      const copied = chunk.copy(target, filled);
      filled += copied;
      if (copied < chunk.length) {
        chunks[used] = chunk.subarray(copied);
        break;
      }
      used++;
    }
    chunks.splice(0, used);
    return filled;
  };

  const finish = (bytes: Buffer): Deframed => {
    state = header;
    return { kind: "message", bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  };

  const nextLarge = (large: Extract<State, { kind: "large" }>): Deframed => {
    const filled = moveInto(large.bytes, large.filled);
    buffered -= filled - large.filled;
    large.filled = filled;
    return filled === large.bytes.length ? finish(large.bytes) : incomplete;
  };

  const nextBody = (length: number): Deframed => {
    if (buffered >= length) return finish(take(length));
    if (buffered < trustedBytes) return incomplete;
    state = { kind: "large", bytes: Buffer.allocUnsafeSlow(length), filled: 0 };
    return nextLarge(state);
  };

  const nextHeader = (): Deframed => {
    if (buffered < frameHeaderBytes) return incomplete;
    const read = readHeader(take(frameHeaderBytes), maxBytes);
    state = typeof read === "number" ? { kind: "body", length: read } : { kind: "failed", result: read };
    return typeof read === "number" ? nextBody(read) : read;
  };

  return {
    push(chunk) {
      chunks.push(chunk);
      buffered += chunk.length;
    },
    next() {
      switch (state.kind) {
        case "header":
          return nextHeader();
        case "body":
          return nextBody(state.length);
        case "large":
          return nextLarge(state);
        case "failed":
          chunks.length = 0;
          return state.result;
      }
    },
    pending: () => buffered > 0 || state.kind !== "header",
  };
}

function readHeader(bytes: Buffer, maxBytes: number): number | Extract<Deframed, { kind: "error" }> {
  const flags = bytes[0];
  const length = bytes.readUInt32BE(1);
  if (flags === 1) return failed("INTERNAL", "a message is marked as compressed, but the call named no compression");
  if (flags !== 0) return failed("INTERNAL", `a message has unknown flags (${flags})`);
  if (length > maxBytes) {
    return failed("RESOURCE_EXHAUSTED", `a message of ${length} bytes is larger than the limit of ${maxBytes}`);
  }
  return length;
}

function failed(code: "INTERNAL" | "RESOURCE_EXHAUSTED", message: string): Extract<Deframed, { kind: "error" }> {
  return { kind: "error", error: createStatusError(code, message) };
}
