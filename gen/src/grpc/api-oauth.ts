// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateOAuthAppRequest,
  CreateOAuthAppRequestInit,
  DeleteOAuthAppRequest,
  DeleteOAuthAppRequestInit,
  GetOAuthAppRequest,
  GetOAuthAppRequestInit,
  UpdateOAuthAppRequest,
  UpdateOAuthAppRequestInit,
} from "../model/api-oauth.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { OAuthApp, OAuthAppInit } from "../model/oauth.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodeOAuthApp, encodeOAuthApp } from "./oauth.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  readString,
  readTag,
  skipField,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCreateOAuthAppRequest(w: Writer, v: CreateOAuthAppRequestInit): void {
  expectObject(w, v);
  if (v.app !== undefined) {
    const at = beginMessage(w, 10, "app");
    encodeOAuthApp(w, v.app);
    endMessage(w, at);
  }
}

const createOAuthAppRequestFields = "1:app";

export function decodeCreateOAuthAppRequest(r: Reader, length = r.len - r.pos): CreateOAuthAppRequest {
  let app: OAuthApp | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          app = decodeOAuthApp(r, r.uint32(), app);
          break;
        default:
          skipField(r, tag, createOAuthAppRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createOAuthAppRequestFields);
  }
  return { app };
}

export function encodeCreateOAuthAppResponse(w: Writer, outcome: ApiOutcome<OAuthAppInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeOAuthApp(w, answer);
  endMessage(w, at);
}

const createOAuthAppResponseFields = "1:error 2:app";

export function decodeCreateOAuthAppResponse(r: Reader, length = r.len - r.pos): ApiOutcome<OAuthApp | undefined, AppError> {
  let error_: AppError | undefined;
  let app: OAuthApp | undefined;
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
          app = decodeOAuthApp(r, r.uint32(), app);
          break;
        default:
          skipField(r, tag, createOAuthAppResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createOAuthAppResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: app };
}

export function encodeGetOAuthAppRequest(w: Writer, v: GetOAuthAppRequestInit): void {
  expectObject(w, v);
  if (v.appId !== undefined && v.appId !== "") writeString(w, 10, "appId", v.appId);
}

const getOAuthAppRequestFields = "1:appId";

export function decodeGetOAuthAppRequest(r: Reader, length = r.len - r.pos): GetOAuthAppRequest {
  let appId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          appId = readString(r);
          break;
        default:
          skipField(r, tag, getOAuthAppRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getOAuthAppRequestFields);
  }
  return { appId };
}

export function encodeGetOAuthAppResponse(w: Writer, outcome: ApiOutcome<OAuthAppInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeOAuthApp(w, answer);
  endMessage(w, at);
}

const getOAuthAppResponseFields = "1:error 2:app";

export function decodeGetOAuthAppResponse(r: Reader, length = r.len - r.pos): ApiOutcome<OAuthApp | undefined, AppError> {
  let error_: AppError | undefined;
  let app: OAuthApp | undefined;
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
          app = decodeOAuthApp(r, r.uint32(), app);
          break;
        default:
          skipField(r, tag, getOAuthAppResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getOAuthAppResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: app };
}

export function encodeUpdateOAuthAppRequest(w: Writer, v: UpdateOAuthAppRequestInit): void {
  expectObject(w, v);
  if (v.app !== undefined) {
    const at = beginMessage(w, 10, "app");
    encodeOAuthApp(w, v.app);
    endMessage(w, at);
  }
}

const updateOAuthAppRequestFields = "1:app";

export function decodeUpdateOAuthAppRequest(r: Reader, length = r.len - r.pos): UpdateOAuthAppRequest {
  let app: OAuthApp | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          app = decodeOAuthApp(r, r.uint32(), app);
          break;
        default:
          skipField(r, tag, updateOAuthAppRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateOAuthAppRequestFields);
  }
  return { app };
}

export function encodeUpdateOAuthAppResponse(w: Writer, outcome: ApiOutcome<OAuthAppInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeOAuthApp(w, answer);
  endMessage(w, at);
}

const updateOAuthAppResponseFields = "1:error 2:app";

export function decodeUpdateOAuthAppResponse(r: Reader, length = r.len - r.pos): ApiOutcome<OAuthApp | undefined, AppError> {
  let error_: AppError | undefined;
  let app: OAuthApp | undefined;
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
          app = decodeOAuthApp(r, r.uint32(), app);
          break;
        default:
          skipField(r, tag, updateOAuthAppResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateOAuthAppResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: app };
}

export function encodeDeleteOAuthAppRequest(w: Writer, v: DeleteOAuthAppRequestInit): void {
  expectObject(w, v);
  if (v.appId !== undefined && v.appId !== "") writeString(w, 10, "appId", v.appId);
}

const deleteOAuthAppRequestFields = "1:appId";

export function decodeDeleteOAuthAppRequest(r: Reader, length = r.len - r.pos): DeleteOAuthAppRequest {
  let appId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          appId = readString(r);
          break;
        default:
          skipField(r, tag, deleteOAuthAppRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteOAuthAppRequestFields);
  }
  return { appId };
}

export function encodeDeleteOAuthAppResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteOAuthAppResponseFields = "1:error";

export function decodeDeleteOAuthAppResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deleteOAuthAppResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteOAuthAppResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
