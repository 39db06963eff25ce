import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { PluginProtocol } from "@mattermost-plugin/go-plugin";
import { buildBundle } from "./build-bundle.ts";
import { createBuildError } from "./build-error.ts";
import type { Runtime } from "./launch-conf.ts";
import { reportLines } from "./report.ts";
import { defaultTargets, parseTargets } from "./targets.ts";

const usage = `Usage: mattermost-plugin build [directory] [options]

Builds the bundle of a plugin (default: of this directory), an archive to upload in the System Console or with mattermost-plugin deploy.

  --target <systems>   what servers it is for: linux-amd64 (default), linux-arm64, darwin-amd64, darwin-arm64; several with commas
  --runtime <which>    bundled (default): Node.js is in the bundle; system: the server's own Node.js 24 runs it
  --protocol <which>   netrpc (default): what released Mattermost servers speak; grpc: for other hosts
  --out <folder>       where to put it (default: dist in the plugin's directory)
`;

/** The build command. Answers the exit status. */
export async function build(args: readonly string[], out: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      target: { type: "string" },
      runtime: { type: "string", default: "bundled" },
      protocol: { type: "string", default: "netrpc" },
      out: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    out(usage);
    return 0;
  }
  const targets = values.target === undefined ? defaultTargets : parseTargets(values.target);
  const { archive, archiveBytes, files, notes } = await buildBundle({
    directory: resolve(positionals[0] ?? "."),
    targets,
    runtime: oneOf<Runtime>("--runtime", values.runtime, ["bundled", "system"]),
    protocol: oneOf<PluginProtocol>("--protocol", values.protocol, ["netrpc", "grpc"]),
    out: values.out === undefined ? undefined : resolve(values.out),
  });
  for (const line of reportLines({ archive: relative(".", archive), archiveBytes, files, targets, notes })) out(line);
  return 0;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined)
    throw createBuildError(`${option} is ${JSON.stringify(value)}; it may be ${allowed.join(" or ")}.`);
  return found;
}
