// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateSessionRequest,
  CreateSessionRequestInit,
  CreateUserAccessTokenRequest,
  CreateUserAccessTokenRequestInit,
  ExtendSessionExpiryRequest,
  ExtendSessionExpiryRequestInit,
  GetSessionRequest,
  GetSessionRequestInit,
  RevokeSessionRequest,
  RevokeSessionRequestInit,
  RevokeUserAccessTokenRequest,
  RevokeUserAccessTokenRequestInit,
} from "../model/api-session.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Session, SessionInit, UserAccessToken, UserAccessTokenInit } from "../model/session.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import { decodeSession, decodeUserAccessToken, encodeSession, encodeUserAccessToken } from "./session.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readString,
  readTag,
  skipField,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeGetSessionRequest(w: Writer, v: GetSessionRequestInit): void {
  expectObject(w, v);
  if (v.sessionId !== undefined && v.sessionId !== "") writeString(w, 10, "sessionId", v.sessionId);
}

const getSessionRequestFields = "1:sessionId";

export function decodeGetSessionRequest(r: Reader, length = r.len - r.pos): GetSessionRequest {
  let sessionId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          sessionId = readString(r);
          break;
        default:
          skipField(r, tag, getSessionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getSessionRequestFields);
  }
  return { sessionId };
}

export function encodeGetSessionResponse(w: Writer, outcome: ApiOutcome<SessionInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeSession(w, answer);
  endMessage(w, at);
}

const getSessionResponseFields = "1:error 2:session";

export function decodeGetSessionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Session | undefined, AppError> {
  let error_: AppError | undefined;
  let session: Session | undefined;
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
          session = decodeSession(r, r.uint32(), session);
          break;
        default:
          skipField(r, tag, getSessionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getSessionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: session };
}

export function encodeCreateSessionRequest(w: Writer, v: CreateSessionRequestInit): void {
  expectObject(w, v);
  if (v.session !== undefined) {
    const at = beginMessage(w, 10, "session");
    encodeSession(w, v.session);
    endMessage(w, at);
  }
}

const createSessionRequestFields = "1:session";

export function decodeCreateSessionRequest(r: Reader, length = r.len - r.pos): CreateSessionRequest {
  let session: Session | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          session = decodeSession(r, r.uint32(), session);
          break;
        default:
          skipField(r, tag, createSessionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createSessionRequestFields);
  }
  return { session };
}

export function encodeCreateSessionResponse(w: Writer, outcome: ApiOutcome<SessionInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeSession(w, answer);
  endMessage(w, at);
}

const createSessionResponseFields = "1:error 2:session";

export function decodeCreateSessionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Session | undefined, AppError> {
  let error_: AppError | undefined;
  let session: Session | undefined;
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
          session = decodeSession(r, r.uint32(), session);
          break;
        default:
          skipField(r, tag, createSessionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createSessionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: session };
}

export function encodeExtendSessionExpiryRequest(w: Writer, v: ExtendSessionExpiryRequestInit): void {
  expectObject(w, v);
  if (v.sessionId !== undefined && v.sessionId !== "") writeString(w, 10, "sessionId", v.sessionId);
  if (v.newExpiry !== undefined && v.newExpiry !== 0) writeInt64(w, 16, "newExpiry", v.newExpiry);
}

const extendSessionExpiryRequestFields = "1:sessionId 2:newExpiry";

export function decodeExtendSessionExpiryRequest(r: Reader, length = r.len - r.pos): ExtendSessionExpiryRequest {
  let sessionId = "";
  let newExpiry = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          sessionId = readString(r);
          break;
        case 16:
          newExpiry = readInt64(r);
          break;
        default:
          skipField(r, tag, extendSessionExpiryRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, extendSessionExpiryRequestFields);
  }
  return { sessionId, newExpiry };
}

export function encodeExtendSessionExpiryResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const extendSessionExpiryResponseFields = "1:error";

export function decodeExtendSessionExpiryResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, extendSessionExpiryResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, extendSessionExpiryResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeRevokeSessionRequest(w: Writer, v: RevokeSessionRequestInit): void {
  expectObject(w, v);
  if (v.sessionId !== undefined && v.sessionId !== "") writeString(w, 10, "sessionId", v.sessionId);
}

const revokeSessionRequestFields = "1:sessionId";

export function decodeRevokeSessionRequest(r: Reader, length = r.len - r.pos): RevokeSessionRequest {
  let sessionId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          sessionId = readString(r);
          break;
        default:
          skipField(r, tag, revokeSessionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, revokeSessionRequestFields);
  }
  return { sessionId };
}

export function encodeRevokeSessionResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const revokeSessionResponseFields = "1:error";

export function decodeRevokeSessionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, revokeSessionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, revokeSessionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeCreateUserAccessTokenRequest(w: Writer, v: CreateUserAccessTokenRequestInit): void {
  expectObject(w, v);
  if (v.token !== undefined) {
    const at = beginMessage(w, 10, "token");
    encodeUserAccessToken(w, v.token);
    endMessage(w, at);
  }
}

const createUserAccessTokenRequestFields = "1:token";

export function decodeCreateUserAccessTokenRequest(r: Reader, length = r.len - r.pos): CreateUserAccessTokenRequest {
  let token: UserAccessToken | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          token = decodeUserAccessToken(r, r.uint32(), token);
          break;
        default:
          skipField(r, tag, createUserAccessTokenRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createUserAccessTokenRequestFields);
  }
  return { token };
}

export function encodeCreateUserAccessTokenResponse(w: Writer, outcome: ApiOutcome<UserAccessTokenInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUserAccessToken(w, answer);
  endMessage(w, at);
}

const createUserAccessTokenResponseFields = "1:error 2:token";

export function decodeCreateUserAccessTokenResponse(r: Reader, length = r.len - r.pos): ApiOutcome<UserAccessToken | undefined, AppError> {
  let error_: AppError | undefined;
  let token: UserAccessToken | undefined;
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
          token = decodeUserAccessToken(r, r.uint32(), token);
          break;
        default:
          skipField(r, tag, createUserAccessTokenResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createUserAccessTokenResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: token };
}

export function encodeRevokeUserAccessTokenRequest(w: Writer, v: RevokeUserAccessTokenRequestInit): void {
  expectObject(w, v);
  if (v.tokenId !== undefined && v.tokenId !== "") writeString(w, 10, "tokenId", v.tokenId);
}

const revokeUserAccessTokenRequestFields = "1:tokenId";

export function decodeRevokeUserAccessTokenRequest(r: Reader, length = r.len - r.pos): RevokeUserAccessTokenRequest {
  let tokenId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          tokenId = readString(r);
          break;
        default:
          skipField(r, tag, revokeUserAccessTokenRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, revokeUserAccessTokenRequestFields);
  }
  return { tokenId };
}

export function encodeRevokeUserAccessTokenResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const revokeUserAccessTokenResponseFields = "1:error";

export function decodeRevokeUserAccessTokenResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, revokeUserAccessTokenResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, revokeUserAccessTokenResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
