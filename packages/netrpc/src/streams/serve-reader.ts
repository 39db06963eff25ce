import type { YamuxStream } from "../yamux/stream.ts";

/** The largest factor of seven bits of a number of wanted bytes that is exact. */
const largestFactor = 2 ** 42;

/** Collects numbers of wanted bytes from what arrives, cut anywhere. Answers false for what is no such number. */
function createWantedParser(onWanted: (count: number) => void): (piece: Buffer) => boolean {
  let value = 0;
  let factor = 1;
  return (piece) => {
    for (const byte of piece) {
      if (factor > largestFactor) return false;
      value += (byte & 0x7f) * factor;
      factor *= 0x80;
      if (byte >= 0x80) continue;
      if (value % 2 === 1) return false;
      onWanted(value / 2);
      value = 0;
      factor = 1;
    }
    return true;
  };
}

/**
 * Serves a content to the server on a stream: sends as many bytes as it asks for, and ends the stream behind the last one.
 * Resolves when the content is all sent or the server wants no more. Rejects if reading the content fails, after resetting the
 * stream: an end would look to the server as if it were the content's.
 */
export async function serveReader(stream: YamuxStream, content: ReadableStream<Uint8Array>): Promise<void> {
  const reader = content.getReader();
  let wanted = 0;
  let gone = false;
  let wake = (): void => {};
  const parse = createWantedParser((count) => {
    wanted += count;
    wake();
  });
  stream.consume({
    data(piece) {
      stream.consumed(piece.length);
      if (!gone && !parse(piece)) stream.reset();
    },
    end() {
      gone = true;
      wake();
    },
  });

  async function send(bytes: Uint8Array): Promise<void> {
    let rest = bytes;
    while (rest.length > 0 && !gone) {
      if (wanted === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      const part = rest.subarray(0, wanted);
      wanted -= part.length;
      rest = rest.subarray(part.length);
      stream.write(part);
      await stream.drained();
    }
  }

  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || gone) break;
      await send(value);
    }
    stream.end();
    if (gone) await reader.cancel();
  } catch (error) {
    await reader.cancel(error).catch(() => {});
    if (gone) return stream.end();
    stream.reset();
    throw error;
  }
}
