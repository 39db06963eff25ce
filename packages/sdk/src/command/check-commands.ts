import type { CommandOptions } from "./command-options.ts";

/** Throws an error for a command that nobody could type, or that does nothing. */
export function checkCommands<Context>(commands: Readonly<Record<string, CommandOptions<Context>>>): void {
  for (const [trigger, command] of Object.entries(commands)) {
    const names = Object.keys(command.subcommands ?? {});
    for (const name of [trigger, ...names]) {
      if (!/^[^\s/A-Z][^\sA-Z]*$/.test(name)) {
        throw new Error(
          `defineCommands: ${JSON.stringify(name)} can't be typed as a command; use a word in lower case, without spaces and without the slash`,
        );
      }
    }
    if (command.run === undefined && names.length === 0) {
      throw new Error(`defineCommands: /${trigger} does nothing; give it \`run\` or \`subcommands\``);
    }
  }
}
