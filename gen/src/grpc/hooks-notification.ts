// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { EmailNotification } from "../model/documents.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";
import type { EmailNotificationContent, PushNotification } from "../model/notification.ts";
import {
  decodeEmailNotificationContent,
  decodeEmailNotificationJson,
  decodePushNotification,
  encodeEmailNotificationContent,
  encodeEmailNotificationJson,
  encodePushNotification,
} from "./notification.ts";
import { errorReason, givenReason, refusedOutcome } from "./outcome.ts";

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

export function encodeNotificationWillBePushedRequest(
  w: Writer,
  args: HookTypes["notificationWillBePushed"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    const at = beginMessage(w, 18, "pushNotification");
    encodePushNotification(w, args.pushNotification);
    endMessage(w, at);
  }
  if (args.userId !== "") writeString(w, 26, "userId", args.userId);
}

const notificationWillBePushedRequestFields = "1:context 2:pushNotification 3:userId";

export function decodeNotificationWillBePushedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["notificationWillBePushed"]["args"]; pluginContext: PluginContext | undefined } {
  let pushNotification: PushNotification | undefined;
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
          pushNotification = decodePushNotification(r, r.uint32(), pushNotification);
          break;
        case 26:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, notificationWillBePushedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, notificationWillBePushedRequestFields);
  }
  return { args: { pushNotification: pushNotification ?? decodePushNotification(r, 0), userId }, pluginContext: undefined };
}

export function encodeNotificationWillBePushedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["notificationWillBePushed"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodePushNotification(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("notificationWillBePushed", outcome.reason));
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("notificationWillBePushed", outcome);
  }
}

const notificationWillBePushedResponseFields = "1:notification 2:rejectionReason";

export function decodeNotificationWillBePushedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["notificationWillBePushed"]["value"]> {
  let notification: PushNotification | undefined;
  let rejectionReason = "";
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
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, notificationWillBePushedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, notificationWillBePushedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return notification === undefined ? { kind: "nothing" } : { kind: "value", value: notification };
}

export function encodeEmailNotificationWillBeSentRequest(
  w: Writer,
  args: HookTypes["emailNotificationWillBeSent"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    const at = beginMessage(w, 18, "emailNotification");
    encodeEmailNotificationJson(w, args.emailNotification);
    endMessage(w, at);
  }
}

const emailNotificationWillBeSentRequestFields = "1:context 2:emailNotification";

export function decodeEmailNotificationWillBeSentRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["emailNotificationWillBeSent"]["args"]; pluginContext: PluginContext | undefined } {
  let emailNotification: EmailNotification | undefined;
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
          emailNotification = decodeEmailNotificationJson(r, r.uint32(), emailNotification);
          break;
        default:
          skipField(r, tag, emailNotificationWillBeSentRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, emailNotificationWillBeSentRequestFields);
  }
  return { args: { emailNotification: emailNotification ?? ({} as EmailNotification) }, pluginContext: undefined };
}

export function encodeEmailNotificationWillBeSentResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["emailNotificationWillBeSent"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodeEmailNotificationContent(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("emailNotificationWillBeSent", outcome.reason));
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("emailNotificationWillBeSent", outcome);
  }
}

const emailNotificationWillBeSentResponseFields = "1:content 2:rejectionReason";

export function decodeEmailNotificationWillBeSentResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["emailNotificationWillBeSent"]["value"]> {
  let content: EmailNotificationContent | undefined;
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          content = decodeEmailNotificationContent(r, r.uint32(), content);
          break;
        case 18:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, emailNotificationWillBeSentResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, emailNotificationWillBeSentResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return content === undefined ? { kind: "nothing" } : { kind: "value", value: content };
}
