/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
}

/** Makes numbers of a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * limit);
  }
  return { below, pick: (list) => list[below(list.length)] as never };
}

/**
 * Runs a case with so many seeds, beginning with 1: FUZZ_FACTOR=100 makes it a hundred times as many, FUZZ_SEED=7 runs that one
 * alone. An error is told with the seed that makes it.
 */
export async function fuzz(cases: number, run: (random: Random) => unknown): Promise<void> {
  const { FUZZ_FACTOR = "1", FUZZ_SEED } = process.env;
  const first = Number(FUZZ_SEED ?? 1);
  const last = FUZZ_SEED === undefined ? cases * Number(FUZZ_FACTOR) : first;
  for (let seed = first; seed <= last; seed += 1) {
    try {
      await run(createRandom(seed));
    } catch (error) {
      throw new Error(`with FUZZ_SEED=${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** Bytes at which readers of numbers, sizes and ids change their ways. */
const telling = [0x00, 0x01, 0x02, 0x7f, 0x80, 0x81, 0xf7, 0xf8, 0xf9, 0xfc, 0xfd, 0xfe, 0xff] as const;

/** Numbers of gob with eight bytes: counts, lengths and ids that nobody can mean. */
const huge = ["f8ffffffffffffffff", "f80000010000000000", "fc7fffffff", "fcffffffff"] as const;

/** Changes bytes in one to four ways. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  let changed: Buffer = Buffer.from(bytes);
  for (let rest = 1 + random.below(4); rest > 0; rest -= 1) changed = change(changed, random);
  return changed;
}

function change(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + random.below(8));
  const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (random.below(7)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, part, part, after]);
    case 2:
      return Buffer.concat([before, Buffer.from(random.pick(huge), "hex"), bytes.subarray(at + 1)]);
    case 3:
      return Buffer.concat([before, Buffer.of(random.pick(telling)), bytes.subarray(at)]);
    case 4:
      return Buffer.concat([before, bytes.subarray(random.below(bytes.length + 1))]);
    case 5:
      return Buffer.concat([before, Buffer.of(random.pick(telling)), bytes.subarray(at + 1)]);
    default:
      return Buffer.concat([before, Buffer.of(random.below(256)), bytes.subarray(at + 1)]);
  }
}
