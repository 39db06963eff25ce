// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateCommandRequest,
  CreateCommandRequestInit,
  DeleteCommandRequest,
  DeleteCommandRequestInit,
  ExecuteSlashCommandRequest,
  ExecuteSlashCommandRequestInit,
  GetCommandRequest,
  GetCommandRequestInit,
  ListBuiltInCommandsRequest,
  ListBuiltInCommandsRequestInit,
  ListCommandsRequest,
  ListCommandsRequestInit,
  ListCustomCommandsRequest,
  ListCustomCommandsRequestInit,
  ListPluginCommandsRequest,
  ListPluginCommandsRequestInit,
  RegisterCommandRequest,
  RegisterCommandRequestInit,
  UnregisterCommandRequest,
  UnregisterCommandRequestInit,
  UpdateCommandRequest,
  UpdateCommandRequestInit,
} from "../model/api-command.ts";
import type { Command, CommandArgs, CommandInit, CommandResponse, CommandResponseInit } from "../model/command.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import {
  decodeCommand,
  decodeCommandArgs,
  decodeCommandResponse,
  encodeCommand,
  encodeCommandArgs,
  encodeCommandResponse,
} from "./command.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readString,
  readTag,
  skipField,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeRegisterCommandRequest(w: Writer, v: RegisterCommandRequestInit): void {
  expectObject(w, v);
  if (v.command !== undefined) {
    const at = beginMessage(w, 10, "command");
    encodeCommand(w, v.command);
    endMessage(w, at);
  }
}

const registerCommandRequestFields = "1:command";

export function decodeRegisterCommandRequest(r: Reader, length = r.len - r.pos): RegisterCommandRequest {
  let command: Command | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          command = decodeCommand(r, r.uint32(), command);
          break;
        default:
          skipField(r, tag, registerCommandRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerCommandRequestFields);
  }
  return { command };
}

export function encodeRegisterCommandResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const registerCommandResponseFields = "1:error";

export function decodeRegisterCommandResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, registerCommandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerCommandResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeUnregisterCommandRequest(w: Writer, v: UnregisterCommandRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.trigger !== undefined && v.trigger !== "") writeString(w, 18, "trigger", v.trigger);
}

const unregisterCommandRequestFields = "1:teamId 2:trigger";

export function decodeUnregisterCommandRequest(r: Reader, length = r.len - r.pos): UnregisterCommandRequest {
  let teamId = "";
  let trigger = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 18:
          trigger = readString(r);
          break;
        default:
          skipField(r, tag, unregisterCommandRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unregisterCommandRequestFields);
  }
  return { teamId, trigger };
}

export function encodeUnregisterCommandResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const unregisterCommandResponseFields = "1:error";

export function decodeUnregisterCommandResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, unregisterCommandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unregisterCommandResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeExecuteSlashCommandRequest(w: Writer, v: ExecuteSlashCommandRequestInit): void {
  expectObject(w, v);
  if (v.commandArgs !== undefined) {
    const at = beginMessage(w, 10, "commandArgs");
    encodeCommandArgs(w, v.commandArgs);
    endMessage(w, at);
  }
}

const executeSlashCommandRequestFields = "1:commandArgs";

export function decodeExecuteSlashCommandRequest(r: Reader, length = r.len - r.pos): ExecuteSlashCommandRequest {
  let commandArgs: CommandArgs | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          commandArgs = decodeCommandArgs(r, r.uint32(), commandArgs);
          break;
        default:
          skipField(r, tag, executeSlashCommandRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, executeSlashCommandRequestFields);
  }
  return { commandArgs };
}

export function encodeExecuteSlashCommandResponse(w: Writer, outcome: ApiOutcome<CommandResponseInit | undefined, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== undefined) {
    const at = beginMessage(w, 18, "result");
    encodeCommandResponse(w, answer);
    endMessage(w, at);
  }
}

const executeSlashCommandResponseFields = "1:error 2:response";

export function decodeExecuteSlashCommandResponse(r: Reader, length = r.len - r.pos): ApiOutcome<CommandResponse | undefined, AppError> {
  let error_: AppError | undefined;
  let response: CommandResponse | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          response = decodeCommandResponse(r, r.uint32(), response);
          break;
        default:
          skipField(r, tag, executeSlashCommandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, executeSlashCommandResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: response };
}

export function encodeCreateCommandRequest(w: Writer, v: CreateCommandRequestInit): void {
  expectObject(w, v);
  if (v.cmd !== undefined) {
    const at = beginMessage(w, 10, "cmd");
    encodeCommand(w, v.cmd);
    endMessage(w, at);
  }
}

const createCommandRequestFields = "1:cmd";

export function decodeCreateCommandRequest(r: Reader, length = r.len - r.pos): CreateCommandRequest {
  let cmd: Command | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          cmd = decodeCommand(r, r.uint32(), cmd);
          break;
        default:
          skipField(r, tag, createCommandRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createCommandRequestFields);
  }
  return { cmd };
}

export function encodeCreateCommandResponse(w: Writer, outcome: ApiOutcome<CommandInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeCommand(w, answer);
  endMessage(w, at);
}

const createCommandResponseFields = "1:error 2:command";

export function decodeCreateCommandResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Command | undefined, AppError> {
  let error_: AppError | undefined;
  let command: Command | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          command = decodeCommand(r, r.uint32(), command);
          break;
        default:
          skipField(r, tag, createCommandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createCommandResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: command };
}

export function encodeListCommandsRequest(w: Writer, v: ListCommandsRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
}

const listCommandsRequestFields = "1:teamId";

export function decodeListCommandsRequest(r: Reader, length = r.len - r.pos): ListCommandsRequest {
  let teamId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, listCommandsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, listCommandsRequestFields);
  }
  return { teamId };
}

export function encodeListCommandsResponse(w: Writer, outcome: ApiOutcome<readonly CommandInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeCommand(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const listCommandsResponseFields = "1:error 2:commands";

export function decodeListCommandsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Command[] | undefined, AppError> {
  let error_: AppError | undefined;
  let commands: Command[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          commands.push(decodeCommand(r, r.uint32()));
          break;
        default:
          skipField(r, tag, listCommandsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, listCommandsResponseFields, { commands });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: commands };
}

export function encodeListCustomCommandsRequest(w: Writer, v: ListCustomCommandsRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
}

const listCustomCommandsRequestFields = "1:teamId";

export function decodeListCustomCommandsRequest(r: Reader, length = r.len - r.pos): ListCustomCommandsRequest {
  let teamId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, listCustomCommandsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, listCustomCommandsRequestFields);
  }
  return { teamId };
}

export function encodeListCustomCommandsResponse(w: Writer, outcome: ApiOutcome<readonly CommandInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeCommand(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const listCustomCommandsResponseFields = "1:error 2:commands";

export function decodeListCustomCommandsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Command[] | undefined, AppError> {
  let error_: AppError | undefined;
  let commands: Command[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          commands.push(decodeCommand(r, r.uint32()));
          break;
        default:
          skipField(r, tag, listCustomCommandsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, listCustomCommandsResponseFields, { commands });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: commands };
}

export function encodeListPluginCommandsRequest(w: Writer, v: ListPluginCommandsRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
}

const listPluginCommandsRequestFields = "1:teamId";

export function decodeListPluginCommandsRequest(r: Reader, length = r.len - r.pos): ListPluginCommandsRequest {
  let teamId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, listPluginCommandsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, listPluginCommandsRequestFields);
  }
  return { teamId };
}

export function encodeListPluginCommandsResponse(w: Writer, outcome: ApiOutcome<readonly CommandInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeCommand(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const listPluginCommandsResponseFields = "1:error 2:commands";

export function decodeListPluginCommandsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Command[] | undefined, AppError> {
  let error_: AppError | undefined;
  let commands: Command[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          commands.push(decodeCommand(r, r.uint32()));
          break;
        default:
          skipField(r, tag, listPluginCommandsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, listPluginCommandsResponseFields, { commands });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: commands };
}

export function encodeListBuiltInCommandsRequest(w: Writer, v: ListBuiltInCommandsRequestInit): void {
  expectObject(w, v);
}

const listBuiltInCommandsRequestFields = "";

export function decodeListBuiltInCommandsRequest(r: Reader, length = r.len - r.pos): ListBuiltInCommandsRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, listBuiltInCommandsRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, listBuiltInCommandsRequestFields);
  }
  return {};
}

export function encodeListBuiltInCommandsResponse(w: Writer, outcome: ApiOutcome<readonly CommandInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeCommand(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const listBuiltInCommandsResponseFields = "1:error 2:commands";

export function decodeListBuiltInCommandsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Command[] | undefined, AppError> {
  let error_: AppError | undefined;
  let commands: Command[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          commands.push(decodeCommand(r, r.uint32()));
          break;
        default:
          skipField(r, tag, listBuiltInCommandsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, listBuiltInCommandsResponseFields, { commands });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: commands };
}

export function encodeGetCommandRequest(w: Writer, v: GetCommandRequestInit): void {
  expectObject(w, v);
  if (v.commandId !== undefined && v.commandId !== "") writeString(w, 10, "commandId", v.commandId);
}

const getCommandRequestFields = "1:commandId";

export function decodeGetCommandRequest(r: Reader, length = r.len - r.pos): GetCommandRequest {
  let commandId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          commandId = readString(r);
          break;
        default:
          skipField(r, tag, getCommandRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getCommandRequestFields);
  }
  return { commandId };
}

export function encodeGetCommandResponse(w: Writer, outcome: ApiOutcome<CommandInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeCommand(w, answer);
  endMessage(w, at);
}

const getCommandResponseFields = "1:error 2:command";

export function decodeGetCommandResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Command | undefined, AppError> {
  let error_: AppError | undefined;
  let command: Command | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          command = decodeCommand(r, r.uint32(), command);
          break;
        default:
          skipField(r, tag, getCommandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getCommandResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: command };
}

export function encodeUpdateCommandRequest(w: Writer, v: UpdateCommandRequestInit): void {
  expectObject(w, v);
  if (v.commandId !== undefined && v.commandId !== "") writeString(w, 10, "commandId", v.commandId);
  if (v.updatedCmd !== undefined) {
    const at = beginMessage(w, 18, "updatedCmd");
    encodeCommand(w, v.updatedCmd);
    endMessage(w, at);
  }
}

const updateCommandRequestFields = "1:commandId 2:updatedCmd";

export function decodeUpdateCommandRequest(r: Reader, length = r.len - r.pos): UpdateCommandRequest {
  let commandId = "";
  let updatedCmd: Command | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          commandId = readString(r);
          break;
        case 18:
          updatedCmd = decodeCommand(r, r.uint32(), updatedCmd);
          break;
        default:
          skipField(r, tag, updateCommandRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateCommandRequestFields);
  }
  return { commandId, updatedCmd };
}

export function encodeUpdateCommandResponse(w: Writer, outcome: ApiOutcome<CommandInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeCommand(w, answer);
  endMessage(w, at);
}

const updateCommandResponseFields = "1:error 2:command";

export function decodeUpdateCommandResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Command | undefined, AppError> {
  let error_: AppError | undefined;
  let command: Command | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          command = decodeCommand(r, r.uint32(), command);
          break;
        default:
          skipField(r, tag, updateCommandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateCommandResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: command };
}

export function encodeDeleteCommandRequest(w: Writer, v: DeleteCommandRequestInit): void {
  expectObject(w, v);
  if (v.commandId !== undefined && v.commandId !== "") writeString(w, 10, "commandId", v.commandId);
}

const deleteCommandRequestFields = "1:commandId";

export function decodeDeleteCommandRequest(r: Reader, length = r.len - r.pos): DeleteCommandRequest {
  let commandId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          commandId = readString(r);
          break;
        default:
          skipField(r, tag, deleteCommandRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteCommandRequestFields);
  }
  return { commandId };
}

export function encodeDeleteCommandResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteCommandResponseFields = "1:error";

export function decodeDeleteCommandResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, deleteCommandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteCommandResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
