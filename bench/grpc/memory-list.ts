import type { MemoryOver, MemorySeries } from "./measures/memory-over.ts";

/** The memory over many hooks, as a list. */
export function memoryList({ hooks, step, base, ours }: MemoryOver): { title: string; lines: readonly string[] } {
  const count = hooks.toLocaleString("en");
  const line = (name: string, { samples, growth }: MemorySeries): string => {
    const values = samples.map((sample) => sample.toFixed(0)).join(" ");
    return `${name}: ${values}; trend over the second half: ${growth.toFixed(1)} MiB in ${count} hooks`;
  };
  return {
    title: `Memory over ${count} hooks, in MiB before the first and after every ${step.toLocaleString("en")}`,
    lines: [line("stock Connect", base), line("ours", ours)],
  };
}
