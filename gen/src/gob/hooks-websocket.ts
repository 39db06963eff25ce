// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { WebSocketRequest } from "../model/websocket.ts";
import { hideChallenge, refusedAnswer, type GobReadOptions } from "./support.ts";
import { readWebSocketRequest, webSocketRequestType } from "./websocket.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  nextField,
  readNothing,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const onWebSocketConnectArgsType: StructType = structOf("plugin.Z_OnWebSocketConnectArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const onWebSocketConnectReturnsType: StructType = structOf("plugin.Z_OnWebSocketConnectReturns", () => []);

export const onWebSocketDisconnectArgsType: StructType = structOf("plugin.Z_OnWebSocketDisconnectArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const onWebSocketDisconnectReturnsType: StructType = structOf("plugin.Z_OnWebSocketDisconnectReturns", () => []);

export const webSocketMessageHasBeenPostedArgsType: StructType = structOf("plugin.Z_WebSocketMessageHasBeenPostedArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", webSocketRequestType],
]);

export const webSocketMessageHasBeenPostedReturnsType: StructType = structOf("plugin.Z_WebSocketMessageHasBeenPostedReturns", () => []);

export function readOnWebSocketConnectArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onWebSocketConnect"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onWebSocketConnectArgsType);
  r.secrets = options.sensitive;
  let webConnId = "";
  let userId = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        webConnId = readString(r);
        break;
      case 1:
        userId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { webConnId, userId };
  return { args, pluginContext: undefined };
}

export function writeOnWebSocketConnectAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onWebSocketConnect"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("onWebSocketConnect", outcome);
  }
  endStruct(w);
}

export function readOnWebSocketDisconnectArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onWebSocketDisconnect"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onWebSocketDisconnectArgsType);
  r.secrets = options.sensitive;
  let webConnId = "";
  let userId = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        webConnId = readString(r);
        break;
      case 1:
        userId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { webConnId, userId };
  return { args, pluginContext: undefined };
}

export function writeOnWebSocketDisconnectAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onWebSocketDisconnect"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("onWebSocketDisconnect", outcome);
  }
  endStruct(w);
}

export function readWebSocketMessageHasBeenPostedArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["webSocketMessageHasBeenPosted"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, webSocketMessageHasBeenPostedArgsType);
  r.secrets = options.sensitive;
  let webConnId = "";
  let userId = "";
  let request: WebSocketRequest | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        webConnId = readString(r);
        break;
      case 1:
        userId = readString(r);
        break;
      case 2:
        request = readWebSocketRequest(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (!options.sensitive && request !== undefined) hideChallenge(request);
  const args = { webConnId, userId, request: request ?? readNothing(readWebSocketRequest) };
  return { args, pluginContext: undefined };
}

export function writeWebSocketMessageHasBeenPostedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["webSocketMessageHasBeenPosted"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("webSocketMessageHasBeenPosted", outcome);
  }
  endStruct(w);
}
