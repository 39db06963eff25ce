import { once } from "node:events";
import type { Duplex } from "node:stream";

/** A client's connection as Go's net.Conn: a read waits for bytes, and fails with Go's words. */
export interface ClientConnection {
  read(size: number): Promise<Uint8Array>;
  write(bytes: Uint8Array): Promise<void>;
  /** Gives a read up that lasts beyond a time, in milliseconds since 1970. */
  setReadDeadline(timeMs: number): void;
  close(): void;
}

export function createClientConnection(socket: Duplex): ClientConnection {
  let closed = false;
  let timedOut = false;
  let deadline: NodeJS.Timeout | undefined;
  let failure: Error | undefined;
  socket.on("error", (error) => {
    failure = error;
  });

  async function read(size: number): Promise<Uint8Array> {
    for (;;) {
      if (closed) throw new Error("read tcp 127.0.0.1: use of closed network connection");
      if (timedOut) throw new Error("read tcp 127.0.0.1: i/o timeout");
      if (failure) throw new Error(`read tcp 127.0.0.1: ${failure.message}`);
      const ready = Math.min(size, socket.readableLength);
      if (ready > 0) return socket.read(ready) as Buffer;
      if (socket.readableEnded || socket.destroyed) throw new Error("EOF");
      socket.read(0);
      await anyOf(socket, ["readable", "end", "close", "error"]);
    }
  }

  return {
    read,
    async write(bytes) {
      if (socket.destroyed) throw new Error("write tcp 127.0.0.1: broken pipe");
      if (!socket.write(bytes)) await anyOf(socket, ["drain", "close", "error"]);
      if (socket.destroyed) throw new Error("write tcp 127.0.0.1: broken pipe");
    },
    setReadDeadline(timeMs) {
      timedOut = false;
      clearTimeout(deadline);
      if (timeMs < 0) return;
      deadline = setTimeout(
        () => {
          timedOut = true;
          socket.emit("readable");
        },
        Math.max(0, timeMs - performance.timeOrigin - performance.now()),
      ).unref();
    },
    close() {
      clearTimeout(deadline);
      closed = true;
      socket.end();
      socket.emit("readable");
      setImmediate(() => socket.destroy());
    },
  };
}

async function anyOf(socket: Duplex, names: readonly string[]): Promise<void> {
  const stop = new AbortController();
  try {
    await Promise.race(names.map((name) => once(socket, name, { signal: stop.signal }).catch(() => {})));
  } finally {
    stop.abort();
  }
}
