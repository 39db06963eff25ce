import type { CommandOptions, SubcommandOptions } from "./command-options.ts";

/** Markdown that lists what a command can do. */
export function helpText<Context>(trigger: string, command: CommandOptions<Context>): string {
  const title = [`**/${trigger}**`, command.description].filter(Boolean).join(" ");
  const lines = Object.entries(command.subcommands ?? {}).map(([name, sub]) => `- ${usage(`${trigger} ${name}`, sub)}`);
  const own = command.run === undefined ? [] : [`- ${usage(trigger, command)}`];
  return [title, ...own, ...lines].join("\n");
}

/** The line of one command: how it is typed, and what it does. */
export function usage<Context>(name: string, command: Omit<SubcommandOptions<Context>, "run">): string {
  const typed = `\`/${[name, command.hint].filter(Boolean).join(" ")}\``;
  return [typed, command.description].filter(Boolean).join(": ");
}
