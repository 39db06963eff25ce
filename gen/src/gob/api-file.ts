// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
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
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { FileInfo, UploadSession } from "../model/file.ts";
import { appErrorType, readAppError } from "./common.ts";
import {
  fileInfoType,
  getFileInfosOptionsType,
  listOfFileInfoType,
  readFileInfo,
  readUploadSession,
  uploadSessionType,
  writeGetFileInfosOptions,
  writeUploadSession,
} from "./file.ts";
import { asGiven, readGoError, type GobReadOptions } from "./support.ts";
import { listOfStringType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBytes,
  putInt,
  putText,
  putTexts,
  putUint,
  putWhole,
  readBytes,
  readList,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const copyFileInfosArgsType: StructType = structOf("plugin.Z_CopyFileInfosArgs", () => [
  ["A", basic.string],
  ["B", listOfStringType],
]);

export const copyFileInfosReturnsType: StructType = structOf("plugin.Z_CopyFileInfosReturns", () => [
  ["A", listOfStringType],
  ["B", appErrorType],
]);

export const getFileInfoArgsType: StructType = structOf("plugin.Z_GetFileInfoArgs", () => [
  ["A", basic.string],
]);

export const getFileInfoReturnsType: StructType = structOf("plugin.Z_GetFileInfoReturns", () => [
  ["A", fileInfoType],
  ["B", appErrorType],
]);

export const setFileSearchableContentArgsType: StructType = structOf("plugin.Z_SetFileSearchableContentArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const setFileSearchableContentReturnsType: StructType = structOf("plugin.Z_SetFileSearchableContentReturns", () => [
  ["A", appErrorType],
]);

export const getFileInfosArgsType: StructType = structOf("plugin.Z_GetFileInfosArgs", () => [
  ["A", basic.int64],
  ["B", basic.int64],
  ["C", getFileInfosOptionsType],
]);

export const getFileInfosReturnsType: StructType = structOf("plugin.Z_GetFileInfosReturns", () => [
  ["A", listOfFileInfoType],
  ["B", appErrorType],
]);

export const getFileArgsType: StructType = structOf("plugin.Z_GetFileArgs", () => [
  ["A", basic.string],
]);

export const getFileReturnsType: StructType = structOf("plugin.Z_GetFileReturns", () => [
  ["A", basic.bytes],
  ["B", appErrorType],
]);

export const getFileLinkArgsType: StructType = structOf("plugin.Z_GetFileLinkArgs", () => [
  ["A", basic.string],
]);

export const getFileLinkReturnsType: StructType = structOf("plugin.Z_GetFileLinkReturns", () => [
  ["A", basic.string],
  ["B", appErrorType],
]);

export const readFileArgsType: StructType = structOf("plugin.Z_ReadFileArgs", () => [
  ["A", basic.string],
]);

export const readFileReturnsType: StructType = structOf("plugin.Z_ReadFileReturns", () => [
  ["A", basic.bytes],
  ["B", appErrorType],
]);

export const uploadFileArgsType: StructType = structOf("plugin.Z_UploadFileArgs", () => [
  ["A", basic.bytes],
  ["B", basic.string],
  ["C", basic.string],
]);

export const uploadFileReturnsType: StructType = structOf("plugin.Z_UploadFileReturns", () => [
  ["A", fileInfoType],
  ["B", appErrorType],
]);

export const createUploadSessionArgsType: StructType = structOf("plugin.Z_CreateUploadSessionArgs", () => [
  ["A", uploadSessionType],
]);

export const createUploadSessionReturnsType: StructType = structOf("plugin.Z_CreateUploadSessionReturns", () => [
  ["A", uploadSessionType],
  ["B", basic.interface],
]);

export const uploadDataArgsType: StructType = structOf("plugin.Z_UploadDataArgs", () => [
  ["A", uploadSessionType],
  ["PluginStreamID", basic.uint32],
]);

export const uploadDataReturnsType: StructType = structOf("plugin.Z_UploadDataReturns", () => [
  ["A", fileInfoType],
  ["B", basic.interface],
]);

export const getUploadSessionArgsType: StructType = structOf("plugin.Z_GetUploadSessionArgs", () => [
  ["A", basic.string],
]);

export const getUploadSessionReturnsType: StructType = structOf("plugin.Z_GetUploadSessionReturns", () => [
  ["A", uploadSessionType],
  ["B", basic.interface],
]);

export function writeCopyFileInfosArguments(w: ValueWriter, v: CopyFileInfosRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putTexts(w, last, 1, "fileIds", v.fileIds);
  endStruct(w);
}

export function readCopyFileInfosAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, copyFileInfosReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fileIds: string[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fileIds = readTexts(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fileIds };
}

export function writeGetFileInfoArguments(w: ValueWriter, v: GetFileInfoRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fileId", v.fileId);
  endStruct(w);
}

export function readGetFileInfoAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<FileInfo | undefined, AppErrorInit> {
  const plan = plans.plan(id, getFileInfoReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fileInfo: FileInfo | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fileInfo = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fileInfo };
}

export function writeSetFileSearchableContentArguments(w: ValueWriter, v: SetFileSearchableContentRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fileId", v.fileId);
  last = putText(w, last, 1, "content", v.content);
  endStruct(w);
}

export function readSetFileSearchableContentAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, setFileSearchableContentReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeGetFileInfosArguments(w: ValueWriter, v: GetFileInfosRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "page", v.page);
  last = putInt(w, last, 1, "perPage", v.perPage);
  last = putWhole(w, last, 2, "options", v.options, writeGetFileInfosOptions);
  endStruct(w);
}

export function readGetFileInfosAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<FileInfo[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getFileInfosReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fileInfos: FileInfo[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fileInfos = readList(r, plans, plan.fields[at] as Plan, readFileInfo);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fileInfos };
}

export function writeGetFileArguments(w: ValueWriter, v: GetFileRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fileId", v.fileId);
  endStruct(w);
}

export function readGetFileAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, getFileReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let data: Uint8Array = new Uint8Array(0);
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        data = readBytes(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: data };
}

export function writeGetFileLinkArguments(w: ValueWriter, v: GetFileLinkRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "fileId", v.fileId);
  endStruct(w);
}

export function readGetFileLinkAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, getFileLinkReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let link = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        link = readString(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: link };
}

export function writeReadFileArguments(w: ValueWriter, v: ReadFileRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "path", v.path);
  endStruct(w);
}

export function readReadFileAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, readFileReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let data: Uint8Array = new Uint8Array(0);
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        data = readBytes(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: data };
}

export function writeUploadFileArguments(w: ValueWriter, v: UploadFileRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putBytes(w, last, 0, "data", v.data);
  last = putText(w, last, 1, "channelId", v.channelId);
  last = putText(w, last, 2, "filename", v.filename);
  endStruct(w);
}

export function readUploadFileAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<FileInfo | undefined, AppErrorInit> {
  const plan = plans.plan(id, uploadFileReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fileInfo: FileInfo | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fileInfo = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fileInfo };
}

export function writeCreateUploadSessionArguments(w: ValueWriter, v: CreateUploadSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "uploadSession", v.uploadSession, writeUploadSession);
  endStruct(w);
}

export function readCreateUploadSessionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<UploadSession | undefined, AppErrorInit> {
  const plan = plans.plan(id, createUploadSessionReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let uploadSession: UploadSession | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        uploadSession = readUploadSession(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: uploadSession };
}

export function writeUploadDataArguments(w: ValueWriter, v: UploadDataRequestInit, stream: number): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "uploadSession", v.uploadSession, writeUploadSession);
  last = putUint(w, last, 1, "stream", stream, 32);
  endStruct(w);
}

export function readUploadDataAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<FileInfo | undefined, AppErrorInit> {
  const plan = plans.plan(id, uploadDataReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fileInfo: FileInfo | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fileInfo = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fileInfo };
}

export function writeGetUploadSessionArguments(w: ValueWriter, v: GetUploadSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "uploadId", v.uploadId);
  endStruct(w);
}

export function readGetUploadSessionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<UploadSession | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUploadSessionReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let uploadSession: UploadSession | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        uploadSession = readUploadSession(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: uploadSession };
}
