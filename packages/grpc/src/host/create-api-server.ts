import type { TransportLog } from "@mattermost-plugin/carrier";
import type { HostApi } from "@mattermost-plugin/gen";
import { listen } from "@mattermost-plugin/go-plugin";
import { createWriter } from "@mattermost-plugin/protowire";
import { defaultApiServerReceiveBytes } from "../limits.ts";
import { createGrpcServer } from "../server/grpc-server.ts";
import { apiServiceMethods } from "./api-methods.ts";
import { checkToken } from "./check-token.ts";

export interface ApiServerOptions {
  /** What answers the calls. An AppError that it throws is the plugin's; anything else is logged and becomes a plain 500. */
  readonly api: HostApi;
  /** Who calls. */
  readonly pluginId: string;
  /** Every call must carry it as `authorization: Bearer`. Absent: whoever reaches the socket may call. */
  readonly token?: string | undefined;
  /** Parent of the socket's directory, which only this user can enter. Default: the system's directory for temporary files. */
  readonly dir?: string | undefined;
  /** The longest request taken, in bytes. Default 64 MiB. */
  readonly maxReceiveBytes?: number | undefined;
  /** Told of failures that the plugin is not told of. Default: they are dropped. */
  readonly log?: TransportLog | undefined;
}

/** The plugin API, served for one plugin. */
export interface ApiServer {
  /** For MATTERMOST_PLUGIN_API_TARGET: `unix:` and the path of the socket. */
  readonly target: string;
  /** For MATTERMOST_PLUGIN_API_TOKEN. */
  readonly token: string | undefined;
  /** Refuses new calls, lets running ones finish for at most `graceMs` milliseconds (default 1,000), then closes everything. */
  close(graceMs?: number): Promise<void>;
}

/** Serves the plugin API to one plugin, on a unix socket in a fresh directory. Rejects with a ListenError. */
export async function createApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { token, log = () => {} } = options;
  const context = { maxReceiveBytes: options.maxReceiveBytes ?? defaultApiServerReceiveBytes, log };
  const methods = new Map(
    apiServiceMethods({ api: options.api, pluginId: options.pluginId, writer: createWriter(), log }),
  );
  const server = createGrpcServer({
    ...context,
    methods,
    ...(token === undefined ? {} : { authorize: checkToken(token) }),
    async loadFallback() {
      const { createApiFallback } = await import("./api-fallback.ts");
      return createApiFallback(methods, context);
    },
  });
  const listening = await listen(server.server, { network: "unix", unixSocketDir: options.dir });
  server.server.on("error", (error) => log("error", "the server of the plugin API failed", { error }));

  let closing: Promise<void> | undefined;
  const close = async (graceMs: number): Promise<void> => {
    await server.close(graceMs);
    await listening.close();
  };
  return {
    target: `unix:${listening.address}`,
    token,
    close(graceMs = 1_000) {
      closing ??= close(graceMs);
      return closing;
    },
  };
}
