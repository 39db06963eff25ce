// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CopyFileInfosRequest,
  CopyFileInfosRequestInit,
  CreateUploadSessionRequest,
  CreateUploadSessionRequestInit,
  GetFileInfoRequest,
  GetFileInfoRequestInit,
  GetFileInfosRequest,
  GetFileInfosRequestInit,
  GetFileLinkRequest,
  GetFileLinkRequestInit,
  GetFileRequest,
  GetFileRequestInit,
  GetUploadSessionRequest,
  GetUploadSessionRequestInit,
  ReadFileRequest,
  ReadFileRequestInit,
  SetFileSearchableContentRequest,
  SetFileSearchableContentRequestInit,
  UploadDataRequest,
  UploadDataRequestInit,
  UploadFileRequest,
  UploadFileRequestInit,
} from "../model/api-file.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { FileInfo, FileInfoInit, GetFileInfosOptions, UploadSession, UploadSessionInit } from "../model/file.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import {
  decodeFileInfo,
  decodeGetFileInfosOptions,
  decodeUploadSession,
  encodeFileInfo,
  encodeGetFileInfosOptions,
  encodeUploadSession,
} from "./file.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

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
  readString,
  readTag,
  skipField,
  writeBytes,
  writeInt32,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCopyFileInfosRequest(w: Writer, v: CopyFileInfosRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.fileIds !== undefined) {
    expectList(w, "fileIds", v.fileIds);
    enter(w, "fileIds");
    let index = 0;
    for (const item of v.fileIds) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const copyFileInfosRequestFields = "1:userId 2:fileIds";

export function decodeCopyFileInfosRequest(r: Reader, length = r.len - r.pos): CopyFileInfosRequest {
  let userId = "";
  let fileIds: string[] = [];
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
          fileIds.push(readString(r));
          break;
        default:
          skipField(r, tag, copyFileInfosRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, copyFileInfosRequestFields, { fileIds });
  }
  return { userId, fileIds };
}

export function encodeCopyFileInfosResponse(w: Writer, outcome: ApiOutcome<readonly string[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    writeString(w, 18, index, item);
    index++;
  }
  leave(w);
}

const copyFileInfosResponseFields = "1:error 2:fileIds";

export function decodeCopyFileInfosResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string[] | undefined, AppError> {
  let error_: AppError | undefined;
  let fileIds: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          fileIds.push(readString(r));
          break;
        default:
          skipField(r, tag, copyFileInfosResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, copyFileInfosResponseFields, { fileIds });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fileIds };
}

export function encodeGetFileInfoRequest(w: Writer, v: GetFileInfoRequestInit): void {
  expectObject(w, v);
  if (v.fileId !== undefined && v.fileId !== "") writeString(w, 10, "fileId", v.fileId);
}

const getFileInfoRequestFields = "1:fileId";

export function decodeGetFileInfoRequest(r: Reader, length = r.len - r.pos): GetFileInfoRequest {
  let fileId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          fileId = readString(r);
          break;
        default:
          skipField(r, tag, getFileInfoRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileInfoRequestFields);
  }
  return { fileId };
}

export function encodeGetFileInfoResponse(w: Writer, outcome: ApiOutcome<FileInfoInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeFileInfo(w, answer);
  endMessage(w, at);
}

const getFileInfoResponseFields = "1:error 2:fileInfo";

export function decodeGetFileInfoResponse(r: Reader, length = r.len - r.pos): ApiOutcome<FileInfo | undefined, AppError> {
  let error_: AppError | undefined;
  let fileInfo: FileInfo | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        default:
          skipField(r, tag, getFileInfoResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileInfoResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fileInfo };
}

export function encodeSetFileSearchableContentRequest(w: Writer, v: SetFileSearchableContentRequestInit): void {
  expectObject(w, v);
  if (v.fileId !== undefined && v.fileId !== "") writeString(w, 10, "fileId", v.fileId);
  if (v.content !== undefined && v.content !== "") writeString(w, 18, "content", v.content);
}

const setFileSearchableContentRequestFields = "1:fileId 2:content";

export function decodeSetFileSearchableContentRequest(r: Reader, length = r.len - r.pos): SetFileSearchableContentRequest {
  let fileId = "";
  let content = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          fileId = readString(r);
          break;
        case 18:
          content = readString(r);
          break;
        default:
          skipField(r, tag, setFileSearchableContentRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, setFileSearchableContentRequestFields);
  }
  return { fileId, content };
}

export function encodeSetFileSearchableContentResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const setFileSearchableContentResponseFields = "1:error";

export function decodeSetFileSearchableContentResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, setFileSearchableContentResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, setFileSearchableContentResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetFileInfosRequest(w: Writer, v: GetFileInfosRequestInit): void {
  expectObject(w, v);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 8, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 16, "perPage", v.perPage);
  if (v.options !== undefined) {
    const at = beginMessage(w, 26, "options");
    encodeGetFileInfosOptions(w, v.options);
    endMessage(w, at);
  }
}

const getFileInfosRequestFields = "1:page 2:perPage 3:options";

export function decodeGetFileInfosRequest(r: Reader, length = r.len - r.pos): GetFileInfosRequest {
  let page = 0;
  let perPage = 0;
  let options: GetFileInfosOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          page = r.int32();
          break;
        case 16:
          perPage = r.int32();
          break;
        case 26:
          options = decodeGetFileInfosOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, getFileInfosRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileInfosRequestFields);
  }
  return { page, perPage, options };
}

export function encodeGetFileInfosResponse(w: Writer, outcome: ApiOutcome<readonly FileInfoInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeFileInfo(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getFileInfosResponseFields = "1:error 2:fileInfos";

export function decodeGetFileInfosResponse(r: Reader, length = r.len - r.pos): ApiOutcome<FileInfo[] | undefined, AppError> {
  let error_: AppError | undefined;
  let fileInfos: FileInfo[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          fileInfos.push(decodeFileInfo(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getFileInfosResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileInfosResponseFields, { fileInfos });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fileInfos };
}

export function encodeGetFileRequest(w: Writer, v: GetFileRequestInit): void {
  expectObject(w, v);
  if (v.fileId !== undefined && v.fileId !== "") writeString(w, 10, "fileId", v.fileId);
}

const getFileRequestFields = "1:fileId";

export function decodeGetFileRequest(r: Reader, length = r.len - r.pos): GetFileRequest {
  let fileId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          fileId = readString(r);
          break;
        default:
          skipField(r, tag, getFileRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileRequestFields);
  }
  return { fileId };
}

export function encodeGetFileResponse(w: Writer, outcome: ApiOutcome<Uint8Array, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (!isEmptyBytes(answer)) writeBytes(w, 18, "result", answer);
}

const getFileResponseFields = "1:error 2:data";

export function decodeGetFileResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Uint8Array | undefined, AppError> {
  let error_: AppError | undefined;
  let data: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          data = readBytes(r);
          break;
        default:
          skipField(r, tag, getFileResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: data };
}

export function encodeGetFileLinkRequest(w: Writer, v: GetFileLinkRequestInit): void {
  expectObject(w, v);
  if (v.fileId !== undefined && v.fileId !== "") writeString(w, 10, "fileId", v.fileId);
}

const getFileLinkRequestFields = "1:fileId";

export function decodeGetFileLinkRequest(r: Reader, length = r.len - r.pos): GetFileLinkRequest {
  let fileId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          fileId = readString(r);
          break;
        default:
          skipField(r, tag, getFileLinkRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileLinkRequestFields);
  }
  return { fileId };
}

export function encodeGetFileLinkResponse(w: Writer, outcome: ApiOutcome<string, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== "") writeString(w, 18, "result", answer);
}

const getFileLinkResponseFields = "1:error 2:link";

export function decodeGetFileLinkResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string | undefined, AppError> {
  let error_: AppError | undefined;
  let link = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          link = readString(r);
          break;
        default:
          skipField(r, tag, getFileLinkResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getFileLinkResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: link };
}

export function encodeReadFileRequest(w: Writer, v: ReadFileRequestInit): void {
  expectObject(w, v);
  if (v.path !== undefined && v.path !== "") writeString(w, 10, "path", v.path);
}

const readFileRequestFields = "1:path";

export function decodeReadFileRequest(r: Reader, length = r.len - r.pos): ReadFileRequest {
  let path = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          path = readString(r);
          break;
        default:
          skipField(r, tag, readFileRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, readFileRequestFields);
  }
  return { path };
}

export function encodeReadFileResponse(w: Writer, outcome: ApiOutcome<Uint8Array, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (!isEmptyBytes(answer)) writeBytes(w, 18, "result", answer);
}

const readFileResponseFields = "1:error 2:data";

export function decodeReadFileResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Uint8Array | undefined, AppError> {
  let error_: AppError | undefined;
  let data: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          data = readBytes(r);
          break;
        default:
          skipField(r, tag, readFileResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, readFileResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: data };
}

export function encodeUploadFileRequest(w: Writer, v: UploadFileRequestInit): void {
  expectObject(w, v);
  if (v.data !== undefined && !isEmptyBytes(v.data)) writeBytes(w, 10, "data", v.data);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 18, "channelId", v.channelId);
  if (v.filename !== undefined && v.filename !== "") writeString(w, 26, "filename", v.filename);
}

const uploadFileRequestFields = "1:data 2:channelId 3:filename";

export function decodeUploadFileRequest(r: Reader, length = r.len - r.pos): UploadFileRequest {
  let data: Uint8Array = new Uint8Array(0);
  let channelId = "";
  let filename = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          data = readBytes(r);
          break;
        case 18:
          channelId = readString(r);
          break;
        case 26:
          filename = readString(r);
          break;
        default:
          skipField(r, tag, uploadFileRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, uploadFileRequestFields);
  }
  return { data, channelId, filename };
}

export function encodeUploadFileResponse(w: Writer, outcome: ApiOutcome<FileInfoInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeFileInfo(w, answer);
  endMessage(w, at);
}

const uploadFileResponseFields = "1:error 2:fileInfo";

export function decodeUploadFileResponse(r: Reader, length = r.len - r.pos): ApiOutcome<FileInfo | undefined, AppError> {
  let error_: AppError | undefined;
  let fileInfo: FileInfo | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        default:
          skipField(r, tag, uploadFileResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, uploadFileResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fileInfo };
}

export function encodeCreateUploadSessionRequest(w: Writer, v: CreateUploadSessionRequestInit): void {
  expectObject(w, v);
  if (v.uploadSession !== undefined) {
    const at = beginMessage(w, 10, "uploadSession");
    encodeUploadSession(w, v.uploadSession);
    endMessage(w, at);
  }
}

const createUploadSessionRequestFields = "1:uploadSession";

export function decodeCreateUploadSessionRequest(r: Reader, length = r.len - r.pos): CreateUploadSessionRequest {
  let uploadSession: UploadSession | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          uploadSession = decodeUploadSession(r, r.uint32(), uploadSession);
          break;
        default:
          skipField(r, tag, createUploadSessionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createUploadSessionRequestFields);
  }
  return { uploadSession };
}

export function encodeCreateUploadSessionResponse(w: Writer, outcome: ApiOutcome<UploadSessionInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUploadSession(w, answer);
  endMessage(w, at);
}

const createUploadSessionResponseFields = "1:error 2:uploadSession";

export function decodeCreateUploadSessionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<UploadSession | undefined, AppError> {
  let error_: AppError | undefined;
  let uploadSession: UploadSession | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          uploadSession = decodeUploadSession(r, r.uint32(), uploadSession);
          break;
        default:
          skipField(r, tag, createUploadSessionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createUploadSessionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: uploadSession };
}

export function encodeUploadDataRequest(w: Writer, v: Omit<UploadDataRequestInit, "data"> & { data?: Uint8Array | undefined }): void {
  expectObject(w, v);
  if (v.uploadSession !== undefined) {
    const at = beginMessage(w, 10, "uploadSession");
    encodeUploadSession(w, v.uploadSession);
    endMessage(w, at);
  }
  if (v.data !== undefined && !isEmptyBytes(v.data)) writeBytes(w, 18, "data", v.data);
}

const uploadDataRequestFields = "1:uploadSession 2:data";

export function decodeUploadDataRequest(r: Reader, length = r.len - r.pos): Omit<UploadDataRequest, "data"> & { data: Uint8Array } {
  let uploadSession: UploadSession | undefined;
  let data: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          uploadSession = decodeUploadSession(r, r.uint32(), uploadSession);
          break;
        case 18:
          data = readBytes(r);
          break;
        default:
          skipField(r, tag, uploadDataRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, uploadDataRequestFields);
  }
  return { uploadSession, data };
}

export function encodeUploadDataResponse(w: Writer, outcome: ApiOutcome<FileInfoInit | undefined, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== undefined) {
    const at = beginMessage(w, 18, "result");
    encodeFileInfo(w, answer);
    endMessage(w, at);
  }
}

const uploadDataResponseFields = "1:error 2:fileInfo";

export function decodeUploadDataResponse(r: Reader, length = r.len - r.pos): ApiOutcome<FileInfo | undefined, AppError> {
  let error_: AppError | undefined;
  let fileInfo: FileInfo | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        default:
          skipField(r, tag, uploadDataResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, uploadDataResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fileInfo };
}

export function encodeGetUploadSessionRequest(w: Writer, v: GetUploadSessionRequestInit): void {
  expectObject(w, v);
  if (v.uploadId !== undefined && v.uploadId !== "") writeString(w, 10, "uploadId", v.uploadId);
}

const getUploadSessionRequestFields = "1:uploadId";

export function decodeGetUploadSessionRequest(r: Reader, length = r.len - r.pos): GetUploadSessionRequest {
  let uploadId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          uploadId = readString(r);
          break;
        default:
          skipField(r, tag, getUploadSessionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUploadSessionRequestFields);
  }
  return { uploadId };
}

export function encodeGetUploadSessionResponse(w: Writer, outcome: ApiOutcome<UploadSessionInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUploadSession(w, answer);
  endMessage(w, at);
}

const getUploadSessionResponseFields = "1:error 2:uploadSession";

export function decodeGetUploadSessionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<UploadSession | undefined, AppError> {
  let error_: AppError | undefined;
  let uploadSession: UploadSession | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          uploadSession = decodeUploadSession(r, r.uint32(), uploadSession);
          break;
        default:
          skipField(r, tag, getUploadSessionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUploadSessionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: uploadSession };
}
