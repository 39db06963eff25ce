import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { withoutZeros } from "./config-values.ts";
import { loadPluginConfig, readPluginConfig } from "./plugin-config.ts";
import { readConfig } from "./read-config.ts";
import { saveConfig, savePluginConfig } from "./save-config.ts";
import { withoutSecrets } from "./secrets.ts";

export const configApi = ((server) => ({
  getConfig: () => withoutZeros(withoutSecrets(readConfig(server), server.plugins.list())),
  getUnsanitizedConfig: () => withoutZeros(readConfig(server)),
  saveConfig: ({ config }, call) => saveConfig(server, pluginCaller(call), required(config, "config")),
  getPluginConfig: (_request, call) => readPluginConfig(server, call.pluginId),
  savePluginConfig: ({ config }, call) => savePluginConfig(server, pluginCaller(call), call.pluginId, config ?? {}),
  loadPluginConfiguration: (_request, call) => loadPluginConfig(server, call.pluginId),
})) satisfies DomainApi;
