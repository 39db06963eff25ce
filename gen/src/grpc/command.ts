// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Command,
  CommandArgs,
  CommandArgsInit,
  CommandInit,
  CommandResponse,
  CommandResponseInit,
} from "../model/command.ts";
import type { DynamicObject } from "../model/values.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readInt64,
  readString,
  readStruct,
  readTag,
  skipField,
  writeBool,
  writeInt64,
  writeString,
  writeStruct,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCommand(w: Writer, v: CommandInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.token !== undefined && v.token !== "") writeString(w, 18, "token", v.token);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 24, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 32, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 40, "deleteAt", v.deleteAt);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 50, "creatorId", v.creatorId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 58, "teamId", v.teamId);
  if (v.trigger !== undefined && v.trigger !== "") writeString(w, 66, "trigger", v.trigger);
  if (v.method !== undefined && v.method !== "") writeString(w, 74, "method", v.method);
  if (v.username !== undefined && v.username !== "") writeString(w, 82, "username", v.username);
  if (v.iconUrl !== undefined && v.iconUrl !== "") writeString(w, 90, "iconUrl", v.iconUrl);
  if (v.autoComplete !== undefined && v.autoComplete !== false) writeBool(w, 96, "autoComplete", v.autoComplete);
  if (v.autoCompleteDesc !== undefined && v.autoCompleteDesc !== "") writeString(w, 106, "autoCompleteDesc", v.autoCompleteDesc);
  if (v.autoCompleteHint !== undefined && v.autoCompleteHint !== "") writeString(w, 114, "autoCompleteHint", v.autoCompleteHint);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 122, "displayName", v.displayName);
  if (v.description !== undefined && v.description !== "") writeString(w, 130, "description", v.description);
  if (v.url !== undefined && v.url !== "") writeString(w, 138, "url", v.url);
  if (v.pluginId !== undefined && v.pluginId !== "") writeString(w, 146, "pluginId", v.pluginId);
}

const commandFields = "1:id 2:token 3:createAt 4:updateAt 5:deleteAt 6:creatorId 7:teamId 8:trigger 9:method 10:username 11:iconUrl 12:autoComplete 13:autoCompleteDesc 14:autoCompleteHint 15:displayName 16:description 17:url 18:pluginId";

export function decodeCommand(r: Reader, length = r.len - r.pos, into?: Command): Command {
  let id = "";
  let token = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let creatorId = "";
  let teamId = "";
  let trigger = "";
  let method = "";
  let username = "";
  let iconUrl = "";
  let autoComplete = false;
  let autoCompleteDesc = "";
  let autoCompleteHint = "";
  let displayName = "";
  let description = "";
  let url = "";
  let pluginId = "";
  if (into !== undefined) ({ id, token, createAt, updateAt, deleteAt, creatorId, teamId, trigger, method, username, iconUrl, autoComplete, autoCompleteDesc, autoCompleteHint, displayName, description, url, pluginId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 18:
          token = readString(r);
          break;
        case 24:
          createAt = readInt64(r);
          break;
        case 32:
          updateAt = readInt64(r);
          break;
        case 40:
          deleteAt = readInt64(r);
          break;
        case 50:
          creatorId = readString(r);
          break;
        case 58:
          teamId = readString(r);
          break;
        case 66:
          trigger = readString(r);
          break;
        case 74:
          method = readString(r);
          break;
        case 82:
          username = readString(r);
          break;
        case 90:
          iconUrl = readString(r);
          break;
        case 96:
          autoComplete = r.bool();
          break;
        case 106:
          autoCompleteDesc = readString(r);
          break;
        case 114:
          autoCompleteHint = readString(r);
          break;
        case 122:
          displayName = readString(r);
          break;
        case 130:
          description = readString(r);
          break;
        case 138:
          url = readString(r);
          break;
        case 146:
          pluginId = readString(r);
          break;
        default:
          skipField(r, tag, commandFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, commandFields);
  }
  return { id, token, createAt, updateAt, deleteAt, creatorId, teamId, trigger, method, username, iconUrl, autoComplete, autoCompleteDesc, autoCompleteHint, displayName, description, url, pluginId };
}

export function encodeCommandArgs(w: Writer, v: CommandArgsInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 18, "channelId", v.channelId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 26, "teamId", v.teamId);
  if (v.rootId !== undefined && v.rootId !== "") writeString(w, 34, "rootId", v.rootId);
  if (v.parentId !== undefined && v.parentId !== "") writeString(w, 42, "parentId", v.parentId);
  if (v.triggerId !== undefined && v.triggerId !== "") writeString(w, 50, "triggerId", v.triggerId);
  if (v.command !== undefined && v.command !== "") writeString(w, 58, "command", v.command);
  if (v.siteUrl !== undefined && v.siteUrl !== "") writeString(w, 66, "siteUrl", v.siteUrl);
  if (v.t !== undefined && v.t !== "") writeString(w, 74, "t", v.t);
  if (v.userMention !== undefined && v.userMention !== "") writeString(w, 82, "userMention", v.userMention);
  if (v.channelMention !== undefined && v.channelMention !== "") writeString(w, 90, "channelMention", v.channelMention);
}

const commandArgsFields = "1:userId 2:channelId 3:teamId 4:rootId 5:parentId 6:triggerId 7:command 8:siteUrl 9:t 10:userMention 11:channelMention";

export function decodeCommandArgs(r: Reader, length = r.len - r.pos, into?: CommandArgs): CommandArgs {
  let userId = "";
  let channelId = "";
  let teamId = "";
  let rootId = "";
  let parentId = "";
  let triggerId = "";
  let command = "";
  let siteUrl = "";
  let t = "";
  let userMention = "";
  let channelMention = "";
  if (into !== undefined) ({ userId, channelId, teamId, rootId, parentId, triggerId, command, siteUrl, t, userMention, channelMention } = into);
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
          channelId = readString(r);
          break;
        case 26:
          teamId = readString(r);
          break;
        case 34:
          rootId = readString(r);
          break;
        case 42:
          parentId = readString(r);
          break;
        case 50:
          triggerId = readString(r);
          break;
        case 58:
          command = readString(r);
          break;
        case 66:
          siteUrl = readString(r);
          break;
        case 74:
          t = readString(r);
          break;
        case 82:
          userMention = readString(r);
          break;
        case 90:
          channelMention = readString(r);
          break;
        default:
          skipField(r, tag, commandArgsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, commandArgsFields);
  }
  return { userId, channelId, teamId, rootId, parentId, triggerId, command, siteUrl, t, userMention, channelMention };
}

export function encodeCommandResponse(w: Writer, v: CommandResponseInit): void {
  expectObject(w, v);
  if (v.responseType !== undefined && v.responseType !== "") writeString(w, 10, "responseType", v.responseType);
  if (v.text !== undefined && v.text !== "") writeString(w, 18, "text", v.text);
  if (v.username !== undefined && v.username !== "") writeString(w, 26, "username", v.username);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 34, "channelId", v.channelId);
  if (v.iconUrl !== undefined && v.iconUrl !== "") writeString(w, 42, "iconUrl", v.iconUrl);
  if (v.type !== undefined && v.type !== "") writeString(w, 50, "type", v.type);
  if (v.props !== undefined) writeStruct(w, 58, "props", v.props);
  if (v.gotoLocation !== undefined && v.gotoLocation !== "") writeString(w, 66, "gotoLocation", v.gotoLocation);
  if (v.triggerId !== undefined && v.triggerId !== "") writeString(w, 74, "triggerId", v.triggerId);
  if (v.skipSlackParsing !== undefined && v.skipSlackParsing !== false) writeBool(w, 80, "skipSlackParsing", v.skipSlackParsing);
  if (v.attachments !== undefined) {
    expectList(w, "attachments", v.attachments);
    enter(w, "attachments");
    let index = 0;
    for (const item of v.attachments) {
      const at = beginMessage(w, 90, index);
      encodeCommandResponse(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const commandResponseFields = "1:responseType 2:text 3:username 4:channelId 5:iconUrl 6:type 7:props 8:gotoLocation 9:triggerId 10:skipSlackParsing 11:attachments";

export function decodeCommandResponse(r: Reader, length = r.len - r.pos, into?: CommandResponse): CommandResponse {
  let responseType = "";
  let text = "";
  let username = "";
  let channelId = "";
  let iconUrl = "";
  let type = "";
  let props: DynamicObject | undefined;
  let gotoLocation = "";
  let triggerId = "";
  let skipSlackParsing = false;
  let attachments: CommandResponse[] = [];
  if (into !== undefined) ({ responseType, text, username, channelId, iconUrl, type, props, gotoLocation, triggerId, skipSlackParsing, attachments } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          responseType = readString(r);
          break;
        case 18:
          text = readString(r);
          break;
        case 26:
          username = readString(r);
          break;
        case 34:
          channelId = readString(r);
          break;
        case 42:
          iconUrl = readString(r);
          break;
        case 50:
          type = readString(r);
          break;
        case 58:
          props = readStruct(r, r.uint32(), props);
          break;
        case 66:
          gotoLocation = readString(r);
          break;
        case 74:
          triggerId = readString(r);
          break;
        case 80:
          skipSlackParsing = r.bool();
          break;
        case 90:
          attachments.push(decodeCommandResponse(r, r.uint32()));
          break;
        default:
          skipField(r, tag, commandResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, commandResponseFields, { attachments });
  }
  return { responseType, text, username, channelId, iconUrl, type, props, gotoLocation, triggerId, skipSlackParsing, attachments };
}
