// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  LogAuditRecRequestInit,
  LogAuditRecWithLevelRequestInit,
  LogDebugRequestInit,
  LogErrorRequestInit,
  LogInfoRequestInit,
  LogWarnRequestInit,
} from "../model/api-log.ts";
import type { AppErrorInit } from "../model/common.ts";
import { auditRecordType, writeAuditRecord } from "./log.ts";
import { asGiven, putPairs, type GobReadOptions } from "./support.ts";
import { logrLevelType } from "./types.ts";

import { anyList, basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putField,
  putText,
  putUint,
  putWhole,
  skipField,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const logDebugArgsType: StructType = structOf("plugin.Z_LogDebugArgs", () => [
  ["A", basic.string],
  ["B", anyList],
]);

export const logDebugReturnsType: StructType = structOf("plugin.Z_LogDebugReturns", () => []);

export const logInfoArgsType: StructType = structOf("plugin.Z_LogInfoArgs", () => [
  ["A", basic.string],
  ["B", anyList],
]);

export const logInfoReturnsType: StructType = structOf("plugin.Z_LogInfoReturns", () => []);

export const logErrorArgsType: StructType = structOf("plugin.Z_LogErrorArgs", () => [
  ["A", basic.string],
  ["B", anyList],
]);

export const logErrorReturnsType: StructType = structOf("plugin.Z_LogErrorReturns", () => []);

export const logWarnArgsType: StructType = structOf("plugin.Z_LogWarnArgs", () => [
  ["A", basic.string],
  ["B", anyList],
]);

export const logWarnReturnsType: StructType = structOf("plugin.Z_LogWarnReturns", () => []);

export const logAuditRecArgsType: StructType = structOf("plugin.Z_LogAuditRecArgs", () => [
  ["A", auditRecordType],
]);

export const logAuditRecReturnsType: StructType = structOf("plugin.Z_LogAuditRecReturns", () => []);

export const logAuditRecWithLevelArgsType: StructType = structOf("plugin.Z_LogAuditRecWithLevelArgs", () => [
  ["A", auditRecordType],
  ["B", logrLevelType, true],
]);

export const logAuditRecWithLevelReturnsType: StructType = structOf("plugin.Z_LogAuditRecWithLevelReturns", () => []);

export function writeLogDebugArguments(w: ValueWriter, v: LogDebugRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "msg", v.msg);
  last = putPairs(w, last, 1, "keyValuePairs", v.keyValuePairs);
  endStruct(w);
}

export function readLogDebugAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, logDebugReturnsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function writeLogInfoArguments(w: ValueWriter, v: LogInfoRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "msg", v.msg);
  last = putPairs(w, last, 1, "keyValuePairs", v.keyValuePairs);
  endStruct(w);
}

export function readLogInfoAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, logInfoReturnsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function writeLogErrorArguments(w: ValueWriter, v: LogErrorRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "msg", v.msg);
  last = putPairs(w, last, 1, "keyValuePairs", v.keyValuePairs);
  endStruct(w);
}

export function readLogErrorAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, logErrorReturnsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function writeLogWarnArguments(w: ValueWriter, v: LogWarnRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "msg", v.msg);
  last = putPairs(w, last, 1, "keyValuePairs", v.keyValuePairs);
  endStruct(w);
}

export function readLogWarnAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, logWarnReturnsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function writeLogAuditRecArguments(w: ValueWriter, v: LogAuditRecRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "record", v.record, writeAuditRecord);
  endStruct(w);
}

export function readLogAuditRecAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, logAuditRecReturnsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function writeLogAuditRecWithLevelArguments(w: ValueWriter, v: LogAuditRecWithLevelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "record", v.record, writeAuditRecord);
  last = putField(w, last, 1);
  {
    let last = -1;
    last = putUint(w, last, 0, "levelId", v.levelId, 64);
    last = putText(w, last, 1, "level", v.level);
    last = putBool(w, last, 2, "levelStacktrace", v.levelStacktrace);
    last = putUint(w, last, 3, "levelColor", v.levelColor, 8);
    endStruct(w);
  }
  endStruct(w);
}

export function readLogAuditRecWithLevelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, logAuditRecWithLevelReturnsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}
