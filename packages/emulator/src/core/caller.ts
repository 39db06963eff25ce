import type { HostCall, PluginContext } from "@mattermost-plugin/gen";

/** On whose behalf something happens. */
export interface Caller {
  /** The user who acts; empty when a plugin or the server itself does. */
  readonly userId: string;
  /** The plugin that acts; empty when a user or the server itself does. */
  readonly pluginId: string;
  /** What hooks are told about it. */
  readonly pluginContext: PluginContext;
}

/** The context of a hook that no request stands behind. */
export const emptyContext: PluginContext = Object.freeze({
  sessionId: "",
  requestId: "",
  ipAddress: "",
  acceptLanguage: "",
  userAgent: "",
  connectionId: "",
});

/** The server acting by itself. */
export const serverCaller: Caller = Object.freeze({ userId: "", pluginId: "", pluginContext: emptyContext });

/** A plugin calling the API: hooks that this causes get an empty context, as on a stock server. */
export function pluginCaller(call: HostCall): Caller {
  return { userId: "", pluginId: call.pluginId, pluginContext: emptyContext };
}
