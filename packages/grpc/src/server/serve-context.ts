import type { TransportLog } from "@mattermost-plugin/carrier";

/** What serving a call takes besides the call. */
export interface ServeContext {
  /** The longest message taken, in bytes. */
  readonly maxReceiveBytes: number;
  readonly log: TransportLog;
}
