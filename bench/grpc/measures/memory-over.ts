import { slope } from "../../lib/statistics.ts";
import type { Peer } from "../peers/start-peer.ts";
import type { BenchContext } from "./bench-context.ts";
import { withPeers } from "./with-peers.ts";

/** The memory of one plugin while it runs hook after hook. */
export interface MemorySeries {
  /** MiB before the first hook and after each step. */
  readonly samples: readonly number[];
  /** MiB that memory would grow by in all hooks, by least squares over the second half: in the first, the heap finds its size. */
  readonly growth: number;
}

export interface MemoryOver {
  readonly hooks: number;
  /** Hooks between two samples. */
  readonly step: number;
  readonly base: MemorySeries;
  readonly ours: MemorySeries;
}

/** Reads the memory of both plugins over many hooks, in turn. */
export function measureMemoryOver(context: BenchContext): Promise<MemoryOver> {
  const { hooks, step } = context.sizes.memoryOver;
  return withPeers(context, async ({ base, ours }) => {
    const samples = { base: [await base.memory()], ours: [await ours.memory()] };
    const next = async (peer: Peer): Promise<number> => {
      await peer.load("postMessage", { inFlight: 16, calls: step });
      return peer.memory();
    };
    for (let done = 0; done < hooks; done += step) {
      samples.base.push(await next(base));
      samples.ours.push(await next(ours));
    }
    return { hooks, step, base: seriesOf(samples.base), ours: seriesOf(samples.ours) };
  });
}

function seriesOf(samples: readonly number[]): MemorySeries {
  const settled = samples.slice(Math.floor(samples.length / 2));
  return { samples, growth: slope(settled) * (samples.length - 1) };
}
