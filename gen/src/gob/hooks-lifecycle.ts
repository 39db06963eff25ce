// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import { callOfAPIMuxIdUint32AndDriverMuxIdUint32Type, callOfNothingType } from "./call-types.ts";
import { putGoError, refusedAnswer } from "./support.ts";

import {
  endStruct,
  nextOf,
  skipField,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function readOnActivateArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["onActivate"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfAPIMuxIdUint32AndDriverMuxIdUint32Type);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onDeactivate"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfNothingType);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onConfigurationChange"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfNothingType);
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
