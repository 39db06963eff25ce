// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  DeletePreferencesForUserRequestInit,
  GetPreferenceForUserRequestInit,
  GetPreferencesForUserRequestInit,
  UpdatePreferencesForUserRequestInit,
} from "../model/api-preference.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Preference } from "../model/preference.ts";
import { appErrorType, readAppError } from "./common.ts";
import { listOfPreferenceType, preferenceType, readPreference, writePreference } from "./preference.ts";
import { asGiven, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putStructs,
  putText,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getPreferenceForUserArgsType: StructType = structOf("plugin.Z_GetPreferenceForUserArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const getPreferenceForUserReturnsType: StructType = structOf("plugin.Z_GetPreferenceForUserReturns", () => [
  ["A", preferenceType, true],
  ["B", appErrorType],
]);

export const getPreferencesForUserArgsType: StructType = structOf("plugin.Z_GetPreferencesForUserArgs", () => [
  ["A", basic.string],
]);

export const getPreferencesForUserReturnsType: StructType = structOf("plugin.Z_GetPreferencesForUserReturns", () => [
  ["A", listOfPreferenceType],
  ["B", appErrorType],
]);

export const updatePreferencesForUserArgsType: StructType = structOf("plugin.Z_UpdatePreferencesForUserArgs", () => [
  ["A", basic.string],
  ["B", listOfPreferenceType],
]);

export const updatePreferencesForUserReturnsType: StructType = structOf("plugin.Z_UpdatePreferencesForUserReturns", () => [
  ["A", appErrorType],
]);

export const deletePreferencesForUserArgsType: StructType = structOf("plugin.Z_DeletePreferencesForUserArgs", () => [
  ["A", basic.string],
  ["B", listOfPreferenceType],
]);

export const deletePreferencesForUserReturnsType: StructType = structOf("plugin.Z_DeletePreferencesForUserReturns", () => [
  ["A", appErrorType],
]);

export function writeGetPreferenceForUserArguments(w: ValueWriter, v: GetPreferenceForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "category", v.category);
  last = putText(w, last, 2, "name", v.name);
  endStruct(w);
}

export function readGetPreferenceForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Preference | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPreferenceForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let preference: Preference | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        preference = readPreference(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: preference };
}

export function writeGetPreferencesForUserArguments(w: ValueWriter, v: GetPreferencesForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readGetPreferencesForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Preference[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPreferencesForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let preferences: Preference[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        preferences = readList(r, plans, plan.fields[at] as Plan, readPreference);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: preferences };
}

export function writeUpdatePreferencesForUserArguments(w: ValueWriter, v: UpdatePreferencesForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putStructs(w, last, 1, "preferences", v.preferences, writePreference);
  endStruct(w);
}

export function readUpdatePreferencesForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, updatePreferencesForUserReturnsType);
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

export function writeDeletePreferencesForUserArguments(w: ValueWriter, v: DeletePreferencesForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putStructs(w, last, 1, "preferences", v.preferences, writePreference);
  endStruct(w);
}

export function readDeletePreferencesForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePreferencesForUserReturnsType);
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
