import type { TransportLog } from "@mattermost-plugin/carrier";
import type { RpcClient } from "../rpc/client.ts";
import { upMs } from "./up-ms.ts";

export interface FuseOptions {
  readonly client: RpcClient;
  /** Milliseconds without any answer after which the API counts as dead. */
  readonly limitMs: number;
  /** Makes a call that every server answers at once, to tell a slow call from a dead connection. */
  readonly probe: () => void;
  readonly log: TransportLog;
  /** The connection is dead. Called once. */
  readonly blow: (reason: string) => void;
}

/** How often the fuse looks, in milliseconds, and in parts of its limit if that is short. */
const checkMs = 5000;
const checksPerLimit = 6;

/**
 * Watches for an API that no longer answers: stock servers lose a whole connection in silence when one value on it can't be read, and
 * their health check does not see it. Blows when no call was answered for the limit, a probe in the second half of it included, while
 * some wait and this process was awake: long uploads and slow plugins are fine. Answers the function that ends it.
 */
export function watchApi({ client, limitMs, probe, log, blow }: FuseOptions): () => void {
  const intervalMs = Math.min(checkMs, limitMs / checksPerLimit);
  let silentMs = 0;
  let answered = client.answered;
  let probed = false;
  let last = upMs();
  const timer = setInterval(() => {
    const now = upMs();
    const passed = now - last;
    last = now;
    if (client.pending === 0 || client.answered !== answered) {
      answered = client.answered;
      silentMs = 0;
      probed = false;
      return;
    }
    // A turn that came late was a busy process, not a silent server: what it missed does not count.
    silentMs += Math.min(passed, intervalMs);
    if (!probed && silentMs >= limitMs / 2) {
      probed = true;
      probe();
    }
    if (silentMs < limitMs) return;
    clearInterval(timer);
    const reason = `${client.pending} API calls were not answered for ${Math.round(silentMs / 1000)} s`;
    log(
      "error",
      `${reason}: the connection to the plugin API is dead, ending the process so that the server starts it again`,
    );
    blow(reason);
  }, intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}
