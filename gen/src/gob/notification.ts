// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ChannelType } from "../model/channel.ts";
import type {
  EmailNotificationContent,
  EmailNotificationContentInit,
  PushNotification,
  PushNotificationInit,
  SendToastMessageOptions,
  SendToastMessageOptionsInit,
} from "../model/notification.ts";
import { fromGoChannelType, toGoChannelType } from "./channel.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putText,
  readBool,
  readSafeInt,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const emailNotificationContentType: StructType = structOf("model.EmailNotificationContent", () => [
  ["Subject", basic.string],
  ["Title", basic.string],
  ["SubTitle", basic.string],
  ["MessageHTML", basic.string],
  ["MessageText", basic.string],
  ["ButtonText", basic.string],
  ["ButtonURL", basic.string],
  ["FooterText", basic.string],
]);

export const pushNotificationType: StructType = structOf("model.PushNotification", () => [
  ["AckId", basic.string],
  ["Platform", basic.string],
  ["ServerId", basic.string],
  ["DeviceId", basic.string],
  ["PostId", basic.string],
  ["Category", basic.string],
  ["Sound", basic.string],
  ["Message", basic.string],
  ["Badge", basic.int64],
  ["ContentAvailable", basic.int64],
  ["TeamId", basic.string],
  ["ChannelId", basic.string],
  ["RootId", basic.string],
  ["ChannelName", basic.string],
  ["Type", basic.string],
  ["SubType", basic.string],
  ["Transport", basic.string],
  ["SenderId", basic.string],
  ["SenderName", basic.string],
  ["OverrideUsername", basic.string],
  ["OverrideIconURL", basic.string],
  ["FromWebhook", basic.string],
  ["Version", basic.string],
  ["IsCRTEnabled", basic.bool],
  ["IsIdLoaded", basic.bool],
  ["PostType", basic.string],
  ["ChannelType", basic.string],
  ["Signature", basic.string],
]);

export const sendToastMessageOptionsType: StructType = structOf("model.SendToastMessageOptions", () => [
  ["Position", basic.string],
]);

export function readPushNotification(r: ValueReader, _plans: Plans, plan: Plan): PushNotification {
  let ackId = "";
  let platform = "";
  let serverId = "";
  let deviceId = "";
  let postId = "";
  let category = "";
  let sound = "";
  let message = "";
  let badge = 0;
  let contentAvailable = 0;
  let teamId = "";
  let channelId = "";
  let rootId = "";
  let senderId = "";
  let senderName = "";
  let overrideUsername = "";
  let overrideIconUrl = "";
  let fromWebhook = "";
  let version = "";
  let isCrt = false;
  let channelName = "";
  let type = "";
  let subType = "";
  let transport = "";
  let isIdLoaded = false;
  let postType = "";
  let channelType: ChannelType | undefined;
  let signature = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        ackId = readString(r);
        break;
      case 1:
        platform = readString(r);
        break;
      case 2:
        serverId = readString(r);
        break;
      case 3:
        deviceId = readString(r);
        break;
      case 4:
        postId = readString(r);
        break;
      case 5:
        category = readString(r);
        break;
      case 6:
        sound = readString(r);
        break;
      case 7:
        message = readString(r);
        break;
      case 8:
        badge = readSafeInt(r, "PushNotification.badge");
        break;
      case 9:
        contentAvailable = readSafeInt(r, "PushNotification.contentAvailable");
        break;
      case 10:
        teamId = readString(r);
        break;
      case 11:
        channelId = readString(r);
        break;
      case 12:
        rootId = readString(r);
        break;
      case 13:
        channelName = readString(r);
        break;
      case 14:
        type = readString(r);
        break;
      case 15:
        subType = readString(r);
        break;
      case 16:
        transport = readString(r);
        break;
      case 17:
        senderId = readString(r);
        break;
      case 18:
        senderName = readString(r);
        break;
      case 19:
        overrideUsername = readString(r);
        break;
      case 20:
        overrideIconUrl = readString(r);
        break;
      case 21:
        fromWebhook = readString(r);
        break;
      case 22:
        version = readString(r);
        break;
      case 23:
        isCrt = readBool(r);
        break;
      case 24:
        isIdLoaded = readBool(r);
        break;
      case 25:
        postType = readString(r);
        break;
      case 26:
        channelType = fromGoChannelType(readString(r));
        break;
      case 27:
        signature = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { ackId, platform, serverId, deviceId, postId, category, sound, message, badge, contentAvailable, teamId, channelId, rootId, senderId, senderName, overrideUsername, overrideIconUrl, fromWebhook, version, isCrt, channelName, type, subType, transport, isIdLoaded, postType, channelType, signature };
}

export function writePushNotification(w: ValueWriter, v: PushNotificationInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "ackId", v.ackId);
  last = putText(w, last, 1, "platform", v.platform);
  last = putText(w, last, 2, "serverId", v.serverId);
  last = putText(w, last, 3, "deviceId", v.deviceId);
  last = putText(w, last, 4, "postId", v.postId);
  last = putText(w, last, 5, "category", v.category);
  last = putText(w, last, 6, "sound", v.sound);
  last = putText(w, last, 7, "message", v.message);
  last = putInt(w, last, 8, "badge", v.badge);
  last = putInt(w, last, 9, "contentAvailable", v.contentAvailable);
  last = putText(w, last, 10, "teamId", v.teamId);
  last = putText(w, last, 11, "channelId", v.channelId);
  last = putText(w, last, 12, "rootId", v.rootId);
  last = putText(w, last, 13, "channelName", v.channelName);
  last = putText(w, last, 14, "type", v.type);
  last = putText(w, last, 15, "subType", v.subType);
  last = putText(w, last, 16, "transport", v.transport);
  last = putText(w, last, 17, "senderId", v.senderId);
  last = putText(w, last, 18, "senderName", v.senderName);
  last = putText(w, last, 19, "overrideUsername", v.overrideUsername);
  last = putText(w, last, 20, "overrideIconUrl", v.overrideIconUrl);
  last = putText(w, last, 21, "fromWebhook", v.fromWebhook);
  last = putText(w, last, 22, "version", v.version);
  last = putBool(w, last, 23, "isCrt", v.isCrt);
  last = putBool(w, last, 24, "isIdLoaded", v.isIdLoaded);
  last = putText(w, last, 25, "postType", v.postType);
  last = putText(w, last, 26, "channelType", toGoChannelType(v.channelType));
  last = putText(w, last, 27, "signature", v.signature);
  endStruct(w);
}

export function readEmailNotificationContent(r: ValueReader, _plans: Plans, plan: Plan): EmailNotificationContent {
  let subject = "";
  let title = "";
  let subTitle = "";
  let messageHtml = "";
  let messageText = "";
  let buttonText = "";
  let buttonUrl = "";
  let footerText = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        subject = readString(r);
        break;
      case 1:
        title = readString(r);
        break;
      case 2:
        subTitle = readString(r);
        break;
      case 3:
        messageHtml = readString(r);
        break;
      case 4:
        messageText = readString(r);
        break;
      case 5:
        buttonText = readString(r);
        break;
      case 6:
        buttonUrl = readString(r);
        break;
      case 7:
        footerText = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { subject, title, subTitle, messageHtml, messageText, buttonText, buttonUrl, footerText };
}

export function writeEmailNotificationContent(w: ValueWriter, v: EmailNotificationContentInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "subject", v.subject);
  last = putText(w, last, 1, "title", v.title);
  last = putText(w, last, 2, "subTitle", v.subTitle);
  last = putText(w, last, 3, "messageHtml", v.messageHtml);
  last = putText(w, last, 4, "messageText", v.messageText);
  last = putText(w, last, 5, "buttonText", v.buttonText);
  last = putText(w, last, 6, "buttonUrl", v.buttonUrl);
  last = putText(w, last, 7, "footerText", v.footerText);
  endStruct(w);
}

export function readSendToastMessageOptions(r: ValueReader, _plans: Plans, plan: Plan): SendToastMessageOptions {
  let position = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        position = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { position };
}

export function writeSendToastMessageOptions(w: ValueWriter, v: SendToastMessageOptionsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "position", v.position);
  endStruct(w);
}
