// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  DisablePluginRequestInit,
  EnablePluginRequestInit,
  GetBundlePathRequestInit,
  GetPluginIDRequestInit,
  GetPluginStatusRequestInit,
  GetPluginsRequestInit,
  InstallPluginRequestInit,
  PublishPluginClusterEventRequestInit,
  RegisterCollectionAndTopicRequestInit,
  RemovePluginRequestInit,
} from "../model/api-plugin.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Manifest, PluginStatus } from "../model/plugin.ts";
import { appErrorType, readAppError } from "./common.ts";
import {
  listOfManifestType,
  manifestType,
  pluginClusterEventSendOptionsType,
  pluginClusterEventType,
  pluginStatusType,
  readManifest,
  readPluginStatus,
  writePluginClusterEvent,
  writePluginClusterEventSendOptions,
} from "./plugin.ts";
import { asGiven, readGoError, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putText,
  putUint,
  putWhole,
  readList,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getBundlePathArgsType: StructType = structOf("plugin.Z_GetBundlePathArgs", () => []);

export const getBundlePathReturnsType: StructType = structOf("plugin.Z_GetBundlePathReturns", () => [
  ["A", basic.string],
  ["B", basic.interface],
]);

export const getPluginsArgsType: StructType = structOf("plugin.Z_GetPluginsArgs", () => []);

export const getPluginsReturnsType: StructType = structOf("plugin.Z_GetPluginsReturns", () => [
  ["A", listOfManifestType],
  ["B", appErrorType],
]);

export const enablePluginArgsType: StructType = structOf("plugin.Z_EnablePluginArgs", () => [
  ["A", basic.string],
]);

export const enablePluginReturnsType: StructType = structOf("plugin.Z_EnablePluginReturns", () => [
  ["A", appErrorType],
]);

export const disablePluginArgsType: StructType = structOf("plugin.Z_DisablePluginArgs", () => [
  ["A", basic.string],
]);

export const disablePluginReturnsType: StructType = structOf("plugin.Z_DisablePluginReturns", () => [
  ["A", appErrorType],
]);

export const removePluginArgsType: StructType = structOf("plugin.Z_RemovePluginArgs", () => [
  ["A", basic.string],
]);

export const removePluginReturnsType: StructType = structOf("plugin.Z_RemovePluginReturns", () => [
  ["A", appErrorType],
]);

export const getPluginStatusArgsType: StructType = structOf("plugin.Z_GetPluginStatusArgs", () => [
  ["A", basic.string],
]);

export const getPluginStatusReturnsType: StructType = structOf("plugin.Z_GetPluginStatusReturns", () => [
  ["A", pluginStatusType],
  ["B", appErrorType],
]);

export const installPluginArgsType: StructType = structOf("plugin.Z_InstallPluginArgs", () => [
  ["PluginStreamID", basic.uint32],
  ["B", basic.bool],
]);

export const installPluginReturnsType: StructType = structOf("plugin.Z_InstallPluginReturns", () => [
  ["A", manifestType],
  ["B", appErrorType],
]);

export const publishPluginClusterEventArgsType: StructType = structOf("plugin.Z_PublishPluginClusterEventArgs", () => [
  ["A", pluginClusterEventType, true],
  ["B", pluginClusterEventSendOptionsType, true],
]);

export const publishPluginClusterEventReturnsType: StructType = structOf("plugin.Z_PublishPluginClusterEventReturns", () => [
  ["A", basic.interface],
]);

export const registerCollectionAndTopicArgsType: StructType = structOf("plugin.Z_RegisterCollectionAndTopicArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const registerCollectionAndTopicReturnsType: StructType = structOf("plugin.Z_RegisterCollectionAndTopicReturns", () => [
  ["A", basic.interface],
]);

export const getPluginIDArgsType: StructType = structOf("plugin.Z_GetPluginIDArgs", () => []);

export const getPluginIDReturnsType: StructType = structOf("plugin.Z_GetPluginIDReturns", () => [
  ["A", basic.string],
]);

export function writeGetBundlePathArguments(w: ValueWriter, v: GetBundlePathRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetBundlePathAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, getBundlePathReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let path = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        path = readString(r);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: path };
}

export function writeGetPluginsArguments(w: ValueWriter, v: GetPluginsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetPluginsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Manifest[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPluginsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let manifests: Manifest[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        manifests = readList(r, plans, plan.fields[at] as Plan, readManifest);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: manifests };
}

export function writeEnablePluginArguments(w: ValueWriter, v: EnablePluginRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function readEnablePluginAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, enablePluginReturnsType);
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

export function writeDisablePluginArguments(w: ValueWriter, v: DisablePluginRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function readDisablePluginAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, disablePluginReturnsType);
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

export function writeRemovePluginArguments(w: ValueWriter, v: RemovePluginRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function readRemovePluginAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, removePluginReturnsType);
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

export function writeGetPluginStatusArguments(w: ValueWriter, v: GetPluginStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function readGetPluginStatusAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PluginStatus | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPluginStatusReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let status: PluginStatus | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        status = readPluginStatus(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: status };
}

export function writeInstallPluginArguments(w: ValueWriter, v: InstallPluginRequestInit, stream: number): void {
  expectObject(w, v);
  let last = -1;
  last = putUint(w, last, 0, "stream", stream, 32);
  last = putBool(w, last, 1, "replace", v.replace);
  endStruct(w);
}

export function readInstallPluginAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Manifest | undefined, AppErrorInit> {
  const plan = plans.plan(id, installPluginReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let manifest: Manifest | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        manifest = readManifest(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: manifest };
}

export function writeGetPluginIDArguments(w: ValueWriter, v: GetPluginIDRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readGetPluginIDAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPluginIDReturnsType);
  r.secrets = options.sensitive;
  let pluginId = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        pluginId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: pluginId };
}

export function writePublishPluginClusterEventArguments(w: ValueWriter, v: PublishPluginClusterEventRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "event", v.event, writePluginClusterEvent);
  last = putWhole(w, last, 1, "opts", v.opts, writePluginClusterEventSendOptions);
  endStruct(w);
}

export function readPublishPluginClusterEventAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, publishPluginClusterEventReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeRegisterCollectionAndTopicArguments(w: ValueWriter, v: RegisterCollectionAndTopicRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "collectionType", v.collectionType);
  last = putText(w, last, 1, "topicType", v.topicType);
  endStruct(w);
}

export function readRegisterCollectionAndTopicAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, registerCollectionAndTopicReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}
