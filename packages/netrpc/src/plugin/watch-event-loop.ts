import type { TransportLog } from "@mattermost-plugin/carrier";
import { upMs } from "./up-ms.ts";

/** How often the event loop is looked at, in milliseconds: that much of a delay may go unseen. */
const intervalMs = 250;

/** Delays from here on are told, in milliseconds. */
const reportMs = 2000;

/** Servers drop a plugin that does not answer their keep-alive about so many milliseconds. */
const lostMs = 25_000;

/** Tells in the log when the event loop was blocked: while it is, neither hooks nor the server's keep-alive are answered. Answers the function that ends it. */
export function watchEventLoop(log: TransportLog): () => void {
  let last = upMs();
  const timer = setInterval(() => {
    const now = upMs();
    const blockedMs = Math.round(now - last - intervalMs);
    last = now;
    if (blockedMs < reportMs) return;
    log(
      "warn",
      `the event loop was blocked for ${blockedMs} ms; from about ${lostMs} ms on the server drops the connection`,
      {
        blocked_ms: blockedMs,
      },
    );
  }, intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}
