import type { DynamicObject } from "@mattermost-plugin/gen";
import type { DomainActions } from "../core/domain.ts";
import { requirePermission } from "../permissions/require-permission.ts";
import { patchConfig } from "./config-values.ts";
import { readConfig } from "./read-config.ts";
import { saveConfig } from "./save-config.ts";
import { withoutSecrets } from "./secrets.ts";

export interface ConfigActions {
  /** The server's configuration with its secrets hidden. For administrators. */
  getConfig(): DynamicObject;
  /** Changes the given settings, with the keys of Go's JSON. For administrators. */
  patchConfig(patch: DynamicObject): Promise<DynamicObject>;
}

export const configActions: DomainActions<ConfigActions> = (server, request) => {
  const shown = (): DynamicObject => withoutSecrets(readConfig(server), server.plugins.list());
  return {
    getConfig: () => {
      requirePermission(server, request(), "manage_system");
      return shown();
    },
    patchConfig: async (patch) => {
      const caller = request();
      requirePermission(server, caller, "manage_system");
      await saveConfig(server, caller, patchConfig(shown(), patch));
      return shown();
    },
  };
};
