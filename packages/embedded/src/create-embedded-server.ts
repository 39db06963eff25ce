import { createEmulator, type Emulator, type LogEntry } from "@mattermost-plugin/emulator";
import { type LogLevel, logLevels } from "@mattermost-plugin/go-plugin";
import { createEnvironment, createGateway, type Environment, type HostEvent } from "@mattermost-plugin/host";
import { loadManifest } from "@mattermost-plugin/manifest";
import { createHookSink } from "./hook-sink.ts";
import { createPluginEnvironment } from "./plugin-environment.ts";
import { createRunner } from "./runner.ts";
import { createWorld, type World } from "./world.ts";

/** What an administrator has set for a plugin, by key. */
export type PluginSettings = Readonly<Record<string, string | number | boolean>>;

export interface EmbeddedServerOptions {
  /** Directories of the plugins to run. */
  readonly plugins: readonly string[];
  /** Settings of the plugins by plugin id and key, as an administrator would save them. */
  readonly settings?: Readonly<Record<string, PluginSettings>> | undefined;
  /** The database file. Default: in memory, gone with the server. */
  readonly path?: string | undefined;
  /** The port of the HTTP gateway on 127.0.0.1. Default: a free one. */
  readonly port?: number | undefined;
  /** Flags for the Node.js of the plugins, such as `--inspect`. */
  readonly nodeFlags?: readonly string[] | undefined;
  /** The version that the server says it is. Plugins that need a newer one do not start. */
  readonly serverVersion?: string | undefined;
  /** What is logged: `debug`, `info`, `warn` or `error`. Default `info`. */
  readonly logLevel?: LogLevel | undefined;
  /** Sees log lines, of the plugins and of the server itself, and the plugins' states, from the first one on. */
  readonly onEvent?: ((event: HostEvent) => void) | undefined;
  /**
   * What a plugin that does not start means. `throw` (default): the server is closed again. `stay`: it runs without the plugin, whose
   * state says why; `environment.restart` tries again.
   */
  readonly failedStart?: "throw" | "stay" | undefined;
  /** Gives the start up: everything is stopped again. Afterwards it has no effect. */
  readonly signal?: AbortSignal | undefined;
}

/** A Mattermost in this process, with plugins in processes of their own. */
export interface EmbeddedServer {
  /** Where the HTTP gateway listens, such as `http://127.0.0.1:8065`. */
  readonly url: string;
  readonly emulator: Emulator;
  readonly environment: Environment;
  readonly world: World;
  /** Ids of the plugins in the order of their directories. */
  readonly pluginIds: readonly string[];
  /** Stops the plugins, the gateway and the emulator. Repeated calls wait for the first. */
  close(): Promise<void>;
}

/**
 * Starts an embedded Mattermost and its plugins. Throws, with everything stopped again, when a plugin's manifest is not valid,
 * the plugin does not start, or the signal aborts: a ManifestError, a PluginStartError, or the signal's reason.
 */
export async function createEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { signal, logLevel = "info", onEvent = () => {} } = options;
  const manifests = await Promise.all(options.plugins.map((directory) => loadManifest(directory)));
  const directories = new Map(manifests.map(({ manifest, directory }) => [manifest.id, directory]));
  const emulator = createEmulator({
    path: options.path,
    log(entry) {
      if (logLevels.indexOf(entry.level) >= logLevels.indexOf(logLevel)) onEvent(logEvent(entry));
    },
    serverVersion: options.serverVersion,
    hooks: createHookSink(() => environment),
    plugins: createPluginEnvironment(() => environment),
    bundlePath: (pluginId) => directories.get(pluginId) ?? "",
    config: {
      PluginSettings: {
        Enable: true,
        Plugins: { ...options.settings },
        PluginStates: Object.fromEntries([...directories.keys()].map((id) => [id, { Enable: true }])),
      },
    },
  });
  const environment = createEnvironment({
    api: emulator.hostApi,
    runner: createRunner(options.nodeFlags),
    serverVersion: await emulator.hostApi.getServerVersion({}, { pluginId: "", signal: new AbortController().signal }),
    logLevel,
  });
  environment.subscribe((event) => {
    if (event.kind === "state" && event.state.kind !== "running") emulator.pluginStopped(event.pluginId);
  });
  environment.subscribe(onEvent);
  const gateway = createGateway({
    plugin: environment.plugin,
    findSession: (token) => {
      const session = emulator.withToken(token)?.session;
      return session && { id: session.id, userId: session.userId, csrfToken: session.props.csrf ?? "" };
    },
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closeAll([gateway.close, environment.close, emulator.close]);
    return closing;
  };
  const giveUp = () => void close();
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    const port = await gateway.listen(options.port ?? 0);
    const world = await createWorld(emulator);
    for (const directory of directories.values()) await environment.add(directory);
    for (const id of directories.keys()) {
      await environment.activate(id).catch((error: unknown) => {
        if (signal?.aborted || options.failedStart !== "stay") throw error;
      });
    }
    signal?.throwIfAborted();
    return { url: `http://127.0.0.1:${port}`, emulator, environment, world, pluginIds: [...directories.keys()], close };
  } catch (error) {
    await close();
    throw signal?.aborted ? signal.reason : error;
  } finally {
    signal?.removeEventListener("abort", giveUp);
  }
}

/** A line of the server's log, with what plugins log through the API. */
function logEvent({ pluginId, ...entry }: LogEntry): HostEvent {
  const [who, source] = pluginId === "" ? (["mattermost", "host"] as const) : ([pluginId, "plugin"] as const);
  return { kind: "log", entry: { ...entry, pluginId: who, source } };
}

/** Closes one after the other, all of them even if one fails; throws the first failure. */
async function closeAll(closers: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closers) await close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
