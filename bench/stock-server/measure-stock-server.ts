import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PartOptions } from "../part.ts";
import { buildPrograms } from "./build-programs.ts";
import type { DriverBlock, DriverFigure } from "./driver-block.ts";
import { runDriver } from "./run-driver.ts";
import type { StockSizes } from "./sizes.ts";

export interface StockOptions extends Omit<PartOptions, "quick"> {
  readonly sizes: StockSizes;
  readonly figures: readonly DriverFigure[];
}

/**
 * Measures a plugin in TypeScript beside the same plugin in Go, on the plugin environment of the server. No process and no file of it
 * is left, however it ends.
 */
export async function measureStockServer(options: StockOptions): Promise<readonly DriverBlock[]> {
  const { sizes, figures, signal, progress } = options;
  const folder = await mkdtemp(join(tmpdir(), "mmp-bench-"));
  try {
    progress("building the driver, the plugin in Go and the bundle");
    const programs = await buildPrograms(folder, signal);
    return await runDriver({ programs, figures, sizes, folder, signal, progress });
  } finally {
    await rm(folder, { recursive: true });
  }
}
