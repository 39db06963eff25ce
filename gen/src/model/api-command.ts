// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Command, CommandArgs, CommandArgsInit, CommandInit } from "./command.ts";

export interface RegisterCommandRequest {
  command: Command | undefined;
}

/** RegisterCommandRequest with everything optional: what is left out is zero or absent. */
export interface RegisterCommandRequestInit {
  command?: CommandInit | undefined;
}

export interface UnregisterCommandRequest {
  teamId: string;
  trigger: string;
}

/** UnregisterCommandRequest with everything optional: what is left out is zero or absent. */
export interface UnregisterCommandRequestInit {
  teamId?: string | undefined;
  trigger?: string | undefined;
}

export interface ExecuteSlashCommandRequest {
  commandArgs: CommandArgs | undefined;
}

/** ExecuteSlashCommandRequest with everything optional: what is left out is zero or absent. */
export interface ExecuteSlashCommandRequestInit {
  commandArgs?: CommandArgsInit | undefined;
}

export interface CreateCommandRequest {
  cmd: Command | undefined;
}

/** CreateCommandRequest with everything optional: what is left out is zero or absent. */
export interface CreateCommandRequestInit {
  cmd?: CommandInit | undefined;
}

export interface ListCommandsRequest {
  teamId: string;
}

/** ListCommandsRequest with everything optional: what is left out is zero or absent. */
export interface ListCommandsRequestInit {
  teamId?: string | undefined;
}

export interface ListCustomCommandsRequest {
  teamId: string;
}

/** ListCustomCommandsRequest with everything optional: what is left out is zero or absent. */
export interface ListCustomCommandsRequestInit {
  teamId?: string | undefined;
}

export interface ListPluginCommandsRequest {
  teamId: string;
}

/** ListPluginCommandsRequest with everything optional: what is left out is zero or absent. */
export interface ListPluginCommandsRequestInit {
  teamId?: string | undefined;
}

export type ListBuiltInCommandsRequest = Record<string, never>;

/** ListBuiltInCommandsRequest with everything optional: what is left out is zero or absent. */
export type ListBuiltInCommandsRequestInit = Record<string, never>;

export interface GetCommandRequest {
  commandId: string;
}

/** GetCommandRequest with everything optional: what is left out is zero or absent. */
export interface GetCommandRequestInit {
  commandId?: string | undefined;
}

export interface UpdateCommandRequest {
  commandId: string;
  updatedCmd: Command | undefined;
}

/** UpdateCommandRequest with everything optional: what is left out is zero or absent. */
export interface UpdateCommandRequestInit {
  commandId?: string | undefined;
  updatedCmd?: CommandInit | undefined;
}

export interface DeleteCommandRequest {
  commandId: string;
}

/** DeleteCommandRequest with everything optional: what is left out is zero or absent. */
export interface DeleteCommandRequestInit {
  commandId?: string | undefined;
}

