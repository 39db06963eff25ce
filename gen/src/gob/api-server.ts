// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  GetCloudLimitsRequestInit,
  GetDiagnosticIdRequestInit,
  GetLicenseRequestInit,
  GetServerVersionRequestInit,
  GetSystemInstallDateRequestInit,
  GetTelemetryIdRequestInit,
  IsEnterpriseReadyRequestInit,
  RequestTrialLicenseRequestInit,
  SendMailRequestInit,
} from "../model/api-server.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { CloudLimits, License } from "../model/documents.ts";
import { appErrorType, readAppError } from "./common.ts";
import { goDocuments } from "./documents.ts";
import { productLimitsType } from "./limits.ts";
import { asGiven, readGoError, type GobReadOptions } from "./support.ts";
import { licenseType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putInt,
  putText,
  readBool,
  readSafeInt,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getLicenseArgsType: StructType = structOf("plugin.Z_GetLicenseArgs", () => []);

export const getLicenseReturnsType: StructType = structOf("plugin.Z_GetLicenseReturns", () => [
  ["A", licenseType],
]);

export const isEnterpriseReadyArgsType: StructType = structOf("plugin.Z_IsEnterpriseReadyArgs", () => []);

export const isEnterpriseReadyReturnsType: StructType = structOf("plugin.Z_IsEnterpriseReadyReturns", () => [
  ["A", basic.bool],
]);

export const getServerVersionArgsType: StructType = structOf("plugin.Z_GetServerVersionArgs", () => []);

export const getServerVersionReturnsType: StructType = structOf("plugin.Z_GetServerVersionReturns", () => [
  ["A", basic.string],
]);

export const getSystemInstallDateArgsType: StructType = structOf("plugin.Z_GetSystemInstallDateArgs", () => []);

export const getSystemInstallDateReturnsType: StructType = structOf("plugin.Z_GetSystemInstallDateReturns", () => [
  ["A", basic.int64],
  ["B", appErrorType],
]);

export const getDiagnosticIdArgsType: StructType = structOf("plugin.Z_GetDiagnosticIdArgs", () => []);

export const getDiagnosticIdReturnsType: StructType = structOf("plugin.Z_GetDiagnosticIdReturns", () => [
  ["A", basic.string],
]);

export const getTelemetryIdArgsType: StructType = structOf("plugin.Z_GetTelemetryIdArgs", () => []);

export const getTelemetryIdReturnsType: StructType = structOf("plugin.Z_GetTelemetryIdReturns", () => [
  ["A", basic.string],
]);

export const sendMailArgsType: StructType = structOf("plugin.Z_SendMailArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const sendMailReturnsType: StructType = structOf("plugin.Z_SendMailReturns", () => [
  ["A", appErrorType],
]);

export const requestTrialLicenseArgsType: StructType = structOf("plugin.Z_RequestTrialLicenseArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.bool],
  ["D", basic.bool],
]);

export const requestTrialLicenseReturnsType: StructType = structOf("plugin.Z_RequestTrialLicenseReturns", () => [
  ["A", appErrorType],
]);

export const getCloudLimitsArgsType: StructType = structOf("plugin.Z_GetCloudLimitsArgs", () => []);

export const getCloudLimitsReturnsType: StructType = structOf("plugin.Z_GetCloudLimitsReturns", () => [
  ["A", productLimitsType],
  ["B", basic.interface],
]);

export function writeGetLicenseArguments(w: ValueWriter, v: GetLicenseRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetLicenseAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<License | undefined, AppErrorInit> {
  const plan = plans.plan(id, getLicenseReturnsType);
  r.secrets = options.sensitive;
  let license: License | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        license = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as License | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: license };
}

export function writeIsEnterpriseReadyArguments(w: ValueWriter, v: IsEnterpriseReadyRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readIsEnterpriseReadyAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, isEnterpriseReadyReturnsType);
  r.secrets = options.sensitive;
  let isEnterpriseReady = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        isEnterpriseReady = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: isEnterpriseReady };
}

export function writeGetServerVersionArguments(w: ValueWriter, v: GetServerVersionRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetServerVersionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, getServerVersionReturnsType);
  r.secrets = options.sensitive;
  let version = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        version = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: version };
}

export function writeGetSystemInstallDateArguments(w: ValueWriter, v: GetSystemInstallDateRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetSystemInstallDateAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<number | undefined, AppErrorInit> {
  const plan = plans.plan(id, getSystemInstallDateReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let installDate = 0;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        installDate = readSafeInt(r, "answer.installDate");
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: installDate };
}

export function writeGetDiagnosticIdArguments(w: ValueWriter, v: GetDiagnosticIdRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetDiagnosticIdAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, getDiagnosticIdReturnsType);
  r.secrets = options.sensitive;
  let diagnosticId = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        diagnosticId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: diagnosticId };
}

export function writeGetTelemetryIdArguments(w: ValueWriter, v: GetTelemetryIdRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetTelemetryIdAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, getTelemetryIdReturnsType);
  r.secrets = options.sensitive;
  let telemetryId = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        telemetryId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: telemetryId };
}

export function writeGetCloudLimitsArguments(w: ValueWriter, v: GetCloudLimitsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetCloudLimitsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<CloudLimits | undefined, AppErrorInit> {
  const plan = plans.plan(id, getCloudLimitsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let limits: CloudLimits | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        limits = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as CloudLimits | undefined;
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: limits };
}

export function writeRequestTrialLicenseArguments(w: ValueWriter, v: RequestTrialLicenseRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "requesterId", v.requesterId);
  last = putInt(w, last, 1, "users", v.users);
  last = putBool(w, last, 2, "termsAccepted", v.termsAccepted);
  last = putBool(w, last, 3, "receiveEmailsAccepted", v.receiveEmailsAccepted);
  endStruct(w);
}

export function readRequestTrialLicenseAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, requestTrialLicenseReturnsType);
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

export function writeSendMailArguments(w: ValueWriter, v: SendMailRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "to", v.to);
  last = putText(w, last, 1, "subject", v.subject);
  last = putText(w, last, 2, "htmlBody", v.htmlBody);
  endStruct(w);
}

export function readSendMailAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, sendMailReturnsType);
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
