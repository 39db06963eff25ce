import type { PluginCallOptions, PluginClient } from "@mattermost-plugin/grpc/host";
import { errorText } from "../dispatch/error-text.ts";

/** Calls OnActivate if the plugin has it. Throws when the plugin says no or does not answer. */
export async function activatePlugin(
  client: PluginClient,
  implemented: ReadonlySet<string>,
  options: PluginCallOptions,
): Promise<void> {
  if (!implemented.has("OnActivate")) return;
  const outcome = await client.callHook("onActivate", {}, undefined, options);
  if (outcome.kind === "error") throw new Error(errorText(outcome.error), { cause: outcome.error });
}
