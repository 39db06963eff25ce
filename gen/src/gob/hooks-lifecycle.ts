// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import { putGoError, refusedAnswer, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  nextField,
  skipField,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const onActivateArgsType: StructType = structOf("plugin.Z_OnActivateArgs", () => [
  ["APIMuxId", basic.uint32],
  ["DriverMuxId", basic.uint32],
]);

export const onActivateReturnsType: StructType = structOf("plugin.Z_OnActivateReturns", () => [
  ["A", basic.interface],
]);

export const onDeactivateArgsType: StructType = structOf("plugin.Z_OnDeactivateArgs", () => []);

export const onDeactivateReturnsType: StructType = structOf("plugin.Z_OnDeactivateReturns", () => [
  ["A", basic.interface],
]);

export const onConfigurationChangeArgsType: StructType = structOf("plugin.Z_OnConfigurationChangeArgs", () => []);

export const onConfigurationChangeReturnsType: StructType = structOf("plugin.Z_OnConfigurationChangeReturns", () => [
  ["A", basic.interface],
]);

export function readOnActivateArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onActivate"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onActivateArgsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  const args = {};
  return { args, pluginContext: undefined };
}

export function writeOnActivateAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onActivate"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      last = putGoError(w, last, 0, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("onActivate", outcome);
  }
  endStruct(w);
}

export function readOnDeactivateArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onDeactivate"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onDeactivateArgsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  const args = {};
  return { args, pluginContext: undefined };
}

export function writeOnDeactivateAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onDeactivate"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      last = putGoError(w, last, 0, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("onDeactivate", outcome);
  }
  endStruct(w);
}

export function readOnConfigurationChangeArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onConfigurationChange"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onConfigurationChangeArgsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  const args = {};
  return { args, pluginContext: undefined };
}

export function writeOnConfigurationChangeAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onConfigurationChange"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      last = putGoError(w, last, 0, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("onConfigurationChange", outcome);
  }
  endStruct(w);
}
