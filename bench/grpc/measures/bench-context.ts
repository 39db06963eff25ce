import type { Contestants } from "../../lib/alternate.ts";
import type { PeerFiles } from "../peers/build-peer.ts";
import type { Sizes } from "../sizes.ts";

/** What every measurement of processes needs. */
export interface BenchContext {
  readonly files: Contestants<PeerFiles>;
  /** Where sockets go; removed at the end. */
  readonly socketDir: string;
  readonly sizes: Sizes;
  /** Kills all processes when it aborts. */
  readonly signal: AbortSignal;
}
