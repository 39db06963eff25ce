// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  CreateOAuthAppRequestInit,
  DeleteOAuthAppRequestInit,
  GetOAuthAppRequestInit,
  UpdateOAuthAppRequestInit,
} from "../model/api-oauth.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { OAuthApp } from "../model/oauth.ts";
import { appErrorType, readAppError } from "./common.ts";
import { oAuthAppType, readOAuthApp, writeOAuthApp } from "./oauth.ts";
import { asGiven, type GobReadOptions } from "./support.ts";

import { basic, structType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putStruct,
  putText,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createOAuthAppArgsType: StructType = structType("plugin.Z_CreateOAuthAppArgs", () => [
  { name: "A", type: oAuthAppType },
]);

export const createOAuthAppReturnsType: StructType = structType("plugin.Z_CreateOAuthAppReturns", () => [
  { name: "A", type: oAuthAppType },
  { name: "B", type: appErrorType },
]);

export const getOAuthAppArgsType: StructType = structType("plugin.Z_GetOAuthAppArgs", () => [
  { name: "A", type: basic.string },
]);

export const getOAuthAppReturnsType: StructType = structType("plugin.Z_GetOAuthAppReturns", () => [
  { name: "A", type: oAuthAppType },
  { name: "B", type: appErrorType },
]);

export const updateOAuthAppArgsType: StructType = structType("plugin.Z_UpdateOAuthAppArgs", () => [
  { name: "A", type: oAuthAppType },
]);

export const updateOAuthAppReturnsType: StructType = structType("plugin.Z_UpdateOAuthAppReturns", () => [
  { name: "A", type: oAuthAppType },
  { name: "B", type: appErrorType },
]);

export const deleteOAuthAppArgsType: StructType = structType("plugin.Z_DeleteOAuthAppArgs", () => [
  { name: "A", type: basic.string },
]);

export const deleteOAuthAppReturnsType: StructType = structType("plugin.Z_DeleteOAuthAppReturns", () => [
  { name: "A", type: appErrorType },
]);

export function writeCreateOAuthAppArguments(w: ValueWriter, v: CreateOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "app", v.app ?? {}, writeOAuthApp);
  endStruct(w);
}

export function readCreateOAuthAppAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<OAuthApp | undefined, AppErrorInit> {
  const plan = plans.plan(id, createOAuthAppReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let app: OAuthApp | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        app = readOAuthApp(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: app };
}

export function writeGetOAuthAppArguments(w: ValueWriter, v: GetOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "appId", v.appId);
  endStruct(w);
}

export function readGetOAuthAppAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<OAuthApp | undefined, AppErrorInit> {
  const plan = plans.plan(id, getOAuthAppReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let app: OAuthApp | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        app = readOAuthApp(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: app };
}

export function writeUpdateOAuthAppArguments(w: ValueWriter, v: UpdateOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "app", v.app ?? {}, writeOAuthApp);
  endStruct(w);
}

export function readUpdateOAuthAppAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<OAuthApp | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateOAuthAppReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let app: OAuthApp | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        app = readOAuthApp(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: app };
}

export function writeDeleteOAuthAppArguments(w: ValueWriter, v: DeleteOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "appId", v.appId);
  endStruct(w);
}

export function readDeleteOAuthAppAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteOAuthAppReturnsType);
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
