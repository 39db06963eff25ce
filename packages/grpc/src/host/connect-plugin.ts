import type { NetConnectOpts } from "node:net";
import { createAppError } from "@mattermost-plugin/carrier";
import { hooks } from "@mattermost-plugin/gen";
import { decodeImplementedResponse } from "@mattermost-plugin/gen/grpc";
import { createReader, createWriter } from "@mattermost-plugin/protowire";
import { callUnary } from "../client/call-unary.ts";
import { createGrpcClient } from "../client/grpc-client.ts";
import { parseTarget } from "../client/target.ts";
import { emptyFrame } from "../frame/frame.ts";
import { defaultMaxReceiveBytes, defaultTimeoutMs } from "../limits.ts";
import { createStatusError, isStatusError } from "../status/status-error.ts";
import { checkHealth } from "./check-health.ts";
import { callHook } from "./hook-client.ts";
import { requestHttp } from "./http/request-http.ts";
import type { ConnectPluginOptions, PluginClient } from "./plugin-client.ts";
import { createTransportError } from "./transport-error.ts";

const implementedPath = "/mattermost.pluginapi.v1.PluginHooks/Implemented";
const shutdownPath = "/plugin.GRPCController/Shutdown";

/** Makes the client of a plugin that listens. It connects with the first call, and again should the connection be lost. Throws for an address that is none. */
export function connectPlugin(options: ConnectPluginOptions): PluginClient {
  const { pluginId } = options;
  const client = createGrpcClient({
    target: connectOptions(options),
    what: `plugin ${pluginId}`,
    maxReceiveBytes: options.maxReceiveBytes ?? defaultMaxReceiveBytes,
    token: options.token,
  });
  const connection = { client, writer: createWriter() };

  const explain =
    (hook: string, signal?: AbortSignal) =>
    (error: unknown): never => {
      throw isStatusError(error) && error !== signal?.reason ? createTransportError(pluginId, hook, error) : error;
    };

  return {
    async implemented({ timeoutMs = defaultTimeoutMs, signal } = {}) {
      const response = await callUnary(client, implementedPath, emptyFrame, { timeoutMs, signal }).catch(
        explain("Implemented", signal),
      );
      const { error, hooks: names } = readImplemented(response, pluginId);
      if (error !== undefined) throw createAppError(error);
      return names;
    },
    async callHook(hook, args, pluginContext, callOptions) {
      try {
        return await callHook(connection, hook, args, pluginContext, callOptions);
      } catch (error) {
        return explain(hooks[hook].goName, callOptions?.signal)(error);
      }
    },
    async serveHTTP(hook, request, callOptions) {
      const failed = explain(hooks[hook].goName, callOptions?.signal);
      return requestHttp(connection, hook, request, callOptions?.signal, failed);
    },
    ping: (timeoutMs) => checkHealth(client, timeoutMs).catch(explain("health check")),
    async shutdown(timeoutMs) {
      try {
        await callUnary(client, shutdownPath, emptyFrame, { timeoutMs });
        return true;
      } catch (error) {
        if (isStatusError(error) && error.code === "UNIMPLEMENTED") return false;
        return explain("Shutdown")(error);
      }
    },
    close: client.close,
  };
}

function connectOptions({ network, address, pluginId }: ConnectPluginOptions): NetConnectOpts {
  const parsed = parseTarget(network === "unix" ? `unix:${address}` : address);
  if (parsed.ok) return parsed.connect;
  throw new Error(`plugin ${pluginId}: can't connect: ${parsed.reason}`);
}

function readImplemented(response: Uint8Array, pluginId: string): ReturnType<typeof decodeImplementedResponse> {
  try {
    return decodeImplementedResponse(createReader(response));
  } catch (cause) {
    const status = createStatusError("INTERNAL", "the answer can't be read", { cause });
    throw createTransportError(pluginId, "Implemented", status);
  }
}
