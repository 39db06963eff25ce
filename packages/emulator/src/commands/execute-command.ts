import { createAppError } from "@mattermost-plugin/carrier";
import type { CommandArgs, CommandResponse } from "@mattermost-plugin/gen";
import { textSetting } from "../config/read-config.ts";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { createTrigger } from "../dialogs/trigger-id.ts";
import { isBuiltIn } from "./built-in-commands.ts";
import { listCommandsOfTeam } from "./custom-commands.ts";
import { emptyResponse } from "./empty-command.ts";
import { handleResponse } from "./handle-response.ts";
import { channelMentions, userMentions } from "./mentions.ts";
import { runBuiltIn } from "./run-built-in.ts";
import { runCustomCommand } from "./run-custom-command.ts";

const where = "command";

/**
 * Carries out what somebody typed after a slash. A plugin's command goes before one with an address, and that before a
 * built-in one. Answers what the client gets; what the command says to users is posted.
 */
export async function executeCommand(server: Server, caller: Caller, given: CommandArgs): Promise<CommandResponse> {
  const [, word = "", message = ""] = /^(\S*)(?:\s([\s\S]*))?$/.exec(given.command) ?? [];
  const trigger = word.slice(1).toLowerCase();
  if (!word.startsWith("/")) {
    const id = "api.command.execute_command.format.app_error";
    throw appError({ where, id, status: 400, params: { Trigger: trigger } });
  }
  const { clientTriggerId, triggerId } = createTrigger(server, given.userId);
  const args: CommandArgs = { ...given, triggerId, siteUrl: textSetting(server, "ServiceSettings", "SiteURL") };

  const answered = await askPlugin(server, caller, args, trigger);
  if (answered) {
    return handleResponse(server, caller, trigger, args, { ...answered, triggerId: clientTriggerId }, "plugin");
  }
  const custom = listCommandsOfTeam(server, args.teamId).find((command) => command.trigger === trigger);
  if (custom) {
    const response = await runCustomCommand(server, custom, args, message);
    return handleResponse(server, caller, trigger, args, { ...response, triggerId: clientTriggerId }, "address");
  }
  if (isBuiltIn(trigger)) {
    const response = await runBuiltIn(server, caller, args, trigger, message);
    return handleResponse(server, caller, trigger, args, response, "built-in");
  }
  const id = "api.command.execute_command.not_found.app_error";
  throw appError({ where, id, status: 404, params: { Trigger: trigger } });
}

/** The answer of the first plugin with this command. Undefined if there is none, or it answers nothing. */
async function askPlugin(
  server: Server,
  caller: Caller,
  args: CommandArgs,
  trigger: string,
): Promise<CommandResponse | undefined> {
  const registered = server.pluginCommands.ofTeam(args.teamId).find(({ command }) => command.trigger === trigger);
  if (!registered) return undefined;
  const { command, teamId } = args;
  const mentions = {
    userMentions: userMentions(server, command, teamId),
    channelMentions: channelMentions(server, command, teamId),
  };
  const { pluginId } = registered;
  const outcome = await server.ask(caller, "executeCommand", { args: { ...args, ...mentions } }, { pluginId });
  if (outcome.kind === "error") throw createAppError(outcome.error);
  return outcome.kind === "value" ? { ...emptyResponse, ...outcome.value } : undefined;
}
