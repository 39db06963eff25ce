export type { PluginLogEntry, UserClient, WebSocketEvent, World } from "@mattermost-plugin/embedded";
export { startTestServer, type TestServer, type TestServerOptions } from "./start-test-server.ts";
