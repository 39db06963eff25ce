import type { Config, DynamicObject } from "@mattermost-plugin/gen";
import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { withoutZeros } from "./config-values.ts";
import { loadPluginConfig, readPluginConfig } from "./plugin-config.ts";
import { readConfig } from "./read-config.ts";
import { saveConfig, savePluginConfig } from "./save-config.ts";
import { withoutSecrets } from "./secrets.ts";

export const configApi = ((server) => ({
  getConfig: () => asConfig(withoutZeros(withoutSecrets(readConfig(server), server.plugins.list()))),
  getUnsanitizedConfig: () => asConfig(withoutZeros(readConfig(server))),
  saveConfig: ({ config }, call) => saveConfig(server, pluginCaller(call), fromConfig(required(config, "config"))),
  getPluginConfig: (_request, call) => readPluginConfig(server, call.pluginId),
  savePluginConfig: ({ config }, call) => savePluginConfig(server, pluginCaller(call), call.pluginId, config ?? {}),
  loadPluginConfiguration: (_request, call) => loadPluginConfig(server, call.pluginId),
})) satisfies DomainApi;

/** The configuration is kept as plain data: it has the settings that matter here, and those that somebody saved. */
function asConfig(config: DynamicObject): Config {
  return config as unknown as Config;
}

function fromConfig(config: Config): DynamicObject {
  return config as unknown as DynamicObject;
}
