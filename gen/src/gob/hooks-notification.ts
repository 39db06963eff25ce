// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { EmailNotification } from "../model/documents.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { PushNotification } from "../model/notification.ts";
import { callOfEmailNotificationType, callOfPushNotificationAndStringType } from "./call-types.ts";
import { goDocuments } from "./documents.ts";
import { readPushNotification, writeEmailNotificationContent, writePushNotification } from "./notification.ts";
import { putReason, reasonOf, refusedAnswer } from "./support.ts";
import { emailNotificationType } from "./types.ts";

import {
  endStruct,
  expectGiven,
  nextOf,
  putStruct,
  putText,
  readNothing,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function readNotificationWillBePushedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["notificationWillBePushed"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPushNotificationAndStringType);
  let pushNotification: PushNotification | undefined;
  let userId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pushNotification = readPushNotification(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        userId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { pushNotification: pushNotification ?? readNothing(readPushNotification), userId };
  return { args, pluginContext: undefined };
}

export function writeNotificationWillBePushedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["notificationWillBePushed"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writePushNotification);
      break;
    case "reject":
      last = putReason(w, 1, "notificationWillBePushed", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("notificationWillBePushed", outcome);
  }
  endStruct(w);
}

export function readEmailNotificationWillBeSentArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["emailNotificationWillBeSent"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfEmailNotificationType);
  let emailNotification: EmailNotification | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        emailNotification = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as EmailNotification | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { emailNotification: emailNotification ?? (goDocuments.empty(emailNotificationType) as unknown as NonNullable<typeof emailNotification>) };
  return { args, pluginContext: undefined };
}

export function writeEmailNotificationWillBeSentAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["emailNotificationWillBeSent"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writeEmailNotificationContent);
      break;
    case "reject":
      last = putReason(w, 1, "emailNotificationWillBeSent", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("emailNotificationWillBeSent", outcome);
  }
  endStruct(w);
}
