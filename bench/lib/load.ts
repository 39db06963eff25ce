import { quantile } from "./statistics.ts";

/** How much to call: until the time or the number of calls is reached, at least once in each lane. */
export interface LoadSpec {
  /** Calls under way at any time. */
  readonly inFlight: number;
  readonly ms?: number;
  readonly calls?: number;
}

export interface LoadResult {
  readonly calls: number;
  readonly ms: number;
  readonly p50Us: number;
  readonly p99Us: number;
}

/** Calls over and over, `inFlight` at a time. Rejects with the first call that does, once the others are over. */
export async function runLoad(call: () => Promise<void>, spec: LoadSpec): Promise<LoadResult> {
  const { inFlight, ms = Number.POSITIVE_INFINITY, calls = Number.POSITIVE_INFINITY } = spec;
  if (ms === Number.POSITIVE_INFINITY && calls === Number.POSITIVE_INFINITY) throw new Error("a load without an end");
  const latencies: number[] = [];
  let begun = 0;
  let failed = false;
  const start = performance.now();

  const lane = async (): Promise<void> => {
    do {
      begun++;
      const before = performance.now();
      try {
        await call();
      } catch (error) {
        failed = true;
        throw error;
      }
      latencies.push(performance.now() - before);
    } while (!failed && begun < calls && performance.now() - start < ms);
  };

  const ended = await Promise.allSettled(Array.from({ length: Math.min(inFlight, calls) }, lane));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return {
    calls: latencies.length,
    ms: performance.now() - start,
    p50Us: quantile(latencies, 0.5) * 1_000,
    p99Us: quantile(latencies, 0.99) * 1_000,
  };
}
