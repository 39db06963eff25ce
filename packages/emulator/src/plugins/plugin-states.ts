import type { DynamicObject } from "@mattermost-plugin/gen";
import { asObject, sectionOf } from "../config/config-values.ts";

/** Tells whether a plugin shall run by the configuration. */
export function isWanted(config: DynamicObject, pluginId: string): boolean {
  const { Enable, PluginStates } = sectionOf(config, "PluginSettings");
  return Enable === true && asObject(asObject(PluginStates)[pluginId]).Enable === true;
}
