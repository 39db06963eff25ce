export type { UserClient, WebSocketEvent } from "@mattermost-plugin/emulator";
export type { HostEvent, PluginLogEntry, PluginState } from "@mattermost-plugin/host";
export {
  createEmbeddedServer,
  type EmbeddedServer,
  type EmbeddedServerOptions,
  type PluginSettings,
} from "./create-embedded-server.ts";
export { type World, worldPassword } from "./world.ts";
