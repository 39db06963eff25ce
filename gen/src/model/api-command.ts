// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Command, CommandArgs, CommandArgsInit, CommandInit } from "./command.ts";

/** Request of `registerCommand`. */
export interface RegisterCommandRequest {
  /** The command: trigger, team (empty = all), autocomplete, display name. Other fields are not kept. */
  command: Command | undefined;
}

/** RegisterCommandRequest with everything optional: what is left out is zero or absent. */
export interface RegisterCommandRequestInit {
  /** The command: trigger, team (empty = all), autocomplete, display name. Other fields are not kept. */
  command?: CommandInit | undefined;
}

/** Request of `unregisterCommand`. */
export interface UnregisterCommandRequest {
  /** Id of the team for which it was registered. Empty = for all teams. */
  teamId: string;
  /** The trigger, lower case and without a slash. */
  trigger: string;
}

/** UnregisterCommandRequest with everything optional: what is left out is zero or absent. */
export interface UnregisterCommandRequestInit {
  /** Id of the team for which it was registered. Empty = for all teams. */
  teamId?: string | undefined;
  /** The trigger, lower case and without a slash. */
  trigger?: string | undefined;
}

/** Request of `executeSlashCommand`. */
export interface ExecuteSlashCommandRequest {
  /**
   * Who runs what, and where: `command` begins with a slash; `userId`, `channelId` and `teamId` are
   * needed.
   */
  commandArgs: CommandArgs | undefined;
}

/** ExecuteSlashCommandRequest with everything optional: what is left out is zero or absent. */
export interface ExecuteSlashCommandRequestInit {
  /**
   * Who runs what, and where: `command` begins with a slash; `userId`, `channelId` and `teamId` are
   * needed.
   */
  commandArgs?: CommandArgsInit | undefined;
}

/** Request of `createCommand`. */
export interface CreateCommandRequest {
  /** The new command: team, trigger, method ("P" or "G") and URL. */
  cmd: Command | undefined;
}

/** CreateCommandRequest with everything optional: what is left out is zero or absent. */
export interface CreateCommandRequestInit {
  /** The new command: team, trigger, method ("P" or "G") and URL. */
  cmd?: CommandInit | undefined;
}

/** Request of `listCommands`. */
export interface ListCommandsRequest {
  /** Id of the team. Commands for all teams are listed for any text. */
  teamId: string;
}

/** ListCommandsRequest with everything optional: what is left out is zero or absent. */
export interface ListCommandsRequestInit {
  /** Id of the team. Commands for all teams are listed for any text. */
  teamId?: string | undefined;
}

/** Request of `listCustomCommands`. */
export interface ListCustomCommandsRequest {
  /** Id of the team. */
  teamId: string;
}

/** ListCustomCommandsRequest with everything optional: what is left out is zero or absent. */
export interface ListCustomCommandsRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
}

/** Request of `listPluginCommands`. */
export interface ListPluginCommandsRequest {
  /** Id of the team. Commands for all teams are listed for any text. */
  teamId: string;
}

/** ListPluginCommandsRequest with everything optional: what is left out is zero or absent. */
export interface ListPluginCommandsRequestInit {
  /** Id of the team. Commands for all teams are listed for any text. */
  teamId?: string | undefined;
}

/** Request of `listBuiltInCommands`. */
export type ListBuiltInCommandsRequest = Record<string, never>;

/** ListBuiltInCommandsRequest with everything optional: what is left out is zero or absent. */
export type ListBuiltInCommandsRequestInit = Record<string, never>;

/** Request of `getCommand`. */
export interface GetCommandRequest {
  /** Id of the command. */
  commandId: string;
}

/** GetCommandRequest with everything optional: what is left out is zero or absent. */
export interface GetCommandRequestInit {
  /** Id of the command. */
  commandId?: string | undefined;
}

/** Request of `updateCommand`. */
export interface UpdateCommandRequest {
  /** Id of the command. */
  commandId: string;
  /** The new values. */
  updatedCmd: Command | undefined;
}

/** UpdateCommandRequest with everything optional: what is left out is zero or absent. */
export interface UpdateCommandRequestInit {
  /** Id of the command. */
  commandId?: string | undefined;
  /** The new values. */
  updatedCmd?: CommandInit | undefined;
}

/** Request of `deleteCommand`. */
export interface DeleteCommandRequest {
  /** Id of the command. */
  commandId: string;
}

/** DeleteCommandRequest with everything optional: what is left out is zero or absent. */
export interface DeleteCommandRequestInit {
  /** Id of the command. */
  commandId?: string | undefined;
}
