// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";
import type { WebSocketRequest } from "../model/websocket.ts";
import { refusedOutcome } from "./outcome.ts";
import { decodeWebSocketRequest, encodeWebSocketRequest } from "./websocket.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  readString,
  readTag,
  skipField,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeOnWebSocketConnectRequest(
  w: Writer,
  args: HookTypes["onWebSocketConnect"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (args.webConnId !== "") writeString(w, 18, "webConnId", args.webConnId);
  if (args.userId !== "") writeString(w, 26, "userId", args.userId);
}

const onWebSocketConnectRequestFields = "1:context 2:webConnId 3:userId";

export function decodeOnWebSocketConnectRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onWebSocketConnect"]["args"]; pluginContext: PluginContext | undefined } {
  let webConnId = "";
  let userId = "";
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
          webConnId = readString(r);
          break;
        case 26:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, onWebSocketConnectRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onWebSocketConnectRequestFields);
  }
  return { args: { webConnId, userId }, pluginContext: undefined };
}

export function encodeOnWebSocketConnectResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["onWebSocketConnect"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("onWebSocketConnect", outcome);
  }
}

const onWebSocketConnectResponseFields = "";

export function decodeOnWebSocketConnectResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onWebSocketConnect"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, onWebSocketConnectResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onWebSocketConnectResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeOnWebSocketDisconnectRequest(
  w: Writer,
  args: HookTypes["onWebSocketDisconnect"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (args.webConnId !== "") writeString(w, 18, "webConnId", args.webConnId);
  if (args.userId !== "") writeString(w, 26, "userId", args.userId);
}

const onWebSocketDisconnectRequestFields = "1:context 2:webConnId 3:userId";

export function decodeOnWebSocketDisconnectRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onWebSocketDisconnect"]["args"]; pluginContext: PluginContext | undefined } {
  let webConnId = "";
  let userId = "";
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
          webConnId = readString(r);
          break;
        case 26:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, onWebSocketDisconnectRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onWebSocketDisconnectRequestFields);
  }
  return { args: { webConnId, userId }, pluginContext: undefined };
}

export function encodeOnWebSocketDisconnectResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["onWebSocketDisconnect"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("onWebSocketDisconnect", outcome);
  }
}

const onWebSocketDisconnectResponseFields = "";

export function decodeOnWebSocketDisconnectResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onWebSocketDisconnect"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, onWebSocketDisconnectResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onWebSocketDisconnectResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeWebSocketMessageHasBeenPostedRequest(
  w: Writer,
  args: HookTypes["webSocketMessageHasBeenPosted"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (args.webConnId !== "") writeString(w, 18, "webConnId", args.webConnId);
  if (args.userId !== "") writeString(w, 26, "userId", args.userId);
  {
    const at = beginMessage(w, 34, "request");
    encodeWebSocketRequest(w, args.request);
    endMessage(w, at);
  }
}

const webSocketMessageHasBeenPostedRequestFields = "1:context 2:webConnId 3:userId 4:request";

export function decodeWebSocketMessageHasBeenPostedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["webSocketMessageHasBeenPosted"]["args"]; pluginContext: PluginContext | undefined } {
  let webConnId = "";
  let userId = "";
  let request: WebSocketRequest | undefined;
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
          webConnId = readString(r);
          break;
        case 26:
          userId = readString(r);
          break;
        case 34:
          request = decodeWebSocketRequest(r, r.uint32(), request);
          break;
        default:
          skipField(r, tag, webSocketMessageHasBeenPostedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, webSocketMessageHasBeenPostedRequestFields);
  }
  return { args: { webConnId, userId, request: request ?? decodeWebSocketRequest(r, 0) }, pluginContext: undefined };
}

export function encodeWebSocketMessageHasBeenPostedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["webSocketMessageHasBeenPosted"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("webSocketMessageHasBeenPosted", outcome);
  }
}

const webSocketMessageHasBeenPostedResponseFields = "";

export function decodeWebSocketMessageHasBeenPostedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["webSocketMessageHasBeenPosted"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, webSocketMessageHasBeenPostedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, webSocketMessageHasBeenPostedResponseFields);
  }
  return { kind: "nothing" };
}
