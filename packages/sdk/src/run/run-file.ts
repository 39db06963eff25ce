import { loadPlugin } from "./load-plugin.ts";
import { run } from "./run.ts";

/** Serves the default export of a file, as `mattermost-plugin run <file>` does. */
export function runFile(file: string): Promise<void> {
  return run(() => loadPlugin(file), { program: file });
}
