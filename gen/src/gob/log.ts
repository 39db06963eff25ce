// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AuditEventData,
  AuditEventDataInit,
  AuditEventError,
  AuditEventErrorInit,
  AuditRecord,
  AuditRecordInit,
} from "../model/log.ts";
import type { DynamicObject } from "../model/values.ts";
import { auditEventActorType } from "./types.ts";

import { anyMap, basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putField,
  putInt,
  putObject,
  putText,
  putWhole,
  readObject,
  readSafeInt,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const auditEventDataType: StructType = structOf("model.AuditEventData", () => [
  ["Parameters", anyMap],
  ["PriorState", anyMap],
  ["ResultState", anyMap],
  ["ObjectType", basic.string],
]);

export const auditEventErrorType: StructType = structOf("model.AuditEventError", () => [
  ["Description", basic.string],
  ["Code", basic.int64],
]);

export const auditRecordType: StructType = structOf("model.AuditRecord", () => [
  ["EventName", basic.string],
  ["Status", basic.string],
  ["EventData", auditEventDataType, true],
  ["Actor", auditEventActorType, true],
  ["Meta", anyMap],
  ["Error", auditEventErrorType, true],
]);

export function readAuditRecord(r: ValueReader, plans: Plans, plan: Plan): AuditRecord {
  let id_ = "";
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
  let eventName = "";
  let xForwardedFor = "";
  let error: AuditEventError | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        eventName = readString(r);
        break;
      case 1:
        status = readString(r);
        break;
      case 2:
        event = readAuditEventData(r, plans, plan.fields[at] as Plan);
        break;
      case 3: {
        const inner3 = plan.fields[at] as Plan;
        for (let at3 = nextOf(r, inner3, -1); at3 >= 0; at3 = nextOf(r, inner3, at3)) {
          switch (inner3.target[at3]) {
            case 0:
              userId = readString(r);
              break;
            case 1:
              sessionId = readString(r);
              break;
            case 2:
              client = readString(r);
              break;
            case 3:
              ipAddress = readString(r);
              break;
            case 4:
              xForwardedFor = readString(r);
              break;
            default:
              skipField(r, inner3, at3);
          }
        }
        break;
      }
      case 4:
        meta = readObject(r, plans);
        break;
      case 5:
        error = readAuditEventError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, createAt, level, apiPath, event, status, userId, sessionId, client, ipAddress, meta, eventName, xForwardedFor, error };
}

export function writeAuditRecord(w: ValueWriter, v: AuditRecordInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "eventName", v.eventName);
  last = putText(w, last, 1, "status", v.status);
  last = putWhole(w, last, 2, "event", v.event, writeAuditEventData);
  last = putField(w, last, 3);
  {
    let last = -1;
    last = putText(w, last, 0, "userId", v.userId);
    last = putText(w, last, 1, "sessionId", v.sessionId);
    last = putText(w, last, 2, "client", v.client);
    last = putText(w, last, 3, "ipAddress", v.ipAddress);
    last = putText(w, last, 4, "xForwardedFor", v.xForwardedFor);
    endStruct(w);
  }
  last = putObject(w, last, 4, "meta", v.meta);
  last = putWhole(w, last, 5, "error", v.error, writeAuditEventError);
  endStruct(w);
}

export function readAuditEventData(r: ValueReader, plans: Plans, plan: Plan): AuditEventData {
  let parameters: DynamicObject | undefined;
  let priorState: DynamicObject | undefined;
  let resultState: DynamicObject | undefined;
  let objectType = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        parameters = readObject(r, plans);
        break;
      case 1:
        priorState = readObject(r, plans);
        break;
      case 2:
        resultState = readObject(r, plans);
        break;
      case 3:
        objectType = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { parameters, priorState, resultState, objectType };
}

export function writeAuditEventData(w: ValueWriter, v: AuditEventDataInit): void {
  expectObject(w, v);
  let last = -1;
  last = putObject(w, last, 0, "parameters", v.parameters);
  last = putObject(w, last, 1, "priorState", v.priorState);
  last = putObject(w, last, 2, "resultState", v.resultState);
  last = putText(w, last, 3, "objectType", v.objectType);
  endStruct(w);
}

export function readAuditEventError(r: ValueReader, _plans: Plans, plan: Plan): AuditEventError {
  let description = "";
  let code = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        description = readString(r);
        break;
      case 1:
        code = readSafeInt(r, "AuditEventError.code");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { description, code };
}

export function writeAuditEventError(w: ValueWriter, v: AuditEventErrorInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "description", v.description);
  last = putInt(w, last, 1, "code", v.code);
  endStruct(w);
}
