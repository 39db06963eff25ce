import type { YamuxStream } from "../yamux/stream.ts";

/** How much is asked for ahead of the reader, in bytes: half of the window, so that answers need no further grant. */
const askAhead = 131072;

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

/**
 * Reads what the server serves on a stream, asking for bytes as the reader takes them (Mattermost's io_rpc: a wanted size goes
 * out, so many bytes come in). The end of the stream is the end of the content: an error on the server's side looks the same,
 * unless the content's size is known. Cancelling ends the stream, which tells the server to stop.
 */
export function readRemote(stream: YamuxStream, size?: number): ReadableStream<Uint8Array> {
  let asked = 0;
  let received = 0;
  let over = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stream.consume({
          data(piece) {
            asked -= piece.length;
            received += piece.length;
            stream.consumed(piece.length);
            if (!over) controller.enqueue(new Uint8Array(piece));
          },
          end(error) {
            if (!over) {
              if (error) controller.error(error);
              else if (size !== undefined && received < size) controller.error(brokenOff(received, size));
              else controller.close();
            }
            over = true;
            stream.end();
          },
        });
      },
      pull() {
        if (over || asked > askAhead / 2) return;
        const more = askAhead - asked;
        asked += more;
        stream.write(wantedBytes(more));
      },
      cancel() {
        over = true;
        stream.end();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: askAhead }),
  );
}

function brokenOff(received: number, size: number): Error {
  return new Error(`the body broke off: ${received} of ${size} bytes arrived`);
}
