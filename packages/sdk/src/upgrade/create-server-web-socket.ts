import type { Duplex } from "node:stream";
import type { TransportLog } from "@mattermost-plugin/carrier";
import type { WebSocket } from "ws";
import type { ServerWebSocket } from "./web-socket.ts";

export interface ServerWebSocketOptions {
  readonly ws: WebSocket;
  /** What the frames are written to. */
  readonly socket: Duplex;
  readonly close: ServerWebSocket["close"];
  readonly log: TransportLog;
  readonly maxBufferedBytes: number;
}

const open = 1;

/** A socket of the library as authors see it: WHATWG's, with what it takes to write no faster than the client reads. */
export function createServerWebSocket(options: ServerWebSocketOptions): ServerWebSocket & EventTarget {
  const { ws, socket, close, log, maxBufferedBytes } = options;
  const own: Omit<ServerWebSocket, keyof EventTarget> = {
    get readyState() {
      return ws.readyState;
    },
    get protocol() {
      return ws.protocol;
    },
    get bufferedAmount() {
      return ws.bufferedAmount;
    },
    binaryType: "arraybuffer",
    send(data) {
      if (ws.readyState !== open) return;
      if (ws.bufferedAmount <= maxBufferedBytes) return ws.send(data);
      log("warn", "a WebSocket is broken off: its client does not keep up", { waiting_bytes: ws.bufferedAmount });
      ws.terminate();
    },
    drained() {
      if (!socket.writableNeedDrain || socket.destroyed) return Promise.resolve();
      return new Promise((resolve) => {
        const done = (): void => {
          socket.off("drain", done);
          socket.off("close", done);
          resolve();
        };
        socket.on("drain", done);
        socket.on("close", done);
      });
    },
    close,
  };
  return Object.defineProperties(new EventTarget(), Object.getOwnPropertyDescriptors(own)) as ServerWebSocket &
    EventTarget;
}
