import { alternate } from "../../lib/alternate.ts";
import { type Figure, summarise } from "../../lib/figure.ts";
import { startPeer } from "../peers/start-peer.ts";
import type { BenchContext } from "./bench-context.ts";

/** The memory of fresh plugins after some hooks. */
export async function measureMemoryAfter({ files, socketDir, sizes, signal }: BenchContext): Promise<Figure> {
  const { hooks, rounds } = sizes.memoryAfter;
  const pairs = await alternate(files, { warmUp: 0, counted: rounds }, async (peerFiles) => {
    const peer = await startPeer({ files: peerFiles, socketDir, signal });
    try {
      await peer.load("postMessage", { inFlight: 16, calls: hooks });
      return await peer.memory();
    } finally {
      await peer.end();
    }
  });
  const name = `memory after ${hooks.toLocaleString("en")} hooks`;
  return summarise({ section: "Process", name, unit: "MiB", better: "lower", beside: "stock Connect" }, pairs);
}
