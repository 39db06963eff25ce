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

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBytes,
  putInt,
  putText,
  putWhole,
  readBool,
  readBytes,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const kvSetArgsType: StructType = structOf("plugin.Z_KVSetArgs", () => [
  ["A", basic.string],
  ["B", basic.bytes],
]);

export const kvSetReturnsType: StructType = structOf("plugin.Z_KVSetReturns", () => [
  ["A", appErrorType],
]);

export const kvCompareAndSetArgsType: StructType = structOf("plugin.Z_KVCompareAndSetArgs", () => [
  ["A", basic.string],
  ["B", basic.bytes],
  ["C", basic.bytes],
]);

export const kvCompareAndSetReturnsType: StructType = structOf("plugin.Z_KVCompareAndSetReturns", () => [
  ["A", basic.bool],
  ["B", appErrorType],
]);

export const kvCompareAndDeleteArgsType: StructType = structOf("plugin.Z_KVCompareAndDeleteArgs", () => [
  ["A", basic.string],
  ["B", basic.bytes],
]);

export const kvCompareAndDeleteReturnsType: StructType = structOf("plugin.Z_KVCompareAndDeleteReturns", () => [
  ["A", basic.bool],
  ["B", appErrorType],
]);

export const kvSetWithOptionsArgsType: StructType = structOf("plugin.Z_KVSetWithOptionsArgs", () => [
  ["A", basic.string],
  ["B", basic.bytes],
  ["C", pluginKVSetOptionsType, true],
]);

export const kvSetWithOptionsReturnsType: StructType = structOf("plugin.Z_KVSetWithOptionsReturns", () => [
  ["A", basic.bool],
  ["B", appErrorType],
]);

export const kvSetWithExpiryArgsType: StructType = structOf("plugin.Z_KVSetWithExpiryArgs", () => [
  ["A", basic.string],
  ["B", basic.bytes],
  ["C", basic.int64],
]);

export const kvSetWithExpiryReturnsType: StructType = structOf("plugin.Z_KVSetWithExpiryReturns", () => [
  ["A", appErrorType],
]);

export const kvGetArgsType: StructType = structOf("plugin.Z_KVGetArgs", () => [
  ["A", basic.string],
]);

export const kvGetReturnsType: StructType = structOf("plugin.Z_KVGetReturns", () => [
  ["A", basic.bytes],
  ["B", appErrorType],
]);

export const kvDeleteArgsType: StructType = structOf("plugin.Z_KVDeleteArgs", () => [
  ["A", basic.string],
]);

export const kvDeleteReturnsType: StructType = structOf("plugin.Z_KVDeleteReturns", () => [
  ["A", appErrorType],
]);

export const kvDeleteAllArgsType: StructType = structOf("plugin.Z_KVDeleteAllArgs", () => []);

export const kvDeleteAllReturnsType: StructType = structOf("plugin.Z_KVDeleteAllReturns", () => [
  ["A", appErrorType],
]);

export const kvListArgsType: StructType = structOf("plugin.Z_KVListArgs", () => [
  ["A", basic.int64],
  ["B", basic.int64],
]);

export const kvListReturnsType: StructType = structOf("plugin.Z_KVListReturns", () => [
  ["A", listOfStringType],
  ["B", appErrorType],
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
  last = putWhole(w, last, 2, "options", v.options, writePluginKVSetOptions);
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
