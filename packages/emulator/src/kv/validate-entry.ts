import { appError } from "../core/app-error.ts";
import { runeCount } from "../core/text.ts";

const maxPluginId = 190;
const maxKey = 150;

/** Throws the server's error for a plugin or a key that nothing can be stored under. */
export function validateEntry(pluginId: string, key: string): void {
  if (!fits(pluginId, maxPluginId)) throw invalid("plugin_id", key, maxPluginId);
  if (!fits(key, maxKey)) throw invalid("key", key, maxKey);
}

function fits(text: string, max: number): boolean {
  return text !== "" && runeCount(text) <= max;
}

function invalid(field: string, key: string, max: number): Error {
  return appError({
    where: "PluginKeyValue.IsValid",
    id: `model.plugin_key_value.is_valid.${field}.app_error`,
    status: 400,
    detail: `key=${key}`,
    params: { Min: 0, Max: max },
  });
}
