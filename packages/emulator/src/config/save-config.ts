import { createAppError } from "@mattermost-plugin/carrier";
import type { Config, DynamicObject } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { type Caller, serverCaller } from "../core/caller.ts";
import { encodeJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { upsertRow } from "../core/table.ts";
import { isWanted } from "../plugins/plugin-states.ts";
import { clientConfig } from "./client-config.ts";
import { configTable } from "./config-table.ts";
import { patchConfig, withDefaults } from "./config-values.ts";
import { defaultConfig } from "./default-config.ts";
import { readConfig } from "./read-config.ts";
import { withoutSecrets, withSecretsOf } from "./secrets.ts";
import { configProblem } from "./validate-config.ts";

const where = "saveConfig";

/**
 * Stores a configuration; what it lacks, or has as null, becomes the default, and hidden secrets stay what they were.
 * Asks ConfigurationWillBeSaved first. If anything changed, brings the plugins to the states that it says and fires
 * OnConfigurationChange, and returns when those have answered.
 */
export async function saveConfig(server: Server, caller: Caller, given: DynamicObject): Promise<void> {
  const asked = await askPlugins(server, caller, given);
  const current = readConfig(server);
  const config = withSecretsOf(withDefaults(asked, defaultConfig), current, server.plugins.list());
  const problem = configProblem(config);
  if (problem !== undefined) {
    const detail = `new configuration is invalid: ${problem}`;
    throw appError({ where, id: "app.save_config.app_error", status: 500, detail });
  }
  if (encodeJson(config) === encodeJson(current)) return;
  storeConfig(server, config);
  await server.plugins.sync((pluginId) => isWanted(config, pluginId));
  server.events.publish("config_changed", { config: clientConfig(server, config) }, {});
  const outcome = await server.ask(serverCaller, "onConfigurationChange", {});
  if (outcome.kind === "error") {
    const message = "A plugin could not take the new configuration";
    server.log({ level: "error", message, pluginId: "", fields: { error: outcome.error } });
  }
}

/** Stores the settings of one plugin, in the place of those it had. */
export function savePluginConfig(
  server: Server,
  caller: Caller,
  pluginId: string,
  settings: DynamicObject,
): Promise<void> {
  const config = withoutSecrets(readConfig(server), server.plugins.list());
  return saveConfig(server, caller, patchConfig(config, { PluginSettings: { Plugins: { [pluginId]: settings } } }));
}

/** Changes settings without asking or telling anybody: for a server that is just being made. */
export function presetConfig(server: Server, patch: DynamicObject): void {
  storeConfig(server, patchConfig(readConfig(server), patch));
}

function storeConfig(server: Server, value: DynamicObject): void {
  upsertRow(server.db, configTable, { name: "config", value });
}

async function askPlugins(server: Server, caller: Caller, newConfig: DynamicObject): Promise<DynamicObject> {
  const asked = newConfig as unknown as Config;
  const outcome = await server.ask(caller, "configurationWillBeSaved", { newConfig: asked });
  if (outcome.kind === "value") {
    const changed = outcome.value as unknown as DynamicObject;
    return Object.keys(changed).length > 0 ? changed : newConfig;
  }
  if (outcome.kind === "error") throw createAppError(outcome.error);
  if (outcome.kind !== "reject") return newConfig;
  const id = "app.save_config.plugin_hook_error";
  throw appError({ where, id, status: 400, detail: outcome.reason });
}
