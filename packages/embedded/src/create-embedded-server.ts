import { createEmulator, type Emulator, type EmulatorOptions } from "@mattermost-plugin/emulator";
import { createEnvironment, createGateway, type Environment, type EnvironmentOptions } from "@mattermost-plugin/host";
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
  /** Takes the lines of the server's log, with what plugins log through the API. Default: dropped. */
  readonly log?: EmulatorOptions["log"];
  /** The version that the server says it is. */
  readonly serverVersion?: string | undefined;
  /** What plugins are told to log: `debug`, `info`, `warn` or `error`. Default `info`. */
  readonly logLevel?: EnvironmentOptions["logLevel"];
  /** Sees the plugins' log lines and states from the first one on. */
  readonly onEvent?: Parameters<Environment["subscribe"]>[0] | undefined;
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
 * Starts an embedded Mattermost and its plugins. Throws, with everything stopped again, when a plugin's manifest is not valid
 * or the plugin does not start: a ManifestError or a PluginStartError.
 */
export async function createEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const manifests = await Promise.all(options.plugins.map((directory) => loadManifest(directory)));
  const directories = new Map(manifests.map(({ manifest, directory }) => [manifest.id, directory]));
  const emulator = createEmulator({
    path: options.path,
    log: options.log,
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
    logLevel: options.logLevel,
  });
  environment.subscribe((event) => {
    if (event.kind === "state" && event.state.kind !== "running") emulator.pluginStopped(event.pluginId);
  });
  if (options.onEvent) environment.subscribe(options.onEvent);
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
  try {
    const world = await createWorld(emulator);
    for (const directory of directories.values()) await environment.add(directory);
    for (const id of directories.keys()) await environment.activate(id);
    const port = await gateway.listen(options.port ?? 0);
    return { url: `http://127.0.0.1:${port}`, emulator, environment, world, pluginIds: [...directories.keys()], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Closes one after the other, all of them even if one fails; throws the first failure. */
async function closeAll(closers: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closers) await close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
