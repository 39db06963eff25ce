/** How long the measurements are. */
export interface StockSizes {
  /** Rounds of calls that are measured, and those before them that are not. */
  readonly rounds: { readonly warmUp: number; readonly counted: number };
  /** Milliseconds of one block. */
  readonly blockMs: number;
  /** Activations of each plugin. */
  readonly starts: number;
  /** Hooks over which the memory of a fresh plugin is followed, after how many it is read each time, and how many plugins are started for it. */
  readonly memory: { readonly hooks: number; readonly step: number; readonly rounds: number };
}

export const fullSizes: StockSizes = {
  rounds: { warmUp: 2, counted: 9 },
  blockMs: 600,
  starts: 15,
  memory: { hooks: 200_000, step: 20_000, rounds: 3 },
};

/** Shows that everything is measured; the figures mean nothing. */
export const quickSizes: StockSizes = {
  rounds: { warmUp: 0, counted: 1 },
  blockMs: 20,
  starts: 1,
  memory: { hooks: 400, step: 100, rounds: 1 },
};
