// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { CommandArgs, CommandResponse } from "../model/command.ts";
import type { AppError } from "../model/common.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";
import { decodeCommandArgs, decodeCommandResponse, encodeCommandArgs, encodeCommandResponse } from "./command.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodePluginContext, encodePluginContext } from "./hooks-common.ts";
import { isEmptyError, refusedOutcome } from "./outcome.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  readTag,
  skipField,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeExecuteCommandRequest(
  w: Writer,
  args: HookTypes["executeCommand"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "args");
    encodeCommandArgs(w, args.args);
    endMessage(w, at);
  }
}

const executeCommandRequestFields = "1:context 2:pluginContext 3:args";

export function decodeExecuteCommandRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["executeCommand"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let args: CommandArgs | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          args = decodeCommandArgs(r, r.uint32(), args);
          break;
        default:
          skipField(r, tag, executeCommandRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, executeCommandRequestFields);
  }
  return { args: { args: args ?? decodeCommandArgs(r, 0) }, pluginContext };
}

export function encodeExecuteCommandResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["executeCommand"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 18, "result");
      encodeCommandResponse(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("executeCommand", outcome);
  }
}

const executeCommandResponseFields = "1:error 2:response";

export function decodeExecuteCommandResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["executeCommand"]["value"]> {
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
          skipField(r, tag, executeCommandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, executeCommandResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return response === undefined ? { kind: "nothing" } : { kind: "value", value: response };
}
