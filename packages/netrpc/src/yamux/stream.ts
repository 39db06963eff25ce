import { createEarlyBytes } from "./early-bytes.ts";
import { flag, frameType, initialWindow } from "./frame.ts";
import type { FrameWriter } from "./frame-writer.ts";

/** What takes the bytes of a stream. */
export interface StreamConsumer {
  /** A piece arrived. It is the consumer's until it calls `consumed`; it must copy what it keeps. */
  data(piece: Buffer): void;
  /** The peer sent its last byte, or the stream broke: then `error` says how. Called once. */
  end(error: Error | undefined): void;
}

/** One stream of a session: two independent directions with a window each. */
export interface YamuxStream {
  readonly id: number;
  /** Sets who takes the bytes; what arrived before is handed over at once. */
  consume(consumer: StreamConsumer): void;
  /** Takes the stream back from its consumer, with bytes that it took but that are the next one's. */
  release(rest: Buffer): void;
  /** Says that so many bytes are done with; the peer may send as many more. */
  consumed(size: number): void;
  /** Sends bytes, as far as the peer's window allows now and the rest later. They must not change afterwards. Ignored once ended or broken. */
  write(bytes: Uint8Array): void;
  /** Settles when everything written has left within the peer's window and the connection takes more. Rejects if the stream breaks. */
  drained(): Promise<void>;
  /** Says that nothing more will be written; the other direction goes on. */
  end(): void;
  /** Ends both directions at once; what is under way is lost. */
  reset(): void;
}

/** A stream as its session sees it. */
export interface SessionStream extends YamuxStream {
  /** Tells the peer of the stream by this flag; what was written until then leaves now. */
  start(flag: number): void;
  /** Whether a body of this size fits the window that the peer was granted. Takes it off. */
  receive(size: number): boolean;
  /** A piece of a body. */
  deliver(piece: Buffer): void;
  /** The peer granted so many bytes more. */
  grant(delta: number): void;
  /** The peer's last byte is in. Answers false if it had said so before. */
  finish(): boolean;
  /** The stream or its session broke. */
  fail(error: Error): void;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Makes a stream. `forget` is called once neither direction is open any more. */
export function createStream(id: number, frames: FrameWriter, forget: () => void): SessionStream {
  let consumer: StreamConsumer | undefined;
  const early = createEarlyBytes();
  let endTold = false;
  let receiveWindow = initialWindow;
  let consumedSize = 0;
  let started = false;
  let sendWindow = 0;
  let queue: Uint8Array[] = [];
  let waiters: Waiter[] = [];
  let sending: "open" | "ending" | "ended" = "open";
  let receiving: "open" | "ended" = "open";
  let failure: Error | undefined;

  /** Hands what is there to the consumer, which may give the stream back in the middle of it. */
  function deliverEarly(): void {
    while (consumer && early.size > 0) consumer.data(early.take());
    if (receiving === "ended" && !endTold && early.size === 0 && consumer) {
      endTold = true;
      consumer.end(failure);
    }
  }

  function forgetIfDone(): void {
    if (sending === "ended" && receiving === "ended") forget();
  }

  function tellDrained(): void {
    if (queue.length > 0) return;
    if (frames.isBehind()) {
      frames.whenWritten(tellDrained);
      return;
    }
    const drained = waiters;
    waiters = [];
    for (const waiter of drained) waiter.resolve();
  }

  function send(): void {
    if (!started) return;
    let sent = 0;
    for (const bytes of queue) {
      if (bytes.length > sendWindow) {
        if (sendWindow > 0) {
          frames.data(id, bytes.subarray(0, sendWindow));
          queue[sent] = bytes.subarray(sendWindow);
          sendWindow = 0;
        }
        break;
      }
      frames.data(id, bytes);
      sendWindow -= bytes.length;
      sent += 1;
    }
    queue = sent === queue.length ? [] : queue.slice(sent);
    if (queue.length > 0) return;
    if (waiters.length > 0) tellDrained();
    if (sending === "ending") {
      sending = "ended";
      frames.control(frameType.windowUpdate, flag.fin, id, 0);
      forgetIfDone();
    }
  }

  function fail(error: Error): void {
    if (failure) return;
    failure = error;
    queue = [];
    const waiting = waiters;
    waiters = [];
    for (const waiter of waiting) waiter.reject(error);
    sending = "ended";
    receiving = "ended";
    forget();
    deliverEarly();
  }

  return {
    id,
    consume(next) {
      consumer = next;
      deliverEarly();
    },
    release(rest) {
      consumer = undefined;
      if (rest.length > 0) early.putBack(rest);
    },
    consumed(size) {
      consumedSize += size;
      if (consumedSize < initialWindow / 2 || receiving === "ended") return;
      receiveWindow += consumedSize;
      frames.control(frameType.windowUpdate, 0, id, consumedSize);
      consumedSize = 0;
    },
    write(bytes) {
      if (sending !== "open" || bytes.length === 0) return;
      if (queue.length === 0 && bytes.length <= sendWindow) {
        sendWindow -= bytes.length;
        frames.data(id, bytes);
        return;
      }
      queue.push(bytes);
      send();
    },
    drained() {
      if (failure) return Promise.reject(failure);
      if (queue.length === 0 && !frames.isBehind()) return Promise.resolve();
      return new Promise((resolve, reject) => {
        waiters.push({ resolve, reject });
        if (queue.length === 0) tellDrained();
      });
    },
    end() {
      if (sending !== "open") return;
      sending = "ending";
      send();
    },
    reset() {
      if (failure || (sending === "ended" && receiving === "ended")) return;
      if (started) frames.control(frameType.windowUpdate, flag.rst, id, 0);
      fail(new Error(`stream ${id} was reset by this side`));
    },
    start(kind) {
      frames.control(frameType.windowUpdate, kind, id, 0);
      started = true;
      sendWindow = initialWindow;
      if (queue.length > 0 || sending === "ending") send();
    },
    receive(size) {
      if (size > receiveWindow) return false;
      receiveWindow -= size;
      return true;
    },
    deliver(piece) {
      if (receiving === "ended") return;
      if (consumer) consumer.data(piece);
      else early.add(piece);
    },
    grant(delta) {
      sendWindow += delta;
      if (queue.length > 0) send();
    },
    finish() {
      if (receiving === "ended") return false;
      receiving = "ended";
      deliverEarly();
      forgetIfDone();
      return true;
    },
    fail,
  };
}
