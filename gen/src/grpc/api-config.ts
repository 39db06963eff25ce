// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  GetConfigRequest,
  GetConfigRequestInit,
  GetPluginConfigRequest,
  GetPluginConfigRequestInit,
  GetUnsanitizedConfigRequest,
  GetUnsanitizedConfigRequestInit,
  LoadPluginConfigurationRequest,
  LoadPluginConfigurationRequestInit,
  SaveConfigRequest,
  SaveConfigRequestInit,
  SavePluginConfigRequest,
  SavePluginConfigRequestInit,
} from "../model/api-config.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Config } from "../model/documents.ts";
import type { DynamicObject, JsonObject } from "../model/values.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  needsTwin,
  readJson,
  readStruct,
  readTag,
  skipField,
  writeJson,
  writeStruct,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeLoadPluginConfigurationRequest(w: Writer, v: LoadPluginConfigurationRequestInit): void {
  expectObject(w, v);
}

const loadPluginConfigurationRequestFields = "";

export function decodeLoadPluginConfigurationRequest(r: Reader, length = r.len - r.pos): LoadPluginConfigurationRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, loadPluginConfigurationRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, loadPluginConfigurationRequestFields);
  }
  return {};
}

export function encodeLoadPluginConfigurationResponse(w: Writer, outcome: ApiOutcome<JsonObject, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  writeJson(w, 18, "result", answer);
}

const loadPluginConfigurationResponseFields = "1:error 2:config";

export function decodeLoadPluginConfigurationResponse(r: Reader, length = r.len - r.pos): ApiOutcome<JsonObject | undefined, AppError> {
  let error_: AppError | undefined;
  let config: JsonObject | undefined;
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
          config = readJson(r);
          break;
        default:
          skipField(r, tag, loadPluginConfigurationResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, loadPluginConfigurationResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: config };
}

export function encodeGetConfigRequest(w: Writer, v: GetConfigRequestInit): void {
  expectObject(w, v);
}

const getConfigRequestFields = "";

export function decodeGetConfigRequest(r: Reader, length = r.len - r.pos): GetConfigRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getConfigRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getConfigRequestFields);
  }
  return {};
}

export function encodeGetConfigResponse(w: Writer, outcome: ApiOutcome<Config, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  writeJson(w, 18, "result", answer);
}

const getConfigResponseFields = "1:error 2:config";

export function decodeGetConfigResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Config | undefined, AppError> {
  let error_: AppError | undefined;
  let config: Config | undefined;
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
          config = readJson(r);
          break;
        default:
          skipField(r, tag, getConfigResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getConfigResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: config };
}

export function encodeGetUnsanitizedConfigRequest(w: Writer, v: GetUnsanitizedConfigRequestInit): void {
  expectObject(w, v);
}

const getUnsanitizedConfigRequestFields = "";

export function decodeGetUnsanitizedConfigRequest(r: Reader, length = r.len - r.pos): GetUnsanitizedConfigRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getUnsanitizedConfigRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUnsanitizedConfigRequestFields);
  }
  return {};
}

export function encodeGetUnsanitizedConfigResponse(w: Writer, outcome: ApiOutcome<Config, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  writeJson(w, 18, "result", answer);
}

const getUnsanitizedConfigResponseFields = "1:error 2:config";

export function decodeGetUnsanitizedConfigResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Config | undefined, AppError> {
  let error_: AppError | undefined;
  let config: Config | undefined;
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
          config = readJson(r);
          break;
        default:
          skipField(r, tag, getUnsanitizedConfigResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUnsanitizedConfigResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: config };
}

export function encodeSaveConfigRequest(w: Writer, v: SaveConfigRequestInit): void {
  expectObject(w, v);
  if (v.config !== undefined) writeJson(w, 10, "config", v.config);
}

const saveConfigRequestFields = "1:config";

export function decodeSaveConfigRequest(r: Reader, length = r.len - r.pos): SaveConfigRequest {
  let config: Config | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          config = readJson(r);
          break;
        default:
          skipField(r, tag, saveConfigRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, saveConfigRequestFields);
  }
  return { config };
}

export function encodeSaveConfigResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const saveConfigResponseFields = "1:error";

export function decodeSaveConfigResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, saveConfigResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, saveConfigResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetPluginConfigRequest(w: Writer, v: GetPluginConfigRequestInit): void {
  expectObject(w, v);
}

const getPluginConfigRequestFields = "";

export function decodeGetPluginConfigRequest(r: Reader, length = r.len - r.pos): GetPluginConfigRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getPluginConfigRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPluginConfigRequestFields);
  }
  return {};
}

export function encodeGetPluginConfigResponse(w: Writer, outcome: ApiOutcome<DynamicObject, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  writeStruct(w, 18, "result", answer, "round");
  if (needsTwin(answer)) writeJson(w, 8002, "result", answer);
}

const getPluginConfigResponseFields = "1:error 2:config 1000:config";

export function decodeGetPluginConfigResponse(r: Reader, length = r.len - r.pos): ApiOutcome<DynamicObject | undefined, AppError> {
  let error_: AppError | undefined;
  let config: DynamicObject | undefined;
  let configExact: DynamicObject | undefined;
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
          config = readStruct(r, r.uint32(), config);
          break;
        case 8002:
          configExact = readJson(r);
          break;
        default:
          skipField(r, tag, getPluginConfigResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPluginConfigResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  if (configExact !== undefined) config = configExact;
  return { answer: config };
}

export function encodeSavePluginConfigRequest(w: Writer, v: SavePluginConfigRequestInit): void {
  expectObject(w, v);
  if (v.config !== undefined) writeStruct(w, 10, "config", v.config, "round");
  if (needsTwin(v.config)) writeJson(w, 8002, "config", v.config);
}

const savePluginConfigRequestFields = "1:config 1000:config";

export function decodeSavePluginConfigRequest(r: Reader, length = r.len - r.pos): SavePluginConfigRequest {
  let config: DynamicObject | undefined;
  let configExact: DynamicObject | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          config = readStruct(r, r.uint32(), config);
          break;
        case 8002:
          configExact = readJson(r);
          break;
        default:
          skipField(r, tag, savePluginConfigRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, savePluginConfigRequestFields);
  }
  if (configExact !== undefined) config = configExact;
  return { config };
}

export function encodeSavePluginConfigResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const savePluginConfigResponseFields = "1:error";

export function decodeSavePluginConfigResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, savePluginConfigResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, savePluginConfigResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
