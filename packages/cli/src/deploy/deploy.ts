import { once } from "node:events";
import { relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { megabytes } from "../build/report.ts";
import { askPassword } from "./ask-password.ts";
import { connectServer } from "./connect-server.ts";
import { deployBundle } from "./deploy-bundle.ts";
import type { PluginLog } from "./plugin-log.ts";
import { readBundle } from "./read-bundle.ts";
import { serverAddress } from "./server-address.ts";

const usage = `Usage: mattermost-plugin deploy [bundle] [options]

Uploads a bundle (default: the one in dist of this directory) to a Mattermost server, enables it, and shows what it logs until Ctrl+C.

  --url <address>      the server, such as https://chat.example.com (or MM_SERVICESETTINGS_SITEURL)
  --token <token>      a personal access token of a system admin (or MM_ADMIN_TOKEN)
  --username <name>    a system admin (or MM_ADMIN_USERNAME); the password comes from MM_ADMIN_PASSWORD or is asked for
  --local <socket>     the socket of the server's local mode, on its own machine (or MM_LOCALSOCKETPATH); nothing else is needed
  --no-follow          ends as soon as the plugin runs
`;

/** Milliseconds that a plugin may take until it runs, and between two looks at the log. */
const activationLimitMs = 60_000;
const logPauseMs = 1_000;

/** The deploy command. Answers the exit status. */
export async function deploy(args: readonly string[], out: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      url: { type: "string" },
      token: { type: "string" },
      username: { type: "string" },
      local: { type: "string" },
      follow: { type: "boolean", default: true },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    out(usage);
    return 0;
  }
  const { file, bytes, manifest } = await readBundle(positionals[0], process.cwd());
  const address = await serverAddress(values, process.env, askPassword);
  const { client, close } = await connectServer(address);
  try {
    out(
      `Uploading ${relative(".", file)} (${megabytes(bytes)}) to ${address.kind === "http" ? address.url : address.path}`,
    );
    const hasStates = address.kind === "http";
    const log = await deployBundle({ client, hasStates, bundle: file, id: manifest.id, say: out, activationLimitMs });
    if (values.follow && log !== undefined) await follow(log, out);
    return 0;
  } finally {
    await close();
  }
}

/** Shows a log until SIGINT or SIGTERM. */
async function follow(log: PluginLog, out: (line: string) => void): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const interrupted = Promise.race(["SIGINT", "SIGTERM"].map((name) => once(process, name, { signal })));
  interrupted.then(
    () => stop.abort(),
    () => {},
  );
  out("Its log follows. Press Ctrl+C to stop; the plugin goes on.");
  try {
    while (!signal.aborted) {
      await wait(logPauseMs, undefined, { signal }).catch(() => {});
      for (const line of await log.next()) out(line);
    }
  } finally {
    stop.abort();
  }
}
