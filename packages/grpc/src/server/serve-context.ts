import type { TransportLog } from "../log.ts";

/** What serving a call takes besides the call. */
export interface ServeContext {
  /** The longest message taken, in bytes. */
  readonly maxReceiveBytes: number;
  readonly log: TransportLog;
}
