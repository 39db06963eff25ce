import type { Api } from "@mattermost-plugin/gen";
import { parseSettings } from "./parse-settings.ts";
import { createSettingsError } from "./settings-error.ts";
import type { Schema } from "./standard-schema.ts";

/** The settings of a running plugin. Each value is frozen, so a call can keep the one it began with. */
export interface SettingsStore<Settings> {
  /** The last valid settings, or undefined before the first. */
  readonly current: Settings | undefined;
  /**
   * Asks the server for the configuration and makes it the current settings. What an older reload brings after a newer one is dropped.
   * Throws a SettingsError for invalid ones, which changes nothing, or the API's error.
   */
  reload(timeoutMs: number): Promise<Settings>;
}

/** A store for a plugin with a schema. Without one the settings are always empty and the server is not asked. */
export function createSettingsStore<Settings>(
  api: Pick<Api, "loadPluginConfiguration">,
  schema: Schema<Settings> | undefined,
): SettingsStore<Settings> {
  if (schema === undefined) {
    const none = Object.freeze({}) as Settings;
    return { current: none, reload: async () => none };
  }
  let current: Settings | undefined;
  let asked = 0;
  let taken = 0;

  return {
    get current() {
      return current;
    },
    async reload(timeoutMs) {
      asked += 1;
      const turn = asked;
      const config = await api.loadPluginConfiguration({}, { timeoutMs: Math.ceil(timeoutMs) });
      const parsed = await parseSettings(schema, config ?? {});
      if (!parsed.ok) throw createSettingsError(parsed.reasons);
      if (turn > taken) {
        taken = turn;
        current = parsed.settings;
      }
      return current ?? parsed.settings;
    },
  };
}
