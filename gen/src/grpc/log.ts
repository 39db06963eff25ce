// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AuditEventData,
  AuditEventDataInit,
  AuditEventError,
  AuditEventErrorInit,
  AuditRecord,
  AuditRecordInit,
  KeyValuePair,
  KeyValuePairInit,
} from "../model/log.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  needsTwin,
  readInt64,
  readJson,
  readJsonValue,
  readString,
  readStruct,
  readTag,
  readValue,
  skipField,
  writeInt64,
  writeJson,
  writeJsonValue,
  writeString,
  writeStruct,
  writeValue,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeKeyValuePair(w: Writer, v: KeyValuePairInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.value !== undefined) writeValue(w, 18, "value", v.value, "round");
  if (needsTwin(v.value)) writeJsonValue(w, 8002, "value", v.value);
}

const keyValuePairFields = "1:key 2:value 1000:value";

export function decodeKeyValuePair(r: Reader, length = r.len - r.pos): KeyValuePair {
  let key_ = "";
  let value: DynamicValue | undefined;
  let valueExact: DynamicValue | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          value = readValue(r, r.uint32(), value);
          break;
        case 8002:
          valueExact = readJsonValue(r);
          break;
        default:
          skipField(r, tag, keyValuePairFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, keyValuePairFields);
  }
  if (valueExact !== undefined) value = valueExact;
  return { key: key_, value };
}

export function encodeAuditRecord(w: Writer, v: AuditRecordInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.level !== undefined && v.level !== "") writeString(w, 26, "level", v.level);
  if (v.apiPath !== undefined && v.apiPath !== "") writeString(w, 34, "apiPath", v.apiPath);
  if (v.status !== undefined && v.status !== "") writeString(w, 50, "status", v.status);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 58, "userId", v.userId);
  if (v.sessionId !== undefined && v.sessionId !== "") writeString(w, 66, "sessionId", v.sessionId);
  if (v.client !== undefined && v.client !== "") writeString(w, 74, "client", v.client);
  if (v.ipAddress !== undefined && v.ipAddress !== "") writeString(w, 82, "ipAddress", v.ipAddress);
  if (v.meta !== undefined) writeStruct(w, 90, "meta", v.meta, "round");
  if (v.eventName !== undefined && v.eventName !== "") writeString(w, 8002, "eventName", v.eventName);
  if (v.event !== undefined) {
    const at = beginMessage(w, 8010, "event");
    encodeAuditEventData(w, v.event);
    endMessage(w, at);
  }
  if (v.xForwardedFor !== undefined && v.xForwardedFor !== "") writeString(w, 8018, "xForwardedFor", v.xForwardedFor);
  if (v.error !== undefined) {
    const at = beginMessage(w, 8026, "error");
    encodeAuditEventError(w, v.error);
    endMessage(w, at);
  }
  if (needsTwin(v.meta)) writeJson(w, 8034, "meta", v.meta);
}

const auditRecordFields = "1:id 2:createAt 3:level 4:apiPath 1001:event 6:status 7:userId 8:sessionId 9:client 10:ipAddress 11:meta 1004:meta 1000:eventName 1002:xForwardedFor 1003:error";

export function decodeAuditRecord(r: Reader, length = r.len - r.pos, into?: AuditRecord): AuditRecord {
  let id = "";
  let createAt = 0;
  let level = "";
  let apiPath = "";
  let event: AuditEventData | undefined;
  let status = "";
  let userId = "";
  let sessionId = "";
  let client = "";
  let ipAddress = "";
  let meta: DynamicObject | undefined;
  let metaExact: DynamicObject | undefined;
  let eventName = "";
  let xForwardedFor = "";
  let error_: AuditEventError | undefined;
  if (into !== undefined) ({ id, createAt, level, apiPath, event, status, userId, sessionId, client, ipAddress, meta, eventName, xForwardedFor, error: error_ } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 16:
          createAt = readInt64(r);
          break;
        case 26:
          level = readString(r);
          break;
        case 34:
          apiPath = readString(r);
          break;
        case 50:
          status = readString(r);
          break;
        case 58:
          userId = readString(r);
          break;
        case 66:
          sessionId = readString(r);
          break;
        case 74:
          client = readString(r);
          break;
        case 82:
          ipAddress = readString(r);
          break;
        case 90:
          meta = readStruct(r, r.uint32(), meta);
          break;
        case 8034:
          metaExact = readJson(r);
          break;
        case 8002:
          eventName = readString(r);
          break;
        case 8010:
          event = decodeAuditEventData(r, r.uint32(), event);
          break;
        case 8018:
          xForwardedFor = readString(r);
          break;
        case 8026:
          error_ = decodeAuditEventError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, auditRecordFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, auditRecordFields);
  }
  if (metaExact !== undefined) meta = metaExact;
  return { id, createAt, level, apiPath, event, status, userId, sessionId, client, ipAddress, meta, eventName, xForwardedFor, error: error_ };
}

export function encodeAuditEventData(w: Writer, v: AuditEventDataInit): void {
  expectObject(w, v);
  if (v.parameters !== undefined) writeStruct(w, 10, "parameters", v.parameters, "round");
  if (needsTwin(v.parameters)) writeJson(w, 18, "parameters", v.parameters);
  if (v.priorState !== undefined) writeStruct(w, 26, "priorState", v.priorState, "round");
  if (needsTwin(v.priorState)) writeJson(w, 34, "priorState", v.priorState);
  if (v.resultState !== undefined) writeStruct(w, 42, "resultState", v.resultState, "round");
  if (needsTwin(v.resultState)) writeJson(w, 50, "resultState", v.resultState);
  if (v.objectType !== undefined && v.objectType !== "") writeString(w, 58, "objectType", v.objectType);
}

const auditEventDataFields = "1:parameters 2:parameters 3:priorState 4:priorState 5:resultState 6:resultState 7:objectType";

export function decodeAuditEventData(r: Reader, length = r.len - r.pos, into?: AuditEventData): AuditEventData {
  let parameters: DynamicObject | undefined;
  let parametersExact: DynamicObject | undefined;
  let priorState: DynamicObject | undefined;
  let priorStateExact: DynamicObject | undefined;
  let resultState: DynamicObject | undefined;
  let resultStateExact: DynamicObject | undefined;
  let objectType = "";
  if (into !== undefined) ({ parameters, priorState, resultState, objectType } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          parameters = readStruct(r, r.uint32(), parameters);
          break;
        case 18:
          parametersExact = readJson(r);
          break;
        case 26:
          priorState = readStruct(r, r.uint32(), priorState);
          break;
        case 34:
          priorStateExact = readJson(r);
          break;
        case 42:
          resultState = readStruct(r, r.uint32(), resultState);
          break;
        case 50:
          resultStateExact = readJson(r);
          break;
        case 58:
          objectType = readString(r);
          break;
        default:
          skipField(r, tag, auditEventDataFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, auditEventDataFields);
  }
  if (parametersExact !== undefined) parameters = parametersExact;
  if (priorStateExact !== undefined) priorState = priorStateExact;
  if (resultStateExact !== undefined) resultState = resultStateExact;
  return { parameters, priorState, resultState, objectType };
}

export function encodeAuditEventError(w: Writer, v: AuditEventErrorInit): void {
  expectObject(w, v);
  if (v.description !== undefined && v.description !== "") writeString(w, 10, "description", v.description);
  if (v.code !== undefined && v.code !== 0) writeInt64(w, 16, "code", v.code);
}

const auditEventErrorFields = "1:description 2:code";

export function decodeAuditEventError(r: Reader, length = r.len - r.pos, into?: AuditEventError): AuditEventError {
  let description = "";
  let code = 0;
  if (into !== undefined) ({ description, code } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          description = readString(r);
          break;
        case 16:
          code = readInt64(r);
          break;
        default:
          skipField(r, tag, auditEventErrorFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, auditEventErrorFields);
  }
  return { description, code };
}
