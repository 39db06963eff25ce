// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  DisablePluginRequest,
  DisablePluginRequestInit,
  EnablePluginRequest,
  EnablePluginRequestInit,
  GetBundlePathRequest,
  GetBundlePathRequestInit,
  GetPluginIDRequest,
  GetPluginIDRequestInit,
  GetPluginStatusRequest,
  GetPluginStatusRequestInit,
  GetPluginsRequest,
  GetPluginsRequestInit,
  InstallPluginRequest,
  InstallPluginRequestInit,
  PublishPluginClusterEventRequest,
  PublishPluginClusterEventRequestInit,
  RegisterCollectionAndTopicRequest,
  RegisterCollectionAndTopicRequestInit,
  RemovePluginRequest,
  RemovePluginRequestInit,
} from "../model/api-plugin.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type {
  Manifest,
  ManifestInit,
  PluginClusterEvent,
  PluginClusterEventSendOptions,
  PluginStatus,
  PluginStatusInit,
} from "../model/plugin.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodeHTTPHeader, encodeHTTPHeader } from "./hooks-http.ts";
import type {
  HTTPHeader,
  PluginHTTPRequest,
  PluginHTTPRequestInit,
  PluginHTTPResponse,
  PluginHTTPResponseInit,
} from "./messages.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import {
  decodeManifest,
  decodePluginClusterEvent,
  decodePluginClusterEventSendOptions,
  decodePluginStatus,
  encodeManifest,
  encodePluginClusterEvent,
  encodePluginClusterEventSendOptions,
  encodePluginStatus,
} from "./plugin.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isEmptyBytes,
  keysOf,
  leave,
  messageEnd,
  readBytes,
  readString,
  readTag,
  setKey,
  skipField,
  writeBool,
  writeBytes,
  writeInt32,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeGetBundlePathRequest(w: Writer, v: GetBundlePathRequestInit): void {
  expectObject(w, v);
}

const getBundlePathRequestFields = "";

export function decodeGetBundlePathRequest(r: Reader, length = r.len - r.pos): GetBundlePathRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getBundlePathRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getBundlePathRequestFields);
  }
  return {};
}

export function encodeGetBundlePathResponse(w: Writer, outcome: ApiOutcome<string, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== "") writeString(w, 18, "result", answer);
}

const getBundlePathResponseFields = "1:error 2:path";

export function decodeGetBundlePathResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string | undefined, AppError> {
  let error_: AppError | undefined;
  let path = "";
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
          path = readString(r);
          break;
        default:
          skipField(r, tag, getBundlePathResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getBundlePathResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: path };
}

export function encodeGetPluginsRequest(w: Writer, v: GetPluginsRequestInit): void {
  expectObject(w, v);
}

const getPluginsRequestFields = "";

export function decodeGetPluginsRequest(r: Reader, length = r.len - r.pos): GetPluginsRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getPluginsRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPluginsRequestFields);
  }
  return {};
}

export function encodeGetPluginsResponse(w: Writer, outcome: ApiOutcome<readonly ManifestInit[], AppErrorInit>): void {
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
    encodeManifest(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getPluginsResponseFields = "1:error 2:manifests";

export function decodeGetPluginsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Manifest[] | undefined, AppError> {
  let error_: AppError | undefined;
  let manifests: Manifest[] = [];
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
          manifests.push(decodeManifest(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getPluginsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPluginsResponseFields, { manifests });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: manifests };
}

export function encodeEnablePluginRequest(w: Writer, v: EnablePluginRequestInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
}

const enablePluginRequestFields = "1:id";

export function decodeEnablePluginRequest(r: Reader, length = r.len - r.pos): EnablePluginRequest {
  let id = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        default:
          skipField(r, tag, enablePluginRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, enablePluginRequestFields);
  }
  return { id };
}

export function encodeEnablePluginResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const enablePluginResponseFields = "1:error";

export function decodeEnablePluginResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, enablePluginResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, enablePluginResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeDisablePluginRequest(w: Writer, v: DisablePluginRequestInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
}

const disablePluginRequestFields = "1:id";

export function decodeDisablePluginRequest(r: Reader, length = r.len - r.pos): DisablePluginRequest {
  let id = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        default:
          skipField(r, tag, disablePluginRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, disablePluginRequestFields);
  }
  return { id };
}

export function encodeDisablePluginResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const disablePluginResponseFields = "1:error";

export function decodeDisablePluginResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, disablePluginResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, disablePluginResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeRemovePluginRequest(w: Writer, v: RemovePluginRequestInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
}

const removePluginRequestFields = "1:id";

export function decodeRemovePluginRequest(r: Reader, length = r.len - r.pos): RemovePluginRequest {
  let id = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        default:
          skipField(r, tag, removePluginRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, removePluginRequestFields);
  }
  return { id };
}

export function encodeRemovePluginResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const removePluginResponseFields = "1:error";

export function decodeRemovePluginResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, removePluginResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, removePluginResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetPluginStatusRequest(w: Writer, v: GetPluginStatusRequestInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
}

const getPluginStatusRequestFields = "1:id";

export function decodeGetPluginStatusRequest(r: Reader, length = r.len - r.pos): GetPluginStatusRequest {
  let id = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        default:
          skipField(r, tag, getPluginStatusRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPluginStatusRequestFields);
  }
  return { id };
}

export function encodeGetPluginStatusResponse(w: Writer, outcome: ApiOutcome<PluginStatusInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePluginStatus(w, answer);
  endMessage(w, at);
}

const getPluginStatusResponseFields = "1:error 2:status";

export function decodeGetPluginStatusResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PluginStatus | undefined, AppError> {
  let error_: AppError | undefined;
  let status: PluginStatus | undefined;
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
          status = decodePluginStatus(r, r.uint32(), status);
          break;
        default:
          skipField(r, tag, getPluginStatusResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPluginStatusResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: status };
}

export function encodeInstallPluginRequest(w: Writer, v: Omit<InstallPluginRequestInit, "fileData"> & { fileData?: Uint8Array | undefined }): void {
  expectObject(w, v);
  if (v.fileData !== undefined && !isEmptyBytes(v.fileData)) writeBytes(w, 10, "fileData", v.fileData);
  if (v.replace !== undefined && v.replace !== false) writeBool(w, 16, "replace", v.replace);
}

const installPluginRequestFields = "1:fileData 2:replace";

export function decodeInstallPluginRequest(r: Reader, length = r.len - r.pos): Omit<InstallPluginRequest, "fileData"> & { fileData: Uint8Array } {
  let fileData: Uint8Array = new Uint8Array(0);
  let replace = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          fileData = readBytes(r);
          break;
        case 16:
          replace = r.bool();
          break;
        default:
          skipField(r, tag, installPluginRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, installPluginRequestFields);
  }
  return { fileData, replace };
}

export function encodeInstallPluginResponse(w: Writer, outcome: ApiOutcome<ManifestInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeManifest(w, answer);
  endMessage(w, at);
}

const installPluginResponseFields = "1:error 2:manifest";

export function decodeInstallPluginResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Manifest | undefined, AppError> {
  let error_: AppError | undefined;
  let manifest: Manifest | undefined;
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
          manifest = decodeManifest(r, r.uint32(), manifest);
          break;
        default:
          skipField(r, tag, installPluginResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, installPluginResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: manifest };
}

export function encodeGetPluginIDRequest(w: Writer, v: GetPluginIDRequestInit): void {
  expectObject(w, v);
}

const getPluginIDRequestFields = "";

export function decodeGetPluginIDRequest(r: Reader, length = r.len - r.pos): GetPluginIDRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getPluginIDRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPluginIDRequestFields);
  }
  return {};
}

export function encodeGetPluginIDResponse(w: Writer, outcome: ApiOutcome<string, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== "") writeString(w, 18, "result", answer);
}

const getPluginIDResponseFields = "1:error 2:pluginId";

export function decodeGetPluginIDResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string | undefined, AppError> {
  let error_: AppError | undefined;
  let pluginId = "";
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
          pluginId = readString(r);
          break;
        default:
          skipField(r, tag, getPluginIDResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPluginIDResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: pluginId };
}

export function encodePluginHTTPRequest(w: Writer, v: PluginHTTPRequestInit): void {
  expectObject(w, v);
  if (v.method !== undefined && v.method !== "") writeString(w, 10, "method", v.method);
  if (v.url !== undefined && v.url !== "") writeString(w, 18, "url", v.url);
  if (v.headers !== undefined) {
    enter(w, "headers");
    for (const key of keysOf(w, v.headers)) {
      const entry = beginMessage(w, 26, key);
      writeString(w, 10, "", key);
      const item = v.headers[key] as (typeof v.headers)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.body !== undefined && !isEmptyBytes(v.body)) writeBytes(w, 34, "body", v.body);
  if (v.headerList !== undefined) {
    expectList(w, "headerList", v.headerList);
    enter(w, "headerList");
    let index = 0;
    for (const item of v.headerList) {
      const at = beginMessage(w, 8002, index);
      encodeHTTPHeader(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const pluginHTTPRequestFields = "1:method 2:url 3:headers 4:body 1000:headerList";

export function decodePluginHTTPRequest(r: Reader, length = r.len - r.pos): PluginHTTPRequest {
  let method = "";
  let url = "";
  let headers: Record<string, string> = {};
  let body: Uint8Array = new Uint8Array(0);
  let headerList: HTTPHeader[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          method = readString(r);
          break;
        case 18:
          url = readString(r);
          break;
        case 26: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof headers)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(headers, key, item ?? "");
          break;
        }
        case 34:
          body = readBytes(r);
          break;
        case 8002:
          headerList.push(decodeHTTPHeader(r, r.uint32()));
          break;
        default:
          skipField(r, tag, pluginHTTPRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginHTTPRequestFields, { headerList });
  }
  return { method, url, headers, body, headerList };
}

export function encodePluginHTTPResponse(w: Writer, v: PluginHTTPResponseInit): void {
  expectObject(w, v);
  if (v.error !== undefined) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, v.error);
    endMessage(w, at);
  }
  if (v.statusCode !== undefined && v.statusCode !== 0) writeInt32(w, 16, "statusCode", v.statusCode);
  if (v.headers !== undefined) {
    enter(w, "headers");
    for (const key of keysOf(w, v.headers)) {
      const entry = beginMessage(w, 26, key);
      writeString(w, 10, "", key);
      const item = v.headers[key] as (typeof v.headers)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.body !== undefined && !isEmptyBytes(v.body)) writeBytes(w, 34, "body", v.body);
  if (v.headerList !== undefined) {
    expectList(w, "headerList", v.headerList);
    enter(w, "headerList");
    let index = 0;
    for (const item of v.headerList) {
      const at = beginMessage(w, 8002, index);
      encodeHTTPHeader(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const pluginHTTPResponseFields = "1:error 2:statusCode 3:headers 4:body 1000:headerList";

export function decodePluginHTTPResponse(r: Reader, length = r.len - r.pos): PluginHTTPResponse {
  let error_: AppError | undefined;
  let statusCode = 0;
  let headers: Record<string, string> = {};
  let body: Uint8Array = new Uint8Array(0);
  let headerList: HTTPHeader[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          statusCode = r.int32();
          break;
        case 26: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof headers)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(headers, key, item ?? "");
          break;
        }
        case 34:
          body = readBytes(r);
          break;
        case 8002:
          headerList.push(decodeHTTPHeader(r, r.uint32()));
          break;
        default:
          skipField(r, tag, pluginHTTPResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pluginHTTPResponseFields, { headerList });
  }
  return { error: error_, statusCode, headers, body, headerList };
}

export function encodePublishPluginClusterEventRequest(w: Writer, v: PublishPluginClusterEventRequestInit): void {
  expectObject(w, v);
  if (v.event !== undefined) {
    const at = beginMessage(w, 10, "event");
    encodePluginClusterEvent(w, v.event);
    endMessage(w, at);
  }
  if (v.opts !== undefined) {
    const at = beginMessage(w, 18, "opts");
    encodePluginClusterEventSendOptions(w, v.opts);
    endMessage(w, at);
  }
}

const publishPluginClusterEventRequestFields = "1:event 2:opts";

export function decodePublishPluginClusterEventRequest(r: Reader, length = r.len - r.pos): PublishPluginClusterEventRequest {
  let event: PluginClusterEvent | undefined;
  let opts: PluginClusterEventSendOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          event = decodePluginClusterEvent(r, r.uint32(), event);
          break;
        case 18:
          opts = decodePluginClusterEventSendOptions(r, r.uint32(), opts);
          break;
        default:
          skipField(r, tag, publishPluginClusterEventRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, publishPluginClusterEventRequestFields);
  }
  return { event, opts };
}

export function encodePublishPluginClusterEventResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const publishPluginClusterEventResponseFields = "1:error";

export function decodePublishPluginClusterEventResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, publishPluginClusterEventResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, publishPluginClusterEventResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeRegisterCollectionAndTopicRequest(w: Writer, v: RegisterCollectionAndTopicRequestInit): void {
  expectObject(w, v);
  if (v.collectionType !== undefined && v.collectionType !== "") writeString(w, 10, "collectionType", v.collectionType);
  if (v.topicType !== undefined && v.topicType !== "") writeString(w, 18, "topicType", v.topicType);
}

const registerCollectionAndTopicRequestFields = "1:collectionType 2:topicType";

export function decodeRegisterCollectionAndTopicRequest(r: Reader, length = r.len - r.pos): RegisterCollectionAndTopicRequest {
  let collectionType = "";
  let topicType = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          collectionType = readString(r);
          break;
        case 18:
          topicType = readString(r);
          break;
        default:
          skipField(r, tag, registerCollectionAndTopicRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerCollectionAndTopicRequestFields);
  }
  return { collectionType, topicType };
}

export function encodeRegisterCollectionAndTopicResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const registerCollectionAndTopicResponseFields = "1:error";

export function decodeRegisterCollectionAndTopicResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, registerCollectionAndTopicResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerCollectionAndTopicResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
