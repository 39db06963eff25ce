import type { PluginEndpoint, ServedPlugin } from "@mattermost-plugin/carrier";
import type { PluginProtocol } from "@mattermost-plugin/go-plugin";
import type { LogWrite } from "../log/logger.ts";

export interface ProtocolOptions {
  readonly endpoint: PluginEndpoint;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: LogWrite;
}

/** Loads a protocol and serves the plugin over it. Only the chosen one is loaded. */
export async function openProtocol(protocol: PluginProtocol, options: ProtocolOptions): Promise<ServedPlugin> {
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
