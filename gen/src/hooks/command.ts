// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { CommandArgs, CommandResponseInit } from "../model/command.ts";

/** What `executeCommand` brings. */
export interface ExecuteCommandArgs {
  /** The run of the command: who typed what, and where. */
  readonly args: CommandArgs;
}

/** What `executeCommand` may return. */
export type ExecuteCommandResult = CommandResponseInit | undefined | void;
