import type { NoSettings } from "../context/hook-context.ts";
import { checkOptions } from "./check-options.ts";
import { type Plugin, type PluginOptions, pluginBrand } from "./plugin.ts";

/**
 * Defines a plugin. Nothing starts: `mattermost-plugin run <file>` serves the file's default export.
 * Throws an error for hooks that do not exist and options that can't be meant.
 *
 *     export default definePlugin({
 *       settings: z.object({ banned: z.string().default("") }),
 *       hooks: {
 *         messageWillBePosted({ post }, { settings }) {
 *           if (settings.banned && post.message.includes(settings.banned)) return reject("That word is not allowed here.");
 *         },
 *       },
 *     });
 */
export function definePlugin<Settings = NoSettings>(options: PluginOptions<Settings>): Plugin<Settings> {
  checkOptions(options);
  const { settings, hooks, onError = {}, timeoutMs = {}, sensitive = [], unhandledRejections = "log" } = options;
  return Object.freeze({
    [pluginBrand]: 1 as const,
    settings,
    hooks: Object.freeze({ ...hooks }),
    onError: Object.freeze({ ...onError }),
    timeoutMs: Object.freeze(typeof timeoutMs === "number" ? { default: timeoutMs } : { ...timeoutMs }),
    sensitive: Object.freeze([...sensitive]),
    unhandledRejections,
  });
}
