// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  FileData,
  FileDataInit,
  FileInfo,
  FileInfoInit,
  FileUploadResponse,
  FileUploadResponseInit,
  GetFileInfosOptions,
  GetFileInfosOptionsInit,
  UploadSession,
  UploadSessionInit,
} from "../model/file.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isEmptyBytes,
  leave,
  messageEnd,
  readBytes,
  readInt64,
  readString,
  readTag,
  skipField,
  writeBool,
  writeBytes,
  writeInt32,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeFileInfo(w: Writer, v: FileInfoInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 18, "creatorId", v.creatorId);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 26, "postId", v.postId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 34, "channelId", v.channelId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 40, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 48, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 56, "deleteAt", v.deleteAt);
  if (v.name !== undefined && v.name !== "") writeString(w, 66, "name", v.name);
  if (v.extension !== undefined && v.extension !== "") writeString(w, 74, "extension", v.extension);
  if (v.size !== undefined && v.size !== 0) writeInt64(w, 80, "size", v.size);
  if (v.mimeType !== undefined && v.mimeType !== "") writeString(w, 90, "mimeType", v.mimeType);
  if (v.width !== undefined && v.width !== 0 && (v.width | 0) === v.width) writeInt32(w, 96, "width", v.width);
  if (v.height !== undefined && v.height !== 0 && (v.height | 0) === v.height) writeInt32(w, 104, "height", v.height);
  if (v.hasPreviewImage !== undefined && v.hasPreviewImage !== false) writeBool(w, 112, "hasPreviewImage", v.hasPreviewImage);
  if (v.miniPreview !== undefined) writeBytes(w, 122, "miniPreview", v.miniPreview);
  if (v.remoteId !== undefined) writeString(w, 130, "remoteId", v.remoteId);
  if (v.archived !== undefined && v.archived !== false) writeBool(w, 136, "archived", v.archived);
  if (v.path !== undefined && v.path !== "") writeString(w, 8002, "path", v.path);
  if (v.thumbnailPath !== undefined && v.thumbnailPath !== "") writeString(w, 8010, "thumbnailPath", v.thumbnailPath);
  if (v.previewPath !== undefined && v.previewPath !== "") writeString(w, 8018, "previewPath", v.previewPath);
  if (v.content !== undefined && v.content !== "") writeString(w, 8026, "content", v.content);
  if (v.width !== undefined && (v.width | 0) !== v.width) writeInt64(w, 8032, "width", v.width);
  if (v.height !== undefined && (v.height | 0) !== v.height) writeInt64(w, 8040, "height", v.height);
}

const fileInfoFields = "1:id 2:creatorId 3:postId 4:channelId 5:createAt 6:updateAt 7:deleteAt 8:name 9:extension 10:size 11:mimeType 12:width 1004:width 13:height 1005:height 14:hasPreviewImage 15:miniPreview 16:remoteId 17:archived 1000:path 1001:thumbnailPath 1002:previewPath 1003:content";

export function decodeFileInfo(r: Reader, length = r.len - r.pos, into?: FileInfo): FileInfo {
  let id = "";
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
  let widthExact: number | undefined;
  let height = 0;
  let heightExact: number | undefined;
  let hasPreviewImage = false;
  let miniPreview: Uint8Array | undefined;
  let remoteId: string | undefined;
  let archived = false;
  let path = "";
  let thumbnailPath = "";
  let previewPath = "";
  let content = "";
  if (into !== undefined) ({ id, creatorId, postId, channelId, createAt, updateAt, deleteAt, name, extension, size, mimeType, width, height, hasPreviewImage, miniPreview, remoteId, archived, path, thumbnailPath, previewPath, content } = into);
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
          creatorId = readString(r);
          break;
        case 26:
          postId = readString(r);
          break;
        case 34:
          channelId = readString(r);
          break;
        case 40:
          createAt = readInt64(r);
          break;
        case 48:
          updateAt = readInt64(r);
          break;
        case 56:
          deleteAt = readInt64(r);
          break;
        case 66:
          name = readString(r);
          break;
        case 74:
          extension = readString(r);
          break;
        case 80:
          size = readInt64(r);
          break;
        case 90:
          mimeType = readString(r);
          break;
        case 96:
          width = r.int32();
          break;
        case 8032:
          widthExact = readInt64(r);
          break;
        case 104:
          height = r.int32();
          break;
        case 8040:
          heightExact = readInt64(r);
          break;
        case 112:
          hasPreviewImage = r.bool();
          break;
        case 122:
          miniPreview = readBytes(r);
          break;
        case 130:
          remoteId = readString(r);
          break;
        case 136:
          archived = r.bool();
          break;
        case 8002:
          path = readString(r);
          break;
        case 8010:
          thumbnailPath = readString(r);
          break;
        case 8018:
          previewPath = readString(r);
          break;
        case 8026:
          content = readString(r);
          break;
        default:
          skipField(r, tag, fileInfoFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, fileInfoFields);
  }
  if (widthExact !== undefined) width = widthExact;
  if (heightExact !== undefined) height = heightExact;
  return { id, creatorId, postId, channelId, createAt, updateAt, deleteAt, name, extension, size, mimeType, width, height, hasPreviewImage, miniPreview, remoteId, archived, path, thumbnailPath, previewPath, content };
}

export function encodeFileUploadResponse(w: Writer, v: FileUploadResponseInit): void {
  expectObject(w, v);
  if (v.fileInfos !== undefined) {
    expectList(w, "fileInfos", v.fileInfos);
    enter(w, "fileInfos");
    let index = 0;
    for (const item of v.fileInfos) {
      const at = beginMessage(w, 10, index);
      encodeFileInfo(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.clientIds !== undefined) {
    expectList(w, "clientIds", v.clientIds);
    enter(w, "clientIds");
    let index = 0;
    for (const item of v.clientIds) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const fileUploadResponseFields = "1:fileInfos 2:clientIds";

export function decodeFileUploadResponse(r: Reader, length = r.len - r.pos): FileUploadResponse {
  let fileInfos: FileInfo[] = [];
  let clientIds: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          fileInfos.push(decodeFileInfo(r, r.uint32()));
          break;
        case 18:
          clientIds.push(readString(r));
          break;
        default:
          skipField(r, tag, fileUploadResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, fileUploadResponseFields, { fileInfos, clientIds });
  }
  return { fileInfos, clientIds };
}

export function encodeFileData(w: Writer, v: FileDataInit): void {
  expectObject(w, v);
  if (v.filename !== undefined && v.filename !== "") writeString(w, 10, "filename", v.filename);
  if (v.data !== undefined && !isEmptyBytes(v.data)) writeBytes(w, 18, "data", v.data);
}

const fileDataFields = "1:filename 2:data";

export function decodeFileData(r: Reader, length = r.len - r.pos): FileData {
  let filename = "";
  let data: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          filename = readString(r);
          break;
        case 18:
          data = readBytes(r);
          break;
        default:
          skipField(r, tag, fileDataFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, fileDataFields);
  }
  return { filename, data };
}

export function encodeGetFileInfosOptions(w: Writer, v: GetFileInfosOptionsInit): void {
  expectObject(w, v);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 24, "includeDeleted", v.includeDeleted);
  if (v.sortBy !== undefined && v.sortBy !== "") writeString(w, 34, "sortBy", v.sortBy);
  if (v.userIds !== undefined) {
    expectList(w, "userIds", v.userIds);
    enter(w, "userIds");
    let index = 0;
    for (const item of v.userIds) {
      writeString(w, 8002, index, item);
      index++;
    }
    leave(w);
  }
  if (v.channelIds !== undefined) {
    expectList(w, "channelIds", v.channelIds);
    enter(w, "channelIds");
    let index = 0;
    for (const item of v.channelIds) {
      writeString(w, 8010, index, item);
      index++;
    }
    leave(w);
  }
  if (v.since !== undefined && v.since !== 0) writeInt64(w, 8016, "since", v.since);
  if (v.sortDescending !== undefined && v.sortDescending !== false) writeBool(w, 8024, "sortDescending", v.sortDescending);
  if (v.onlyEmptyContent !== undefined && v.onlyEmptyContent !== false) writeBool(w, 8032, "onlyEmptyContent", v.onlyEmptyContent);
}

const getFileInfosOptionsFields = "1000:userIds 1001:channelIds 3:includeDeleted 4:sortBy 1003:sortDescending 1002:since 1004:onlyEmptyContent";

export function decodeGetFileInfosOptions(r: Reader, length = r.len - r.pos, into?: GetFileInfosOptions): GetFileInfosOptions {
  let userIds: string[] = [];
  let channelIds: string[] = [];
  let includeDeleted = false;
  let sortBy = "";
  let sortDescending = false;
  let since = 0;
  let onlyEmptyContent = false;
  if (into !== undefined) ({ userIds, channelIds, includeDeleted, sortBy, sortDescending, since, onlyEmptyContent } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 24:
          includeDeleted = r.bool();
          break;
        case 34:
          sortBy = readString(r);
          break;
        case 8002:
          userIds.push(readString(r));
          break;
        case 8010:
          channelIds.push(readString(r));
          break;
        case 8016:
          since = readInt64(r);
          break;
        case 8024:
          sortDescending = r.bool();
          break;
        case 8032:
          onlyEmptyContent = r.bool();
          break;
        default:
          skipField(r, tag, getFileInfosOptionsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileInfosOptionsFields, { userIds, channelIds });
  }
  return { userIds, channelIds, includeDeleted, sortBy, sortDescending, since, onlyEmptyContent };
}

export function encodeUploadSession(w: Writer, v: UploadSessionInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.type !== undefined && v.type !== "") writeString(w, 18, "type", v.type);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 24, "createAt", v.createAt);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 34, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 42, "channelId", v.channelId);
  if (v.filename !== undefined && v.filename !== "") writeString(w, 50, "filename", v.filename);
  if (v.path !== undefined && v.path !== "") writeString(w, 58, "path", v.path);
  if (v.fileSize !== undefined && v.fileSize !== 0) writeInt64(w, 64, "fileSize", v.fileSize);
  if (v.fileOffset !== undefined && v.fileOffset !== 0) writeInt64(w, 72, "fileOffset", v.fileOffset);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 82, "remoteId", v.remoteId);
  if (v.reqFileId !== undefined && v.reqFileId !== "") writeString(w, 90, "reqFileId", v.reqFileId);
}

const uploadSessionFields = "1:id 2:type 3:createAt 4:userId 5:channelId 6:filename 7:path 8:fileSize 9:fileOffset 10:remoteId 11:reqFileId";

export function decodeUploadSession(r: Reader, length = r.len - r.pos, into?: UploadSession): UploadSession {
  let id = "";
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
  if (into !== undefined) ({ id, type, createAt, userId, channelId, filename, path, fileSize, fileOffset, remoteId, reqFileId } = into);
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
          type = readString(r);
          break;
        case 24:
          createAt = readInt64(r);
          break;
        case 34:
          userId = readString(r);
          break;
        case 42:
          channelId = readString(r);
          break;
        case 50:
          filename = readString(r);
          break;
        case 58:
          path = readString(r);
          break;
        case 64:
          fileSize = readInt64(r);
          break;
        case 72:
          fileOffset = readInt64(r);
          break;
        case 82:
          remoteId = readString(r);
          break;
        case 90:
          reqFileId = readString(r);
          break;
        default:
          skipField(r, tag, uploadSessionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, uploadSessionFields);
  }
  return { id, type, createAt, userId, channelId, filename, path, fileSize, fileOffset, remoteId, reqFileId };
}
