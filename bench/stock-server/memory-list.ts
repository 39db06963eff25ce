import { median } from "../lib/statistics.ts";
import { type DriverBlock, plugins } from "./driver-block.ts";
import type { StockSizes } from "./sizes.ts";

/** The memory over many hooks, as a list: medians over the processes that were started for it. */
export function memoryList(blocks: readonly DriverBlock[], { hooks, step, rounds }: StockSizes["memory"]) {
  const line = (name: string, plugin: string): string => {
    const series = blocks.flatMap((block) =>
      block.plugin === plugin && block.residentBytesOverHooks ? [block.residentBytesOverHooks] : [],
    );
    const steps = Array.from(
      { length: hooks / step },
      (_, i) => median(series.map((own) => own[i] ?? Number.NaN)) / 1e6,
    );
    return `${name}: ${steps.map((value) => value.toFixed(0)).join(" ")}`;
  };
  const count = hooks.toLocaleString("en");
  return {
    title: `Memory over ${count} hooks at 64 in flight, in MB after every ${step.toLocaleString("en")} (medians of ${rounds} processes)`,
    lines: [line("native Go", plugins.base), line("TypeScript", plugins.ours)],
  };
}
