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

/** Milliseconds that a piece may take to come, and to be taken: as long as a hook may, if nobody says otherwise. */
const pieceLimitMs = 25_000;

async function inTime<T>(work: Promise<T>, late: string): Promise<T> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${late} for ${pieceLimitMs / 1000} s`)), pieceLimitMs);
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

async function take(stream: YamuxStream, bytes: Uint8Array): Promise<void> {
  stream.write(bytes);
  try {
    await inTime(stream.drained(), "the server took nothing of the content");
  } catch (error) {
    stream.reset();
    throw error;
  }
}

/**
 * Writes a content as raw bytes, as fast as the server takes them, and ends the stream. Rejects, and cancels the content, if reading it
 * fails or a piece takes longer than 25 s to come; the stream is left open then. Rejects and resets the stream if the server takes nothing
 * for as long.
 */
export async function writeRaw(
  stream: YamuxStream,
  content: ReadableStream<Uint8Array>,
  written: (size: number) => void = () => {},
): Promise<void> {
  const reader = content.getReader();
  const read = () => inTime(reader.read(), "the content gave nothing");
  try {
    for (let next = await read(); !next.done; next = await read()) {
      written(next.value.length);
      await take(stream, next.value);
    }
  } catch (error) {
    void reader.cancel(error).catch(() => {});
    throw error;
  }
  stream.end();
}
