import type { Api, CommandArgs, CommandResponseInit } from "@mattermost-plugin/gen";
import type { HookContext } from "../context/hook-context.ts";
import { checkCommands } from "./check-commands.ts";
import type { CommandAnswer, CommandOptions, CommandRun } from "./command-options.ts";
import { helpText, usage } from "./help-text.ts";
import { firstWord, parseCall } from "./parse-call.ts";

export interface Commands<Context> {
  /** Registers all commands with the server, for all teams or for one. Call it in onActivate. Go: RegisterCommand. */
  register(api: Pick<Api, "registerCommand">, options?: { readonly teamId?: string | undefined }): Promise<void>;
  /** The plugin's executeCommand hook. */
  execute(input: { readonly args: CommandArgs }, context: Context): Promise<CommandResponseInit | undefined>;
}

/**
 * Slash commands by their trigger, the word after the slash. An error in one of them is logged and the user is told that it failed.
 *
 *     const commands = defineCommands({
 *       todo: { description: "Keeps a list", subcommands: { add: { hint: "<text>", run: ({ text }) => `Added ${text}.` } } },
 *     });
 *     export default definePlugin({
 *       hooks: { onActivate: ({ api }) => commands.register(api), executeCommand: commands.execute },
 *     });
 *
 * Throws for a trigger or subcommand that nobody could type.
 */
export function defineCommands<Context extends Pick<HookContext, "log"> = HookContext>(
  commands: Readonly<Record<string, CommandOptions<Context>>>,
): Commands<Context> {
  checkCommands(commands);
  return {
    async register(api, { teamId } = {}) {
      for (const [trigger, command] of Object.entries(commands)) {
        await api.registerCommand({ command: { ...registration(trigger, command), teamId } });
      }
    },
    async execute({ args }, context) {
      const [first, rest] = firstWord(args.command);
      const trigger = first.replace(/^\//, "").toLowerCase();
      const command = Object.hasOwn(commands, trigger) ? commands[trigger] : undefined;
      if (command === undefined) return ephemeral(`This plugin has no command /${trigger}.`);
      try {
        return toResponse(await runCommand(trigger, command, rest, args, context));
      } catch (error) {
        context.log.error(`/${trigger} failed`, { error, command: trigger, user_id: args.userId });
        return ephemeral(`/${trigger} failed. The server's log has the reason.`);
      }
    },
  };
}

function runCommand<Context>(
  trigger: string,
  command: CommandOptions<Context>,
  text: string,
  args: CommandArgs,
  context: Context,
): CommandAnswer | Promise<CommandAnswer> {
  const subcommands = command.subcommands ?? {};
  const [word, rest] = firstWord(text);
  const name = word.toLowerCase();
  const sub = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (sub !== undefined) return runParsed(`${trigger} ${name}`, sub, sub.run, rest, args, context);
  if ((name === "help" && rest === "") || (name === "" && command.run === undefined)) return helpText(trigger, command);
  if (command.run === undefined) return `/${trigger} has no "${word}".\n\n${helpText(trigger, command)}`;
  return runParsed(trigger, command, command.run, text, args, context);
}

function runParsed<Context>(
  name: string,
  command: Omit<CommandOptions<Context>, "run" | "subcommands">,
  run: CommandRun<Context>,
  text: string,
  args: CommandArgs,
  context: Context,
): CommandAnswer | Promise<CommandAnswer> {
  const parsed = parseCall(text, command.flags, args);
  return parsed.ok ? run(parsed.call, context) : `${parsed.problem}\n\n${usage(name, command)}`;
}

function registration<Context>(trigger: string, command: CommandOptions<Context>) {
  const names = Object.keys(command.subcommands ?? {});
  return {
    trigger,
    autoComplete: true,
    displayName: command.displayName ?? trigger,
    description: command.description ?? "",
    autoCompleteDesc: command.description ?? "",
    autoCompleteHint: command.hint ?? (names.length > 0 ? `[${names.join("|")}]` : ""),
  };
}

function toResponse(answer: CommandAnswer): CommandResponseInit | undefined {
  return typeof answer === "string" ? ephemeral(answer) : (answer ?? undefined);
}

function ephemeral(text: string): CommandResponseInit {
  return { responseType: "ephemeral", text };
}
