// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  FileData,
  FileDataInit,
  FileInfo,
  FileInfoInit,
  GetFileInfosOptions,
  GetFileInfosOptionsInit,
  UploadSession,
  UploadSessionInit,
} from "../model/file.ts";
import { listOfStringType } from "./types.ts";

import { basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putBytes,
  putInt,
  putText,
  putTexts,
  readBool,
  readBytes,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const fileDataType: StructType = structOf("model.FileData", () => [
  ["Filename", basic.string],
  ["Body", basic.bytes],
]);

export const fileInfoType: StructType = structOf("model.FileInfo", () => [
  ["Id", basic.string],
  ["CreatorId", basic.string],
  ["PostId", basic.string],
  ["ChannelId", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["Path", basic.string],
  ["ThumbnailPath", basic.string],
  ["PreviewPath", basic.string],
  ["Name", basic.string],
  ["Extension", basic.string],
  ["Size", basic.int64],
  ["MimeType", basic.string],
  ["Width", basic.int64],
  ["Height", basic.int64],
  ["HasPreviewImage", basic.bool],
  ["MiniPreview", basic.bytes],
  ["Content", basic.string],
  ["RemoteId", basic.string],
  ["Archived", basic.bool],
]);

export const getFileInfosOptionsType: StructType = structOf("model.GetFileInfosOptions", () => [
  ["UserIds", listOfStringType],
  ["ChannelIds", listOfStringType],
  ["Since", basic.int64],
  ["IncludeDeleted", basic.bool],
  ["SortBy", basic.string],
  ["SortDescending", basic.bool],
  ["OnlyEmptyContent", basic.bool],
]);

export const listOfFileInfoType: GobType = { kind: "slice", get elem() { return fileInfoType; } };

export const uploadSessionType: StructType = structOf("model.UploadSession", () => [
  ["Id", basic.string],
  ["Type", basic.string],
  ["CreateAt", basic.int64],
  ["UserId", basic.string],
  ["ChannelId", basic.string],
  ["Filename", basic.string],
  ["Path", basic.string],
  ["FileSize", basic.int64],
  ["FileOffset", basic.int64],
  ["RemoteId", basic.string],
  ["ReqFileId", basic.string],
]);

export function readFileInfo(r: ValueReader, _plans: Plans, plan: Plan): FileInfo {
  let id_ = "";
  let creatorId = "";
  let postId = "";
  let channelId = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let name = "";
  let extension = "";
  let size = 0;
  let mimeType = "";
  let width = 0;
  let height = 0;
  let hasPreviewImage = false;
  let miniPreview: Uint8Array | undefined;
  let remoteId: string | undefined;
  let archived = false;
  let path = "";
  let thumbnailPath = "";
  let previewPath = "";
  let content = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        creatorId = readString(r);
        break;
      case 2:
        postId = readString(r);
        break;
      case 3:
        channelId = readString(r);
        break;
      case 4:
        createAt = readSafeInt(r, "FileInfo.createAt");
        break;
      case 5:
        updateAt = readSafeInt(r, "FileInfo.updateAt");
        break;
      case 6:
        deleteAt = readSafeInt(r, "FileInfo.deleteAt");
        break;
      case 7:
        path = readString(r);
        break;
      case 8:
        thumbnailPath = readString(r);
        break;
      case 9:
        previewPath = readString(r);
        break;
      case 10:
        name = readString(r);
        break;
      case 11:
        extension = readString(r);
        break;
      case 12:
        size = readSafeInt(r, "FileInfo.size");
        break;
      case 13:
        mimeType = readString(r);
        break;
      case 14:
        width = readSafeInt(r, "FileInfo.width");
        break;
      case 15:
        height = readSafeInt(r, "FileInfo.height");
        break;
      case 16:
        hasPreviewImage = readBool(r);
        break;
      case 17:
        miniPreview = readBytes(r);
        break;
      case 18:
        content = readString(r);
        break;
      case 19:
        remoteId = readString(r);
        break;
      case 20:
        archived = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, creatorId, postId, channelId, createAt, updateAt, deleteAt, name, extension, size, mimeType, width, height, hasPreviewImage, miniPreview, remoteId, archived, path, thumbnailPath, previewPath, content };
}

export function writeFileInfo(w: ValueWriter, v: FileInfoInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "creatorId", v.creatorId);
  last = putText(w, last, 2, "postId", v.postId);
  last = putText(w, last, 3, "channelId", v.channelId);
  last = putInt(w, last, 4, "createAt", v.createAt);
  last = putInt(w, last, 5, "updateAt", v.updateAt);
  last = putInt(w, last, 6, "deleteAt", v.deleteAt);
  last = putText(w, last, 7, "path", v.path);
  last = putText(w, last, 8, "thumbnailPath", v.thumbnailPath);
  last = putText(w, last, 9, "previewPath", v.previewPath);
  last = putText(w, last, 10, "name", v.name);
  last = putText(w, last, 11, "extension", v.extension);
  last = putInt(w, last, 12, "size", v.size);
  last = putText(w, last, 13, "mimeType", v.mimeType);
  last = putInt(w, last, 14, "width", v.width);
  last = putInt(w, last, 15, "height", v.height);
  last = putBool(w, last, 16, "hasPreviewImage", v.hasPreviewImage);
  last = putBytes(w, last, 17, "miniPreview", v.miniPreview);
  last = putText(w, last, 18, "content", v.content);
  last = putText(w, last, 19, "remoteId", v.remoteId);
  last = putBool(w, last, 20, "archived", v.archived);
  endStruct(w);
}

export function readFileData(r: ValueReader, _plans: Plans, plan: Plan): FileData {
  let filename = "";
  let data: Uint8Array = new Uint8Array(0);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        filename = readString(r);
        break;
      case 1:
        data = readBytes(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { filename, data };
}

export function writeFileData(w: ValueWriter, v: FileDataInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "filename", v.filename);
  last = putBytes(w, last, 1, "data", v.data);
  endStruct(w);
}

export function readGetFileInfosOptions(r: ValueReader, _plans: Plans, plan: Plan): GetFileInfosOptions {
  let userIds: string[] = [];
  let channelIds: string[] = [];
  let includeDeleted = false;
  let sortBy = "";
  let sortDescending = false;
  let since = 0;
  let onlyEmptyContent = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        userIds = readTexts(r);
        break;
      case 1:
        channelIds = readTexts(r);
        break;
      case 2:
        since = readSafeInt(r, "GetFileInfosOptions.since");
        break;
      case 3:
        includeDeleted = readBool(r);
        break;
      case 4:
        sortBy = readString(r);
        break;
      case 5:
        sortDescending = readBool(r);
        break;
      case 6:
        onlyEmptyContent = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userIds, channelIds, includeDeleted, sortBy, sortDescending, since, onlyEmptyContent };
}

export function writeGetFileInfosOptions(w: ValueWriter, v: GetFileInfosOptionsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "userIds", v.userIds);
  last = putTexts(w, last, 1, "channelIds", v.channelIds);
  last = putInt(w, last, 2, "since", v.since);
  last = putBool(w, last, 3, "includeDeleted", v.includeDeleted);
  last = putText(w, last, 4, "sortBy", v.sortBy);
  last = putBool(w, last, 5, "sortDescending", v.sortDescending);
  last = putBool(w, last, 6, "onlyEmptyContent", v.onlyEmptyContent);
  endStruct(w);
}

export function readUploadSession(r: ValueReader, _plans: Plans, plan: Plan): UploadSession {
  let id_ = "";
  let type = "";
  let createAt = 0;
  let userId = "";
  let channelId = "";
  let filename = "";
  let path = "";
  let fileSize = 0;
  let fileOffset = 0;
  let remoteId = "";
  let reqFileId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        type = readString(r);
        break;
      case 2:
        createAt = readSafeInt(r, "UploadSession.createAt");
        break;
      case 3:
        userId = readString(r);
        break;
      case 4:
        channelId = readString(r);
        break;
      case 5:
        filename = readString(r);
        break;
      case 6:
        path = readString(r);
        break;
      case 7:
        fileSize = readSafeInt(r, "UploadSession.fileSize");
        break;
      case 8:
        fileOffset = readSafeInt(r, "UploadSession.fileOffset");
        break;
      case 9:
        remoteId = readString(r);
        break;
      case 10:
        reqFileId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, type, createAt, userId, channelId, filename, path, fileSize, fileOffset, remoteId, reqFileId };
}

export function writeUploadSession(w: ValueWriter, v: UploadSessionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "type", v.type);
  last = putInt(w, last, 2, "createAt", v.createAt);
  last = putText(w, last, 3, "userId", v.userId);
  last = putText(w, last, 4, "channelId", v.channelId);
  last = putText(w, last, 5, "filename", v.filename);
  last = putText(w, last, 6, "path", v.path);
  last = putInt(w, last, 7, "fileSize", v.fileSize);
  last = putInt(w, last, 8, "fileOffset", v.fileOffset);
  last = putText(w, last, 9, "remoteId", v.remoteId);
  last = putText(w, last, 10, "reqFileId", v.reqFileId);
  endStruct(w);
}

export const listOfFileDataType: GobType = { kind: "slice", get elem() { return fileDataType; } };
