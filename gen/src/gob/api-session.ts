// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateSessionRequestInit,
  CreateUserAccessTokenRequestInit,
  ExtendSessionExpiryRequestInit,
  GetSessionRequestInit,
  RevokeSessionRequestInit,
  RevokeUserAccessTokenRequestInit,
} from "../model/api-session.ts";
import { writeSession, writeUserAccessToken } from "./session.ts";

import { endStruct, expectObject, putInt, putText, putWhole, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeGetSessionArguments(w: ValueWriter, v: GetSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sessionId", v.sessionId);
  endStruct(w);
}

export function writeCreateSessionArguments(w: ValueWriter, v: CreateSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "session", v.session, writeSession);
  endStruct(w);
}

export function writeExtendSessionExpiryArguments(w: ValueWriter, v: ExtendSessionExpiryRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sessionId", v.sessionId);
  last = putInt(w, last, 1, "newExpiry", v.newExpiry);
  endStruct(w);
}

export function writeRevokeSessionArguments(w: ValueWriter, v: RevokeSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sessionId", v.sessionId);
  endStruct(w);
}

export function writeCreateUserAccessTokenArguments(w: ValueWriter, v: CreateUserAccessTokenRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "token", v.token, writeUserAccessToken);
  endStruct(w);
}

export function writeRevokeUserAccessTokenArguments(w: ValueWriter, v: RevokeUserAccessTokenRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "tokenId", v.tokenId);
  endStruct(w);
}
