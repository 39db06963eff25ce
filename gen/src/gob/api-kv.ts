// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  KVCompareAndDeleteRequestInit,
  KVCompareAndSetRequestInit,
  KVDeleteAllRequestInit,
  KVDeleteRequestInit,
  KVGetRequestInit,
  KVListRequestInit,
  KVSetRequestInit,
  KVSetWithExpiryRequestInit,
  KVSetWithOptionsRequestInit,
} from "../model/api-kv.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import { appErrorType, readAppError } from "./common.ts";
import { pluginKVSetOptionsType, writePluginKVSetOptions } from "./kv.ts";
import { asGiven, type GobReadOptions } from "./support.ts";
import { listOfStringType } from "./types.ts";

import { basic, structType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBytes,
  putInt,
  putStruct,
  putText,
  readBool,
  readBytes,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const kvSetArgsType: StructType = structType("plugin.Z_KVSetArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.bytes },
]);

export const kvSetReturnsType: StructType = structType("plugin.Z_KVSetReturns", () => [
  { name: "A", type: appErrorType },
]);

export const kvCompareAndSetArgsType: StructType = structType("plugin.Z_KVCompareAndSetArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.bytes },
  { name: "C", type: basic.bytes },
]);

export const kvCompareAndSetReturnsType: StructType = structType("plugin.Z_KVCompareAndSetReturns", () => [
  { name: "A", type: basic.bool },
  { name: "B", type: appErrorType },
]);

export const kvCompareAndDeleteArgsType: StructType = structType("plugin.Z_KVCompareAndDeleteArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.bytes },
]);

export const kvCompareAndDeleteReturnsType: StructType = structType("plugin.Z_KVCompareAndDeleteReturns", () => [
  { name: "A", type: basic.bool },
  { name: "B", type: appErrorType },
]);

export const kvSetWithOptionsArgsType: StructType = structType("plugin.Z_KVSetWithOptionsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.bytes },
  { name: "C", type: pluginKVSetOptionsType, always: true },
]);

export const kvSetWithOptionsReturnsType: StructType = structType("plugin.Z_KVSetWithOptionsReturns", () => [
  { name: "A", type: basic.bool },
  { name: "B", type: appErrorType },
]);

export const kvSetWithExpiryArgsType: StructType = structType("plugin.Z_KVSetWithExpiryArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.bytes },
  { name: "C", type: basic.int64 },
]);

export const kvSetWithExpiryReturnsType: StructType = structType("plugin.Z_KVSetWithExpiryReturns", () => [
  { name: "A", type: appErrorType },
]);

export const kvGetArgsType: StructType = structType("plugin.Z_KVGetArgs", () => [
  { name: "A", type: basic.string },
]);

export const kvGetReturnsType: StructType = structType("plugin.Z_KVGetReturns", () => [
  { name: "A", type: basic.bytes },
  { name: "B", type: appErrorType },
]);

export const kvDeleteArgsType: StructType = structType("plugin.Z_KVDeleteArgs", () => [
  { name: "A", type: basic.string },
]);

export const kvDeleteReturnsType: StructType = structType("plugin.Z_KVDeleteReturns", () => [
  { name: "A", type: appErrorType },
]);

export const kvDeleteAllArgsType: StructType = structType("plugin.Z_KVDeleteAllArgs", () => []);

export const kvDeleteAllReturnsType: StructType = structType("plugin.Z_KVDeleteAllReturns", () => [
  { name: "A", type: appErrorType },
]);

export const kvListArgsType: StructType = structType("plugin.Z_KVListArgs", () => [
  { name: "A", type: basic.int64 },
  { name: "B", type: basic.int64 },
]);

export const kvListReturnsType: StructType = structType("plugin.Z_KVListReturns", () => [
  { name: "A", type: listOfStringType },
  { name: "B", type: appErrorType },
]);

export function writeKVSetArguments(w: ValueWriter, v: KVSetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "value", v.value);
  endStruct(w);
}

export function readKVSetAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, kvSetReturnsType);
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

export function writeKVCompareAndSetArguments(w: ValueWriter, v: KVCompareAndSetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "oldValue", v.oldValue);
  last = putBytes(w, last, 2, "newValue", v.newValue);
  endStruct(w);
}

export function readKVCompareAndSetAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, kvCompareAndSetReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let success = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        success = readBool(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: success };
}

export function writeKVCompareAndDeleteArguments(w: ValueWriter, v: KVCompareAndDeleteRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "oldValue", v.oldValue);
  endStruct(w);
}

export function readKVCompareAndDeleteAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, kvCompareAndDeleteReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let success = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        success = readBool(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: success };
}

export function writeKVSetWithOptionsArguments(w: ValueWriter, v: KVSetWithOptionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "value", v.value);
  last = putStruct(w, last, 2, "options", v.options ?? {}, writePluginKVSetOptions);
  endStruct(w);
}

export function readKVSetWithOptionsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, kvSetWithOptionsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let success = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        success = readBool(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: success };
}

export function writeKVSetWithExpiryArguments(w: ValueWriter, v: KVSetWithExpiryRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  last = putBytes(w, last, 1, "value", v.value);
  last = putInt(w, last, 2, "expireInSeconds", v.expireInSeconds);
  endStruct(w);
}

export function readKVSetWithExpiryAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, kvSetWithExpiryReturnsType);
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

export function writeKVGetArguments(w: ValueWriter, v: KVGetRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  endStruct(w);
}

export function readKVGetAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, kvGetReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let value: Uint8Array = new Uint8Array(0);
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        value = readBytes(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: value.length === 0 ? undefined : value };
}

export function writeKVDeleteArguments(w: ValueWriter, v: KVDeleteRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "key", v.key);
  endStruct(w);
}

export function readKVDeleteAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, kvDeleteReturnsType);
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

export function writeKVDeleteAllArguments(w: ValueWriter, v: KVDeleteAllRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readKVDeleteAllAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, kvDeleteAllReturnsType);
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

export function writeKVListArguments(w: ValueWriter, v: KVListRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "page", v.page);
  last = putInt(w, last, 1, "perPage", v.perPage);
  endStruct(w);
}

export function readKVListAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, kvListReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let keys: string[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        keys = readTexts(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: keys };
}
