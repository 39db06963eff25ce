import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";

/** Watches whether a client is still there. */
export interface KeepAlive {
  /** What the client sends was not read for a while: it has until the next time. */
  alive(): void;
  stop(): void;
}

/**
 * Pings a client every so many milliseconds and breaks it off if nothing has come from it by the next time. Any bytes will do: in the
 * middle of a long frame a client can't answer. 0 does nothing.
 */
export function keepAlive(ws: WebSocket, socket: Duplex, pingMs: number): KeepAlive {
  let heard = true;
  const alive = (): void => {
    heard = true;
  };
  if (pingMs === 0) return { alive, stop() {} };
  socket.on("data", alive);
  const timer = setInterval(() => {
    // While a handler is at work nothing is read, answers neither.
    if (ws.isPaused) return;
    if (!heard) return ws.terminate();
    heard = false;
    ws.ping();
  }, pingMs);
  timer.unref();
  return { alive, stop: () => clearInterval(timer) };
}
