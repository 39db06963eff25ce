import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createEmbeddedServer, type EmbeddedServer, worldPassword } from "@mattermost-plugin/embedded";
import { eventLine } from "../terminal/event-line.ts";
import { reloadOnChange } from "./reload-on-change.ts";

const usage = `Usage: mattermost-plugin dev [directory] [options]

Runs the plugin of a directory (default: this one) in an embedded Mattermost, and again whenever one of its files changes.

  --port <number>   the port of its HTTP gateway on 127.0.0.1 (default: 8065)
  --data <file>     keeps users, posts and the key-value store in a SQLite file (default: in memory)
  --inspect         lets a debugger attach to the plugin's process
  --debug           shows the plugin's debug lines, too
`;

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
  const server = await createEmbeddedServer({
    plugins: [directory],
    port: Number(values.port),
    path: values.data,
    nodeFlags: values.inspect ? ["--inspect"] : [],
    logLevel: values.debug ? "debug" : "info",
    onEvent(event) {
      const line = eventLine(event);
      if (line !== undefined) out(line);
    },
  });
  await serveUntilInterrupted(server, directory, out);
  return 0;
}

/** Keeps a server and the plugin of a directory up, reloading it on changes, until SIGINT or SIGTERM. Closes the server. */
export async function serveUntilInterrupted(
  server: EmbeddedServer,
  directory: string,
  out: (line: string) => void,
): Promise<void> {
  const [pluginId = ""] = server.pluginIds;
  const { ann, admin } = server.world;
  out(`${server.url}/plugins/${pluginId}/ serves the plugin. Users: admin, ann, bob (password ${worldPassword}).`);
  out(`As ann: curl -H 'Authorization: Bearer ${ann.session.token}' ${server.url}/plugins/${pluginId}/`);
  out(`As admin: curl -H 'Authorization: Bearer ${admin.session.token}' ${server.url}/plugins/${pluginId}/`);
  out("Press Ctrl+C to stop.");
  const stopWatching = reloadOnChange(server, pluginId, directory, out);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await stopWatching();
  await server.close();
}
