import type { PluginNetwork } from "@mattermost-plugin/go-plugin";
import { createStartError } from "./start-error.ts";

const variable = "MATTERMOST_PLUGIN_NETWORK";

/**
 * Where to listen: the environment says, else the author. Undefined leaves it to the protocol, which takes a unix socket, on Windows TCP.
 * Throws a StartError for a network that does not exist.
 */
export function chooseNetwork(
  env: Readonly<Record<string, string | undefined>>,
  own: PluginNetwork | undefined,
): PluginNetwork | undefined {
  const wanted = env[variable];
  if (wanted === "unix" || wanted === "tcp") return wanted;
  if (wanted) throw createStartError(`${variable} is "${wanted}"; it may be unix or tcp.`);
  return own;
}
