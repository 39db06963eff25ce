import { alternate, type Contestants } from "../../lib/alternate.ts";
import { type Figure, summarise } from "../../lib/figure.ts";
import { bodyBytes } from "../http-bodies.ts";
import type { MeasuredLoad } from "../peers/host-messages.ts";
import type { Peer } from "../peers/start-peer.ts";
import type { Sizes } from "../sizes.ts";
import { callsPerSecond } from "./call-figures.ts";

/** What ServeHTTP carries: small requests, and bodies in each direction. */
export async function measureHttp(
  peers: Contestants<Peer>,
  { rounds, blockMs: ms }: Sizes,
): Promise<readonly Figure[]> {
  const measured = await alternate(peers, rounds, async (peer) => ({
    one: callsPerSecond(await peer.load("get", { inFlight: 1, ms })),
    many: callsPerSecond(await peer.load("get", { inFlight: 16, ms })),
    up: megabytesPerSecond(await peer.load("upload", { inFlight: 1, ms })),
    down: megabytesPerSecond(await peer.load("download", { inFlight: 1, ms })),
  }));
  const figure = (name: string, unit: string, what: "one" | "many" | "up" | "down"): Figure =>
    summarise(
      { section: "ServeHTTP", beside: "stock Connect", better: "higher", name, unit },
      measured.map(({ base, ours }) => ({ base: base[what], ours: ours[what] })),
    );
  return [
    figure("small GET, 1 in flight", "/s", "one"),
    figure("small GET, 16 in flight", "/s", "many"),
    figure("request body", "MB/s", "up"),
    figure("response body", "MB/s", "down"),
  ];
}

function megabytesPerSecond(load: MeasuredLoad): number {
  return (callsPerSecond(load) * bodyBytes) / 1e6;
}
