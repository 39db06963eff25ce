import { build } from "./build/build.ts";
import { dev } from "./dev/dev.ts";

/** Commands by name. Each takes its arguments and a function that shows a line, and answers the exit status. */
const commands: Readonly<Record<string, (args: readonly string[], out: (line: string) => void) => Promise<number>>> = {
  build,
  dev,
};

/** Runs a command of `mattermost-plugin`. Errors are shown with their message; the exit status is set. */
export async function main(argv: readonly string[]): Promise<void> {
  const [name = "", ...args] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(
      `There is no command ${JSON.stringify(name)}. Commands: run, ${Object.keys(commands).join(", ")}\n`,
    );
    process.exitCode = 1;
    return;
  }
  try {
    process.exitCode = await command(args, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
