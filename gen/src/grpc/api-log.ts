// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  LogAuditRecRequest,
  LogAuditRecRequestInit,
  LogAuditRecWithLevelRequest,
  LogAuditRecWithLevelRequestInit,
  LogDebugRequest,
  LogDebugRequestInit,
  LogErrorRequest,
  LogErrorRequestInit,
  LogInfoRequest,
  LogInfoRequestInit,
  LogWarnRequest,
  LogWarnRequestInit,
} from "../model/api-log.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { AuditRecord, KeyValuePair } from "../model/log.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodeAuditRecord, decodeKeyValuePair, encodeAuditRecord, encodeKeyValuePair } from "./log.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

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
  readString,
  readTag,
  readUint64,
  skipField,
  writeBool,
  writeString,
  writeUint32,
  writeUint64,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeLogDebugRequest(w: Writer, v: LogDebugRequestInit): void {
  expectObject(w, v);
  if (v.msg !== undefined && v.msg !== "") writeString(w, 10, "msg", v.msg);
  if (v.keyValuePairs !== undefined) {
    expectList(w, "keyValuePairs", v.keyValuePairs);
    enter(w, "keyValuePairs");
    let index = 0;
    for (const item of v.keyValuePairs) {
      const at = beginMessage(w, 18, index);
      encodeKeyValuePair(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const logDebugRequestFields = "1:msg 2:keyValuePairs";

export function decodeLogDebugRequest(r: Reader, length = r.len - r.pos): LogDebugRequest {
  let msg = "";
  let keyValuePairs: KeyValuePair[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          msg = readString(r);
          break;
        case 18:
          keyValuePairs.push(decodeKeyValuePair(r, r.uint32()));
          break;
        default:
          skipField(r, tag, logDebugRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logDebugRequestFields, { keyValuePairs });
  }
  return { msg, keyValuePairs };
}

export function encodeLogDebugResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const logDebugResponseFields = "1:error";

export function decodeLogDebugResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, logDebugResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logDebugResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeLogInfoRequest(w: Writer, v: LogInfoRequestInit): void {
  expectObject(w, v);
  if (v.msg !== undefined && v.msg !== "") writeString(w, 10, "msg", v.msg);
  if (v.keyValuePairs !== undefined) {
    expectList(w, "keyValuePairs", v.keyValuePairs);
    enter(w, "keyValuePairs");
    let index = 0;
    for (const item of v.keyValuePairs) {
      const at = beginMessage(w, 18, index);
      encodeKeyValuePair(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const logInfoRequestFields = "1:msg 2:keyValuePairs";

export function decodeLogInfoRequest(r: Reader, length = r.len - r.pos): LogInfoRequest {
  let msg = "";
  let keyValuePairs: KeyValuePair[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          msg = readString(r);
          break;
        case 18:
          keyValuePairs.push(decodeKeyValuePair(r, r.uint32()));
          break;
        default:
          skipField(r, tag, logInfoRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logInfoRequestFields, { keyValuePairs });
  }
  return { msg, keyValuePairs };
}

export function encodeLogInfoResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const logInfoResponseFields = "1:error";

export function decodeLogInfoResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, logInfoResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logInfoResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeLogErrorRequest(w: Writer, v: LogErrorRequestInit): void {
  expectObject(w, v);
  if (v.msg !== undefined && v.msg !== "") writeString(w, 10, "msg", v.msg);
  if (v.keyValuePairs !== undefined) {
    expectList(w, "keyValuePairs", v.keyValuePairs);
    enter(w, "keyValuePairs");
    let index = 0;
    for (const item of v.keyValuePairs) {
      const at = beginMessage(w, 18, index);
      encodeKeyValuePair(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const logErrorRequestFields = "1:msg 2:keyValuePairs";

export function decodeLogErrorRequest(r: Reader, length = r.len - r.pos): LogErrorRequest {
  let msg = "";
  let keyValuePairs: KeyValuePair[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          msg = readString(r);
          break;
        case 18:
          keyValuePairs.push(decodeKeyValuePair(r, r.uint32()));
          break;
        default:
          skipField(r, tag, logErrorRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logErrorRequestFields, { keyValuePairs });
  }
  return { msg, keyValuePairs };
}

export function encodeLogErrorResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const logErrorResponseFields = "1:error";

export function decodeLogErrorResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, logErrorResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logErrorResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeLogWarnRequest(w: Writer, v: LogWarnRequestInit): void {
  expectObject(w, v);
  if (v.msg !== undefined && v.msg !== "") writeString(w, 10, "msg", v.msg);
  if (v.keyValuePairs !== undefined) {
    expectList(w, "keyValuePairs", v.keyValuePairs);
    enter(w, "keyValuePairs");
    let index = 0;
    for (const item of v.keyValuePairs) {
      const at = beginMessage(w, 18, index);
      encodeKeyValuePair(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const logWarnRequestFields = "1:msg 2:keyValuePairs";

export function decodeLogWarnRequest(r: Reader, length = r.len - r.pos): LogWarnRequest {
  let msg = "";
  let keyValuePairs: KeyValuePair[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          msg = readString(r);
          break;
        case 18:
          keyValuePairs.push(decodeKeyValuePair(r, r.uint32()));
          break;
        default:
          skipField(r, tag, logWarnRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logWarnRequestFields, { keyValuePairs });
  }
  return { msg, keyValuePairs };
}

export function encodeLogWarnResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const logWarnResponseFields = "1:error";

export function decodeLogWarnResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, logWarnResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logWarnResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeLogAuditRecRequest(w: Writer, v: LogAuditRecRequestInit): void {
  expectObject(w, v);
  if (v.record !== undefined) {
    const at = beginMessage(w, 10, "record");
    encodeAuditRecord(w, v.record);
    endMessage(w, at);
  }
}

const logAuditRecRequestFields = "1:record";

export function decodeLogAuditRecRequest(r: Reader, length = r.len - r.pos): LogAuditRecRequest {
  let record: AuditRecord | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          record = decodeAuditRecord(r, r.uint32(), record);
          break;
        default:
          skipField(r, tag, logAuditRecRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logAuditRecRequestFields);
  }
  return { record };
}

export function encodeLogAuditRecResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const logAuditRecResponseFields = "1:error";

export function decodeLogAuditRecResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, logAuditRecResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logAuditRecResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeLogAuditRecWithLevelRequest(w: Writer, v: LogAuditRecWithLevelRequestInit): void {
  expectObject(w, v);
  if (v.record !== undefined) {
    const at = beginMessage(w, 10, "record");
    encodeAuditRecord(w, v.record);
    endMessage(w, at);
  }
  if (v.level !== undefined && v.level !== "") writeString(w, 18, "level", v.level);
  if (v.levelId !== undefined) writeUint64(w, 8000, "levelId", v.levelId);
  if (v.levelStacktrace !== undefined && v.levelStacktrace !== false) writeBool(w, 8008, "levelStacktrace", v.levelStacktrace);
  if (v.levelColor !== undefined && v.levelColor !== 0) writeUint32(w, 8016, "levelColor", v.levelColor);
}

const logAuditRecWithLevelRequestFields = "1:record 2:level 1000:levelId 1001:levelStacktrace 1002:levelColor";

export function decodeLogAuditRecWithLevelRequest(r: Reader, length = r.len - r.pos): LogAuditRecWithLevelRequest {
  let record: AuditRecord | undefined;
  let level = "";
  let levelId: number | undefined;
  let levelStacktrace = false;
  let levelColor = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          record = decodeAuditRecord(r, r.uint32(), record);
          break;
        case 18:
          level = readString(r);
          break;
        case 8000:
          levelId = readUint64(r);
          break;
        case 8008:
          levelStacktrace = r.bool();
          break;
        case 8016:
          levelColor = r.uint32();
          break;
        default:
          skipField(r, tag, logAuditRecWithLevelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logAuditRecWithLevelRequestFields);
  }
  return { record, level, levelId, levelStacktrace, levelColor };
}

export function encodeLogAuditRecWithLevelResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const logAuditRecWithLevelResponseFields = "1:error";

export function decodeLogAuditRecWithLevelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, logAuditRecWithLevelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, logAuditRecWithLevelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
