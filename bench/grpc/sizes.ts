import type { CompareOptions } from "../lib/compare.ts";

/** How long the measurements are. */
export interface Sizes {
  readonly codec: CompareOptions;
  /** Starts of each plugin. */
  readonly starts: number;
  /** Rounds that are measured, and those before them that are not. */
  readonly rounds: { readonly warmUp: number; readonly counted: number };
  /** Milliseconds of one block. */
  readonly blockMs: number;
  /** Hooks before the memory of a fresh plugin is read, and how many plugins are started for it. */
  readonly memoryAfter: { readonly hooks: number; readonly rounds: number };
  /** Hooks over which memory has to stay flat, and after how many it is read each time. */
  readonly memoryOver: { readonly hooks: number; readonly step: number };
}

export const fullSizes: Sizes = {
  codec: { rounds: 41, warmUpRounds: 6, msPerBlock: 40 },
  starts: 15,
  rounds: { warmUp: 2, counted: 13 },
  blockMs: 400,
  memoryAfter: { hooks: 10_000, rounds: 3 },
  memoryOver: { hooks: 100_000, step: 5_000 },
};

/** Shows that everything is measured; the figures mean nothing. */
export const quickSizes: Sizes = {
  codec: { rounds: 2, warmUpRounds: 1, msPerBlock: 2 },
  starts: 2,
  rounds: { warmUp: 0, counted: 2 },
  blockMs: 30,
  memoryAfter: { hooks: 200, rounds: 1 },
  memoryOver: { hooks: 1_000, step: 100 },
};
