import { runFile } from "../run/run-file.ts";
import { sdkVersion } from "../version.ts";

const usage = `Usage: mattermost-plugin <command>

  run <file>    serves a plugin to the Mattermost host that started this process
  dev           runs the plugin in an embedded Mattermost, and again when a file changes
  build         makes the bundle that servers take
  deploy        uploads it to a server, enables it, and shows its log
  --version     the version of mattermost-plugin
  --help        this text; <command> --help tells more of a command
`;

/** The mattermost-plugin command: all but `run` is in a package of its own, so that a running plugin does not load it. */
export async function main(argv: readonly string[]): Promise<void> {
  const [command, ...rest] = argv;
  switch (command) {
    case "--version":
    case "-v":
      process.stdout.write(`${sdkVersion}\n`);
      return;
    case undefined:
      process.stderr.write(usage);
      process.exitCode = 1;
      return;
    case "--help":
    case "-h":
      process.stdout.write(usage);
      return;
    case "run":
      return runCommand(rest);
    default: {
      const cli = await import("@mattermost-plugin/cli/main");
      await cli.main(argv);
    }
  }
}

async function runCommand(args: readonly string[]): Promise<void> {
  const [file] = args;
  if (file !== undefined && args.length === 1 && !file.startsWith("-")) return runFile(file);
  const asked = file === "--help" || file === "-h";
  (asked ? process.stdout : process.stderr).write(
    "Usage: mattermost-plugin run <file>\n\nServes the file's default export, made by definePlugin.\n",
  );
  process.exitCode = asked ? 0 : 1;
}
