import { join } from "node:path";
import { buildBundle } from "@mattermost-plugin/cli";
import { runProgram } from "../lib/run-program.ts";

/** The sources of the driver and of the two plugins. */
export const sources = join(import.meta.dirname, "..", "..", "conformance", "bench");

export interface Programs {
  readonly driver: string;
  /** The plugin in Go: its executable. */
  readonly native: string;
  /** The plugin in TypeScript: its bundle. */
  readonly bundle: string;
}

/** Builds what is needed into a folder: the programs in Go as plugins are built, the bundle with `mattermost-plugin build`. */
export async function buildPrograms(folder: string, signal: AbortSignal): Promise<Programs> {
  const env = { ...process.env, CGO_ENABLED: "0", TMPDIR: folder };
  const driver = join(folder, "driver");
  const native = join(folder, "native");
  await runProgram("go", ["build", "-o", driver, "."], { cwd: sources, env, signal });
  await runProgram("go", ["build", "-o", native, "./native"], { cwd: sources, env, signal });
  const { archive } = await buildBundle({ directory: join(sources, "typescript"), out: folder });
  signal.throwIfAborted();
  return { driver, native, bundle: archive };
}
