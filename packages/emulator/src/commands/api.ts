import type { Command } from "@mattermost-plugin/gen";
import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { plainError } from "../core/plain-error.ts";
import { required } from "../core/required.ts";
import type { Server } from "../core/server.ts";
import { getUser } from "../users/find-user.ts";
import { autocompleteOf } from "./autocomplete.ts";
import { builtInCommands } from "./built-in-commands.ts";
import { createCommand, deleteCommand, getCommand, listCommandsOfTeam, updateCommand } from "./custom-commands.ts";
import { emptyCommand } from "./empty-command.ts";
import { executeCommand } from "./execute-command.ts";

export const commandsApi = ((server) => ({
  registerCommand: (request, { pluginId }) => {
    const command = required(request.command, "command");
    if (command.trigger === "") throw plainError("invalid command");
    server.pluginCommands.register(pluginId, {
      ...emptyCommand,
      teamId: command.teamId,
      trigger: command.trigger.toLowerCase(),
      displayName: command.displayName,
      autoComplete: command.autoComplete,
      autoCompleteDesc: command.autoCompleteDesc,
      autoCompleteHint: command.autoCompleteHint,
      autocompleteData: autocompleteOf(pluginId, command),
      autocompleteIconData: command.autocompleteIconData,
    });
  },
  unregisterCommand: ({ teamId, trigger }) => server.pluginCommands.unregister(teamId, trigger.toLowerCase()),
  executeSlashCommand: (request, call) => {
    const args = required(request.commandArgs, "command_args");
    getUser(server, args.userId);
    return executeCommand(server, pluginCaller(call), args);
  },
  createCommand: ({ cmd }, { pluginId }) => createCommand(server, required(cmd, "cmd"), { pluginId, creatorId: "" }),
  getCommand: ({ commandId }) => getCommand(server, commandId),
  updateCommand: ({ commandId, updatedCmd }, { pluginId }) =>
    updateCommand(server, commandId, required(updatedCmd, "updated_cmd"), pluginId),
  deleteCommand: ({ commandId }) => deleteCommand(server, commandId),
  listCommands: ({ teamId }) => [
    ...listPluginCommands(server, teamId),
    ...builtInCommands,
    ...listCommandsOfTeam(server, teamId),
  ],
  listPluginCommands: ({ teamId }) => listPluginCommands(server, teamId),
  listBuiltInCommands: () => builtInCommands,
  listCustomCommands: ({ teamId }) => listCommandsOfTeam(server, teamId),
})) satisfies DomainApi;

/** Where several plugins have the same trigger, the first one counts. */
function listPluginCommands(server: Server, teamId: string): Command[] {
  const found = new Map<string, Command>();
  for (const { command } of server.pluginCommands.ofTeam(teamId)) {
    if (!found.has(command.trigger)) found.set(command.trigger, command);
  }
  return [...found.values()];
}
