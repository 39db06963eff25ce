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

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putText,
  putWhole,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createOAuthAppArgsType: StructType = structOf("plugin.Z_CreateOAuthAppArgs", () => [
  ["A", oAuthAppType],
]);

export const createOAuthAppReturnsType: StructType = structOf("plugin.Z_CreateOAuthAppReturns", () => [
  ["A", oAuthAppType],
  ["B", appErrorType],
]);

export const getOAuthAppArgsType: StructType = structOf("plugin.Z_GetOAuthAppArgs", () => [
  ["A", basic.string],
]);

export const getOAuthAppReturnsType: StructType = structOf("plugin.Z_GetOAuthAppReturns", () => [
  ["A", oAuthAppType],
  ["B", appErrorType],
]);

export const updateOAuthAppArgsType: StructType = structOf("plugin.Z_UpdateOAuthAppArgs", () => [
  ["A", oAuthAppType],
]);

export const updateOAuthAppReturnsType: StructType = structOf("plugin.Z_UpdateOAuthAppReturns", () => [
  ["A", oAuthAppType],
  ["B", appErrorType],
]);

export const deleteOAuthAppArgsType: StructType = structOf("plugin.Z_DeleteOAuthAppArgs", () => [
  ["A", basic.string],
]);

export const deleteOAuthAppReturnsType: StructType = structOf("plugin.Z_DeleteOAuthAppReturns", () => [
  ["A", appErrorType],
]);

export function writeCreateOAuthAppArguments(w: ValueWriter, v: CreateOAuthAppRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "app", v.app, writeOAuthApp);
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
  last = putWhole(w, last, 0, "app", v.app, writeOAuthApp);
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
