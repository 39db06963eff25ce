// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { Config } from "../model/documents.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { OnInstallEvent, OnInstallEventInit } from "../model/hooks-system.ts";
import type { ProductLimits } from "../model/limits.ts";
import type { PluginClusterEvent } from "../model/plugin.ts";
import type { DynamicValue } from "../model/values.ts";
import {
  callOfConfigType,
  callOfInt64AndInt64Type,
  callOfNothingType,
  callOfPluginContextAndWholeOnInstallEventType,
  callOfPluginContextAndWholePluginClusterEventType,
  callOfPluginContextType,
  callOfProductLimitsType,
} from "./call-types.ts";
import { goDocuments } from "./documents.ts";
import { writeFileData } from "./file.ts";
import { readPluginContext } from "./hooks-common.ts";
import { readProductLimits } from "./limits.ts";
import { readPluginClusterEvent } from "./plugin.ts";
import { putGoError, refusedAnswer, rejectionOf } from "./support.ts";
import { configType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectGiven,
  expectObject,
  nextOf,
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

export function readOnInstallEvent(r: ValueReader, _plans: Plans, plan: Plan): OnInstallEvent {
  let userId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onInstall"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndWholeOnInstallEventType);
  let event: OnInstallEvent | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onSendDailyTelemetry"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfNothingType);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["runDataRetention"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfInt64AndInt64Type);
  let nowTime = 0;
  let batchSize = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onCloudLimitsUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfProductLimitsType);
  let limits: ProductLimits | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["configurationWillBeSaved"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfConfigType);
  let newConfig: Config | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onPluginClusterEvent"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndWholePluginClusterEventType);
  let event: PluginClusterEvent | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["generateSupportData"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextType);
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
