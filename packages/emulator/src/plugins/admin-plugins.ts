import type { ByteStream, Manifest, PluginStatus } from "@mattermost-plugin/gen";
import { patchConfig } from "../config/config-values.ts";
import { readConfig } from "../config/read-config.ts";
import { saveConfig } from "../config/save-config.ts";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { type InstalledPlugin, pluginState } from "./plugin-environment.ts";

/** The manifests of all plugins, those that run first. */
export function listPlugins(server: Server): Manifest[] {
  const plugins = server.plugins.list();
  const runs = ({ state }: InstalledPlugin): boolean => state === pluginState.running;
  return [...plugins.filter(runs), ...plugins.filter((plugin) => !runs(plugin))].map(({ manifest }) => manifest);
}

export function getPluginStatus(server: Server, pluginId: string): PluginStatus {
  const { manifest, path, state } = getInstalled(server, pluginId, "GetPluginStatus");
  const { id, name, description, version } = manifest;
  return { pluginId: id, clusterId: "", pluginPath: path, state, error: "", name, description, version };
}

/** Lets a plugin run, or ends it, from now on. Where it is so already, nothing happens. */
export async function setPluginEnabled(
  server: Server,
  caller: Caller,
  pluginId: string,
  enabled: boolean,
): Promise<void> {
  getInstalled(server, pluginId, enabled ? "EnablePlugin" : "DisablePlugin");
  const patch = { PluginSettings: { PluginStates: { [pluginId]: { Enable: enabled } } } };
  await saveConfig(server, caller, patchConfig(readConfig(server), patch));
}

/** Disables a plugin and removes its files. What it stored stays. */
export async function removePlugin(server: Server, caller: Caller, pluginId: string): Promise<void> {
  await setPluginEnabled(server, caller, pluginId, false);
  await server.plugins.remove(pluginId);
}

export async function installPlugin(server: Server, bundle: ByteStream, replace: boolean): Promise<Manifest> {
  return (await server.plugins.install(bundle, replace)).manifest;
}

function getInstalled(server: Server, pluginId: string, where: string): InstalledPlugin {
  const installed = server.plugins.list().find(({ manifest }) => manifest.id === pluginId);
  if (installed) return installed;
  throw appError({ where, id: "app.plugin.not_installed.app_error", status: 404 });
}
