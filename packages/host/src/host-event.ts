import type { LogLevel } from "@mattermost-plugin/go-plugin";
import type { PluginState } from "./plugin-state.ts";

/** A line that a plugin wrote, or that the host has to say about it. */
export interface PluginLogEntry {
  readonly pluginId: string;
  /** `plugin`: it came from the plugin's stderr. `host`: it is about the plugin. */
  readonly source: "plugin" | "host";
  readonly level: LogLevel;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What can be seen of an environment while it runs. */
export type HostEvent =
  | { readonly kind: "log"; readonly entry: PluginLogEntry }
  | { readonly kind: "state"; readonly pluginId: string; readonly state: PluginState };

export type HostEventListener = (event: HostEvent) => void;

/** Takes log lines about one plugin. */
export type PluginLog = (
  level: LogLevel,
  message: string,
  fields?: Readonly<Record<string, unknown>>,
  source?: PluginLogEntry["source"],
) => void;
