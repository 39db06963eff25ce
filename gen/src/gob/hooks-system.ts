// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { Config } from "../model/documents.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { OnInstallEvent, OnInstallEventInit } from "../model/hooks-system.ts";
import type { ProductLimits } from "../model/limits.ts";
import type { PluginClusterEvent } from "../model/plugin.ts";
import type { DynamicValue } from "../model/values.ts";
import { goDocuments } from "./documents.ts";
import { listOfFileDataType, writeFileData } from "./file.ts";
import { pluginContextType, readPluginContext } from "./hooks-common.ts";
import { productLimitsType, readProductLimits } from "./limits.ts";
import { pluginClusterEventType, readPluginClusterEvent } from "./plugin.ts";
import { putGoError, refusedAnswer, rejectionOf, type GobReadOptions } from "./support.ts";
import { configType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectGiven,
  expectObject,
  nextField,
  putInt,
  putStructs,
  putText,
  readNothing,
  readSafeInt,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const onInstallEventType: StructType = structOf("model.OnInstallEvent", () => [
  ["UserId", basic.string],
]);

export const onPluginClusterEventArgsType: StructType = structOf("plugin.Z_OnPluginClusterEventArgs", () => [
  ["A", pluginContextType],
  ["B", pluginClusterEventType, true],
]);

export const onPluginClusterEventReturnsType: StructType = structOf("plugin.Z_OnPluginClusterEventReturns", () => []);

export const runDataRetentionArgsType: StructType = structOf("plugin.Z_RunDataRetentionArgs", () => [
  ["A", basic.int64],
  ["B", basic.int64],
]);

export const runDataRetentionReturnsType: StructType = structOf("plugin.Z_RunDataRetentionReturns", () => [
  ["A", basic.int64],
  ["B", basic.interface],
]);

export const onInstallArgsType: StructType = structOf("plugin.Z_OnInstallArgs", () => [
  ["A", pluginContextType],
  ["B", onInstallEventType, true],
]);

export const onInstallReturnsType: StructType = structOf("plugin.Z_OnInstallReturns", () => [
  ["A", basic.interface],
]);

export const onSendDailyTelemetryArgsType: StructType = structOf("plugin.Z_OnSendDailyTelemetryArgs", () => []);

export const onSendDailyTelemetryReturnsType: StructType = structOf("plugin.Z_OnSendDailyTelemetryReturns", () => []);

export const onCloudLimitsUpdatedArgsType: StructType = structOf("plugin.Z_OnCloudLimitsUpdatedArgs", () => [
  ["A", productLimitsType],
]);

export const onCloudLimitsUpdatedReturnsType: StructType = structOf("plugin.Z_OnCloudLimitsUpdatedReturns", () => []);

export const configurationWillBeSavedArgsType: StructType = structOf("plugin.Z_ConfigurationWillBeSavedArgs", () => [
  ["A", configType],
]);

export const configurationWillBeSavedReturnsType: StructType = structOf("plugin.Z_ConfigurationWillBeSavedReturns", () => [
  ["A", configType],
  ["B", basic.interface],
]);

export const generateSupportDataArgsType: StructType = structOf("plugin.Z_GenerateSupportDataArgs", () => [
  ["A", pluginContextType],
]);

export const generateSupportDataReturnsType: StructType = structOf("plugin.Z_GenerateSupportDataReturns", () => [
  ["A", listOfFileDataType],
  ["B", basic.interface],
]);

export function readOnInstallEvent(r: ValueReader, _plans: Plans, plan: Plan): OnInstallEvent {
  let userId = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        userId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userId };
}

export function writeOnInstallEvent(w: ValueWriter, v: OnInstallEventInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readOnInstallArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onInstall"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onInstallArgsType);
  r.secrets = options.sensitive;
  let event: OnInstallEvent | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        event = readOnInstallEvent(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { event: event ?? readNothing(readOnInstallEvent) };
  return { args, pluginContext: pluginContext };
}

export function writeOnInstallAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onInstall"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      last = putGoError(w, last, 0, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("onInstall", outcome);
  }
  endStruct(w);
}

export function readOnSendDailyTelemetryArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onSendDailyTelemetry"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onSendDailyTelemetryArgsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  const args = {};
  return { args, pluginContext: undefined };
}

export function writeOnSendDailyTelemetryAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onSendDailyTelemetry"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("onSendDailyTelemetry", outcome);
  }
  endStruct(w);
}

export function readRunDataRetentionArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["runDataRetention"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, runDataRetentionArgsType);
  r.secrets = options.sensitive;
  let nowTime = 0;
  let batchSize = 0;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        nowTime = readSafeInt(r, "args.nowTime");
        break;
      case 1:
        batchSize = readSafeInt(r, "args.batchSize");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { nowTime, batchSize };
  return { args, pluginContext: undefined };
}

export function writeRunDataRetentionAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["runDataRetention"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putInt(w, last, 0, "result", outcome.value);
      break;
    case "error":
      last = putGoError(w, last, 1, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("runDataRetention", outcome);
  }
  endStruct(w);
}

export function readOnCloudLimitsUpdatedArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onCloudLimitsUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onCloudLimitsUpdatedArgsType);
  r.secrets = options.sensitive;
  let limits: ProductLimits | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        limits = readProductLimits(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { limits: limits ?? readNothing(readProductLimits) };
  return { args, pluginContext: undefined };
}

export function writeOnCloudLimitsUpdatedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onCloudLimitsUpdated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("onCloudLimitsUpdated", outcome);
  }
  endStruct(w);
}

export function readConfigurationWillBeSavedArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["configurationWillBeSaved"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, configurationWillBeSavedArgsType);
  r.secrets = options.sensitive;
  let newConfig: Config | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        newConfig = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as Config | undefined;
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { newConfig: newConfig ?? (goDocuments.empty(configType) as unknown as NonNullable<typeof newConfig>) };
  return { args, pluginContext: undefined };
}

export function writeConfigurationWillBeSavedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["configurationWillBeSaved"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = goDocuments.put(w, last, 0, "result", configType, outcome.value as unknown as DynamicValue | undefined);
      break;
    case "reject":
      last = putGoError(w, last, 1, "error", rejectionOf("configurationWillBeSaved", outcome.reason));
      break;
    case "error":
      last = putGoError(w, last, 1, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("configurationWillBeSaved", outcome);
  }
  endStruct(w);
}

export function readOnPluginClusterEventArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onPluginClusterEvent"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onPluginClusterEventArgsType);
  r.secrets = options.sensitive;
  let event: PluginClusterEvent | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        event = readPluginClusterEvent(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { event: event ?? readNothing(readPluginClusterEvent) };
  return { args, pluginContext: pluginContext };
}

export function writeOnPluginClusterEventAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onPluginClusterEvent"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("onPluginClusterEvent", outcome);
  }
  endStruct(w);
}

export function readGenerateSupportDataArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["generateSupportData"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, generateSupportDataArgsType);
  r.secrets = options.sensitive;
  let pluginContext: PluginContext | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = {};
  return { args, pluginContext: pluginContext };
}

export function writeGenerateSupportDataAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["generateSupportData"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStructs(w, last, 0, "result", outcome.value, writeFileData);
      break;
    case "error":
      last = putGoError(w, last, 1, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("generateSupportData", outcome);
  }
  endStruct(w);
}
