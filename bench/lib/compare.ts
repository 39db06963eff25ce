import type { Pair } from "./figure.ts";

export interface CompareOptions {
  readonly rounds: number;
  readonly warmUpRounds: number;
  readonly msPerBlock: number;
}

/** Runs two functions in turn, in short blocks within this process, and answers the nanoseconds of a call of each in each round. */
export function compare(base: () => unknown, ours: () => unknown, options: CompareOptions): readonly Pair[] {
  const { rounds, warmUpRounds, msPerBlock } = options;
  const calls = { base: 100, ours: 100 };
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds + warmUpRounds; round++) {
    const pair = { base: timeOf(base, calls.base), ours: timeOf(ours, calls.ours) };
    calls.base = callsIn(msPerBlock, pair.base);
    calls.ours = callsIn(msPerBlock, pair.ours);
    if (round >= warmUpRounds) pairs.push(pair);
  }
  return pairs;
}

function callsIn(ms: number, nanoseconds: number): number {
  return Math.max(1, Math.round((ms * 1e6) / nanoseconds));
}

/** The mean time of a call in nanoseconds. */
function timeOf(call: () => unknown, count: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) call();
  return Number(process.hrtime.bigint() - start) / count;
}
