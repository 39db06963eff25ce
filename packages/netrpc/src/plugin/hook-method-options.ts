import type { PluginEndpoint, TransportLog } from "@mattermost-plugin/carrier";
import type { MuxBroker } from "../broker/mux-broker.ts";

/** What the methods of the hooks connection work with. */
export interface HookMethodOptions {
  readonly endpoint: PluginEndpoint;
  readonly broker: MuxBroker;
  readonly log: TransportLog;
  /** Opens the plugin API on the streams that OnActivate names. */
  readonly openApi: (apiId: number, driverId: number) => Promise<void>;
}
