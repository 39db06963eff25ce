// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { WebSocketRequest } from "../model/websocket.ts";
import { callOfStringAndStringAndWebSocketRequestType, callOfStringAndStringType } from "./call-types.ts";
import { refusedAnswer } from "./support.ts";
import { readWebSocketRequest } from "./websocket.ts";

import {
  endStruct,
  nextOf,
  readNothing,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function readOnWebSocketConnectArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["onWebSocketConnect"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfStringAndStringType);
  let webConnId = "";
  let userId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onWebSocketDisconnect"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfStringAndStringType);
  let webConnId = "";
  let userId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["webSocketMessageHasBeenPosted"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfStringAndStringAndWebSocketRequestType);
  let webConnId = "";
  let userId = "";
  let request: WebSocketRequest | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
