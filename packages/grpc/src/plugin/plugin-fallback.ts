import { Health } from "@mattermost-plugin/gen/pb/grpc/health/v1/health_pb";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { GRPCBroker } from "@mattermost-plugin/gen/pb/plugin/grpc_broker_pb";
import { GRPCController } from "@mattermost-plugin/gen/pb/plugin/grpc_controller_pb";
import { GRPCStdio } from "@mattermost-plugin/gen/pb/plugin/grpc_stdio_pb";
import { createConnectFallback, type Fallback } from "../server/connect-fallback.ts";
import type { Methods } from "../server/method.ts";
import type { ServeContext } from "../server/serve-context.ts";

/** A plugin's services for callers that do not speak plain gRPC. A module of its own: it is loaded when the first of them calls. */
export function createPluginFallback(methods: Methods, context: ServeContext): Fallback {
  return createConnectFallback([PluginHooks, Health, GRPCController, GRPCStdio, GRPCBroker], methods, context);
}
