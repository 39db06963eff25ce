export type { WebSocketEvent } from "./core/event-bus.ts";
export type { HookCallOptions, HookSink } from "./core/hook-sink.ts";
export type { OutgoingItem } from "./core/outbox.ts";
export type { LogEntry, LogLevel } from "./core/server.ts";
export type { ClientAddress, UserClient, Visitor } from "./emulator/clients.ts";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator/create-emulator.ts";
export {
  type InstalledPlugin,
  type PluginEnvironment,
  type PluginSetting,
  type PluginState,
  pluginState,
} from "./plugins/plugin-environment.ts";
export type { WebSocketReply } from "./websocket/answer-request.ts";
export type { WebSocketConnection } from "./websocket/connect.ts";
