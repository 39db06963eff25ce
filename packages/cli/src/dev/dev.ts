import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createEmbeddedServer } from "@mattermost-plugin/embedded";
import { eventLine } from "../terminal/event-line.ts";
import { readPort } from "./read-port.ts";
import { serveUntilInterrupted } from "./serve-until-interrupted.ts";
import { watchInterruption } from "./watch-interruption.ts";

const usage = `Usage: mattermost-plugin dev [directory] [options]

Runs the plugin of a directory (default: this one) in an embedded Mattermost, and again whenever one of its files changes.

  --port <number>   the port of its HTTP gateway on 127.0.0.1 (default: 8065)
  --data <file>     keeps users, posts and the key-value store in a SQLite file (default: in memory)
  --inspect         lets a debugger attach to the plugin's process
  --debug           shows debug lines, too
`;

/** The exit status of a program that Ctrl+C has ended before it did its work. */
const interruptedStatus = 130;

/** The dev command. Runs until it is interrupted; answers the exit status. */
export async function dev(args: readonly string[], out: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: "string", default: "8065" },
      data: { type: "string" },
      inspect: { type: "boolean", default: false },
      debug: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    out(usage);
    return 0;
  }
  const directory = resolve(positionals[0] ?? ".");
  const port = readPort(values.port);
  const { signal, close } = watchInterruption();
  try {
    const server = await createEmbeddedServer({
      plugins: [directory],
      port,
      path: values.data,
      nodeFlags: values.inspect ? ["--inspect"] : [],
      logLevel: values.debug ? "debug" : "info",
      failedStart: "stay",
      signal,
      onEvent(event) {
        const line = eventLine(event);
        if (line !== undefined) out(line);
      },
    });
    await serveUntilInterrupted(server, directory, out, signal);
    return 0;
  } catch (error) {
    if (signal.aborted) return interruptedStatus;
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new Error(`port ${port} is taken by another program; choose one with --port, 0 for any free one`);
    }
    throw error;
  } finally {
    close();
  }
}
