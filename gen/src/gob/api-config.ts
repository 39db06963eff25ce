// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  GetConfigRequestInit,
  GetPluginConfigRequestInit,
  GetUnsanitizedConfigRequestInit,
  LoadPluginConfigurationRequestInit,
  SaveConfigRequestInit,
  SavePluginConfigRequestInit,
} from "../model/api-config.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Config } from "../model/documents.ts";
import type { DynamicObject, DynamicValue, JsonObject } from "../model/values.ts";
import { appErrorType, readAppError } from "./common.ts";
import { goDocuments } from "./documents.ts";
import { asGiven, type GobReadOptions } from "./support.ts";
import { configType } from "./types.ts";

import { anyMap, basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectGiven,
  expectObject,
  nextField,
  putObject,
  readJsonObject,
  readObject,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const loadPluginConfigurationArgsArgsType: StructType = structOf("plugin.Z_LoadPluginConfigurationArgsArgs", () => []);

export const loadPluginConfigurationArgsReturnsType: StructType = structOf("plugin.Z_LoadPluginConfigurationArgsReturns", () => [
  ["A", basic.bytes],
]);

export const getConfigArgsType: StructType = structOf("plugin.Z_GetConfigArgs", () => []);

export const getConfigReturnsType: StructType = structOf("plugin.Z_GetConfigReturns", () => [
  ["A", configType],
]);

export const getUnsanitizedConfigArgsType: StructType = structOf("plugin.Z_GetUnsanitizedConfigArgs", () => []);

export const getUnsanitizedConfigReturnsType: StructType = structOf("plugin.Z_GetUnsanitizedConfigReturns", () => [
  ["A", configType],
]);

export const saveConfigArgsType: StructType = structOf("plugin.Z_SaveConfigArgs", () => [
  ["A", configType],
]);

export const saveConfigReturnsType: StructType = structOf("plugin.Z_SaveConfigReturns", () => [
  ["A", appErrorType],
]);

export const getPluginConfigArgsType: StructType = structOf("plugin.Z_GetPluginConfigArgs", () => []);

export const getPluginConfigReturnsType: StructType = structOf("plugin.Z_GetPluginConfigReturns", () => [
  ["A", anyMap],
]);

export const savePluginConfigArgsType: StructType = structOf("plugin.Z_SavePluginConfigArgs", () => [
  ["A", anyMap],
]);

export const savePluginConfigReturnsType: StructType = structOf("plugin.Z_SavePluginConfigReturns", () => [
  ["A", appErrorType],
]);

export function writeLoadPluginConfigurationArguments(w: ValueWriter, v: LoadPluginConfigurationRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readLoadPluginConfigurationAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<JsonObject | undefined, AppErrorInit> {
  const plan = plans.plan(id, loadPluginConfigurationArgsReturnsType);
  r.secrets = options.sensitive;
  let config: JsonObject | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        config = readJsonObject(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: config };
}

export function writeGetConfigArguments(w: ValueWriter, v: GetConfigRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetConfigAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Config | undefined, AppErrorInit> {
  const plan = plans.plan(id, getConfigReturnsType);
  r.secrets = options.sensitive;
  let config: Config | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        config = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as Config | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: config };
}

export function writeGetUnsanitizedConfigArguments(w: ValueWriter, v: GetUnsanitizedConfigRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetUnsanitizedConfigAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Config | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUnsanitizedConfigReturnsType);
  r.secrets = options.sensitive;
  let config: Config | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        config = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as Config | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: config };
}

export function writeSaveConfigArguments(w: ValueWriter, v: SaveConfigRequestInit): void {
  expectObject(w, v);
  expectGiven(w, "config", v.config);
  let last = -1;
  last = goDocuments.put(w, last, 0, "config", configType, v.config as unknown as DynamicValue | undefined);
  endStruct(w);
}

export function readSaveConfigAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, saveConfigReturnsType);
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

export function writeGetPluginConfigArguments(w: ValueWriter, v: GetPluginConfigRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetPluginConfigAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<DynamicObject | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPluginConfigReturnsType);
  r.secrets = options.sensitive;
  let config: DynamicObject | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        config = readObject(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: config };
}

export function writeSavePluginConfigArguments(w: ValueWriter, v: SavePluginConfigRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putObject(w, last, 0, "config", v.config);
  endStruct(w);
}

export function readSavePluginConfigAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, savePluginConfigReturnsType);
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
