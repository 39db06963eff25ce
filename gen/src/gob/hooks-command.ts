// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { CommandArgs } from "../model/command.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import { callOfPluginContextAndCommandArgsType } from "./call-types.ts";
import { readCommandArgs, writeCommandResponse } from "./command.ts";
import { writeAppError } from "./common.ts";
import { readPluginContext } from "./hooks-common.ts";
import { refusedAnswer } from "./support.ts";

import {
  endStruct,
  expectGiven,
  nextOf,
  putStruct,
  readNothing,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function readExecuteCommandArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["executeCommand"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndCommandArgsType);
  let args_: CommandArgs | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        args_ = readCommandArgs(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { args: args_ ?? readNothing(readCommandArgs) };
  return { args, pluginContext: pluginContext };
}

export function writeExecuteCommandAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["executeCommand"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writeCommandResponse);
      break;
    case "error":
      last = putStruct(w, last, 1, "error", outcome.error, writeAppError);
      break;
    default:
      throw refusedAnswer("executeCommand", outcome);
  }
  endStruct(w);
}
