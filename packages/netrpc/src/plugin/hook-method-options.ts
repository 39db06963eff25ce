import type { PluginEndpoint, TransportLog } from "@mattermost-plugin/carrier";
import type { MuxBroker } from "../broker/mux-broker.ts";
import type { Paranoia } from "../paranoia/paranoia.ts";
import type { OpenUpgrades } from "./http/serve-upgrade.ts";

/** What the methods of the hooks connection work with. */
export interface HookMethodOptions {
  readonly endpoint: PluginEndpoint;
  readonly broker: MuxBroker;
  readonly log: TransportLog;
  /** Opens the plugin API on the streams that OnActivate names. */
  readonly openApi: (apiId: number, driverId: number) => Promise<void>;
  /** The upgraded connections that are open. */
  readonly upgrades: OpenUpgrades;
  /** Checks what is answered, if that is asked for. */
  readonly paranoia: Paranoia | undefined;
}
