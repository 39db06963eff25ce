import type { ByteStream, Manifest } from "@mattermost-plugin/gen";
import type { DomainActions } from "../core/domain.ts";
import { requirePermission } from "../permissions/require-permission.ts";
import { installPlugin, removePlugin, setPluginEnabled } from "./admin-plugins.ts";

/** What administrators can do with the plugins of the server. */
export interface PluginActions {
  setPluginEnabled(pluginId: string, enabled: boolean): Promise<void>;
  removePlugin(pluginId: string): Promise<void>;
  /** Installs a plugin without starting it; `replace` if it may be there already. */
  installPlugin(bundle: ByteStream, replace: boolean): Promise<Manifest>;
}

export const pluginActions: DomainActions<PluginActions> = (server, request) => ({
  setPluginEnabled: async (pluginId, enabled) => {
    const caller = request();
    requirePermission(server, caller, "sysconsole_write_plugins");
    await setPluginEnabled(server, caller, pluginId, enabled);
  },
  removePlugin: async (pluginId) => {
    const caller = request();
    requirePermission(server, caller, "sysconsole_write_plugins");
    await removePlugin(server, caller, pluginId);
  },
  installPlugin: async (bundle, replace) => {
    requirePermission(server, request(), "sysconsole_write_plugins");
    return installPlugin(server, bundle, replace);
  },
});
