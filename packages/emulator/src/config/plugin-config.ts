import type { DynamicObject } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { asObject, sectionOf } from "./config-values.ts";
import { readConfig } from "./read-config.ts";

/** The saved settings of a plugin under their keys; empty if there are none. */
export function readPluginConfig(server: Server, pluginId: string): DynamicObject {
  return asObject(asObject(sectionOf(readConfig(server), "PluginSettings").Plugins)[pluginId]);
}

/** The settings of a plugin with its defaults, all keys in lower case. A setting without a default is null. */
export function loadPluginConfig(server: Server, pluginId: string): DynamicObject {
  const loaded: DynamicObject = {};
  const installed = server.plugins.list().find(({ manifest }) => manifest.id === pluginId);
  for (const setting of installed?.settings ?? []) loaded[setting.key.toLowerCase()] = setting.default ?? null;
  for (const [key, value] of Object.entries(readPluginConfig(server, pluginId))) loaded[key.toLowerCase()] = value;
  return loaded;
}
