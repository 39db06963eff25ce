/** Counts tests by what node's reporters say at the end of a run, one run after the other or several by turbo. */
export interface TestCount {
  /** Takes the next piece of output, cut anywhere. */
  read(text: string): void;
  total(): number;
  /** Runs that had no test: their prefix in turbo's output. */
  withoutTests(): readonly string[];
}

export function createTestCount(): TestCount {
  const empty: string[] = [];
  let total = 0;
  let rest = "";
  return {
    read(text) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const match = /^(.*?)(?:ℹ|#) tests (\d+)\s*$/.exec(line);
        if (match === null) continue;
        const count = Number(match[2]);
        total += count;
        if (count === 0) empty.push(match[1]?.replace(/:test:\s*$/, "") || "a run");
      }
    },
    total: () => total,
    withoutTests: () => empty,
  };
}
