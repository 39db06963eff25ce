// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  GetCloudLimitsRequest,
  GetCloudLimitsRequestInit,
  GetDiagnosticIdRequest,
  GetDiagnosticIdRequestInit,
  GetLicenseRequest,
  GetLicenseRequestInit,
  GetServerVersionRequest,
  GetServerVersionRequestInit,
  GetSystemInstallDateRequest,
  GetSystemInstallDateRequestInit,
  GetTelemetryIdRequest,
  GetTelemetryIdRequestInit,
  IsEnterpriseReadyRequest,
  IsEnterpriseReadyRequestInit,
  RequestTrialLicenseRequest,
  RequestTrialLicenseRequestInit,
  SendMailRequest,
  SendMailRequestInit,
} from "../model/api-server.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { CloudLimits, License } from "../model/documents.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readJson,
  readString,
  readTag,
  skipField,
  writeBool,
  writeInt32,
  writeInt64,
  writeJson,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeGetLicenseRequest(w: Writer, v: GetLicenseRequestInit): void {
  expectObject(w, v);
}

const getLicenseRequestFields = "";

export function decodeGetLicenseRequest(r: Reader, length = r.len - r.pos): GetLicenseRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getLicenseRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getLicenseRequestFields);
  }
  return {};
}

export function encodeGetLicenseResponse(w: Writer, outcome: ApiOutcome<License | undefined, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== undefined) writeJson(w, 18, "result", answer);
}

const getLicenseResponseFields = "1:error 2:license";

export function decodeGetLicenseResponse(r: Reader, length = r.len - r.pos): ApiOutcome<License | undefined, AppError> {
  let error_: AppError | undefined;
  let license: License | undefined;
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
          license = readJson(r);
          break;
        default:
          skipField(r, tag, getLicenseResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getLicenseResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: license };
}

export function encodeIsEnterpriseReadyRequest(w: Writer, v: IsEnterpriseReadyRequestInit): void {
  expectObject(w, v);
}

const isEnterpriseReadyRequestFields = "";

export function decodeIsEnterpriseReadyRequest(r: Reader, length = r.len - r.pos): IsEnterpriseReadyRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, isEnterpriseReadyRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, isEnterpriseReadyRequestFields);
  }
  return {};
}

export function encodeIsEnterpriseReadyResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const isEnterpriseReadyResponseFields = "1:error 2:isEnterpriseReady";

export function decodeIsEnterpriseReadyResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let isEnterpriseReady = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          isEnterpriseReady = r.bool();
          break;
        default:
          skipField(r, tag, isEnterpriseReadyResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, isEnterpriseReadyResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: isEnterpriseReady };
}

export function encodeGetServerVersionRequest(w: Writer, v: GetServerVersionRequestInit): void {
  expectObject(w, v);
}

const getServerVersionRequestFields = "";

export function decodeGetServerVersionRequest(r: Reader, length = r.len - r.pos): GetServerVersionRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getServerVersionRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getServerVersionRequestFields);
  }
  return {};
}

export function encodeGetServerVersionResponse(w: Writer, outcome: ApiOutcome<string, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== "") writeString(w, 18, "result", answer);
}

const getServerVersionResponseFields = "1:error 2:version";

export function decodeGetServerVersionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string | undefined, AppError> {
  let error_: AppError | undefined;
  let version = "";
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
          version = readString(r);
          break;
        default:
          skipField(r, tag, getServerVersionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getServerVersionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: version };
}

export function encodeGetSystemInstallDateRequest(w: Writer, v: GetSystemInstallDateRequestInit): void {
  expectObject(w, v);
}

const getSystemInstallDateRequestFields = "";

export function decodeGetSystemInstallDateRequest(r: Reader, length = r.len - r.pos): GetSystemInstallDateRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getSystemInstallDateRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getSystemInstallDateRequestFields);
  }
  return {};
}

export function encodeGetSystemInstallDateResponse(w: Writer, outcome: ApiOutcome<number, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== 0) writeInt64(w, 16, "result", answer);
}

const getSystemInstallDateResponseFields = "1:error 2:installDate";

export function decodeGetSystemInstallDateResponse(r: Reader, length = r.len - r.pos): ApiOutcome<number | undefined, AppError> {
  let error_: AppError | undefined;
  let installDate = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          installDate = readInt64(r);
          break;
        default:
          skipField(r, tag, getSystemInstallDateResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getSystemInstallDateResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: installDate };
}

export function encodeGetDiagnosticIdRequest(w: Writer, v: GetDiagnosticIdRequestInit): void {
  expectObject(w, v);
}

const getDiagnosticIdRequestFields = "";

export function decodeGetDiagnosticIdRequest(r: Reader, length = r.len - r.pos): GetDiagnosticIdRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getDiagnosticIdRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getDiagnosticIdRequestFields);
  }
  return {};
}

export function encodeGetDiagnosticIdResponse(w: Writer, outcome: ApiOutcome<string, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== "") writeString(w, 18, "result", answer);
}

const getDiagnosticIdResponseFields = "1:error 2:diagnosticId";

export function decodeGetDiagnosticIdResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string | undefined, AppError> {
  let error_: AppError | undefined;
  let diagnosticId = "";
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
          diagnosticId = readString(r);
          break;
        default:
          skipField(r, tag, getDiagnosticIdResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getDiagnosticIdResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: diagnosticId };
}

export function encodeGetTelemetryIdRequest(w: Writer, v: GetTelemetryIdRequestInit): void {
  expectObject(w, v);
}

const getTelemetryIdRequestFields = "";

export function decodeGetTelemetryIdRequest(r: Reader, length = r.len - r.pos): GetTelemetryIdRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getTelemetryIdRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTelemetryIdRequestFields);
  }
  return {};
}

export function encodeGetTelemetryIdResponse(w: Writer, outcome: ApiOutcome<string, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== "") writeString(w, 18, "result", answer);
}

const getTelemetryIdResponseFields = "1:error 2:telemetryId";

export function decodeGetTelemetryIdResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string | undefined, AppError> {
  let error_: AppError | undefined;
  let telemetryId = "";
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
          telemetryId = readString(r);
          break;
        default:
          skipField(r, tag, getTelemetryIdResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getTelemetryIdResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: telemetryId };
}

export function encodeGetCloudLimitsRequest(w: Writer, v: GetCloudLimitsRequestInit): void {
  expectObject(w, v);
}

const getCloudLimitsRequestFields = "";

export function decodeGetCloudLimitsRequest(r: Reader, length = r.len - r.pos): GetCloudLimitsRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, getCloudLimitsRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getCloudLimitsRequestFields);
  }
  return {};
}

export function encodeGetCloudLimitsResponse(w: Writer, outcome: ApiOutcome<CloudLimits | undefined, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== undefined) writeJson(w, 18, "result", answer);
}

const getCloudLimitsResponseFields = "1:error 2:limits";

export function decodeGetCloudLimitsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<CloudLimits | undefined, AppError> {
  let error_: AppError | undefined;
  let limits: CloudLimits | undefined;
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
          limits = readJson(r);
          break;
        default:
          skipField(r, tag, getCloudLimitsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getCloudLimitsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: limits };
}

export function encodeRequestTrialLicenseRequest(w: Writer, v: RequestTrialLicenseRequestInit): void {
  expectObject(w, v);
  if (v.requesterId !== undefined && v.requesterId !== "") writeString(w, 10, "requesterId", v.requesterId);
  if (v.users !== undefined && v.users !== 0) writeInt32(w, 16, "users", v.users);
  if (v.termsAccepted !== undefined && v.termsAccepted !== false) writeBool(w, 24, "termsAccepted", v.termsAccepted);
  if (v.receiveEmailsAccepted !== undefined && v.receiveEmailsAccepted !== false) writeBool(w, 32, "receiveEmailsAccepted", v.receiveEmailsAccepted);
}

const requestTrialLicenseRequestFields = "1:requesterId 2:users 3:termsAccepted 4:receiveEmailsAccepted";

export function decodeRequestTrialLicenseRequest(r: Reader, length = r.len - r.pos): RequestTrialLicenseRequest {
  let requesterId = "";
  let users = 0;
  let termsAccepted = false;
  let receiveEmailsAccepted = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          requesterId = readString(r);
          break;
        case 16:
          users = r.int32();
          break;
        case 24:
          termsAccepted = r.bool();
          break;
        case 32:
          receiveEmailsAccepted = r.bool();
          break;
        default:
          skipField(r, tag, requestTrialLicenseRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, requestTrialLicenseRequestFields);
  }
  return { requesterId, users, termsAccepted, receiveEmailsAccepted };
}

export function encodeRequestTrialLicenseResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const requestTrialLicenseResponseFields = "1:error";

export function decodeRequestTrialLicenseResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, requestTrialLicenseResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, requestTrialLicenseResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeSendMailRequest(w: Writer, v: SendMailRequestInit): void {
  expectObject(w, v);
  if (v.to !== undefined && v.to !== "") writeString(w, 10, "to", v.to);
  if (v.subject !== undefined && v.subject !== "") writeString(w, 18, "subject", v.subject);
  if (v.htmlBody !== undefined && v.htmlBody !== "") writeString(w, 26, "htmlBody", v.htmlBody);
}

const sendMailRequestFields = "1:to 2:subject 3:htmlBody";

export function decodeSendMailRequest(r: Reader, length = r.len - r.pos): SendMailRequest {
  let to = "";
  let subject = "";
  let htmlBody = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          to = readString(r);
          break;
        case 18:
          subject = readString(r);
          break;
        case 26:
          htmlBody = readString(r);
          break;
        default:
          skipField(r, tag, sendMailRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendMailRequestFields);
  }
  return { to, subject, htmlBody };
}

export function encodeSendMailResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const sendMailResponseFields = "1:error";

export function decodeSendMailResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, sendMailResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendMailResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
