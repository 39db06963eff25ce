import type { TransportLog } from "@mattermost-plugin/carrier";
import type { RpcClient } from "../rpc/client.ts";

/** How often the fuse looks, in milliseconds. */
const checkMs = 5000;

/**
 * Watches for an API that no longer answers: stock servers lose a whole connection in silence when one value on it can't be read, and
 * their health check does not see it. Calls `blow` when no call was answered for `limitMs` while some wait and this process was awake.
 * Answers the function that ends it.
 */
export function watchApi(
  client: RpcClient,
  limitMs: number,
  log: TransportLog,
  blow: (reason: string) => void,
): () => void {
  let silentMs = 0;
  let answered = client.answered;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    if (client.pending === 0 || client.answered !== answered) {
      answered = client.answered;
      silentMs = 0;
      return;
    }
    // A turn that came late was a busy process, not a silent server: what it missed does not count.
    silentMs += Math.min(passed, checkMs);
    if (silentMs < limitMs) return;
    clearInterval(timer);
    const reason = `${client.pending} API calls were not answered for ${Math.round(silentMs / 1000)} s`;
    log(
      "error",
      `${reason}: the connection to the plugin API is dead, ending the process so that the server starts it again`,
    );
    blow(reason);
  }, checkMs);
  timer.unref();
  return () => clearInterval(timer);
}
