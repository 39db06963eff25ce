/** A command: takes its arguments and a function that shows a line, answers the exit status. */
type Command = (args: readonly string[], out: (line: string) => void) => Promise<number>;

/** Commands by name, each loaded when it is run: they need much, and each something else. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./build/build.ts")).build,
  deploy: async () => (await import("./deploy/deploy.ts")).deploy,
  dev: async () => (await import("./dev/dev.ts")).dev,
};

/** Runs a command of `mattermost-plugin`. Errors are shown with their message; the exit status is set. */
export async function main(argv: readonly string[]): Promise<void> {
  const [name = "", ...args] = argv;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    process.stderr.write(
      `There is no command ${JSON.stringify(name)}. Commands: run, ${Object.keys(commands).join(", ")}\n`,
    );
    process.exitCode = 1;
    return;
  }
  try {
    const command = await load();
    process.exitCode = await command(args, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
