import { runProgram } from "../lib/run-program.ts";
import type { Programs } from "./build-programs.ts";
import { type DriverBlock, type DriverFigure, plugins } from "./driver-block.ts";
import type { StockSizes } from "./sizes.ts";

export interface DriverOptions {
  readonly programs: Programs;
  readonly figures: readonly DriverFigure[];
  readonly sizes: StockSizes;
  /** Where the driver puts its temporary files. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/** Lets the driver measure both plugins, and answers its blocks. */
export async function runDriver(options: DriverOptions): Promise<readonly DriverBlock[]> {
  const { programs, figures, sizes, folder, signal, progress } = options;
  const { rounds, blockMs, starts, memory } = sizes;
  const flags = {
    figures: figures.join(","),
    "warm-up": rounds.warmUp,
    rounds: rounds.counted,
    block: `${blockMs}ms`,
    starts,
    "memory-rounds": memory.rounds,
    hooks: memory.hooks,
    "hooks-step": memory.step,
  };
  const blocks: DriverBlock[] = [];
  let last = "";
  await runProgram(
    programs.driver,
    [
      ...Object.entries(flags).map(([name, value]) => `-${name}=${value}`),
      `${plugins.base}=${programs.native}`,
      `${plugins.ours}=${programs.bundle}`,
    ],
    {
      env: { ...process.env, TMPDIR: folder },
      signal,
      onLine(line) {
        const block: DriverBlock = JSON.parse(line);
        blocks.push(block);
        const now = `${block.figure}, round ${block.round + 1}`;
        if (now !== last) progress(now);
        last = now;
      },
    },
  );
  return blocks;
}
