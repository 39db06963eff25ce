import type { HostApi } from "@mattermost-plugin/gen";
import type { TransportLog } from "../log.ts";

export interface ApiServerOptions {
  /** What answers the calls. An AppError that it throws is the plugin's; anything else is logged and becomes a plain 500. */
  readonly api: HostApi;
  /** Who calls. */
  readonly pluginId: string;
  /** Every call must carry it as `authorization: Bearer`. Absent: whoever reaches the socket may call. */
  readonly token?: string | undefined;
  /** Parent of the socket's directory, which only this user can enter. Default: the system's directory for temporary files. */
  readonly dir?: string | undefined;
  /** The longest request taken, in bytes. Default 64 MiB. */
  readonly maxReceiveBytes?: number | undefined;
  readonly log?: TransportLog | undefined;
}

/** The plugin API, served for one plugin. */
export interface ApiServer {
  /** For MATTERMOST_PLUGIN_API_TARGET: `unix:` and the path of the socket. */
  readonly target: string;
  /** For MATTERMOST_PLUGIN_API_TOKEN. */
  readonly token: string | undefined;
  /** Refuses new calls, lets running ones finish for at most `graceMs` milliseconds (default 1,000), then closes everything. */
  close(graceMs?: number): Promise<void>;
}
