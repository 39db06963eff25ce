import { magicCookieKey, magicCookieValue } from "./magic-cookie.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a go-plugin host tells a plugin through the environment. */
export interface PluginEnvironment {
  /** Versions of the application protocol that the host speaks. Empty when it named none. */
  readonly protocolVersions: readonly number[];
  /** Ports that a plugin on TCP may take. Absent when the host set no range. */
  readonly ports: PortRange | undefined;
  /** Where sockets belong. Absent: the system's directory for temporary files. */
  readonly unixSocketDir: string | undefined;
  /** The host's certificate, when it wants mutual TLS (AutoMTLS). Mattermost never does. */
  readonly clientCertificate: string | undefined;
}

export interface PortRange {
  readonly min: number;
  readonly max: number;
}

/** The range that Mattermost's servers give. */
export const defaultPorts: PortRange = { min: 10_000, max: 25_000 };

/** Reads go-plugin's variables. A range or version that makes no sense counts as not set, as for Go plugins. */
export function readPluginEnvironment(env: Environment): PluginEnvironment {
  const versions = (env.PLUGIN_PROTOCOL_VERSIONS ?? "").split(",").filter((text) => /^\s*\d{1,9}\s*$/.test(text));
  return {
    protocolVersions: versions.map(Number),
    ports: readPorts(env),
    unixSocketDir: env.PLUGIN_UNIX_SOCKET_DIR || undefined,
    clientCertificate: env.PLUGIN_CLIENT_CERT || undefined,
  };
}

/** The variables that a host adds for go-plugin. They belong after its own environment, so that they win. */
export function buildPluginEnvironment(
  options: {
    readonly appVersions?: readonly number[];
    readonly ports?: PortRange;
    readonly unixSocketDir?: string;
  } = {},
): Record<string, string> {
  const { appVersions = [1], ports = defaultPorts, unixSocketDir } = options;
  return {
    [magicCookieKey]: magicCookieValue,
    PLUGIN_MIN_PORT: String(ports.min),
    PLUGIN_MAX_PORT: String(ports.max),
    PLUGIN_PROTOCOL_VERSIONS: appVersions.join(","),
    ...(unixSocketDir === undefined ? {} : { PLUGIN_UNIX_SOCKET_DIR: unixSocketDir }),
  };
}

/** Variables of go-plugin that a host must not pass on from its own environment: they would mean something else to the plugin. */
export const variablesNotToInherit: readonly string[] = [
  "PLUGIN_CLIENT_CERT",
  "PLUGIN_MULTIPLEX_GRPC",
  "PLUGIN_UNIX_SOCKET_DIR",
  "PLUGIN_UNIX_SOCKET_GROUP",
];

function readPorts(env: Environment): PortRange | undefined {
  const min = readPort(env.PLUGIN_MIN_PORT);
  const max = readPort(env.PLUGIN_MAX_PORT);
  return min === undefined || max === undefined || min > max ? undefined : { min, max };
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : undefined;
}
