import type { HeaderValues } from "./http-types.ts";
import { canonicalName } from "./http-types.ts";
import type { ResponseWriter } from "./response-writer.ts";

/** How many bytes at the most are put into one write: the window of a stream. */
const maxWrite = 262144;

const later = Symbol("later");

/** What the promise resolves with if it does so before other work gets its turn, else `later`. */
function soon<T>(promise: Promise<T>): Promise<T | typeof later> {
  return Promise.race([promise, new Promise<typeof later>((resolve) => setImmediate(resolve, later))]);
}

/** The server's headers with those of the response in their place. */
export function mergeHeaders(server: HeaderValues, own: HeaderValues): HeaderValues {
  const replaced = new Set(own.map(({ key }) => canonicalName(key)));
  return [...server.filter(({ key }) => !replaced.has(canonicalName(key))), ...own];
}

/**
 * Sends a body: what is at hand together, up to 256 KiB a write, while the next is being read. When nothing more is at hand the
 * server is told to flush, so that streams like server-sent events arrive as they are written. Rejects when the body does, or the client is gone.
 */
export async function sendBody(writer: ResponseWriter, body: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let held: Uint8Array[] = [];
  let size = 0;
  let writing: Promise<void> = Promise.resolve();

  async function write(flush: boolean): Promise<void> {
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    held = [];
    size = 0;
    await writing;
    writing = send(bytes, flush);
    writing.catch(() => {});
  }

  async function send(bytes: Uint8Array, flush: boolean): Promise<void> {
    await writer.write(bytes);
    if (flush) await writer.flush();
  }

  for (;;) {
    const reading = body.read();
    let read = await soon(reading);
    if (read === later) {
      if (size > 0) await write(true);
      read = await reading;
    }
    if (read.done) break;
    for (let start = 0; start < read.value.length; start += maxWrite) {
      const piece = read.value.subarray(start, start + maxWrite);
      if (size + piece.length > maxWrite) await write(false);
      held.push(piece);
      size += piece.length;
    }
  }
  if (size > 0) await write(false);
  await writing;
}
