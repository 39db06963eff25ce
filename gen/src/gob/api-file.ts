// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CopyFileInfosRequestInit,
  CreateUploadSessionRequestInit,
  GetFileInfoRequestInit,
  GetFileInfosRequestInit,
  GetFileLinkRequestInit,
  GetFileRequestInit,
  GetUploadSessionRequestInit,
  ReadFileRequestInit,
  SetFileSearchableContentRequestInit,
  UploadDataRequestInit,
  UploadFileRequestInit,
} from "../model/api-file.ts";
import { writeGetFileInfosOptions, writeUploadSession } from "./file.ts";

import {
  endStruct,
  expectObject,
  putBytes,
  putInt,
  putText,
  putTexts,
  putUint,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeCopyFileInfosArguments(w: ValueWriter, v: CopyFileInfosRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putTexts(w, last, 1, "fileIds", v.fileIds);
  endStruct(w);
}

export function writeGetFileInfoArguments(w: ValueWriter, v: GetFileInfoRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fileId", v.fileId);
  endStruct(w);
}

export function writeSetFileSearchableContentArguments(w: ValueWriter, v: SetFileSearchableContentRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fileId", v.fileId);
  last = putText(w, last, 1, "content", v.content);
  endStruct(w);
}

export function writeGetFileInfosArguments(w: ValueWriter, v: GetFileInfosRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "page", v.page);
  last = putInt(w, last, 1, "perPage", v.perPage);
  last = putWhole(w, last, 2, "options", v.options, writeGetFileInfosOptions);
  endStruct(w);
}

export function writeGetFileArguments(w: ValueWriter, v: GetFileRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fileId", v.fileId);
  endStruct(w);
}

export function writeGetFileLinkArguments(w: ValueWriter, v: GetFileLinkRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fileId", v.fileId);
  endStruct(w);
}

export function writeReadFileArguments(w: ValueWriter, v: ReadFileRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "path", v.path);
  endStruct(w);
}

export function writeUploadFileArguments(w: ValueWriter, v: UploadFileRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putBytes(w, last, 0, "data", v.data);
  last = putText(w, last, 1, "channelId", v.channelId);
  last = putText(w, last, 2, "filename", v.filename);
  endStruct(w);
}

export function writeCreateUploadSessionArguments(w: ValueWriter, v: CreateUploadSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "uploadSession", v.uploadSession, writeUploadSession);
  endStruct(w);
}

export function writeUploadDataArguments(w: ValueWriter, v: UploadDataRequestInit, stream: number): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "uploadSession", v.uploadSession, writeUploadSession);
  last = putUint(w, last, 1, "stream", stream, 32);
  endStruct(w);
}

export function writeGetUploadSessionArguments(w: ValueWriter, v: GetUploadSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "uploadId", v.uploadId);
  endStruct(w);
}
