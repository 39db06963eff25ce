import type { WebSocket } from "ws";

/** Watches whether a client is still there. */
export interface KeepAlive {
  /** Something speaks for the client, or its answers were not read for a while. */
  alive(): void;
  stop(): void;
}

/** Pings a client every so many milliseconds and breaks off what has not answered by the next time. 0 does nothing. */
export function keepAlive(ws: WebSocket, pingMs: number): KeepAlive {
  let answered = true;
  const alive = (): void => {
    answered = true;
  };
  if (pingMs === 0) return { alive, stop() {} };
  ws.on("pong", alive);
  const timer = setInterval(() => {
    // While a handler is at work nothing is read, answers neither.
    if (ws.isPaused) return;
    if (!answered) return ws.terminate();
    answered = false;
    ws.ping();
  }, pingMs);
  timer.unref();
  return { alive, stop: () => clearInterval(timer) };
}
