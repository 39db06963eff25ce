import type { EmbeddedServer } from "@mattermost-plugin/embedded";
import { watchDirectory } from "./watch-directory.ts";

/**
 * Restarts a plugin whenever a file in its directory changes. A change during a restart leads to another one; a plugin that does not
 * start stays stopped until the next change. Answers the function that ends it and waits for a restart that is under way.
 */
export function reloadOnChange(
  { environment }: EmbeddedServer,
  pluginId: string,
  directory: string,
  say: (line: string) => void,
): () => Promise<void> {
  let restarting: Promise<void> | undefined;
  let again = false;

  async function restart(path: string): Promise<void> {
    do {
      again = false;
      say(`${path} changed: restarting ${pluginId}`);
      await environment.restart(pluginId).catch((error: Error) => say(error.message));
    } while (again);
    restarting = undefined;
  }

  const entry = environment.status(pluginId)?.manifest.server?.executable ?? "";
  const stop = watchDirectory(directory, entry, (path) => {
    if (restarting) again = true;
    else restarting = restart(path);
  });
  return async () => {
    stop();
    again = false;
    await restarting;
  };
}
