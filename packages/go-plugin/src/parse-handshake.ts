import { coreProtocolVersion, type Handshake, type PluginNetwork, type PluginProtocol } from "./handshake.ts";

/** What a host accepts in a handshake. */
export interface AllowedHandshake {
  readonly appVersions: readonly number[];
  readonly protocols: readonly PluginProtocol[];
}

export type HandshakeResult =
  | { readonly ok: true; readonly handshake: Handshake }
  | { readonly ok: false; readonly reason: string };

/** A sixth field up to this length is filler of old implementations; a longer one is a TLS certificate. */
const longestFiller = 50;
const quotedLength = 120;

/** Reads the first line that a plugin printed, by the rules of go-plugin. Never throws. */
export function parseHandshake(line: string, allowed: AllowedHandshake): HandshakeResult {
  const parts = line.trim().split("|");
  const [core = "", app = "", network = "", address = "", protocolField = "", certificate = ""] = parts;
  if (parts.length < 4) {
    return refuse(
      `the first line on stdout is no handshake: ${quote(line)}. Nothing may be printed before the handshake; write logs to stderr`,
    );
  }
  const coreVersion = parseVersion(core);
  if (coreVersion === undefined) {
    return refuse(
      `the first line on stdout is no handshake: it must begin with go-plugin's core version, but begins with ${quote(core)}. Nothing may be printed before the handshake; write logs to stderr`,
    );
  }
  if (coreVersion !== coreProtocolVersion) {
    return refuse(
      `the plugin speaks version ${core} of go-plugin's core protocol, the host speaks ${coreProtocolVersion}; build the plugin with a matching go-plugin library`,
    );
  }
  const appVersion = parseVersion(app);
  if (appVersion === undefined || !allowed.appVersions.includes(appVersion)) {
    return refuse(
      `the plugin speaks plugin version ${quote(app)}, the host speaks ${allowed.appVersions.join(", ")} (PLUGIN_PROTOCOL_VERSIONS)`,
    );
  }
  if (!isNetwork(network)) {
    return refuse(`the handshake names the network ${quote(network)}; only "unix" and "tcp" exist`);
  }
  const addressProblem = network === "tcp" ? tcpProblem(address) : unixProblem(address);
  if (addressProblem !== undefined) {
    return refuse(`the handshake's ${network} address ${quote(address)} ${addressProblem}`);
  }
  const protocol = protocolField === "" ? "netrpc" : protocolField;
  if (!isProtocol(protocol) || !allowed.protocols.includes(protocol)) {
    return refuse(
      `the plugin speaks ${quote(protocol)}${protocolField === "" ? " (meant by a missing protocol field)" : ""}, this host only ${allowed.protocols.join(" and ")}`,
    );
  }
  if (certificate.length > longestFiller) {
    return refuse("the plugin wants TLS (the handshake has a certificate), which this host never offered");
  }
  return { ok: true, handshake: { appVersion, network, address, protocol } };
}

function refuse(reason: string): HandshakeResult {
  return { ok: false, reason };
}

function quote(text: string): string {
  return JSON.stringify(text.length > quotedLength ? `${text.slice(0, quotedLength)}...` : text);
}

function parseVersion(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function isNetwork(text: string): text is PluginNetwork {
  return text === "unix" || text === "tcp";
}

function isProtocol(text: string): text is PluginProtocol {
  return text === "grpc" || text === "netrpc";
}

function unixProblem(path: string): string | undefined {
  if (path === "") return "is empty";
  return path.includes("\0") ? "has a NUL byte in it" : undefined;
}

function tcpProblem(address: string): string | undefined {
  const match = /^(?:\[[0-9A-Fa-f:.%]+\]|[^\s:[\]]*):(\d{1,5})$/.exec(address);
  if (match === null) return "is not host:port";
  const port = Number(match[1]);
  return port >= 1 && port <= 65_535 ? undefined : "has a port outside 1-65535";
}
