// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Draft, DraftInit, ScheduledPost, ScheduledPostInit } from "../model/draft.ts";
import type { PostMetadata } from "../model/post.ts";
import type { DynamicObject } from "../model/values.ts";
import { decodePostMetadata, encodePostMetadata } from "./post.ts";

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
  needsTwin,
  readInt64,
  readJson,
  readString,
  readStruct,
  readTag,
  skipField,
  writeInt64,
  writeJson,
  writeString,
  writeStruct,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeDraft(w: Writer, v: DraftInit): void {
  expectObject(w, v);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 8, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 16, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 24, "deleteAt", v.deleteAt);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 34, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 42, "channelId", v.channelId);
  if (v.rootId !== undefined && v.rootId !== "") writeString(w, 50, "rootId", v.rootId);
  if (v.message !== undefined && v.message !== "") writeString(w, 58, "message", v.message);
  if (v.type !== undefined && v.type !== "") writeString(w, 66, "type", v.type);
  if (v.props !== undefined) writeStruct(w, 74, "props", v.props, "round");
  if (needsTwin(v.props)) writeJson(w, 82, "props", v.props);
  if (v.fileIds !== undefined) {
    expectList(w, "fileIds", v.fileIds);
    enter(w, "fileIds");
    let index = 0;
    for (const item of v.fileIds) {
      writeString(w, 90, index, item);
      index++;
    }
    leave(w);
  }
  if (v.metadata !== undefined) {
    const at = beginMessage(w, 98, "metadata");
    encodePostMetadata(w, v.metadata);
    endMessage(w, at);
  }
  if (v.priority !== undefined) writeStruct(w, 106, "priority", v.priority, "round");
  if (needsTwin(v.priority)) writeJson(w, 114, "priority", v.priority);
}

const draftFields = "1:createAt 2:updateAt 3:deleteAt 4:userId 5:channelId 6:rootId 7:message 8:type 9:props 10:props 11:fileIds 12:metadata 13:priority 14:priority";

export function decodeDraft(r: Reader, length = r.len - r.pos, into?: Draft): Draft {
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let userId = "";
  let channelId = "";
  let rootId = "";
  let message = "";
  let type = "";
  let props: DynamicObject | undefined;
  let propsExact: DynamicObject | undefined;
  let fileIds: string[] = [];
  let metadata: PostMetadata | undefined;
  let priority: DynamicObject | undefined;
  let priorityExact: DynamicObject | undefined;
  if (into !== undefined) ({ createAt, updateAt, deleteAt, userId, channelId, rootId, message, type, props, fileIds, metadata, priority } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          createAt = readInt64(r);
          break;
        case 16:
          updateAt = readInt64(r);
          break;
        case 24:
          deleteAt = readInt64(r);
          break;
        case 34:
          userId = readString(r);
          break;
        case 42:
          channelId = readString(r);
          break;
        case 50:
          rootId = readString(r);
          break;
        case 58:
          message = readString(r);
          break;
        case 66:
          type = readString(r);
          break;
        case 74:
          props = readStruct(r, r.uint32(), props);
          break;
        case 82:
          propsExact = readJson(r);
          break;
        case 90:
          fileIds.push(readString(r));
          break;
        case 98:
          metadata = decodePostMetadata(r, r.uint32(), metadata);
          break;
        case 106:
          priority = readStruct(r, r.uint32(), priority);
          break;
        case 114:
          priorityExact = readJson(r);
          break;
        default:
          skipField(r, tag, draftFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, draftFields, { fileIds });
  }
  if (propsExact !== undefined) props = propsExact;
  if (priorityExact !== undefined) priority = priorityExact;
  return { createAt, updateAt, deleteAt, userId, channelId, rootId, message, type, props, fileIds, metadata, priority };
}

export function encodeScheduledPost(w: Writer, v: ScheduledPostInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 24, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 32, "deleteAt", v.deleteAt);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 42, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 50, "channelId", v.channelId);
  if (v.rootId !== undefined && v.rootId !== "") writeString(w, 58, "rootId", v.rootId);
  if (v.message !== undefined && v.message !== "") writeString(w, 66, "message", v.message);
  if (v.type !== undefined && v.type !== "") writeString(w, 74, "type", v.type);
  if (v.props !== undefined) writeStruct(w, 82, "props", v.props, "round");
  if (needsTwin(v.props)) writeJson(w, 90, "props", v.props);
  if (v.fileIds !== undefined) {
    expectList(w, "fileIds", v.fileIds);
    enter(w, "fileIds");
    let index = 0;
    for (const item of v.fileIds) {
      writeString(w, 98, index, item);
      index++;
    }
    leave(w);
  }
  if (v.metadata !== undefined) {
    const at = beginMessage(w, 106, "metadata");
    encodePostMetadata(w, v.metadata);
    endMessage(w, at);
  }
  if (v.priority !== undefined) writeStruct(w, 114, "priority", v.priority, "round");
  if (needsTwin(v.priority)) writeJson(w, 122, "priority", v.priority);
  if (v.scheduledAt !== undefined && v.scheduledAt !== 0) writeInt64(w, 128, "scheduledAt", v.scheduledAt);
  if (v.processedAt !== undefined && v.processedAt !== 0) writeInt64(w, 136, "processedAt", v.processedAt);
  if (v.errorCode !== undefined && v.errorCode !== "") writeString(w, 146, "errorCode", v.errorCode);
  if (v.repeatType !== undefined && v.repeatType !== "") writeString(w, 154, "repeatType", v.repeatType);
  if (v.repeatTimezone !== undefined && v.repeatTimezone !== "") writeString(w, 162, "repeatTimezone", v.repeatTimezone);
}

const scheduledPostFields = "1:id 2:createAt 3:updateAt 4:deleteAt 5:userId 6:channelId 7:rootId 8:message 9:type 10:props 11:props 12:fileIds 13:metadata 14:priority 15:priority 16:scheduledAt 17:processedAt 18:errorCode 19:repeatType 20:repeatTimezone";

export function decodeScheduledPost(r: Reader, length = r.len - r.pos, into?: ScheduledPost): ScheduledPost {
  let id = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let userId = "";
  let channelId = "";
  let rootId = "";
  let message = "";
  let type = "";
  let props: DynamicObject | undefined;
  let propsExact: DynamicObject | undefined;
  let fileIds: string[] = [];
  let metadata: PostMetadata | undefined;
  let priority: DynamicObject | undefined;
  let priorityExact: DynamicObject | undefined;
  let scheduledAt = 0;
  let processedAt = 0;
  let errorCode = "";
  let repeatType = "";
  let repeatTimezone = "";
  if (into !== undefined) ({ id, createAt, updateAt, deleteAt, userId, channelId, rootId, message, type, props, fileIds, metadata, priority, scheduledAt, processedAt, errorCode, repeatType, repeatTimezone } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 16:
          createAt = readInt64(r);
          break;
        case 24:
          updateAt = readInt64(r);
          break;
        case 32:
          deleteAt = readInt64(r);
          break;
        case 42:
          userId = readString(r);
          break;
        case 50:
          channelId = readString(r);
          break;
        case 58:
          rootId = readString(r);
          break;
        case 66:
          message = readString(r);
          break;
        case 74:
          type = readString(r);
          break;
        case 82:
          props = readStruct(r, r.uint32(), props);
          break;
        case 90:
          propsExact = readJson(r);
          break;
        case 98:
          fileIds.push(readString(r));
          break;
        case 106:
          metadata = decodePostMetadata(r, r.uint32(), metadata);
          break;
        case 114:
          priority = readStruct(r, r.uint32(), priority);
          break;
        case 122:
          priorityExact = readJson(r);
          break;
        case 128:
          scheduledAt = readInt64(r);
          break;
        case 136:
          processedAt = readInt64(r);
          break;
        case 146:
          errorCode = readString(r);
          break;
        case 154:
          repeatType = readString(r);
          break;
        case 162:
          repeatTimezone = readString(r);
          break;
        default:
          skipField(r, tag, scheduledPostFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, scheduledPostFields, { fileIds });
  }
  if (propsExact !== undefined) props = propsExact;
  if (priorityExact !== undefined) priority = priorityExact;
  return { id, createAt, updateAt, deleteAt, userId, channelId, rootId, message, type, props, fileIds, metadata, priority, scheduledAt, processedAt, errorCode, repeatType, repeatTimezone };
}
