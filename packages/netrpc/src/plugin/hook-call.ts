import type { HookCall } from "@mattermost-plugin/carrier";
import type { PluginContext } from "@mattermost-plugin/gen";

/** The call of a hook whose end nobody is told: net/rpc has no way to give a call up. */
export function hookCall(pluginContext: PluginContext | undefined): HookCall {
  let signal: AbortSignal | undefined;
  return {
    pluginContext,
    get signal() {
      signal ??= new AbortController().signal;
      return signal;
    },
  };
}
