import { createServer, type Socket } from "node:net";
import { isParanoid, type PluginEndpoint, type ServedPlugin, type TransportLog } from "@mattermost-plugin/carrier";
import { gobRegistry } from "@mattermost-plugin/gen/gob";
import {
  appProtocolVersion,
  formatHandshake,
  listen,
  type PluginNetwork,
  readPluginEnvironment,
} from "@mattermost-plugin/go-plugin";
import type { Paranoia } from "../paranoia/paranoia.ts";
import { createApiInvoke } from "./api-invoke.ts";
import { createConnection, type PluginConnection } from "./connection.ts";
import { silenceLimit } from "./silence-limit.ts";
import { watchEventLoop } from "./watch-event-loop.ts";

export interface OpenNetrpcOptions {
  readonly endpoint: PluginEndpoint;
  /** The environment that the server started the process with. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: TransportLog;
  /** Where to listen. Default: a unix socket, on Windows TCP. */
  readonly network?: PluginNetwork | undefined;
  /** Milliseconds after which an API that answers nothing counts as dead. Default: MATTERMOST_PLUGIN_API_SILENCE in seconds, else 60,000. */
  readonly apiSilenceMs?: number | undefined;
}

/**
 * Serves a plugin over go-plugin's net/rpc protocol, which released Mattermost servers speak. Listens when it resolves; the handshake line
 * is the caller's to print. Takes one connection, as the server makes one for the life of the plugin. Rejects with a ListenError.
 */
export async function openNetrpc(options: OpenNetrpcOptions): Promise<ServedPlugin> {
  const { endpoint, env, log } = options;
  const apiSilenceMs = options.apiSilenceMs ?? silenceLimit(env, log);
  const { promise: hostGone, resolve: tellGone } = Promise.withResolvers<string>();
  const { promise: broken, resolve: tellBroken } = Promise.withResolvers<string>();
  const paranoia = await paranoiaOf(env, log);
  let connection: PluginConnection | undefined;

  const server = createServer({ noDelay: true }, (socket: Socket) => {
    server.close();
    connection = createConnection({
      socket,
      endpoint,
      log,
      registry: gobRegistry,
      apiSilenceMs,
      paranoia,
      broken: tellBroken,
    });
    void connection.closed.then((reason) => tellGone(reason ?? "the connection was closed"));
  });
  const { ports, unixSocketDir } = readPluginEnvironment(env);
  const network = options.network ?? (process.platform === "win32" ? "tcp" : "unix");
  const listening = await listen(server, { network, ports, unixSocketDir });
  server.on("error", (error) => log("error", "the plugin's server failed", { error }));
  const stopWatching = watchEventLoop(log);

  let closing: Promise<void> | undefined;
  const close = async (graceMs: number): Promise<void> => {
    stopWatching();
    server.close();
    await connection?.close(graceMs);
    await listening.close();
  };
  return {
    handshakeLine: formatHandshake({
      appVersion: appProtocolVersion,
      network: listening.network,
      address: listening.address,
      protocol: "netrpc",
    }),
    invoke: createApiInvoke(() => connection?.api(), log, paranoia),
    hostGone,
    broken,
    close: (graceMs) => {
      closing ??= close(graceMs);
      return closing;
    },
  };
}

/** Loaded only where it is asked for: nobody else pays for it. */
async function paranoiaOf(env: OpenNetrpcOptions["env"], log: TransportLog): Promise<Paranoia | undefined> {
  if (!isParanoid(env)) return undefined;
  const { createParanoia } = await import("../paranoia/create-paranoia.ts");
  return createParanoia(log);
}
