import { Duplex } from "node:stream";
import { type HijackedConnection, isReadTimeout } from "./hijack.ts";

/** The bounds between which a read's size goes with what comes: the server sets aside that much for as long as a read waits. */
const smallestRead = 4096;
const largestRead = 262144;

/** How many bytes at the most are put into one write: the window of a stream. */
const maxWrite = 262144;

/** How much is held in each direction before the other side, or the writer, has to wait. */
const highWaterMark = 65536;

/**
 * Milliseconds after which the server gives a read up, and between the times when that is put off. A server never closes the
 * connections of a plugin whose process was killed, but drops one that nothing reads any more; so clients hear of it.
 */
const readLimitMs = 90_000;
const putOffMs = 30_000;

/** Milliseconds that closing may take. The server answers at once; then there is nobody to wait for. */
const closeLimitMs = 1_000;

/** Milliseconds that a write gets that is under way when the socket is destroyed: a goodbye, mostly. The server runs calls at once. */
const lastWriteMs = 100;

/** Milliseconds for which a socket that was ended waits for somebody to read what had come before. */
const lingerMs = 5_000;

/**
 * The bytes of a hijacked connection as a Duplex with back-pressure both ways: one read and one write are under way at a time. Its end
 * closes both directions, as the server can't close one.
 */
export function createHijackedSocket(connection: HijackedConnection): Duplex {
  let size = smallestRead;
  let closing: Promise<void> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let lingering: NodeJS.Timeout | undefined;

  async function closeBehindWrite(): Promise<void> {
    await within(lastWriteMs, writing).catch(() => {});
    await within(closeLimitMs, connection.close());
  }

  function close(): Promise<void> {
    closing ??= closeBehindWrite();
    return closing;
  }

  async function read(): Promise<void> {
    const wanted = size;
    try {
      const bytes = await connection.read(wanted);
      if (bytes === undefined) return void socket.push(null);
      if (bytes.length === wanted) size = Math.min(largestRead, size * 2);
      else if (bytes.length < wanted / 4) size = Math.max(smallestRead, size / 2);
      socket.push(bytes);
    } catch (error) {
      if (isReadTimeout(error) && !socket.destroyed) return waitForever();
      if (closing) socket.push(null);
      else socket.destroy(error as Error);
    }
  }

  async function write(bytes: Uint8Array): Promise<void> {
    for (let start = 0; start < bytes.length; start += maxWrite) {
      if (socket.destroyed) return;
      writing = connection.write(bytes.subarray(start, start + maxWrite));
      await writing;
    }
  }

  /** The clocks do not agree, or this process stood still: a client must not suffer from that. */
  async function waitForever(): Promise<void> {
    clearInterval(puttingOff);
    await connection.setReadDeadline(undefined).catch(() => {});
    await read();
  }

  function putOff(): void {
    connection.setReadDeadline(Date.now() + readLimitMs).catch(() => {});
  }

  const socket = new Duplex({
    highWaterMark,
    read: () => void read(),
    write(chunk: Buffer, _encoding, done) {
      write(chunk).then(() => done(), done);
    },
    writev(chunks, done) {
      write(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer))).then(() => done(), done);
    },
    final(done) {
      close().then(() => done(), done);
    },
    destroy(error, done) {
      clearTimeout(lingering);
      clearInterval(puttingOff);
      close().then(
        () => done(error),
        () => done(error),
      );
    },
  });
  putOff();
  const puttingOff = setInterval(putOff, putOffMs).unref();
  // Nothing more comes once it is closed; the end of that shows only to those who read.
  socket.once("finish", () => {
    if (socket.readableLength === 0) socket.resume();
    else lingering = setTimeout(() => socket.destroy(), lingerMs).unref();
  });
  void connection.ended.then((error) => socket.destroy(closing ? undefined : error));
  return socket;
}

/** Waits for a promise, but no longer than this; what becomes of it afterwards is of no interest. */
async function within(limitMs: number, promise: Promise<void>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, limitMs);
  try {
    await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}
