/** What is compared, in the order in which it runs. */
export interface Contestants<T> {
  readonly base: T;
  readonly ours: T;
}

/** Runs a block of each contestant in turn, for so many rounds; what the warm-up rounds before them answer is dropped. */
export async function alternate<C, T>(
  contestants: Contestants<C>,
  rounds: { readonly warmUp: number; readonly counted: number },
  block: (contestant: C) => Promise<T>,
): Promise<readonly Contestants<T>[]> {
  const results: Contestants<T>[] = [];
  for (let round = 0; round < rounds.warmUp + rounds.counted; round++) {
    const base = await block(contestants.base);
    const ours = await block(contestants.ours);
    if (round >= rounds.warmUp) results.push({ base, ours });
  }
  return results;
}
