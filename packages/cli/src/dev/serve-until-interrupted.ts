import { once } from "node:events";
import { type EmbeddedServer, worldPassword } from "@mattermost-plugin/embedded";
import { actAsAnn } from "./act-as-ann.ts";
import { reloadOnChange } from "./reload-on-change.ts";

/**
 * Keeps a server and the plugin of a directory up, reloading it on changes, until the signal aborts. What is typed is done as ann.
 * Closes the server.
 */
export async function serveUntilInterrupted(
  server: EmbeddedServer,
  directory: string,
  out: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const [pluginId = ""] = server.pluginIds;
  const { ann, admin } = server.world;
  const stopWatching = reloadOnChange(server, pluginId, directory, out);
  out(`${server.url}/plugins/${pluginId}/ serves the plugin. Users: admin, ann, bob (password ${worldPassword}).`);
  out(`As ann: curl -H 'Authorization: Bearer ${ann.session.token}' ${server.url}/plugins/${pluginId}/`);
  out(`As admin: curl -H 'Authorization: Bearer ${admin.session.token}' ${server.url}/plugins/${pluginId}/`);
  out("Type a message to post it as ann, or a /command. Press Ctrl+C to stop.");
  const stopActing = actAsAnn(server, process.stdin, out);
  if (!signal.aborted) await once(signal, "abort");
  stopActing();
  await stopWatching();
  await server.close();
}
