// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { AppError, RequestContext } from "../model/common.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";
import { decodeAppError, decodeRequestContext, encodeAppError, encodeRequestContext } from "./common.ts";
import type {
  ImplementedRequest,
  ImplementedRequestInit,
  ImplementedResponse,
  ImplementedResponseInit,
} from "./messages.ts";
import { isEmptyError, refusedOutcome } from "./outcome.ts";

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

export function encodeImplementedRequest(w: Writer, v: ImplementedRequestInit): void {
  expectObject(w, v);
  if (v.context !== undefined) {
    const at = beginMessage(w, 10, "context");
    encodeRequestContext(w, v.context);
    endMessage(w, at);
  }
}

const implementedRequestFields = "1:context";

export function decodeImplementedRequest(r: Reader, length = r.len - r.pos): ImplementedRequest {
  let context: RequestContext | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          context = decodeRequestContext(r, r.uint32(), context);
          break;
        default:
          skipField(r, tag, implementedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, implementedRequestFields);
  }
  return { context };
}

export function encodeImplementedResponse(w: Writer, v: ImplementedResponseInit): void {
  expectObject(w, v);
  if (v.error !== undefined) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, v.error);
    endMessage(w, at);
  }
  if (v.hooks !== undefined) {
    expectList(w, "hooks", v.hooks);
    enter(w, "hooks");
    let index = 0;
    for (const item of v.hooks) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const implementedResponseFields = "1:error 2:hooks";

export function decodeImplementedResponse(r: Reader, length = r.len - r.pos): ImplementedResponse {
  let error_: AppError | undefined;
  let hooks: string[] = [];
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
          hooks.push(readString(r));
          break;
        default:
          skipField(r, tag, implementedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, implementedResponseFields, { hooks });
  }
  return { error: error_, hooks };
}

export function encodeOnActivateRequest(
  w: Writer,
  args: HookTypes["onActivate"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
}

const onActivateRequestFields = "1:context";

export function decodeOnActivateRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onActivate"]["args"]; pluginContext: PluginContext | undefined } {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        default:
          skipField(r, tag, onActivateRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onActivateRequestFields);
  }
  return { args: {}, pluginContext: undefined };
}

export function encodeOnActivateResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onActivate"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("onActivate", outcome);
  }
}

const onActivateResponseFields = "1:error";

export function decodeOnActivateResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onActivate"]["value"]> {
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
          skipField(r, tag, onActivateResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onActivateResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return { kind: "nothing" };
}

export function encodeOnDeactivateRequest(
  w: Writer,
  args: HookTypes["onDeactivate"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
}

const onDeactivateRequestFields = "1:context";

export function decodeOnDeactivateRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onDeactivate"]["args"]; pluginContext: PluginContext | undefined } {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        default:
          skipField(r, tag, onDeactivateRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onDeactivateRequestFields);
  }
  return { args: {}, pluginContext: undefined };
}

export function encodeOnDeactivateResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onDeactivate"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("onDeactivate", outcome);
  }
}

const onDeactivateResponseFields = "1:error";

export function decodeOnDeactivateResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onDeactivate"]["value"]> {
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
          skipField(r, tag, onDeactivateResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onDeactivateResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return { kind: "nothing" };
}

export function encodeOnConfigurationChangeRequest(
  w: Writer,
  args: HookTypes["onConfigurationChange"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
}

const onConfigurationChangeRequestFields = "1:context";

export function decodeOnConfigurationChangeRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onConfigurationChange"]["args"]; pluginContext: PluginContext | undefined } {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        default:
          skipField(r, tag, onConfigurationChangeRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onConfigurationChangeRequestFields);
  }
  return { args: {}, pluginContext: undefined };
}

export function encodeOnConfigurationChangeResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onConfigurationChange"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("onConfigurationChange", outcome);
  }
}

const onConfigurationChangeResponseFields = "1:error";

export function decodeOnConfigurationChangeResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onConfigurationChange"]["value"]> {
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
          skipField(r, tag, onConfigurationChangeResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onConfigurationChangeResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return { kind: "nothing" };
}
