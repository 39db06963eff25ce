// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  OpenInteractiveDialogRequestInit,
  PublishWebSocketEventRequestInit,
  SendPushNotificationRequestInit,
  SendToastMessageRequestInit,
} from "../model/api-frontend.ts";
import { writeOpenDialogRequest } from "./dialog.ts";
import { writePushNotification, writeSendToastMessageOptions } from "./notification.ts";
import { writeWebsocketBroadcast } from "./websocket.ts";

import { endStruct, expectObject, putObject, putText, putWhole, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writePublishWebSocketEventArguments(w: ValueWriter, v: PublishWebSocketEventRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "event", v.event);
  last = putObject(w, last, 1, "payload", v.payload);
  last = putWhole(w, last, 2, "broadcast", v.broadcast, writeWebsocketBroadcast);
  endStruct(w);
}

export function writeOpenInteractiveDialogArguments(w: ValueWriter, v: OpenInteractiveDialogRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "dialog", v.dialog, writeOpenDialogRequest);
  endStruct(w);
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

export function writeSendPushNotificationArguments(w: ValueWriter, v: SendPushNotificationRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "notification", v.notification, writePushNotification);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}
