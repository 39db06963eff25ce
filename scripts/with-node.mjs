// Runs scripts/<name>.ts under the project's own Node 24, after installing what the lockfile names.
// Itself it runs on any Node from 20 on: it is what `npm run ...` of a fresh clone starts with.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = join(root, "node_modules", ".bin");
const [name, ...args] = process.argv.slice(2);
const windows = process.platform === "win32";

function run(command, commandArgs, env = process.env) {
  const result = spawnSync(command, commandArgs, { cwd: root, stdio: "inherit", env, shell: windows });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const pnpm = "pnpm@12.21.0";
const install = ["install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn"];
const installed = run("npx", ["-y", pnpm, ...install]);
if (installed !== 0) fail(`Installing the dependencies failed with status ${installed}; the lines above say why.`);

const node = join(bin, windows ? "node.cmd" : "node");
if (!existsSync(node) && !process.version.startsWith("v24.")) {
  fail(
    `There is no Node 24 package for ${process.platform}-${process.arch}, and this is Node ${process.version}. ` +
      "Install Node 24 and run the command again.",
  );
}
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};
const command = [existsSync(node) ? node : process.execPath, "--import", "tsx", join("scripts", `${name}.ts`), ...args];
// turbo asks for pnpm on the PATH.
process.exit(run("npx", ["-y", `--package=${pnpm}`, "--", ...command], env));
