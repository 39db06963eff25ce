import type { ByteStream, DynamicValue, Manifest, PluginContext } from "@mattermost-plugin/gen";

/** How far a plugin is. The numbers are those of Go's PluginState. */
export const pluginState = {
  notRunning: 0,
  starting: 1,
  running: 2,
  failedToStart: 3,
  failedToStayRunning: 4,
  stopping: 5,
} as const;

export type PluginState = (typeof pluginState)[keyof typeof pluginState];

/** One setting of a plugin's settings schema. */
export interface PluginSetting {
  readonly key: string;
  readonly default?: DynamicValue | undefined;
  /** Hidden in the configuration that plugins and clients get. */
  readonly secret?: boolean | undefined;
}

export interface InstalledPlugin {
  readonly manifest: Manifest;
  /** The folder that the plugin is in. */
  readonly path: string;
  readonly state: PluginState;
  readonly settings: readonly PluginSetting[];
}

/** The plugins of a server, as a host runs them. */
export interface PluginEnvironment {
  list(): readonly InstalledPlugin[];
  /**
   * Starts the plugins that are wanted and do not run, and stops the others. Settles when that is done; a plugin that
   * does not start is no error.
   */
  sync(isWanted: (pluginId: string) => boolean): Promise<void>;
  /** Installs a bundle without starting it. Throws an AppError. */
  install(bundle: ByteStream, replace: boolean): Promise<InstalledPlugin>;
  /** Removes a plugin that does not run. */
  remove(pluginId: string): Promise<void>;
  /** Has a running plugin answer a request, with the path that the plugin sees. */
  serveHTTP(pluginId: string, request: Request, pluginContext: PluginContext): Promise<Response>;
}
