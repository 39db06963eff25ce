import { alternate } from "../../lib/alternate.ts";
import { type Figure, summarise } from "../../lib/figure.ts";
import { startPlugin } from "../peers/plugin-process.ts";
import type { BenchContext } from "./bench-context.ts";

const nobody = { apiTarget: "127.0.0.1:1", apiToken: undefined };

/** Starts plugins and ends them after their handshakes. */
export async function measureStart({ files, socketDir, sizes, signal }: BenchContext): Promise<readonly Figure[]> {
  const rounds = await alternate(files, { warmUp: 1, counted: sizes.starts }, async ({ plugin: file }) => {
    const plugin = await startPlugin({ file, socketDir, api: nobody, signal });
    try {
      return { startMs: plugin.startMs, memory: await plugin.memory() };
    } finally {
      await plugin.end();
    }
  });
  const spec = { section: "Process", better: "lower", beside: "stock Connect" } as const;
  return [
    summarise(
      { ...spec, name: "start to handshake", unit: "ms" },
      rounds.map(({ base, ours }) => ({ base: base.startMs, ours: ours.startMs })),
    ),
    summarise(
      { ...spec, name: "memory at the handshake", unit: "MiB" },
      rounds.map(({ base, ours }) => ({ base: base.memory, ours: ours.memory })),
    ),
  ];
}
