import type { YamuxStream } from "../yamux/stream.ts";

/** Takes exactly so many bytes from the front of a stream and leaves the rest to its next consumer. Rejects if the stream ends before. */
export function takeBytes(stream: YamuxStream, size: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let taken = Buffer.alloc(0);
    stream.consume({
      data(piece) {
        const missing = size - taken.length;
        taken = Buffer.concat([taken, piece.subarray(0, missing)]);
        stream.consumed(Math.min(missing, piece.length));
        if (taken.length < size) return;
        stream.release(piece.subarray(missing));
        resolve(taken);
      },
      end(error) {
        reject(error ?? new Error(`stream ${stream.id} ended after ${taken.length} of ${size} bytes`));
      },
    });
  });
}
