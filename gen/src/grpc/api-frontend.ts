// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  OpenInteractiveDialogRequest,
  OpenInteractiveDialogRequestInit,
  PublishWebSocketEventRequest,
  PublishWebSocketEventRequestInit,
  SendPushNotificationRequest,
  SendPushNotificationRequestInit,
  SendToastMessageRequest,
  SendToastMessageRequestInit,
} from "../model/api-frontend.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { OpenDialogRequest } from "../model/dialog.ts";
import type { PushNotification, SendToastMessageOptions } from "../model/notification.ts";
import type { DynamicObject } from "../model/values.ts";
import type { WebsocketBroadcast } from "../model/websocket.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodeOpenDialogRequest, encodeOpenDialogRequest } from "./dialog.ts";
import {
  decodePushNotification,
  decodeSendToastMessageOptions,
  encodePushNotification,
  encodeSendToastMessageOptions,
} from "./notification.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import { decodeWebsocketBroadcast, encodeWebsocketBroadcast } from "./websocket.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  needsTwin,
  readJson,
  readString,
  readStruct,
  readTag,
  skipField,
  writeJson,
  writeString,
  writeStruct,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodePublishWebSocketEventRequest(w: Writer, v: PublishWebSocketEventRequestInit): void {
  expectObject(w, v);
  if (v.event !== undefined && v.event !== "") writeString(w, 10, "event", v.event);
  if (v.payload !== undefined) writeStruct(w, 18, "payload", v.payload, "round");
  if (v.broadcast !== undefined) {
    const at = beginMessage(w, 26, "broadcast");
    encodeWebsocketBroadcast(w, v.broadcast);
    endMessage(w, at);
  }
  if (needsTwin(v.payload)) writeJson(w, 8002, "payload", v.payload);
}

const publishWebSocketEventRequestFields = "1:event 2:payload 1000:payload 3:broadcast";

export function decodePublishWebSocketEventRequest(r: Reader, length = r.len - r.pos): PublishWebSocketEventRequest {
  let event = "";
  let payload: DynamicObject | undefined;
  let payloadExact: DynamicObject | undefined;
  let broadcast: WebsocketBroadcast | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          event = readString(r);
          break;
        case 18:
          payload = readStruct(r, r.uint32(), payload);
          break;
        case 8002:
          payloadExact = readJson(r);
          break;
        case 26:
          broadcast = decodeWebsocketBroadcast(r, r.uint32(), broadcast);
          break;
        default:
          skipField(r, tag, publishWebSocketEventRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, publishWebSocketEventRequestFields);
  }
  if (payloadExact !== undefined) payload = payloadExact;
  return { event, payload, broadcast };
}

export function encodePublishWebSocketEventResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const publishWebSocketEventResponseFields = "1:error";

export function decodePublishWebSocketEventResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, publishWebSocketEventResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, publishWebSocketEventResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeOpenInteractiveDialogRequest(w: Writer, v: OpenInteractiveDialogRequestInit): void {
  expectObject(w, v);
  if (v.dialog !== undefined) {
    const at = beginMessage(w, 10, "dialog");
    encodeOpenDialogRequest(w, v.dialog);
    endMessage(w, at);
  }
}

const openInteractiveDialogRequestFields = "1:dialog";

export function decodeOpenInteractiveDialogRequest(r: Reader, length = r.len - r.pos): OpenInteractiveDialogRequest {
  let dialog: OpenDialogRequest | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          dialog = decodeOpenDialogRequest(r, r.uint32(), dialog);
          break;
        default:
          skipField(r, tag, openInteractiveDialogRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, openInteractiveDialogRequestFields);
  }
  return { dialog };
}

export function encodeOpenInteractiveDialogResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const openInteractiveDialogResponseFields = "1:error";

export function decodeOpenInteractiveDialogResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, openInteractiveDialogResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, openInteractiveDialogResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeSendToastMessageRequest(w: Writer, v: SendToastMessageRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.connectionId !== undefined && v.connectionId !== "") writeString(w, 18, "connectionId", v.connectionId);
  if (v.message !== undefined && v.message !== "") writeString(w, 26, "message", v.message);
  if (v.options !== undefined) {
    const at = beginMessage(w, 34, "options");
    encodeSendToastMessageOptions(w, v.options);
    endMessage(w, at);
  }
}

const sendToastMessageRequestFields = "1:userId 2:connectionId 3:message 4:options";

export function decodeSendToastMessageRequest(r: Reader, length = r.len - r.pos): SendToastMessageRequest {
  let userId = "";
  let connectionId = "";
  let message = "";
  let options: SendToastMessageOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          connectionId = readString(r);
          break;
        case 26:
          message = readString(r);
          break;
        case 34:
          options = decodeSendToastMessageOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, sendToastMessageRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendToastMessageRequestFields);
  }
  return { userId, connectionId, message, options };
}

export function encodeSendToastMessageResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const sendToastMessageResponseFields = "1:error";

export function decodeSendToastMessageResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, sendToastMessageResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendToastMessageResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeSendPushNotificationRequest(w: Writer, v: SendPushNotificationRequestInit): void {
  expectObject(w, v);
  if (v.notification !== undefined) {
    const at = beginMessage(w, 10, "notification");
    encodePushNotification(w, v.notification);
    endMessage(w, at);
  }
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const sendPushNotificationRequestFields = "1:notification 2:userId";

export function decodeSendPushNotificationRequest(r: Reader, length = r.len - r.pos): SendPushNotificationRequest {
  let notification: PushNotification | undefined;
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          notification = decodePushNotification(r, r.uint32(), notification);
          break;
        case 18:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, sendPushNotificationRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendPushNotificationRequestFields);
  }
  return { notification, userId };
}

export function encodeSendPushNotificationResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const sendPushNotificationResponseFields = "1:error";

export function decodeSendPushNotificationResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, sendPushNotificationResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendPushNotificationResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
