import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "..");

if (!process.version.startsWith("v24.")) {
  console.error(
    `The scripts run on Node 24, this is ${process.version}. Start them with npm run, which brings it along.`,
  );
  process.exit(1);
}

/** pnpm with its version, as npx takes it. */
export const packageManager: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;

/** The command that starts turbo. It asks for pnpm on the PATH, where npx puts it. */
export const turbo: readonly [string, ...string[]] = ["npx", "-y", `--package=${packageManager}`, "--", "turbo"];

/** Runs a command in the root with its output shown, and ends this process with its status if it fails. */
export function run(command: string, ...args: readonly string[]): void {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (result.error)
    throw new Error(`${command} could not be started: ${result.error.message}`, { cause: result.error });
  if (result.status !== 0) {
    console.error(`${command} ${args.join(" ")} failed with status ${result.status ?? result.signal}`);
    process.exit(result.status ?? 1);
  }
}
