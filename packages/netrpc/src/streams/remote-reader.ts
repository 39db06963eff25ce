import { initialWindow } from "../yamux/frame.ts";
import type { YamuxStream } from "../yamux/stream.ts";

/** How much is asked for ahead of the reader, in bytes: a window, again once half of it is here. */
const askAhead = initialWindow;

/** How much may wait for the reader before no more is asked for, in bytes. */
const waiting = askAhead / 2;

/** The bytes of a number of wanted bytes: zigzag, then seven bits a byte, lowest first. */
export function wantedBytes(count: number): Buffer {
  const bytes: number[] = [];
  let rest = count * 2;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}

/** A content that the server serves on a stream. */
export interface RemoteReader {
  readonly content: ReadableStream<Uint8Array>;
  /** Whether nothing more will come. */
  ended(): boolean;
  /** How many bytes have come, or were asked for. */
  requested(): number;
  /** Asks for so many bytes more, whether the reader takes them or not. Settles when they are here or nothing more will come; never rejects. */
  fetch(count: number): Promise<void>;
  /** Asks for nothing more, whatever the reader takes, until `release`. */
  hold(): void;
  release(): void;
  /** Lets the reader fail. */
  fail(error: Error): void;
}

export interface RemoteReaderOptions {
  /** How many bytes the content has, if that is known: one that ends before is broken off. */
  readonly size?: number | undefined;
  readonly brokenOff?: (error: Error) => void;
}

/**
 * Reads what the server serves on a stream, asking for bytes as the reader takes them (Mattermost's io_rpc: a wanted size goes
 * out, so many bytes come in). The end of the stream is the end of the content: an error on the server's side looks the same,
 * unless the content's size is known. Cancelling ends the stream, which tells the server to stop.
 */
export function createRemoteReader(stream: YamuxStream, options: RemoteReaderOptions = {}): RemoteReader {
  const { size, brokenOff } = options;
  let asked = 0;
  let received = 0;
  let over = false;
  let source: ReadableStreamDefaultController<Uint8Array>;
  let held: PromiseWithResolvers<void> | undefined;
  let fetched: { readonly until: number; readonly resolve: () => void } | undefined;

  function ask(count: number): void {
    asked += count;
    stream.write(wantedBytes(count));
  }

  function askAgain(): void {
    if (over || asked > askAhead / 2) return;
    ask(askAhead - asked);
  }

  function settleFetch(): void {
    if (!fetched || (!over && received < fetched.until)) return;
    fetched.resolve();
    fetched = undefined;
  }

  function finish(error: Error | undefined): void {
    if (over) return;
    over = true;
    if (error) source.error(error);
    else source.close();
    settleFetch();
  }

  function atEnd(error: Error | undefined): Error | undefined {
    if (error || size === undefined || received >= size) return error;
    const broken = new Error(`the body broke off: ${received} of ${size} bytes arrived`);
    if (!over) brokenOff?.(broken);
    return broken;
  }

  const content = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        source = controller;
        stream.consume({
          data(piece) {
            asked -= piece.length;
            received += piece.length;
            stream.consumed(piece.length);
            if (asked < 0 && !over) {
              finish(new Error(`the server sent ${-asked} bytes more than it was asked for`));
              stream.reset();
              return;
            }
            if (!over) controller.enqueue(new Uint8Array(piece));
            settleFetch();
          },
          end(error) {
            finish(atEnd(error));
            stream.end();
          },
        });
      },
      pull() {
        if (held) return held.promise.then(askAgain);
        askAgain();
        return undefined;
      },
      cancel() {
        over = true;
        settleFetch();
        stream.end();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: waiting }),
  );

  return {
    content,
    ended: () => over,
    requested: () => received + asked,
    fetch(count) {
      if (over) return Promise.resolve();
      ask(count);
      return new Promise((resolve) => {
        fetched = { until: received + asked, resolve };
      });
    },
    hold() {
      held ??= Promise.withResolvers();
    },
    release() {
      held?.resolve();
      held = undefined;
    },
    fail: finish,
  };
}
