/** Timers can't wait longer; nobody asks for 24 days and means it. */
export const longestTimeoutMs = 2_147_483_647;

/** A caller's limit as timers take it: undefined for none. */
export function limitTimeout(timeoutMs: number | undefined): number | undefined {
  if (timeoutMs === undefined || timeoutMs === Number.POSITIVE_INFINITY) return undefined;
  if (Number.isNaN(timeoutMs)) throw new RangeError("timeoutMs is NaN: give milliseconds, or leave it out");
  return Math.min(Math.max(timeoutMs, 0), longestTimeoutMs);
}
