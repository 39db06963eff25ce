// Bytes that both the judge and the plugin know: a part that is lost, doubled or out of place changes their checksum.
import { crc32 } from "node:zlib";

/** The pattern comes again after so many bytes: a prime, so that no buffer fits it. */
const period = 65521;
const pieceSize = 65536;
const table = Uint8Array.from({ length: period + pieceSize }, (_, i) => {
  const at = i % period;
  return (at * 7 + (at >> 8) * 13) & 0xff;
});

/** The first so many bytes of the pattern, made as they are read. Fails behind the last one if it is told to. */
export function pattern(size: number, fails = false, cancelled = (): void => {}): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (position === size) return fails ? controller.error(new Error("the source ran dry")) : controller.close();
        const start = position % period;
        const part = table.subarray(start, start + Math.min(pieceSize, size - position));
        position += part.length;
        controller.enqueue(part);
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
}

/** The first so many bytes of the pattern at once. */
export async function patternBytes(size: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(pattern(size)).arrayBuffer());
}

export interface Measured {
  readonly size: number;
  readonly crc: number;
  /** Why no more could be read. */
  readonly failure?: string;
}

/** Reads bytes to their end without keeping them. */
export async function measure(body: ReadableStream<Uint8Array> | null): Promise<Measured> {
  let size = 0;
  let crc = 0;
  try {
    for await (const part of body ?? []) {
      size += part.length;
      crc = crc32(part, crc);
    }
    return { size, crc };
  } catch (error) {
    return { size, crc, failure: (error as Error).message };
  }
}
