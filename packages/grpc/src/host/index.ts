export type { TransportLog } from "@mattermost-plugin/carrier";
export type { StatusCode } from "../status/status-code.ts";
export { connectPlugin } from "./connect-plugin.ts";
export { type ApiServer, type ApiServerOptions, createApiServer } from "./create-api-server.ts";
export { createToken } from "./create-token.ts";
export type {
  ConnectPluginOptions,
  PluginCallOptions,
  PluginClient,
  PluginHttpChunk,
  PluginHttpRequest,
  PluginHttpResponse,
} from "./plugin-client.ts";
export { isTransportError, type TransportError } from "./transport-error.ts";
