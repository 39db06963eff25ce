// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateCommandRequestInit,
  DeleteCommandRequestInit,
  ExecuteSlashCommandRequestInit,
  GetCommandRequestInit,
  ListBuiltInCommandsRequestInit,
  ListCommandsRequestInit,
  ListCustomCommandsRequestInit,
  ListPluginCommandsRequestInit,
  RegisterCommandRequestInit,
  UnregisterCommandRequestInit,
  UpdateCommandRequestInit,
} from "../model/api-command.ts";
import { writeCommand, writeCommandArgs } from "./command.ts";

import { endStruct, expectObject, putText, putWhole, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeRegisterCommandArguments(w: ValueWriter, v: RegisterCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "command", v.command, writeCommand);
  endStruct(w);
}

export function writeUnregisterCommandArguments(w: ValueWriter, v: UnregisterCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "trigger", v.trigger);
  endStruct(w);
}

export function writeExecuteSlashCommandArguments(w: ValueWriter, v: ExecuteSlashCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "commandArgs", v.commandArgs, writeCommandArgs);
  endStruct(w);
}

export function writeCreateCommandArguments(w: ValueWriter, v: CreateCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "cmd", v.cmd, writeCommand);
  endStruct(w);
}

export function writeListCommandsArguments(w: ValueWriter, v: ListCommandsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function writeListCustomCommandsArguments(w: ValueWriter, v: ListCustomCommandsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function writeListPluginCommandsArguments(w: ValueWriter, v: ListPluginCommandsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function writeListBuiltInCommandsArguments(w: ValueWriter, v: ListBuiltInCommandsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetCommandArguments(w: ValueWriter, v: GetCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "commandId", v.commandId);
  endStruct(w);
}

export function writeUpdateCommandArguments(w: ValueWriter, v: UpdateCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "commandId", v.commandId);
  last = putWhole(w, last, 1, "updatedCmd", v.updatedCmd, writeCommand);
  endStruct(w);
}

export function writeDeleteCommandArguments(w: ValueWriter, v: DeleteCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "commandId", v.commandId);
  endStruct(w);
}
