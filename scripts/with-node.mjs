// Runs scripts/<name>.ts under the project's own Node 24, after installing what the lockfile names.
// Itself it runs on any Node from 20.0 on: it is what `npm run ...` of a fresh clone starts with.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const [name, ...args] = process.argv.slice(2);
const windows = process.platform === "win32";

/**
 * Runs a command to its end and answers its status. Ctrl+C reaches the command by itself, so here it is only waited for;
 * SIGTERM is handed on.
 */
function run(command, commandArgs, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArgs, { cwd: root, stdio: "inherit", env, shell: windows });
    const wait = () => {};
    const handOn = () => child.kill("SIGTERM");
    process.on("SIGINT", wait).on("SIGTERM", handOn);
    child.on("error", reject);
    child.on("exit", (status, signal) => {
      process.off("SIGINT", wait).off("SIGTERM", handOn);
      if (signal && signal !== "SIGINT") console.error(`${command} was ended by ${signal}.`);
      resolve(status ?? 128 + constants.signals[signal]);
    });
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const install = ["install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn"];
const installed = await run("npx", ["-y", packageManager, ...install]);
if (installed === 130) process.exit(installed);
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
const script = ["--import", "tsx", join("scripts", `${name}.ts`), ...args];
process.exit(await run(existsSync(node) ? node : process.execPath, script, env));
