import type { PluginEndpoint, ServedPlugin } from "@mattermost-plugin/carrier";
import type { PluginProtocol } from "@mattermost-plugin/go-plugin";
import type { LogWrite } from "../log/logger.ts";
import { createStartError } from "./start-error.ts";

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
    case "netrpc":
      throw createStartError(
        "the host speaks net/rpc (it set no MATTERMOST_PLUGIN_API_TARGET), as released Mattermost servers do. " +
          "This version of mattermost-plugin speaks gRPC only; run the plugin with: mattermost-plugin dev",
      );
  }
}
