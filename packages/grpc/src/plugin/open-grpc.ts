import type { PluginEndpoint, ServedPlugin, TransportLog } from "@mattermost-plugin/carrier";
import {
  appProtocolVersion,
  formatHandshake,
  listen,
  type PluginNetwork,
  readPluginEnvironment,
} from "@mattermost-plugin/go-plugin";
import { createWriter } from "@mattermost-plugin/protowire";
import { defaultMaxReceiveBytes } from "../limits.ts";
import { createGrpcServer } from "../server/grpc-server.ts";
import type { Method } from "../server/method.ts";
import { createApiInvoke } from "./api/create-api-invoke.ts";
import { goPluginServices } from "./go-plugin-services.ts";
import { createHealth } from "./health.ts";
import { hookMethods } from "./hook-methods.ts";
import { paranoiaOf } from "./paranoia.ts";
import { type HostWatchOptions, watchHost } from "./watch-host.ts";

export interface OpenGrpcOptions {
  readonly endpoint: PluginEndpoint;
  /** The environment that the host started the process with. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: TransportLog;
  /** Where to listen. Default: a unix socket, on Windows TCP. */
  readonly network?: PluginNetwork | undefined;
  /** The longest message taken, in bytes; a longer one fails its call with RESOURCE_EXHAUSTED. Default 256 MiB: hosts send files whole. */
  readonly maxReceiveBytes?: number | undefined;
  /** The longest API request sent, in bytes. Default MATTERMOST_PLUGIN_API_MAX_MESSAGE_BYTES, else 4 MiB, which is what Mattermost's own gRPC host takes. */
  readonly maxSendBytes?: number | undefined;
  /** How the loss of the host is noticed. */
  readonly hostWatch?: Partial<HostWatchOptions> | undefined;
}

/**
 * Serves a plugin over go-plugin's gRPC protocol and opens the way to the host's API. Listens when it resolves; the handshake line is
 * the caller's to print. Rejects with a ListenError, or an Error for an API target that is no address.
 */
export async function openGrpc(options: OpenGrpcOptions): Promise<ServedPlugin> {
  const { endpoint, env, log } = options;
  const stopping = new AbortController();
  const writer = createWriter();
  const paranoia = paranoiaOf(env, log);
  const { maxReceiveBytes, maxSendBytes } = options;
  const api = createApiInvoke({ env, maxReceiveBytes, maxSendBytes, paranoia });
  const health = createHealth(stopping.signal);
  const hostWatch = watchHost(options.hostWatch);
  const methods = new Map<string, Method>([
    ...hookMethods({ endpoint, writer, log, onImplemented: hostWatch.known, paranoia }),
    ...health.methods,
    ...goPluginServices(() => endpoint.stop("the host asked the plugin to shut down"), stopping.signal),
  ]);
  const context = { maxReceiveBytes: maxReceiveBytes ?? defaultMaxReceiveBytes, log };
  const server = createGrpcServer({
    ...context,
    methods,
    onConnections: hostWatch.connections,
    async loadFallback() {
      const { createPluginFallback } = await import("./plugin-fallback.ts");
      return createPluginFallback(methods, context);
    },
  });
  const { ports, unixSocketDir } = readPluginEnvironment(env);
  const network = options.network ?? (process.platform === "win32" ? "tcp" : "unix");
  const listening = await listen(server.server, { network, ports, unixSocketDir }).catch(async (error: unknown) => {
    hostWatch.close();
    await api.close();
    throw error;
  });
  server.server.on("error", (error) => log("error", "the plugin's gRPC server failed", { error }));

  let closing: Promise<void> | undefined;
  const close = async (graceMs: number): Promise<void> => {
    hostWatch.close();
    health.stop();
    stopping.abort();
    await server.close(graceMs);
    // Running hooks may have needed it.
    await api.close();
    await listening.close();
  };
  return {
    handshakeLine: formatHandshake({
      appVersion: appProtocolVersion,
      network: listening.network,
      address: listening.address,
      protocol: "grpc",
    }),
    invoke: api.invoke,
    hostGone: hostWatch.gone,
    close: (graceMs) => {
      closing ??= close(graceMs);
      return closing;
    },
  };
}
