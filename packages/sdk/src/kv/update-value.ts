import { setTimeout as delay } from "node:timers/promises";
import { createKvConflictError } from "./kv-errors.ts";

/** One reading and writing. `done` unless somebody else wrote in between. */
export type Attempt<T> = { readonly done: true; readonly value: T } | { readonly done: false };

const firstPauseMs = 5;
const longestPauseMs = 500;

/** Tries until an attempt is done. Pauses are random and grow, so that rivals do not meet again at the same moment. */
export async function updateValue<T>(
  key: string,
  attempt: () => Promise<Attempt<T>>,
  limits: { readonly attempts: number; readonly signal: AbortSignal | undefined },
): Promise<T> {
  for (let count = 1; count <= limits.attempts; count += 1) {
    limits.signal?.throwIfAborted();
    const result = await attempt();
    if (result.done) return result.value;
    if (count < limits.attempts) {
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** count) * Math.random();
      await delay(pauseMs, undefined, limits.signal === undefined ? {} : { signal: limits.signal });
    }
  }
  throw createKvConflictError(key, limits.attempts);
}
