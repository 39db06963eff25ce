import type { PluginProtocol } from "./handshake.ts";
import { type LogLevel, parseLogLevel } from "./log-level.ts";

/** What a Mattermost host tells a plugin through the environment, besides go-plugin's variables. All may be absent. */
export interface MattermostEnvironment {
  /** Where the plugin API listens: `host:port` or `unix:/path`. Only hosts that speak gRPC set it. */
  readonly apiTarget: string | undefined;
  /** Bearer token of the plugin API and of the host's calls. */
  readonly apiToken: string | undefined;
  readonly pluginId: string | undefined;
  readonly logLevel: LogLevel | undefined;
  /** The protocol that the host wants. */
  readonly protocol: PluginProtocol | undefined;
  /** "frozen": an author who changes the arguments of a hook is to be told so by an exception. A host for development sets it. */
  readonly inputs: "frozen" | undefined;
}

const names = {
  apiTarget: "MATTERMOST_PLUGIN_API_TARGET",
  apiToken: "MATTERMOST_PLUGIN_API_TOKEN",
  pluginId: "MATTERMOST_PLUGIN_ID",
  logLevel: "MATTERMOST_LOG_LEVEL",
  protocol: "MATTERMOST_PLUGIN_PROTOCOL",
  inputs: "MATTERMOST_PLUGIN_INPUTS",
} as const;

/** All variable names, so that a host can take out what it inherited itself. */
export const mattermostEnvironmentNames: readonly string[] = Object.values(names);

/** Reads Mattermost's variables. A value that does not exist counts as not set. */
export function readMattermostEnvironment(env: Readonly<Record<string, string | undefined>>): MattermostEnvironment {
  const protocol = env[names.protocol];
  return {
    apiTarget: env[names.apiTarget] || undefined,
    apiToken: env[names.apiToken] || undefined,
    pluginId: env[names.pluginId] || undefined,
    logLevel: parseLogLevel(env[names.logLevel] ?? ""),
    protocol: protocol === "grpc" || protocol === "netrpc" ? protocol : undefined,
    inputs: env[names.inputs] === "frozen" ? "frozen" : undefined,
  };
}

/** The variables that a host adds. What is absent is left out. */
export function buildMattermostEnvironment(values: Partial<MattermostEnvironment>): Record<string, string> {
  const env: Record<string, string> = {};
  for (const key of Object.keys(names) as (keyof typeof names)[]) {
    const value = values[key];
    if (value !== undefined) env[names[key]] = value;
  }
  return env;
}
