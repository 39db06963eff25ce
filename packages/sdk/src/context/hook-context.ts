import type { Api, PluginContext } from "@mattermost-plugin/gen";
import type { Kv } from "../kv/kv.ts";
import type { Logger } from "../log/logger.ts";
import type { PluginInfo } from "./plugin-info.ts";

/** The settings of a plugin that has no schema for them. */
export type NoSettings = Readonly<Record<never, never>>;

/** What every hook gets besides its arguments. Take it apart as you like: nothing in it needs `this`. */
export interface HookContext<Settings = NoSettings> {
  /** The server's plugin API. */
  readonly api: Api;
  /** The server's log. */
  readonly log: Logger;
  /** The settings that were valid when the call began; a change meanwhile does not show. Frozen. */
  readonly settings: Settings;
  /** The plugin's key-value store on the server. */
  readonly kv: Kv;
  /** The plugin's manifest, as far as it is known to the process. */
  readonly plugin: PluginInfo;
  /** Who caused the call: session, request, address. Absent where the hook has none in Go, or the host sent none. */
  readonly pluginContext: PluginContext | undefined;
  /** Aborts when the host gives the call up, the client of an HTTP request goes away, or the hook's limit is over. */
  readonly signal: AbortSignal;
}
