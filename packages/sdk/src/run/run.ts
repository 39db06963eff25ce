import { hasMagicCookie } from "@mattermost-plugin/go-plugin";
import { errorText } from "../hooks/to-app-error.ts";
import { createLogger } from "../log/create-logger.ts";
import { createLogOutput } from "../log/log-output.ts";
import { noHostText } from "./no-host-text.ts";
import { type RunOptions, type RunSource, start } from "./start.ts";
import { isStartError } from "./start-error.ts";

/**
 * Serves a plugin to the host that started this process, until the host ends it. Takes the process over: its stdout belongs to the
 * handshake, its console to the log, and it ends by process.exit. Without a host it says so on stderr and exits with 1.
 *
 * Give a function that imports the plugin rather than the plugin, so that the log is there while the plugin's modules load.
 */
export async function run(plugin: RunSource, options: RunOptions = {}): Promise<void> {
  if (!hasMagicCookie(process.env)) {
    process.stderr.write(noHostText(options.program ?? "This program"));
    process.exitCode = 1;
    return;
  }
  process.setSourceMapsEnabled(true);
  const output = createLogOutput(process.stderr);
  try {
    await start(plugin, options, output);
  } catch (error) {
    const log = createLogger({ write: output.writeAs("mattermost-plugin"), level: "error" });
    if (isStartError(error)) log.error(`the plugin can't start: ${error.message}`, causeOf(error));
    else log.error(`the plugin can't start: ${errorText(error)}`, { error });
    await output.flush(500);
    process.exit(1);
  }
}

function causeOf(error: Error): Record<string, unknown> {
  return error.cause === undefined ? {} : { error: error.cause };
}
