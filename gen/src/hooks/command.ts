// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { CommandArgs, CommandResponseInit } from "../model/command.ts";

/** The arguments of `executeCommand`. */
export interface ExecuteCommandArgs {
  readonly args: CommandArgs;
}

/** What `executeCommand` may return. */
export type ExecuteCommandResult = CommandResponseInit | undefined | void;

