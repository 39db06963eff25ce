// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  AccessControlPolicy,
  AccessControlPolicyTestResponse,
  AccessDecision,
  CELExpressionError,
  VisualExpression,
} from "../model/access-control.ts";
import type {
  CheckAccessControlExpressionRequestInit,
  DeleteAccessControlPolicyRequestInit,
  EvaluateAccessControlRequestInit,
  GetAccessControlFieldsAutocompleteRequestInit,
  GetAccessControlPolicyRequestInit,
  GetAccessControlVisualASTRequestInit,
  QueryUsersForAccessControlExpressionRequestInit,
  SaveAccessControlPolicyRequestInit,
} from "../model/api-access-control.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { PropertyField } from "../model/property.ts";
import {
  accessControlPolicyTestResponseType,
  accessControlPolicyType,
  accessDecisionType,
  listOfCELExpressionErrorType,
  readAccessControlPolicy,
  readAccessControlPolicyTestResponse,
  readAccessDecision,
  readCELExpressionError,
  readVisualExpression,
  visualExpressionType,
  writeAccessControlPolicy,
} from "./access-control.ts";
import { appErrorType, readAppError } from "./common.ts";
import { listOfPropertyFieldType, readPropertyField } from "./property.ts";
import { asGiven, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putInt,
  putText,
  putWhole,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const evaluateAccessControlArgsType: StructType = structOf("plugin.Z_EvaluateAccessControlArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", basic.string],
]);

export const evaluateAccessControlReturnsType: StructType = structOf("plugin.Z_EvaluateAccessControlReturns", () => [
  ["A", accessDecisionType],
  ["B", appErrorType],
]);

export const saveAccessControlPolicyArgsType: StructType = structOf("plugin.Z_SaveAccessControlPolicyArgs", () => [
  ["A", basic.string],
  ["B", accessControlPolicyType],
]);

export const saveAccessControlPolicyReturnsType: StructType = structOf("plugin.Z_SaveAccessControlPolicyReturns", () => [
  ["A", accessControlPolicyType],
  ["B", appErrorType],
]);

export const getAccessControlPolicyArgsType: StructType = structOf("plugin.Z_GetAccessControlPolicyArgs", () => [
  ["A", basic.string],
]);

export const getAccessControlPolicyReturnsType: StructType = structOf("plugin.Z_GetAccessControlPolicyReturns", () => [
  ["A", accessControlPolicyType],
  ["B", appErrorType],
]);

export const deleteAccessControlPolicyArgsType: StructType = structOf("plugin.Z_DeleteAccessControlPolicyArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const deleteAccessControlPolicyReturnsType: StructType = structOf("plugin.Z_DeleteAccessControlPolicyReturns", () => [
  ["A", appErrorType],
]);

export const checkAccessControlExpressionArgsType: StructType = structOf("plugin.Z_CheckAccessControlExpressionArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const checkAccessControlExpressionReturnsType: StructType = structOf("plugin.Z_CheckAccessControlExpressionReturns", () => [
  ["A", listOfCELExpressionErrorType],
  ["B", appErrorType],
]);

export const queryUsersForAccessControlExpressionArgsType: StructType = structOf("plugin.Z_QueryUsersForAccessControlExpressionArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", basic.string],
  ["E", basic.string],
  ["F", basic.int64],
]);

export const queryUsersForAccessControlExpressionReturnsType: StructType = structOf("plugin.Z_QueryUsersForAccessControlExpressionReturns", () => [
  ["A", accessControlPolicyTestResponseType],
  ["B", appErrorType],
]);

export const getAccessControlFieldsAutocompleteArgsType: StructType = structOf("plugin.Z_GetAccessControlFieldsAutocompleteArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.int64],
]);

export const getAccessControlFieldsAutocompleteReturnsType: StructType = structOf("plugin.Z_GetAccessControlFieldsAutocompleteReturns", () => [
  ["A", listOfPropertyFieldType],
  ["B", appErrorType],
]);

export const getAccessControlVisualASTArgsType: StructType = structOf("plugin.Z_GetAccessControlVisualASTArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const getAccessControlVisualASTReturnsType: StructType = structOf("plugin.Z_GetAccessControlVisualASTReturns", () => [
  ["A", visualExpressionType],
  ["B", appErrorType],
]);

export function writeEvaluateAccessControlArguments(w: ValueWriter, v: EvaluateAccessControlRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "resourceId", v.resourceId);
  last = putText(w, last, 3, "action", v.action);
  endStruct(w);
}

export function readEvaluateAccessControlAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<AccessDecision | undefined, AppErrorInit> {
  const plan = plans.plan(id, evaluateAccessControlReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let decision: AccessDecision | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        decision = readAccessDecision(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: decision };
}

export function writeSaveAccessControlPolicyArguments(w: ValueWriter, v: SaveAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putWhole(w, last, 1, "policy", v.policy, writeAccessControlPolicy);
  endStruct(w);
}

export function readSaveAccessControlPolicyAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<AccessControlPolicy | undefined, AppErrorInit> {
  const plan = plans.plan(id, saveAccessControlPolicyReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let policy: AccessControlPolicy | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        policy = readAccessControlPolicy(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: policy };
}

export function writeGetAccessControlPolicyArguments(w: ValueWriter, v: GetAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function readGetAccessControlPolicyAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<AccessControlPolicy | undefined, AppErrorInit> {
  const plan = plans.plan(id, getAccessControlPolicyReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let policy: AccessControlPolicy | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        policy = readAccessControlPolicy(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: policy };
}

export function writeDeleteAccessControlPolicyArguments(w: ValueWriter, v: DeleteAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "id", v.id);
  endStruct(w);
}

export function readDeleteAccessControlPolicyAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteAccessControlPolicyReturnsType);
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

export function writeCheckAccessControlExpressionArguments(w: ValueWriter, v: CheckAccessControlExpressionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "expression", v.expression);
  endStruct(w);
}

export function readCheckAccessControlExpressionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<CELExpressionError[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, checkAccessControlExpressionReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let errors: CELExpressionError[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        errors = readList(r, plans, plan.fields[at] as Plan, readCELExpressionError);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: errors };
}

export function writeQueryUsersForAccessControlExpressionArguments(w: ValueWriter, v: QueryUsersForAccessControlExpressionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "expression", v.expression);
  last = putText(w, last, 3, "term", v.term);
  last = putText(w, last, 4, "cursorId", v.cursorId);
  last = putInt(w, last, 5, "limit", v.limit);
  endStruct(w);
}

export function readQueryUsersForAccessControlExpressionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<AccessControlPolicyTestResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, queryUsersForAccessControlExpressionReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let response: AccessControlPolicyTestResponse | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        response = readAccessControlPolicyTestResponse(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: response };
}

export function writeGetAccessControlFieldsAutocompleteArguments(w: ValueWriter, v: GetAccessControlFieldsAutocompleteRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "after", v.after);
  last = putInt(w, last, 2, "limit", v.limit);
  endStruct(w);
}

export function readGetAccessControlFieldsAutocompleteAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PropertyField[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getAccessControlFieldsAutocompleteReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fields: PropertyField[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fields = readList(r, plans, plan.fields[at] as Plan, readPropertyField);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fields };
}

export function writeGetAccessControlVisualASTArguments(w: ValueWriter, v: GetAccessControlVisualASTRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "expression", v.expression);
  endStruct(w);
}

export function readGetAccessControlVisualASTAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<VisualExpression | undefined, AppErrorInit> {
  const plan = plans.plan(id, getAccessControlVisualASTReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let expression: VisualExpression | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        expression = readVisualExpression(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: expression };
}
