import type { HostApi } from "@mattermost-plugin/gen";
import type { LogLevel } from "@mattermost-plugin/go-plugin";
import { connectPlugin, createApiServer } from "@mattermost-plugin/grpc/host";
import { loadManifest, type Manifest, minServerVersionProblem } from "@mattermost-plugin/manifest";
import type { PluginLog } from "../host-event.ts";
import { planLaunch, type Runner } from "../launch/launch-plan.ts";
import type { HostLimits } from "../limits.ts";
import type { RunningPlugin } from "../supervisor/running-plugin.ts";
import { createStartError } from "../supervisor/start-error.ts";
import { startPlugin } from "../supervisor/start-plugin.ts";

export interface StartFromDirectoryOptions {
  readonly api: HostApi;
  readonly runner: Runner;
  readonly serverVersion: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logLevel: LogLevel;
  readonly socketDir: string | undefined;
  readonly limits: HostLimits;
}

export interface StartedPlugin {
  readonly plugin: RunningPlugin;
  /** As it was read for this start. */
  readonly manifest: Manifest;
}

/** Starts what a plugin's directory holds now. Throws a PluginStartError. */
export async function startFromDirectory(
  pluginId: string,
  directory: string,
  options: StartFromDirectoryOptions,
  log: PluginLog,
  signal: AbortSignal,
): Promise<StartedPlugin> {
  const { api, limits } = options;
  const manifest = await readManifest(pluginId, directory, options.serverVersion);
  const launch = await planLaunch(manifest, directory, options.runner);
  if (!launch.ok) throw createStartError(pluginId, "executable", launch.reason);
  const plugin = await startPlugin({
    pluginId,
    plan: launch.plan,
    openApi: (dir, token) => createApiServer({ api, pluginId, token, dir, log }),
    connect: ({ network, address }, token) => connectPlugin({ network, address, pluginId, token }),
    socketDir: options.socketDir,
    env: options.env,
    logLevel: options.logLevel,
    limits,
    log,
    signal,
  });
  return { plugin, manifest };
}

async function readManifest(pluginId: string, directory: string, serverVersion: string | undefined): Promise<Manifest> {
  const loaded = await loadManifest(directory).catch((error: unknown) => {
    throw createStartError(pluginId, "manifest", error instanceof Error ? error.message : String(error), error);
  });
  const { manifest, file } = loaded;
  if (manifest.id !== pluginId) {
    throw createStartError(
      pluginId,
      "manifest",
      `${file} now says id ${manifest.id}; add the plugin again under that id`,
    );
  }
  const problem = serverVersion === undefined ? undefined : minServerVersionProblem(manifest, serverVersion);
  if (problem !== undefined) throw createStartError(pluginId, "manifest", problem);
  return manifest;
}
