import { alternate, type Contestants } from "../../lib/alternate.ts";
import { type Figure, type FigureSpec, summarise } from "../../lib/figure.ts";
import type { LoadSpec } from "../../lib/load.ts";
import type { MeasuredLoad } from "../peers/host-messages.ts";
import type { Peer } from "../peers/start-peer.ts";
import type { Sizes } from "../sizes.ts";

/** How one kind of call is made over and over. */
export type RunCalls = (peer: Peer, spec: LoadSpec) => Promise<MeasuredLoad>;

const lanes = [1, 16, 64] as const;

/** Latency with one call in flight, calls a second with 1, 16 and 64, and the processor time of a call, each beside stock Connect. */
export async function measureCalls(
  section: string,
  peers: Contestants<Peer>,
  { rounds, blockMs }: Sizes,
  run: RunCalls,
): Promise<readonly Figure[]> {
  const measured = await alternate(peers, rounds, async (peer) => ({
    1: await run(peer, { inFlight: 1, ms: blockMs }),
    16: await run(peer, { inFlight: 16, ms: blockMs }),
    64: await run(peer, { inFlight: 64, ms: blockMs }),
  }));
  const figure = (
    spec: Pick<FigureSpec, "name" | "unit" | "better">,
    inFlight: (typeof lanes)[number],
    read: (load: MeasuredLoad) => number,
  ): Figure =>
    summarise(
      { section, beside: "stock Connect", ...spec },
      measured.map(({ base, ours }) => ({ base: read(base[inFlight]), ours: read(ours[inFlight]) })),
    );
  return [
    figure({ name: "p50, 1 in flight", unit: "µs", better: "lower" }, 1, ({ p50Us }) => p50Us),
    figure({ name: "p99, 1 in flight", unit: "µs", better: "lower" }, 1, ({ p99Us }) => p99Us),
    ...lanes.map((inFlight) =>
      figure({ name: `calls, ${inFlight} in flight`, unit: "/s", better: "higher" }, inFlight, callsPerSecond),
    ),
    figure(
      { name: "CPU of both ends, 64 in flight", unit: "µs", better: "lower" },
      64,
      ({ cpuUs, calls }) => cpuUs / calls,
    ),
  ];
}

export function callsPerSecond({ calls, ms }: MeasuredLoad): number {
  return (calls / ms) * 1_000;
}
