import type { Command, CommandInit, CommandResponse } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import { appError } from "../core/app-error.ts";
import type { DomainActions } from "../core/domain.ts";
import { requireChannelPermission, requireTeamPermission } from "../permissions/require-permission.ts";
import { createCommand } from "./custom-commands.ts";
import { emptyCommand } from "./empty-command.ts";
import { executeCommand } from "./execute-command.ts";

export interface CommandPlace {
  /** The thread that the command was typed in. */
  readonly rootId?: string | undefined;
  /** The team that is open, where the channel is a direct or group channel. */
  readonly teamId?: string | undefined;
}

export interface CommandActions {
  /** Carries out a command such as `/echo hi`. Answers what the client gets; what it says to users is posted. */
  executeCommand(channelId: string, command: string, place?: CommandPlace): Promise<CommandResponse>;
  /** Creates a command for which the server calls an address. */
  createCommand(command: CommandInit): Command;
}

export const commandActions: DomainActions<CommandActions> = (server, request) => ({
  executeCommand: async (channelId, command, { rootId = "", teamId = "" } = {}) => {
    const caller = request();
    if (command.length < 2 || !command.startsWith("/")) {
      const id = "api.command.execute_command.start.app_error";
      throw appError({ where: "executeCommand", id, status: 400 });
    }
    requireChannelPermission(server, caller, channelId, "create_post");
    return executeCommand(server, caller, {
      userId: caller.userId,
      channelId,
      teamId: getChannel(server, channelId).teamId || teamId,
      rootId,
      parentId: "",
      triggerId: "",
      command,
      siteUrl: "",
      t: "",
      userMentions: {},
      channelMentions: {},
      connectionId: "",
    });
  },
  createCommand: (given) => {
    const caller = request();
    requireTeamPermission(server, caller, given.teamId ?? "", "manage_own_slash_commands");
    const command = { ...emptyCommand, ...given } as Command;
    return createCommand(server, command, { pluginId: "", creatorId: caller.userId });
  },
});
