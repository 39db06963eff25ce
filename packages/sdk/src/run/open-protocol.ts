import type { PluginEndpoint, ServedPlugin } from "@mattermost-plugin/carrier";
import { type PluginNetwork, type PluginProtocol, readPluginEnvironment } from "@mattermost-plugin/go-plugin";
import type { LogWrite } from "../log/logger.ts";
import { createStartError } from "./start-error.ts";

export interface ProtocolOptions {
  readonly endpoint: PluginEndpoint;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: LogWrite;
  /** Where to listen. Default: the protocol's. */
  readonly network: PluginNetwork | undefined;
}

/** Serves a plugin over a protocol. */
export type OpenProtocol = (options: ProtocolOptions) => Promise<ServedPlugin>;

/**
 * Loads a protocol and serves the plugin over it. Only the chosen one is loaded, unless `loaded` is what opens it. Throws a StartError
 * for a host that asks for TLS.
 */
export async function openProtocol(
  protocol: PluginProtocol,
  options: ProtocolOptions,
  loaded: OpenProtocol | undefined,
): Promise<ServedPlugin> {
  if (readPluginEnvironment(options.env).clientCertificate !== undefined) {
    throw createStartError(
      "the host asks for mutual TLS (PLUGIN_CLIENT_CERT), which mattermost-plugin does not speak. Turn AutoMTLS off in the host; " +
        "Mattermost never turns it on.",
    );
  }
  if (loaded) return loaded(options);
  switch (protocol) {
    case "grpc": {
      const { openGrpc } = await import("@mattermost-plugin/grpc/plugin");
      return openGrpc(options);
    }
    case "netrpc": {
      const { openNetrpc } = await import("@mattermost-plugin/netrpc");
      return openNetrpc(options);
    }
  }
}
