const rounds = 41;
const warmUpRounds = 6;
const msPerBlock = 40;

/**
 * Runs the contestants in turn, in short blocks, and prints the median time of a call of each and its ratio to the first
 * one: the median of the ratios within a round, which a slow moment of the machine does not change.
 */
export function compare(contestants: Readonly<Record<string, () => unknown>>): void {
  const names = Object.keys(contestants);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const calls = new Map<string, number>(names.map((name) => [name, 100]));
  for (let round = 0; round < rounds + warmUpRounds; round++) {
    for (const [name, call] of Object.entries(contestants)) {
      const count = calls.get(name) ?? 1;
      const time = timeOf(call, count);
      calls.set(name, Math.max(1, Math.round((msPerBlock * 1e6) / time)));
      if (round >= warmUpRounds) times.get(name)?.push(time);
    }
  }
  const [first = ""] = names;
  const base = times.get(first) ?? [];
  for (const name of names) {
    const own = times.get(name) ?? [];
    const ratio = median(own.map((time, round) => time / (base[round] ?? Number.NaN)));
    console.log(`${name.padEnd(24)} ${median(own).toFixed(0).padStart(7)} ns a call   ratio ${ratio.toFixed(2)}`);
  }
  console.log();
}

/** The mean time of a call in nanoseconds. */
function timeOf(call: () => unknown, count: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) call();
  return Number(process.hrtime.bigint() - start) / count;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
