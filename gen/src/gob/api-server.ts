// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
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

import { endStruct, expectObject, putBool, putInt, putText, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeGetLicenseArguments(w: ValueWriter, v: GetLicenseRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeIsEnterpriseReadyArguments(w: ValueWriter, v: IsEnterpriseReadyRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetServerVersionArguments(w: ValueWriter, v: GetServerVersionRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetSystemInstallDateArguments(w: ValueWriter, v: GetSystemInstallDateRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetDiagnosticIdArguments(w: ValueWriter, v: GetDiagnosticIdRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetTelemetryIdArguments(w: ValueWriter, v: GetTelemetryIdRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function writeGetCloudLimitsArguments(w: ValueWriter, v: GetCloudLimitsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
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

export function writeSendMailArguments(w: ValueWriter, v: SendMailRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "to", v.to);
  last = putText(w, last, 1, "subject", v.subject);
  last = putText(w, last, 2, "htmlBody", v.htmlBody);
  endStruct(w);
}
