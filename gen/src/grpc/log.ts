// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AuditRecord, AuditRecordInit, KeyValuePair, KeyValuePairInit } from "../model/log.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";

import {
  atField,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readString,
  readStruct,
  readTag,
  readValue,
  skipField,
  writeInt64,
  writeString,
  writeStruct,
  writeValue,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeKeyValuePair(w: Writer, v: KeyValuePairInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.value !== undefined) writeValue(w, 18, "value", v.value);
}

const keyValuePairFields = "1:key 2:value";

export function decodeKeyValuePair(r: Reader, length = r.len - r.pos): KeyValuePair {
  let key_ = "";
  let value: DynamicValue | undefined;
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
        default:
          skipField(r, tag, keyValuePairFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, keyValuePairFields);
  }
  return { key: key_, value };
}

export function encodeAuditRecord(w: Writer, v: AuditRecordInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.level !== undefined && v.level !== "") writeString(w, 26, "level", v.level);
  if (v.apiPath !== undefined && v.apiPath !== "") writeString(w, 34, "apiPath", v.apiPath);
  if (v.event !== undefined && v.event !== "") writeString(w, 42, "event", v.event);
  if (v.status !== undefined && v.status !== "") writeString(w, 50, "status", v.status);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 58, "userId", v.userId);
  if (v.sessionId !== undefined && v.sessionId !== "") writeString(w, 66, "sessionId", v.sessionId);
  if (v.client !== undefined && v.client !== "") writeString(w, 74, "client", v.client);
  if (v.ipAddress !== undefined && v.ipAddress !== "") writeString(w, 82, "ipAddress", v.ipAddress);
  if (v.meta !== undefined) writeStruct(w, 90, "meta", v.meta);
}

const auditRecordFields = "1:id 2:createAt 3:level 4:apiPath 5:event 6:status 7:userId 8:sessionId 9:client 10:ipAddress 11:meta";

export function decodeAuditRecord(r: Reader, length = r.len - r.pos, into?: AuditRecord): AuditRecord {
  let id = "";
  let createAt = 0;
  let level = "";
  let apiPath = "";
  let event = "";
  let status = "";
  let userId = "";
  let sessionId = "";
  let client = "";
  let ipAddress = "";
  let meta: DynamicObject | undefined;
  if (into !== undefined) ({ id, createAt, level, apiPath, event, status, userId, sessionId, client, ipAddress, meta } = into);
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
        case 42:
          event = readString(r);
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
        default:
          skipField(r, tag, auditRecordFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, auditRecordFields);
  }
  return { id, createAt, level, apiPath, event, status, userId, sessionId, client, ipAddress, meta };
}
