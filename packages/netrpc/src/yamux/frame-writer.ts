import type { Writable } from "node:stream";
import { frameType, headerSize, writeHeader } from "./frame.ts";

/** Bodies up to this many bytes are copied behind their header; larger ones are written as they are. */
const copyLimit = 16384;
const blockSize = 65536;

/** How many bytes may wait for the connection before it counts as behind. A stream's window alone does not hold back a peer that reads nothing. */
const behindSize = 4 << 20;

/** Sends frames, all that one turn of the event loop makes in one write. */
export interface FrameWriter {
  /** Sends a frame without a body. */
  control(type: number, flags: number, streamId: number, length: number): void;
  /** Sends a data frame. The body must not change afterwards. */
  data(streamId: number, body: Uint8Array): void;
  /** Whether the connection takes its bytes much slower than they are written. */
  isBehind(): boolean;
  /** Calls a function once when the connection has taken its bytes. Only while it is behind. */
  whenWritten(then: () => void): void;
  /** Writes what is waiting now instead of at the end of the turn. */
  flush(): void;
}

/** Makes a writer of yamux frames to a socket. */
export function createFrameWriter(socket: Writable): FrameWriter {
  let block = Buffer.allocUnsafe(blockSize);
  let start = 0;
  let end = 0;
  let scheduled = false;
  let waiting: (() => void)[] = [];

  socket.on("drain", () => {
    const ready = waiting;
    waiting = [];
    for (const then of ready) then();
  });

  function flush(): void {
    scheduled = false;
    if (end === start) return;
    const written = block.subarray(start, end);
    start = end;
    if (socket.writable) socket.write(written);
  }

  function reserve(size: number): void {
    if (blockSize - end < size) {
      flush();
      block = Buffer.allocUnsafe(blockSize);
      start = 0;
      end = 0;
    }
    if (!scheduled) {
      scheduled = true;
      process.nextTick(flush);
    }
  }

  function header(type: number, flags: number, streamId: number, length: number): void {
    writeHeader(block, end, type, flags, streamId, length);
    end += headerSize;
  }

  return {
    control(type, flags, streamId, length) {
      reserve(headerSize);
      header(type, flags, streamId, length);
    },
    data(streamId, body) {
      const copied = body.length <= copyLimit;
      reserve(headerSize + (copied ? body.length : 0));
      header(frameType.data, 0, streamId, body.length);
      if (copied) {
        block.set(body, end);
        end += body.length;
        return;
      }
      flush();
      if (socket.writable) socket.write(body);
    },
    isBehind: () => socket.writableLength > behindSize,
    whenWritten(then) {
      waiting.push(then);
    },
    flush,
  };
}
