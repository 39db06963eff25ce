// For authors of plugins. The model and the API are generated: as many names as Mattermost has types.

export { createAppError, isAppError, type ThrownAppError } from "@mattermost-plugin/carrier";
export type * from "@mattermost-plugin/gen";
export { type BotOptions, ensureBot } from "./bot/ensure-bot.ts";
export type {
  CommandAnswer,
  CommandCall,
  CommandOptions,
  CommandRun,
  SubcommandOptions,
} from "./command/command-options.ts";
export { type Commands, defineCommands } from "./command/define-commands.ts";
export type { HookContext, NoSettings } from "./context/hook-context.ts";
export type { PluginInfo } from "./context/plugin-info.ts";
export { type HookTimeoutError, isHookTimeoutError } from "./hooks/hook-errors.ts";
export { dismiss, reject } from "./hooks/verdict.ts";
export type { Kv, KvSetOptions, KvUpdateOptions } from "./kv/kv.ts";
export {
  isKvConflictError,
  isKvKeyError,
  isKvValueError,
  type KvConflictError,
  type KvKeyError,
  type KvValueError,
} from "./kv/kv-errors.ts";
export type { LogFields, Logger } from "./log/logger.ts";
export { definePlugin } from "./plugin/define-plugin.ts";
export type { AnyPlugin, Plugin, PluginOptions, RejectingHookName } from "./plugin/plugin.ts";
export { isSettingsError, type SettingsError } from "./settings/settings-error.ts";
export type { Schema } from "./settings/standard-schema.ts";
export { type TakeConnection, upgradeConnection } from "./upgrade/upgrade-connection.ts";
export { upgradeWebSocket } from "./upgrade/upgrade-web-socket.ts";
export type {
  ServerWebSocket,
  WebSocketClose,
  WebSocketEvents,
  WebSocketHandlers,
  WebSocketOptions,
} from "./upgrade/web-socket.ts";

// For other packages: entries of bundles, hosts in the same process, test kits.

export { createEndpoint, type EndpointOptions } from "./hooks/create-endpoint.ts";
export { createKv } from "./kv/create-kv.ts";
export { isPlugin } from "./plugin/plugin.ts";
export { run } from "./run/run.ts";
export type { RunOptions, RunSource } from "./run/start.ts";
export { sdkVersion } from "./version.ts";
