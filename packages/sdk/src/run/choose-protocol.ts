import type { PluginProtocol } from "@mattermost-plugin/go-plugin";
import { createStartError } from "./start-error.ts";

const variable = "MATTERMOST_PLUGIN_PROTOCOL";

/**
 * The protocol to speak: the environment says, else the bundle's entry, else an API target in the environment means gRPC and its absence
 * net/rpc, which released servers speak. Throws a StartError for a protocol that does not exist.
 */
export function chooseProtocol(
  env: Readonly<Record<string, string | undefined>>,
  pinned: PluginProtocol | undefined,
): PluginProtocol {
  const wanted = env[variable];
  if (wanted === "grpc" || wanted === "netrpc") return wanted;
  if (wanted) throw createStartError(`${variable} is "${wanted}"; it may be grpc or netrpc.`);
  return pinned ?? (env.MATTERMOST_PLUGIN_API_TARGET ? "grpc" : "netrpc");
}
