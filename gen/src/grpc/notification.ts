// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ChannelType } from "../model/channel.ts";
import type { EmailNotification } from "../model/documents.ts";
import type {
  EmailNotificationContent,
  EmailNotificationContentInit,
  PushNotification,
  PushNotificationInit,
  SendToastMessageOptions,
  SendToastMessageOptionsInit,
} from "../model/notification.ts";
import { numberOfChannelType, textOfChannelType } from "./channel.ts";

import {
  atField,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readJson,
  readString,
  readTag,
  skipField,
  writeBool,
  writeInt32,
  writeInt64,
  writeJson,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodePushNotification(w: Writer, v: PushNotificationInit): void {
  expectObject(w, v);
  if (v.ackId !== undefined && v.ackId !== "") writeString(w, 10, "ackId", v.ackId);
  if (v.platform !== undefined && v.platform !== "") writeString(w, 18, "platform", v.platform);
  if (v.serverId !== undefined && v.serverId !== "") writeString(w, 26, "serverId", v.serverId);
  if (v.deviceId !== undefined && v.deviceId !== "") writeString(w, 34, "deviceId", v.deviceId);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 42, "postId", v.postId);
  if (v.category !== undefined && v.category !== "") writeString(w, 50, "category", v.category);
  if (v.sound !== undefined && v.sound !== "") writeString(w, 58, "sound", v.sound);
  if (v.message !== undefined && v.message !== "") writeString(w, 66, "message", v.message);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 90, "teamId", v.teamId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 98, "channelId", v.channelId);
  if (v.rootId !== undefined && v.rootId !== "") writeString(w, 106, "rootId", v.rootId);
  if (v.senderId !== undefined && v.senderId !== "") writeString(w, 114, "senderId", v.senderId);
  if (v.senderName !== undefined && v.senderName !== "") writeString(w, 122, "senderName", v.senderName);
  if (v.overrideUsername !== undefined && v.overrideUsername !== "") writeString(w, 130, "overrideUsername", v.overrideUsername);
  if (v.overrideIconUrl !== undefined && v.overrideIconUrl !== "") writeString(w, 138, "overrideIconUrl", v.overrideIconUrl);
  if (v.fromWebhook !== undefined && v.fromWebhook !== "") writeString(w, 146, "fromWebhook", v.fromWebhook);
  if (v.version !== undefined && v.version !== "") writeString(w, 154, "version", v.version);
  if (v.isCrt !== undefined && v.isCrt !== false) writeBool(w, 160, "isCrt", v.isCrt);
  if (v.channelName !== undefined && v.channelName !== "") writeString(w, 170, "channelName", v.channelName);
  if (v.type !== undefined && v.type !== "") writeString(w, 178, "type", v.type);
  if (v.subType !== undefined && v.subType !== "") writeString(w, 186, "subType", v.subType);
  if (v.badge !== undefined && v.badge !== 0) writeInt64(w, 8000, "badge", v.badge);
  if (v.contentAvailable !== undefined && v.contentAvailable !== 0) writeInt64(w, 8008, "contentAvailable", v.contentAvailable);
  if (v.transport !== undefined && v.transport !== "") writeString(w, 8018, "transport", v.transport);
  if (v.isIdLoaded !== undefined && v.isIdLoaded !== false) writeBool(w, 8024, "isIdLoaded", v.isIdLoaded);
  if (v.postType !== undefined && v.postType !== "") writeString(w, 8034, "postType", v.postType);
  if (v.channelType !== undefined && numberOfChannelType(w, "channelType", v.channelType) !== 0) writeInt32(w, 8040, "channelType", numberOfChannelType(w, "channelType", v.channelType));
  if (v.signature !== undefined && v.signature !== "") writeString(w, 8050, "signature", v.signature);
}

const pushNotificationFields = "1:ackId 2:platform 3:serverId 4:deviceId 5:postId 6:category 7:sound 8:message 1000:badge 1001:contentAvailable 11:teamId 12:channelId 13:rootId 14:senderId 15:senderName 16:overrideUsername 17:overrideIconUrl 18:fromWebhook 19:version 20:isCrt 21:channelName 22:type 23:subType 1002:transport 1003:isIdLoaded 1004:postType 1005:channelType 1006:signature";

export function decodePushNotification(r: Reader, length = r.len - r.pos, into?: PushNotification): PushNotification {
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
  if (into !== undefined) ({ ackId, platform, serverId, deviceId, postId, category, sound, message, badge, contentAvailable, teamId, channelId, rootId, senderId, senderName, overrideUsername, overrideIconUrl, fromWebhook, version, isCrt, channelName, type, subType, transport, isIdLoaded, postType, channelType, signature } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          ackId = readString(r);
          break;
        case 18:
          platform = readString(r);
          break;
        case 26:
          serverId = readString(r);
          break;
        case 34:
          deviceId = readString(r);
          break;
        case 42:
          postId = readString(r);
          break;
        case 50:
          category = readString(r);
          break;
        case 58:
          sound = readString(r);
          break;
        case 66:
          message = readString(r);
          break;
        case 90:
          teamId = readString(r);
          break;
        case 98:
          channelId = readString(r);
          break;
        case 106:
          rootId = readString(r);
          break;
        case 114:
          senderId = readString(r);
          break;
        case 122:
          senderName = readString(r);
          break;
        case 130:
          overrideUsername = readString(r);
          break;
        case 138:
          overrideIconUrl = readString(r);
          break;
        case 146:
          fromWebhook = readString(r);
          break;
        case 154:
          version = readString(r);
          break;
        case 160:
          isCrt = r.bool();
          break;
        case 170:
          channelName = readString(r);
          break;
        case 178:
          type = readString(r);
          break;
        case 186:
          subType = readString(r);
          break;
        case 8000:
          badge = readInt64(r);
          break;
        case 8008:
          contentAvailable = readInt64(r);
          break;
        case 8018:
          transport = readString(r);
          break;
        case 8024:
          isIdLoaded = r.bool();
          break;
        case 8034:
          postType = readString(r);
          break;
        case 8040:
          channelType = textOfChannelType(r.int32());
          break;
        case 8050:
          signature = readString(r);
          break;
        default:
          skipField(r, tag, pushNotificationFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pushNotificationFields);
  }
  return { ackId, platform, serverId, deviceId, postId, category, sound, message, badge, contentAvailable, teamId, channelId, rootId, senderId, senderName, overrideUsername, overrideIconUrl, fromWebhook, version, isCrt, channelName, type, subType, transport, isIdLoaded, postType, channelType, signature };
}

export function encodeEmailNotificationJson(w: Writer, v: EmailNotification): void {
  if (v !== undefined) writeJson(w, 10, "", v);
}

const emailNotificationJsonFields = "1:";

export function decodeEmailNotificationJson(r: Reader, length = r.len - r.pos, into?: EmailNotification): EmailNotification | undefined {
  let notification: EmailNotification | undefined;
  if (into !== undefined) notification = into;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          notification = readJson(r);
          break;
        default:
          skipField(r, tag, emailNotificationJsonFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, emailNotificationJsonFields);
  }
  return notification;
}

export function encodeEmailNotificationContent(w: Writer, v: EmailNotificationContentInit): void {
  expectObject(w, v);
  if (v.subject !== undefined && v.subject !== "") writeString(w, 10, "subject", v.subject);
  if (v.title !== undefined && v.title !== "") writeString(w, 18, "title", v.title);
  if (v.subTitle !== undefined && v.subTitle !== "") writeString(w, 26, "subTitle", v.subTitle);
  if (v.messageHtml !== undefined && v.messageHtml !== "") writeString(w, 34, "messageHtml", v.messageHtml);
  if (v.messageText !== undefined && v.messageText !== "") writeString(w, 42, "messageText", v.messageText);
  if (v.buttonText !== undefined && v.buttonText !== "") writeString(w, 50, "buttonText", v.buttonText);
  if (v.buttonUrl !== undefined && v.buttonUrl !== "") writeString(w, 58, "buttonUrl", v.buttonUrl);
  if (v.footerText !== undefined && v.footerText !== "") writeString(w, 66, "footerText", v.footerText);
}

const emailNotificationContentFields = "1:subject 2:title 3:subTitle 4:messageHtml 5:messageText 6:buttonText 7:buttonUrl 8:footerText";

export function decodeEmailNotificationContent(r: Reader, length = r.len - r.pos, into?: EmailNotificationContent): EmailNotificationContent {
  let subject = "";
  let title = "";
  let subTitle = "";
  let messageHtml = "";
  let messageText = "";
  let buttonText = "";
  let buttonUrl = "";
  let footerText = "";
  if (into !== undefined) ({ subject, title, subTitle, messageHtml, messageText, buttonText, buttonUrl, footerText } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          subject = readString(r);
          break;
        case 18:
          title = readString(r);
          break;
        case 26:
          subTitle = readString(r);
          break;
        case 34:
          messageHtml = readString(r);
          break;
        case 42:
          messageText = readString(r);
          break;
        case 50:
          buttonText = readString(r);
          break;
        case 58:
          buttonUrl = readString(r);
          break;
        case 66:
          footerText = readString(r);
          break;
        default:
          skipField(r, tag, emailNotificationContentFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, emailNotificationContentFields);
  }
  return { subject, title, subTitle, messageHtml, messageText, buttonText, buttonUrl, footerText };
}

export function encodeSendToastMessageOptions(w: Writer, v: SendToastMessageOptionsInit): void {
  expectObject(w, v);
  if (v.position !== undefined && v.position !== "") writeString(w, 10, "position", v.position);
}

const sendToastMessageOptionsFields = "1:position";

export function decodeSendToastMessageOptions(r: Reader, length = r.len - r.pos, into?: SendToastMessageOptions): SendToastMessageOptions {
  let position = "";
  if (into !== undefined) ({ position } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          position = readString(r);
          break;
        default:
          skipField(r, tag, sendToastMessageOptionsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendToastMessageOptionsFields);
  }
  return { position };
}
