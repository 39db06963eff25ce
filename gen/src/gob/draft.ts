// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Draft, DraftInit, ScheduledPost, ScheduledPostInit } from "../model/draft.ts";
import type { PostMetadata } from "../model/post.ts";
import type { DynamicObject } from "../model/values.ts";
import { postMetadataType, readPostMetadata, writePostMetadata } from "./post.ts";
import { putProps } from "./support.ts";
import { listOfStringType } from "./types.ts";

import { anyMap, basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putField,
  putInt,
  putObject,
  putStruct,
  putText,
  putTexts,
  readObject,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const draftType: StructType = structOf("model.Draft", () => [
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["UserId", basic.string],
  ["ChannelId", basic.string],
  ["RootId", basic.string],
  ["Message", basic.string],
  ["Type", basic.string],
  ["Props", anyMap],
  ["FileIds", listOfStringType],
  ["Metadata", postMetadataType],
  ["Priority", anyMap],
]);

export const scheduledPostType: StructType = structOf("model.ScheduledPost", () => [
  ["Draft", draftType, true],
  ["Id", basic.string],
  ["ScheduledAt", basic.int64],
  ["ProcessedAt", basic.int64],
  ["ErrorCode", basic.string],
  ["RepeatType", basic.string],
  ["RepeatTimezone", basic.string],
]);

export function readDraft(r: ValueReader, plans: Plans, plan: Plan): Draft {
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let userId = "";
  let channelId = "";
  let rootId = "";
  let message = "";
  let type = "";
  let props: DynamicObject | undefined;
  let fileIds: string[] = [];
  let metadata: PostMetadata | undefined;
  let priority: DynamicObject | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        createAt = readSafeInt(r, "Draft.createAt");
        break;
      case 1:
        updateAt = readSafeInt(r, "Draft.updateAt");
        break;
      case 2:
        deleteAt = readSafeInt(r, "Draft.deleteAt");
        break;
      case 3:
        userId = readString(r);
        break;
      case 4:
        channelId = readString(r);
        break;
      case 5:
        rootId = readString(r);
        break;
      case 6:
        message = readString(r);
        break;
      case 7:
        type = readString(r);
        break;
      case 8:
        props = readObject(r, plans);
        break;
      case 9:
        fileIds = readTexts(r);
        break;
      case 10:
        metadata = readPostMetadata(r, plans, plan.fields[at] as Plan);
        break;
      case 11:
        priority = readObject(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { createAt, updateAt, deleteAt, userId, channelId, rootId, message, type, props, fileIds, metadata, priority };
}

export function writeDraft(w: ValueWriter, v: DraftInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "createAt", v.createAt);
  last = putInt(w, last, 1, "updateAt", v.updateAt);
  last = putInt(w, last, 2, "deleteAt", v.deleteAt);
  last = putText(w, last, 3, "userId", v.userId);
  last = putText(w, last, 4, "channelId", v.channelId);
  last = putText(w, last, 5, "rootId", v.rootId);
  last = putText(w, last, 6, "message", v.message);
  last = putText(w, last, 7, "type", v.type);
  last = putProps(w, last, 8, "props", v.props);
  last = putTexts(w, last, 9, "fileIds", v.fileIds);
  last = putStruct(w, last, 10, "metadata", v.metadata, writePostMetadata);
  last = putObject(w, last, 11, "priority", v.priority);
  endStruct(w);
}

export function readScheduledPost(r: ValueReader, plans: Plans, plan: Plan): ScheduledPost {
  let id_ = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let userId = "";
  let channelId = "";
  let rootId = "";
  let message = "";
  let type = "";
  let props: DynamicObject | undefined;
  let fileIds: string[] = [];
  let metadata: PostMetadata | undefined;
  let priority: DynamicObject | undefined;
  let scheduledAt = 0;
  let processedAt = 0;
  let errorCode = "";
  let repeatType = "";
  let repeatTimezone = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0: {
        const inner0 = plan.fields[at] as Plan;
        for (let at0 = nextOf(r, inner0, -1); at0 >= 0; at0 = nextOf(r, inner0, at0)) {
          switch (inner0.target[at0]) {
            case 0:
              createAt = readSafeInt(r, "ScheduledPost.createAt");
              break;
            case 1:
              updateAt = readSafeInt(r, "ScheduledPost.updateAt");
              break;
            case 2:
              deleteAt = readSafeInt(r, "ScheduledPost.deleteAt");
              break;
            case 3:
              userId = readString(r);
              break;
            case 4:
              channelId = readString(r);
              break;
            case 5:
              rootId = readString(r);
              break;
            case 6:
              message = readString(r);
              break;
            case 7:
              type = readString(r);
              break;
            case 8:
              props = readObject(r, plans);
              break;
            case 9:
              fileIds = readTexts(r);
              break;
            case 10:
              metadata = readPostMetadata(r, plans, inner0.fields[at0] as Plan);
              break;
            case 11:
              priority = readObject(r, plans);
              break;
            default:
              skipField(r, inner0, at0);
          }
        }
        break;
      }
      case 1:
        id_ = readString(r);
        break;
      case 2:
        scheduledAt = readSafeInt(r, "ScheduledPost.scheduledAt");
        break;
      case 3:
        processedAt = readSafeInt(r, "ScheduledPost.processedAt");
        break;
      case 4:
        errorCode = readString(r);
        break;
      case 5:
        repeatType = readString(r);
        break;
      case 6:
        repeatTimezone = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, createAt, updateAt, deleteAt, userId, channelId, rootId, message, type, props, fileIds, metadata, priority, scheduledAt, processedAt, errorCode, repeatType, repeatTimezone };
}

export function writeScheduledPost(w: ValueWriter, v: ScheduledPostInit): void {
  expectObject(w, v);
  let last = -1;
  last = putField(w, last, 0);
  {
    let last = -1;
    last = putInt(w, last, 0, "createAt", v.createAt);
    last = putInt(w, last, 1, "updateAt", v.updateAt);
    last = putInt(w, last, 2, "deleteAt", v.deleteAt);
    last = putText(w, last, 3, "userId", v.userId);
    last = putText(w, last, 4, "channelId", v.channelId);
    last = putText(w, last, 5, "rootId", v.rootId);
    last = putText(w, last, 6, "message", v.message);
    last = putText(w, last, 7, "type", v.type);
    last = putProps(w, last, 8, "props", v.props);
    last = putTexts(w, last, 9, "fileIds", v.fileIds);
    last = putStruct(w, last, 10, "metadata", v.metadata, writePostMetadata);
    last = putObject(w, last, 11, "priority", v.priority);
    endStruct(w);
  }
  last = putText(w, last, 1, "id", v.id);
  last = putInt(w, last, 2, "scheduledAt", v.scheduledAt);
  last = putInt(w, last, 3, "processedAt", v.processedAt);
  last = putText(w, last, 4, "errorCode", v.errorCode);
  last = putText(w, last, 5, "repeatType", v.repeatType);
  last = putText(w, last, 6, "repeatTimezone", v.repeatTimezone);
  endStruct(w);
}
