import type { YamuxStream } from "../yamux/stream.ts";

/** Reads raw bytes to the end of a stream, as fast as they are taken. Cancelling resets the stream. */
export function readRaw(stream: YamuxStream): ReadableStream<Uint8Array> {
  let over = false;
  let unconsumed = 0;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stream.consume({
          data(piece) {
            if (over) return;
            unconsumed += piece.length;
            controller.enqueue(new Uint8Array(piece));
            if ((controller.desiredSize ?? 0) > 0) grant();
          },
          end(error) {
            if (!over) {
              if (error) controller.error(error);
              else controller.close();
            }
            over = true;
          },
        });
      },
      pull: grant,
      cancel() {
        over = true;
        stream.reset();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 65536 }),
  );

  function grant(): void {
    if (unconsumed === 0) return;
    stream.consumed(unconsumed);
    unconsumed = 0;
  }
}

/** Writes a content as raw bytes, as fast as the server takes them, and ends the stream. Rejects if reading the content fails; the stream is left open then. */
export async function writeRaw(
  stream: YamuxStream,
  content: ReadableStream<Uint8Array>,
  written: (size: number) => void = () => {},
): Promise<void> {
  for await (const bytes of content) {
    stream.write(bytes);
    written(bytes.length);
    await stream.drained();
  }
  stream.end();
}
