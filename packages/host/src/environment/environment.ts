import type { HookName, HookOutcome, HookTypes, HostApi, PluginContextInit } from "@mattermost-plugin/gen";
import type { LogLevel } from "@mattermost-plugin/go-plugin";
import type { Manifest } from "@mattermost-plugin/manifest";
import type { HookDispatch } from "../dispatch/create-hook-dispatch.ts";
import type { HookOptions } from "../dispatch/hook-policy.ts";
import type { RestartPolicy } from "../health/restart-policy.ts";
import type { HealthOptions } from "../health/watch-health.ts";
import type { HostEventListener } from "../host-event.ts";
import type { GatewayPlugin } from "../http/gateway-listener.ts";
import type { Runner } from "../launch/launch-plan.ts";
import type { HostLimits } from "../limits.ts";
import type { PluginState } from "../plugin-state.ts";

export interface EnvironmentOptions {
  /** What answers the plugins' API calls. The environment itself answers pluginHTTP. */
  readonly api: HostApi;
  /** Makes the command for TypeScript and JavaScript plugins. */
  readonly runner: Runner;
  /** Compared with `min_server_version` of each manifest. Absent: not compared. */
  readonly serverVersion?: string | undefined;
  /** What plugins inherit. Default: the environment of this process. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** MATTERMOST_LOG_LEVEL of the plugins. Default `info`. */
  readonly logLevel?: LogLevel | undefined;
  /** Where the directories for sockets are made. Default: the system's directory for temporary files. */
  readonly socketDir?: string | undefined;
  readonly limits?: Partial<HostLimits> | undefined;
  readonly health?: Partial<HealthOptions> | undefined;
  readonly restart?: Partial<RestartPolicy> | undefined;
  readonly hooks?: HookOptions | undefined;
  /** The order in which plugins are asked, by their ids. Default: the ids' own order. */
  readonly order?: ((a: string, b: string) => number) | undefined;
}

export interface PluginStatus {
  readonly id: string;
  readonly manifest: Manifest;
  /** Absolute. */
  readonly directory: string;
  readonly state: PluginState;
}

/** Whom `fire` calls, and on whose behalf. */
export interface FireOptions {
  readonly pluginContext?: PluginContextInit | undefined;
  /** Only this plugin is called. */
  readonly pluginId?: string | undefined;
  /** These plugins are not called. */
  readonly without?: readonly string[] | undefined;
  /**
   * `pluginId` is asked as the guard of a channel: the outcome is its answer as it gave it, and an error where the call breaks, which
   * elsewhere counts by the hook's policy. Default false.
   */
  readonly asGuard?: boolean | undefined;
}

/** Several plugins, each a process of its own. Methods that take an id throw when no plugin of that id was added. */
export interface Environment {
  /** Reads a plugin's directory and answers the plugin's id. Starts nothing. Throws a ManifestError, or when the id is taken. */
  add(directory: string): Promise<string>;
  /** Stops a plugin and forgets it. */
  remove(id: string): Promise<void>;
  /** Starts a plugin; does nothing if it runs. Throws a PluginStartError. */
  activate(id: string): Promise<void>;
  /** Stops a plugin; also gives up a start or a restart that waits. */
  deactivate(id: string): Promise<void>;
  /** Stops a plugin and starts it from what its directory holds now. Throws a PluginStartError. */
  restart(id: string): Promise<void>;
  /** All plugins, in the order in which they are asked. */
  statuses(): readonly PluginStatus[];
  status(id: string): PluginStatus | undefined;
  /** Calls hooks in all running plugins that have them. */
  readonly hooks: HookDispatch;
  /** Calls hooks in one plugin. Undefined when it does not run. */
  hooksFor(id: string): HookDispatch | undefined;
  /**
   * Calls a hook as if there were one plugin: in all that have it, or in the one that is named, and answers one outcome.
   * For a server that does not care how many there are. Rejects only when a stream in the arguments does.
   */
  fire<H extends HookName>(
    hook: H,
    args: HookTypes[H]["args"],
    options?: FireOptions,
  ): Promise<HookOutcome<HookTypes[H]["value"]>>;
  /** A running plugin, for the HTTP gateway. */
  plugin(id: string): GatewayPlugin | undefined;
  /** Tells of log lines and states; answers the function that ends it. */
  subscribe(listener: HostEventListener): () => void;
  /** Stops all plugins at once. None can be activated afterwards. */
  close(): Promise<void>;
}
