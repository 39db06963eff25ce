import type { MemoryOver, MemorySeries } from "../measures/memory-over.ts";

/** The memory over many hooks: a title and a line for each plugin. */
export function memoryLines({ hooks, step, base, ours }: MemoryOver): readonly string[] {
  const every = `${step.toLocaleString("en")} hooks`;
  return [
    `Memory over ${hooks.toLocaleString("en")} hooks, in MiB before the first and after every ${every}:`,
    `stock Connect: ${seriesText(base, hooks)}`,
    `ours: ${seriesText(ours, hooks)}`,
  ];
}

function seriesText({ samples, growth }: MemorySeries, hooks: number): string {
  const values = samples.map((sample) => sample.toFixed(0)).join(" ");
  return `${values}; trend over the second half: ${growth.toFixed(1)} MiB in ${hooks.toLocaleString("en")} hooks`;
}
