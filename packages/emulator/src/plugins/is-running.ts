import { booleanSetting } from "../config/read-config.ts";
import type { Server } from "../core/server.ts";
import { pluginState } from "./plugin-environment.ts";

/** Tells whether a plugin runs now, on a server that has plugins turned on. */
export function isRunning(server: Server, pluginId: string): boolean {
  const runs = server.plugins
    .list()
    .some(({ manifest, state }) => manifest.id === pluginId && state === pluginState.running);
  return runs && booleanSetting(server, "PluginSettings", "Enable");
}
