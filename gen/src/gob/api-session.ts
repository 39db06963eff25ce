// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  CreateSessionRequestInit,
  CreateUserAccessTokenRequestInit,
  ExtendSessionExpiryRequestInit,
  GetSessionRequestInit,
  RevokeSessionRequestInit,
  RevokeUserAccessTokenRequestInit,
} from "../model/api-session.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Session, UserAccessToken } from "../model/session.ts";
import { appErrorType, readAppError } from "./common.ts";
import {
  readSession,
  readUserAccessToken,
  sessionType,
  userAccessTokenType,
  writeSession,
  writeUserAccessToken,
} from "./session.ts";
import { asGiven, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putInt,
  putText,
  putWhole,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getSessionArgsType: StructType = structOf("plugin.Z_GetSessionArgs", () => [
  ["A", basic.string],
]);

export const getSessionReturnsType: StructType = structOf("plugin.Z_GetSessionReturns", () => [
  ["A", sessionType],
  ["B", appErrorType],
]);

export const createSessionArgsType: StructType = structOf("plugin.Z_CreateSessionArgs", () => [
  ["A", sessionType],
]);

export const createSessionReturnsType: StructType = structOf("plugin.Z_CreateSessionReturns", () => [
  ["A", sessionType],
  ["B", appErrorType],
]);

export const extendSessionExpiryArgsType: StructType = structOf("plugin.Z_ExtendSessionExpiryArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
]);

export const extendSessionExpiryReturnsType: StructType = structOf("plugin.Z_ExtendSessionExpiryReturns", () => [
  ["A", appErrorType],
]);

export const revokeSessionArgsType: StructType = structOf("plugin.Z_RevokeSessionArgs", () => [
  ["A", basic.string],
]);

export const revokeSessionReturnsType: StructType = structOf("plugin.Z_RevokeSessionReturns", () => [
  ["A", appErrorType],
]);

export const createUserAccessTokenArgsType: StructType = structOf("plugin.Z_CreateUserAccessTokenArgs", () => [
  ["A", userAccessTokenType],
]);

export const createUserAccessTokenReturnsType: StructType = structOf("plugin.Z_CreateUserAccessTokenReturns", () => [
  ["A", userAccessTokenType],
  ["B", appErrorType],
]);

export const revokeUserAccessTokenArgsType: StructType = structOf("plugin.Z_RevokeUserAccessTokenArgs", () => [
  ["A", basic.string],
]);

export const revokeUserAccessTokenReturnsType: StructType = structOf("plugin.Z_RevokeUserAccessTokenReturns", () => [
  ["A", appErrorType],
]);

export function writeGetSessionArguments(w: ValueWriter, v: GetSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sessionId", v.sessionId);
  endStruct(w);
}

export function readGetSessionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Session | undefined, AppErrorInit> {
  const plan = plans.plan(id, getSessionReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let session: Session | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        session = readSession(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: session };
}

export function writeCreateSessionArguments(w: ValueWriter, v: CreateSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "session", v.session, writeSession);
  endStruct(w);
}

export function readCreateSessionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Session | undefined, AppErrorInit> {
  const plan = plans.plan(id, createSessionReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let session: Session | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        session = readSession(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: session };
}

export function writeExtendSessionExpiryArguments(w: ValueWriter, v: ExtendSessionExpiryRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sessionId", v.sessionId);
  last = putInt(w, last, 1, "newExpiry", v.newExpiry);
  endStruct(w);
}

export function readExtendSessionExpiryAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, extendSessionExpiryReturnsType);
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

export function writeRevokeSessionArguments(w: ValueWriter, v: RevokeSessionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sessionId", v.sessionId);
  endStruct(w);
}

export function readRevokeSessionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, revokeSessionReturnsType);
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

export function writeCreateUserAccessTokenArguments(w: ValueWriter, v: CreateUserAccessTokenRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "token", v.token, writeUserAccessToken);
  endStruct(w);
}

export function readCreateUserAccessTokenAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<UserAccessToken | undefined, AppErrorInit> {
  const plan = plans.plan(id, createUserAccessTokenReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let token: UserAccessToken | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        token = readUserAccessToken(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: token };
}

export function writeRevokeUserAccessTokenArguments(w: ValueWriter, v: RevokeUserAccessTokenRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "tokenId", v.tokenId);
  endStruct(w);
}

export function readRevokeUserAccessTokenAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, revokeUserAccessTokenReturnsType);
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
