// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
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
import type { Command, CommandResponse } from "../model/command.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import {
  commandArgsType,
  commandResponseType,
  commandType,
  listOfCommandType,
  readCommand,
  readCommandResponse,
  writeCommand,
  writeCommandArgs,
} from "./command.ts";
import { asGiven, readGoError, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putText,
  putWhole,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const registerCommandArgsType: StructType = structOf("plugin.Z_RegisterCommandArgs", () => [
  ["A", commandType],
]);

export const registerCommandReturnsType: StructType = structOf("plugin.Z_RegisterCommandReturns", () => [
  ["A", basic.interface],
]);

export const unregisterCommandArgsType: StructType = structOf("plugin.Z_UnregisterCommandArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const unregisterCommandReturnsType: StructType = structOf("plugin.Z_UnregisterCommandReturns", () => [
  ["A", basic.interface],
]);

export const executeSlashCommandArgsType: StructType = structOf("plugin.Z_ExecuteSlashCommandArgs", () => [
  ["A", commandArgsType],
]);

export const executeSlashCommandReturnsType: StructType = structOf("plugin.Z_ExecuteSlashCommandReturns", () => [
  ["A", commandResponseType],
  ["B", basic.interface],
]);

export const createCommandArgsType: StructType = structOf("plugin.Z_CreateCommandArgs", () => [
  ["A", commandType],
]);

export const createCommandReturnsType: StructType = structOf("plugin.Z_CreateCommandReturns", () => [
  ["A", commandType],
  ["B", basic.interface],
]);

export const listCommandsArgsType: StructType = structOf("plugin.Z_ListCommandsArgs", () => [
  ["A", basic.string],
]);

export const listCommandsReturnsType: StructType = structOf("plugin.Z_ListCommandsReturns", () => [
  ["A", listOfCommandType],
  ["B", basic.interface],
]);

export const listCustomCommandsArgsType: StructType = structOf("plugin.Z_ListCustomCommandsArgs", () => [
  ["A", basic.string],
]);

export const listCustomCommandsReturnsType: StructType = structOf("plugin.Z_ListCustomCommandsReturns", () => [
  ["A", listOfCommandType],
  ["B", basic.interface],
]);

export const listPluginCommandsArgsType: StructType = structOf("plugin.Z_ListPluginCommandsArgs", () => [
  ["A", basic.string],
]);

export const listPluginCommandsReturnsType: StructType = structOf("plugin.Z_ListPluginCommandsReturns", () => [
  ["A", listOfCommandType],
  ["B", basic.interface],
]);

export const listBuiltInCommandsArgsType: StructType = structOf("plugin.Z_ListBuiltInCommandsArgs", () => []);

export const listBuiltInCommandsReturnsType: StructType = structOf("plugin.Z_ListBuiltInCommandsReturns", () => [
  ["A", listOfCommandType],
  ["B", basic.interface],
]);

export const getCommandArgsType: StructType = structOf("plugin.Z_GetCommandArgs", () => [
  ["A", basic.string],
]);

export const getCommandReturnsType: StructType = structOf("plugin.Z_GetCommandReturns", () => [
  ["A", commandType],
  ["B", basic.interface],
]);

export const updateCommandArgsType: StructType = structOf("plugin.Z_UpdateCommandArgs", () => [
  ["A", basic.string],
  ["B", commandType],
]);

export const updateCommandReturnsType: StructType = structOf("plugin.Z_UpdateCommandReturns", () => [
  ["A", commandType],
  ["B", basic.interface],
]);

export const deleteCommandArgsType: StructType = structOf("plugin.Z_DeleteCommandArgs", () => [
  ["A", basic.string],
]);

export const deleteCommandReturnsType: StructType = structOf("plugin.Z_DeleteCommandReturns", () => [
  ["A", basic.interface],
]);

export function writeRegisterCommandArguments(w: ValueWriter, v: RegisterCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "command", v.command, writeCommand);
  endStruct(w);
}

export function readRegisterCommandAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, registerCommandReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeUnregisterCommandArguments(w: ValueWriter, v: UnregisterCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "trigger", v.trigger);
  endStruct(w);
}

export function readUnregisterCommandAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, unregisterCommandReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeExecuteSlashCommandArguments(w: ValueWriter, v: ExecuteSlashCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "commandArgs", v.commandArgs, writeCommandArgs);
  endStruct(w);
}

export function readExecuteSlashCommandAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<CommandResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, executeSlashCommandReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let response: CommandResponse | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        response = readCommandResponse(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: response };
}

export function writeCreateCommandArguments(w: ValueWriter, v: CreateCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "cmd", v.cmd, writeCommand);
  endStruct(w);
}

export function readCreateCommandAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command | undefined, AppErrorInit> {
  const plan = plans.plan(id, createCommandReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let command: Command | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        command = readCommand(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: command };
}

export function writeListCommandsArguments(w: ValueWriter, v: ListCommandsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function readListCommandsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, listCommandsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let commands: Command[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        commands = readList(r, plans, plan.fields[at] as Plan, readCommand);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: commands };
}

export function writeListCustomCommandsArguments(w: ValueWriter, v: ListCustomCommandsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function readListCustomCommandsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, listCustomCommandsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let commands: Command[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        commands = readList(r, plans, plan.fields[at] as Plan, readCommand);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: commands };
}

export function writeListPluginCommandsArguments(w: ValueWriter, v: ListPluginCommandsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  endStruct(w);
}

export function readListPluginCommandsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, listPluginCommandsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let commands: Command[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        commands = readList(r, plans, plan.fields[at] as Plan, readCommand);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: commands };
}

export function writeListBuiltInCommandsArguments(w: ValueWriter, v: ListBuiltInCommandsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readListBuiltInCommandsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, listBuiltInCommandsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let commands: Command[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        commands = readList(r, plans, plan.fields[at] as Plan, readCommand);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: commands };
}

export function writeGetCommandArguments(w: ValueWriter, v: GetCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "commandId", v.commandId);
  endStruct(w);
}

export function readGetCommandAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command | undefined, AppErrorInit> {
  const plan = plans.plan(id, getCommandReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let command: Command | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        command = readCommand(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: command };
}

export function writeUpdateCommandArguments(w: ValueWriter, v: UpdateCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "commandId", v.commandId);
  last = putWhole(w, last, 1, "updatedCmd", v.updatedCmd, writeCommand);
  endStruct(w);
}

export function readUpdateCommandAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Command | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateCommandReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let command: Command | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        command = readCommand(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: command };
}

export function writeDeleteCommandArguments(w: ValueWriter, v: DeleteCommandRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "commandId", v.commandId);
  endStruct(w);
}

export function readDeleteCommandAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteCommandReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}
