import { type FrameHeader, frameType, headerSize, readHeader } from "./frame.ts";

/** Takes what a socket reads, cut anywhere, and hands out headers and pieces of bodies. */
export interface FrameReader {
  /** Takes the next bytes. Answers why the connection is broken, or undefined. */
  push(chunk: Buffer): string | undefined;
}

/** What becomes of frames. Both functions answer why the connection is broken, or undefined. */
export interface FrameHandler {
  /** A header, of a data frame before any of its body. */
  header(header: FrameHeader): string | undefined;
  /** A piece of the body of a data frame, which has `rest` bytes to come; it shares the chunk's memory. */
  body(streamId: number, piece: Buffer, rest: number): string | undefined;
}

/** Makes a reader of yamux frames. Bodies are handed on as they come, never collected. */
export function createFrameReader(handler: FrameHandler): FrameReader {
  const partial = Buffer.alloc(headerSize);
  let partialSize = 0;
  let bodyStream = 0;
  let bodyRest = 0;

  function take(source: Buffer, offset: number): string | undefined {
    const header = readHeader(source, offset);
    if (typeof header === "string") return header;
    const broken = handler.header(header);
    if (broken !== undefined) return broken;
    if (header.type === frameType.data) {
      bodyStream = header.streamId;
      bodyRest = header.length;
    }
    return undefined;
  }

  return {
    push(chunk) {
      let offset = 0;
      while (offset < chunk.length) {
        if (bodyRest > 0) {
          const end = Math.min(chunk.length, offset + bodyRest);
          bodyRest -= end - offset;
          const broken = handler.body(bodyStream, chunk.subarray(offset, end), bodyRest);
          if (broken !== undefined) return broken;
          offset = end;
          continue;
        }
        if (partialSize === 0 && chunk.length - offset >= headerSize) {
          const broken = take(chunk, offset);
          if (broken !== undefined) return broken;
          offset += headerSize;
          continue;
        }
        const copied = chunk.copy(partial, partialSize, offset, offset + headerSize - partialSize);
        partialSize += copied;
        offset += copied;
        if (partialSize === headerSize) {
          partialSize = 0;
          const broken = take(partial, 0);
          if (broken !== undefined) return broken;
        }
      }
      return undefined;
    },
  };
}
