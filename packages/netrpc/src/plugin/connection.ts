import type { Socket } from "node:net";
import type { PluginEndpoint, TransportLog } from "@mattermost-plugin/carrier";
import { gobApi } from "@mattermost-plugin/gen/gob";
import type { Registry } from "@mattermost-plugin/gob";
import { skipTop } from "@mattermost-plugin/gob/wire";
import { createMuxBroker } from "../broker/mux-broker.ts";
import type { Paranoia } from "../paranoia/paranoia.ts";
import { createRpcClient, type RpcClient } from "../rpc/client.ts";
import { createRpcServer, type RpcServer } from "../rpc/server.ts";
import { createSession } from "../yamux/session.ts";
import type { YamuxStream } from "../yamux/stream.ts";
import type { ApiConnection } from "./call-api.ts";
import { createYoungCollector } from "./collect-young.ts";
import { controlMethods } from "./control.ts";
import { watchApi } from "./fuse.ts";
import { hookMethods } from "./hook-methods.ts";
import type { OpenUpgrades } from "./http/serve-upgrade.ts";

export interface ConnectionOptions {
  readonly socket: Socket;
  readonly endpoint: PluginEndpoint;
  readonly log: TransportLog;
  readonly registry: Registry;
  readonly apiSilenceMs: number;
  readonly paranoia: Paranoia | undefined;
  /** The connection is of no use any more although the server is there. */
  readonly broken: (reason: string) => void;
}

/** The one connection between the server and a plugin. */
export interface PluginConnection {
  /** What the plugin API is called on; undefined until OnActivate. */
  api(): ApiConnection | undefined;
  /** Settles when the connection is over, with why; undefined after `close`. */
  readonly closed: Promise<string | undefined>;
  /** Waits for running hooks, at most `graceMs` milliseconds, and closes. */
  close(graceMs: number): Promise<void>;
}

/** Milliseconds that running hooks and open sockets may take when the server asks the plugin to quit: less than the process takes to end. */
const quitLimitMs = 700;

/** Milliseconds that saying goodbye on open sockets takes at least, also where nothing else is waited for: else they end before it is out. */
const goodbyeMs = 200;

/** Milliseconds in which the server takes back the connections of sockets that did not end in time: part of the limit for all of it. */
const takeBackMs = 200;

/** What the first streams of the server are, in the order in which it opens them; later ones are the broker's. */
const firstStreams = ["control", "stdout", "stderr"] as const;

/** Joins a plugin to the server on a connection that the server has made. */
export function createConnection(options: ConnectionOptions): PluginConnection {
  const { socket, endpoint, log, registry, broken, paranoia } = options;
  const problem = (text: string): void => log("warn", text);
  let opened = 0;
  let api: ApiConnection | undefined;
  let hooks: RpcServer | undefined;
  let stopWatching = (): void => {};
  let ending = false;
  const upgrades: OpenUpgrades = new Set();

  const collectYoung = createYoungCollector();
  socket.on("data", (chunk) => collectYoung(chunk.length));
  const session = createSession({
    socket,
    role: "server",
    onStream(stream) {
      const kind = firstStreams[opened];
      opened += 1;
      if (kind === "control") createRpcServer({ stream, registry, methods: control, onProblem: problem });
      else if (kind === undefined) broker.take(stream);
      else drain(stream);
    },
  });
  const broker = createMuxBroker(session);
  const control = controlMethods({
    serveHooks,
    async quit() {
      ending = true;
      endpoint.stop("the server asked the plugin to quit");
      // The server breaks the connection off as soon as it has its answer.
      await finishCalls(quitLimitMs);
    },
  });

  /** Tells that a main stream has ended although the connection goes on: nobody else would notice. */
  function watchStream(what: string, ended: Promise<Error>): void {
    void ended.then((error) => {
      if (ending) return;
      // The end of the whole connection ends its streams first: that is told by `closed`.
      setImmediate(() => {
        if (ending) return;
        const reason = `the ${what} connection ended: ${error.message}`;
        log("error", `${reason}; ending the process so that the server starts it again`);
        broken(reason);
      });
    });
  }

  function serveHooks(): number {
    const id = broker.nextId();
    broker.accept(id).then(
      (stream) => {
        hooks = createRpcServer({
          stream,
          registry,
          methods: hookMethods({ endpoint, broker, log, openApi, upgrades, paranoia }),
          onProblem: problem,
          encoder: paranoia?.encoder(),
        });
        watchStream("hooks", hooks.ended);
      },
      (error: Error) => problem(error.message),
    );
    return id;
  }

  /** Dials the plugin API and the database driver; the latter only because the server waits for it. */
  async function openApi(apiId: number, driverId: number): Promise<void> {
    const [apiStream, driverStream] = await Promise.all([broker.dial(apiId), broker.dial(driverId)]);
    drain(driverStream);
    const client: RpcClient = createRpcClient(apiStream, registry, paranoia?.encoder());
    api = { client, broker };
    watchStream("plugin API", client.ended);
    stopWatching = watchApi({ client, limitMs: options.apiSilenceMs, probe: () => probe(client), log, blow: broken });
  }

  function idle(limitMs: number): Promise<void> {
    return Promise.race([hooks?.idle(), new Promise<void>((resolve) => setTimeout(resolve, limitMs).unref())]);
  }

  /** Says goodbye on open sockets, waits for running hooks, and ends the sockets that are open all the same. */
  async function finishCalls(limitMs: number): Promise<void> {
    for (const { upgrade } of upgrades) upgrade.goAway();
    await idle(upgrades.size === 0 ? limitMs : Math.max(limitMs - takeBackMs, goodbyeMs));
    if (upgrades.size === 0) return;
    for (const { socket } of upgrades) socket.destroy();
    await idle(takeBackMs);
  }

  void session.closed.then(() => {
    ending = true;
    stopWatching();
  });

  return {
    api: () => api,
    closed: session.closed,
    async close(graceMs) {
      ending = true;
      stopWatching();
      await finishCalls(graceMs);
      // An answer that has waited for the same leaves first.
      await new Promise(setImmediate);
      session.close();
      await new Promise<void>((resolve) => (socket.closed ? resolve() : socket.once("close", () => resolve())));
    },
  };
}

/** Asks what every server answers at once. */
function probe(client: RpcClient): void {
  const { method, argument } = gobApi.isEnterpriseReady;
  client.call(method, argument({}), (reader, _plans, id) => skipTop(reader, id)).catch(() => {});
}

/** Reads and drops what comes on a stream that nobody uses. */
function drain(stream: YamuxStream): void {
  stream.consume({ data: (piece) => stream.consumed(piece.length), end: () => stream.end() });
}
