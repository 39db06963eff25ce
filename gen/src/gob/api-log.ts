// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  LogAuditRecRequestInit,
  LogAuditRecWithLevelRequestInit,
  LogDebugRequestInit,
  LogErrorRequestInit,
  LogInfoRequestInit,
  LogWarnRequestInit,
} from "../model/api-log.ts";
import { writeAuditRecord } from "./log.ts";
import { putPairs } from "./support.ts";

import {
  endStruct,
  expectObject,
  putBool,
  putField,
  putText,
  putUint,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeLogDebugArguments(w: ValueWriter, v: LogDebugRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "msg", v.msg);
  last = putPairs(w, last, 1, "keyValuePairs", v.keyValuePairs);
  endStruct(w);
}

export function writeLogInfoArguments(w: ValueWriter, v: LogInfoRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "msg", v.msg);
  last = putPairs(w, last, 1, "keyValuePairs", v.keyValuePairs);
  endStruct(w);
}

export function writeLogErrorArguments(w: ValueWriter, v: LogErrorRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "msg", v.msg);
  last = putPairs(w, last, 1, "keyValuePairs", v.keyValuePairs);
  endStruct(w);
}

export function writeLogWarnArguments(w: ValueWriter, v: LogWarnRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "msg", v.msg);
  last = putPairs(w, last, 1, "keyValuePairs", v.keyValuePairs);
  endStruct(w);
}

export function writeLogAuditRecArguments(w: ValueWriter, v: LogAuditRecRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "record", v.record, writeAuditRecord);
  endStruct(w);
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
