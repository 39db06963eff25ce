// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  OpenInteractiveDialogRequestInit,
  PublishWebSocketEventRequestInit,
  SendPushNotificationRequestInit,
  SendToastMessageRequestInit,
} from "../model/api-frontend.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import { appErrorType, readAppError } from "./common.ts";
import { openDialogRequestType, writeOpenDialogRequest } from "./dialog.ts";
import {
  pushNotificationType,
  sendToastMessageOptionsType,
  writePushNotification,
  writeSendToastMessageOptions,
} from "./notification.ts";
import { asGiven, type GobReadOptions } from "./support.ts";
import { websocketBroadcastType, writeWebsocketBroadcast } from "./websocket.ts";

import { anyMap, basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putObject,
  putText,
  putWhole,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const openInteractiveDialogArgsType: StructType = structOf("plugin.Z_OpenInteractiveDialogArgs", () => [
  ["A", openDialogRequestType, true],
]);

export const openInteractiveDialogReturnsType: StructType = structOf("plugin.Z_OpenInteractiveDialogReturns", () => [
  ["A", appErrorType],
]);

export const sendToastMessageArgsType: StructType = structOf("plugin.Z_SendToastMessageArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", sendToastMessageOptionsType, true],
]);

export const sendToastMessageReturnsType: StructType = structOf("plugin.Z_SendToastMessageReturns", () => [
  ["A", appErrorType],
]);

export const publishWebSocketEventArgsType: StructType = structOf("plugin.Z_PublishWebSocketEventArgs", () => [
  ["A", basic.string],
  ["B", anyMap],
  ["C", websocketBroadcastType],
]);

export const publishWebSocketEventReturnsType: StructType = structOf("plugin.Z_PublishWebSocketEventReturns", () => []);

export const sendPushNotificationArgsType: StructType = structOf("plugin.Z_SendPushNotificationArgs", () => [
  ["A", pushNotificationType],
  ["B", basic.string],
]);

export const sendPushNotificationReturnsType: StructType = structOf("plugin.Z_SendPushNotificationReturns", () => [
  ["A", appErrorType],
]);

export function writePublishWebSocketEventArguments(w: ValueWriter, v: PublishWebSocketEventRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "event", v.event);
  last = putObject(w, last, 1, "payload", v.payload);
  last = putWhole(w, last, 2, "broadcast", v.broadcast, writeWebsocketBroadcast);
  endStruct(w);
}

export function readPublishWebSocketEventAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, publishWebSocketEventReturnsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function writeOpenInteractiveDialogArguments(w: ValueWriter, v: OpenInteractiveDialogRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "dialog", v.dialog, writeOpenDialogRequest);
  endStruct(w);
}

export function readOpenInteractiveDialogAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, openInteractiveDialogReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeSendToastMessageArguments(w: ValueWriter, v: SendToastMessageRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "connectionId", v.connectionId);
  last = putText(w, last, 2, "message", v.message);
  last = putWhole(w, last, 3, "options", v.options, writeSendToastMessageOptions);
  endStruct(w);
}

export function readSendToastMessageAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, sendToastMessageReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeSendPushNotificationArguments(w: ValueWriter, v: SendPushNotificationRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "notification", v.notification, writePushNotification);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readSendPushNotificationAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, sendPushNotificationReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}
