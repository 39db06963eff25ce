import { setTimeout as delay } from "node:timers/promises";
import { isStatusError } from "../../status/status-error.ts";

/** Milliseconds to wait before the second, third and fourth try. */
const backoffMs = [50, 200, 800] as const;

/**
 * Runs `attempt`, and again after a wait as long as it fails before anything was sent. `attempt` is given the milliseconds that are
 * left. No wait goes beyond the limit. Rejects with the last failure, or with the signal's reason.
 */
export async function retryUnsent<T>(
  attempt: (timeoutMs: number | undefined) => Promise<T>,
  timeoutMs: number | undefined,
  signal: AbortSignal | undefined,
): Promise<T> {
  const end = timeoutMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeoutMs;
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(timeoutMs === undefined ? undefined : end - performance.now());
    } catch (error) {
      const wait = backoffMs[tries];
      if (wait === undefined || !isStatusError(error) || !error.unsent || error.code !== "UNAVAILABLE") throw error;
      if (performance.now() + wait >= end) throw error;
      await delay(wait, undefined, { signal }).catch(() => {
        throw signal?.reason;
      });
    }
  }
}
