// Writes proto/facts/server-public.json: what a release of Mattermost's Go module server/public says about the plugin API
// and no proto does. `npm run facts -- v0.4.4`; then read the diff, bring the protos up to date and generate.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./run.ts";

const folder = join(root, "proto", "facts");
const factsFile = join(folder, "server-public.json");
const { values, positionals } = parseArgs({ options: { output: { type: "string" } }, allowPositionals: true });
const [version, ...rest] = positionals;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (version === undefined || rest.length > 0 || !/^v\d+\.\d+\.\d+/.test(version)) {
  fail(
    "Say which version of github.com/mattermost/mattermost/server/public to read, for example: npm run facts -- v0.4.4\n" +
      `proto/facts/server-public.json is of ${JSON.parse(readFileSync(factsFile, "utf8")).source.server_public}.`,
  );
}
if (spawnSync("go", ["version"]).status !== 0) {
  fail(
    "Go is not installed, or not in the PATH: the facts are read from Go source with Go's own type checker. " +
      "Install Go 1.26 or newer (https://go.dev/dl) and run the command again. " +
      "Nothing else needs it: what it writes is committed.",
  );
}
const output = values.output === undefined ? factsFile : resolve(values.output);
const { status } = spawnSync("go", ["run", ".", "-o", output, version], {
  cwd: folder,
  stdio: "inherit",
});
if (status !== 0) fail(`The facts of server/public ${version} could not be read; the lines above say why.`);
