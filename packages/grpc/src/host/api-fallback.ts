import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import { createConnectFallback, type Fallback } from "../server/connect-fallback.ts";
import type { Methods } from "../server/method.ts";
import type { ServeContext } from "../server/serve-context.ts";

/** The plugin API for callers that do not speak plain gRPC. A module of its own: it is loaded when the first of them calls. */
export function createApiFallback(methods: Methods, context: ServeContext): Fallback {
  return createConnectFallback([PluginAPI], methods, context);
}
