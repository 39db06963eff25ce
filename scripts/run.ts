import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "..");

/** Runs a command in the root with its output shown, and ends this process with its status if it fails. */
export function run(command: string, ...args: string[]): void {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (result.error)
    throw new Error(`${command} could not be started: ${result.error.message}`, { cause: result.error });
  if (result.status !== 0) {
    console.error(`${command} ${args.join(" ")} failed with status ${result.status ?? result.signal}`);
    process.exit(result.status ?? 1);
  }
}
