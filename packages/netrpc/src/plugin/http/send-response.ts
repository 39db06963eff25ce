import type { HeaderValues } from "./http-types.ts";
import { canonicalName } from "./http-types.ts";
import type { BodyKeeper } from "./keep-body.ts";
import type { ResponseWriter } from "./response-writer.ts";

/** How many bytes at the most are put into one write: the window of a stream. */
const maxWrite = 262144;

const later = Symbol("later");

/** How many steps of promises a body that is at hand may take until it is read: those of Node's streams are fewer. */
const steps = 16;

/** What the promise resolves with if it does so before other work gets its turn, else `later`. */
async function soon<T>(promise: Promise<T>): Promise<T | typeof later> {
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  promise.then(settle, settle);
  for (let step = 0; step < steps && !settled; step += 1) await undefined;
  if (settled) return promise;
  return Promise.race([promise, new Promise<typeof later>((resolve) => setImmediate(resolve, later))]);
}

/** The server's headers with those of the response in their place. */
export function mergeHeaders(server: HeaderValues, own: HeaderValues): HeaderValues {
  const replaced = new Set(own.map(({ key }) => canonicalName(key)));
  return [...server.filter(({ key }) => !replaced.has(canonicalName(key))), ...own];
}

/** What became of a body. */
export type BodyEnd =
  | { readonly kind: "sent" }
  /** The server takes nothing more: the client is gone. */
  | { readonly kind: "gone"; readonly error: Error }
  /** Reading the body failed; `begun` tells whether the status has left by then. */
  | { readonly kind: "failed"; readonly error: Error; readonly begun: boolean };

/**
 * Sends a status and a body: what is at hand together, up to 256 KiB a write, while the next is being read. When nothing more is at
 * hand the server is told to flush, so that the status, and streams like server-sent events, arrive as they are written. Nothing leaves
 * before the request's body is safe. Never rejects.
 */
export async function sendBody(
  writer: ResponseWriter,
  status: number,
  body: ReadableStreamDefaultReader<Uint8Array>,
  request?: BodyKeeper,
): Promise<BodyEnd> {
  let held: Uint8Array[] = [];
  let size = 0;
  let begun = false;
  let gone: Error | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(flush: boolean): Promise<void> {
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    held = [];
    size = 0;
    await writing;
    if (gone) return;
    writing = send(bytes, flush).catch((error: Error) => {
      gone = error;
      // Also ends the read that waits: a body may give nothing more until it hears of this.
      void body.cancel(error).catch(() => {});
    });
  }

  async function send(bytes: Uint8Array, flush: boolean): Promise<void> {
    const first = !begun;
    begun = true;
    if (first) await request?.beforeAnswer();
    if (first && status !== 200) await writer.writeHeader(status);
    if (bytes.length > 0) await writer.write(bytes);
    if (flush) await writer.flush();
    if (first) request?.begun();
  }

  async function read(): ReturnType<typeof body.read> {
    const reading = body.read();
    const at = await soon(reading);
    if (at !== later) return at;
    if (size > 0 || (!begun && !request?.reads())) await write(true);
    return reading;
  }

  try {
    for (let next = await read(); !next.done && !gone; next = await read()) {
      for (let start = 0; start < next.value.length; start += maxWrite) {
        const piece = next.value.subarray(start, start + maxWrite);
        if (size + piece.length > maxWrite) await write(false);
        held.push(piece);
        size += piece.length;
      }
    }
  } catch (error) {
    await writing;
    return { kind: "failed", error: error as Error, begun };
  }
  if (size > 0 || !begun) await write(false);
  await writing;
  return gone ? { kind: "gone", error: gone } : { kind: "sent" };
}
