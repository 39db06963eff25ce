// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  CreateBotRequestInit,
  EnsureBotUserRequestInit,
  GetBotRequestInit,
  GetBotsRequestInit,
  PatchBotRequestInit,
  PermanentDeleteBotRequestInit,
  UpdateBotActiveRequestInit,
} from "../model/api-bot.ts";
import type { Bot } from "../model/bot.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import {
  botGetOptionsType,
  botPatchType,
  botType,
  listOfBotType,
  readBot,
  writeBot,
  writeBotGetOptions,
  writeBotPatch,
} from "./bot.ts";
import { appErrorType, readAppError } from "./common.ts";
import { asGiven, readGoError, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putText,
  putWhole,
  readList,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createBotArgsType: StructType = structOf("plugin.Z_CreateBotArgs", () => [
  ["A", botType],
]);

export const createBotReturnsType: StructType = structOf("plugin.Z_CreateBotReturns", () => [
  ["A", botType],
  ["B", appErrorType],
]);

export const patchBotArgsType: StructType = structOf("plugin.Z_PatchBotArgs", () => [
  ["A", basic.string],
  ["B", botPatchType],
]);

export const patchBotReturnsType: StructType = structOf("plugin.Z_PatchBotReturns", () => [
  ["A", botType],
  ["B", appErrorType],
]);

export const getBotArgsType: StructType = structOf("plugin.Z_GetBotArgs", () => [
  ["A", basic.string],
  ["B", basic.bool],
]);

export const getBotReturnsType: StructType = structOf("plugin.Z_GetBotReturns", () => [
  ["A", botType],
  ["B", appErrorType],
]);

export const getBotsArgsType: StructType = structOf("plugin.Z_GetBotsArgs", () => [
  ["A", botGetOptionsType],
]);

export const getBotsReturnsType: StructType = structOf("plugin.Z_GetBotsReturns", () => [
  ["A", listOfBotType],
  ["B", appErrorType],
]);

export const updateBotActiveArgsType: StructType = structOf("plugin.Z_UpdateBotActiveArgs", () => [
  ["A", basic.string],
  ["B", basic.bool],
]);

export const updateBotActiveReturnsType: StructType = structOf("plugin.Z_UpdateBotActiveReturns", () => [
  ["A", botType],
  ["B", appErrorType],
]);

export const permanentDeleteBotArgsType: StructType = structOf("plugin.Z_PermanentDeleteBotArgs", () => [
  ["A", basic.string],
]);

export const permanentDeleteBotReturnsType: StructType = structOf("plugin.Z_PermanentDeleteBotReturns", () => [
  ["A", appErrorType],
]);

export const ensureBotUserArgsType: StructType = structOf("plugin.Z_EnsureBotUserArgs", () => [
  ["A", botType],
]);

export const ensureBotUserReturnsType: StructType = structOf("plugin.Z_EnsureBotUserReturns", () => [
  ["A", basic.string],
  ["B", basic.interface],
]);

export function writeCreateBotArguments(w: ValueWriter, v: CreateBotRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "bot", v.bot, writeBot);
  endStruct(w);
}

export function readCreateBotAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Bot | undefined, AppErrorInit> {
  const plan = plans.plan(id, createBotReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let bot: Bot | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        bot = readBot(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: bot };
}

export function writePatchBotArguments(w: ValueWriter, v: PatchBotRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "botUserId", v.botUserId);
  last = putWhole(w, last, 1, "botPatch", v.botPatch, writeBotPatch);
  endStruct(w);
}

export function readPatchBotAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Bot | undefined, AppErrorInit> {
  const plan = plans.plan(id, patchBotReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let bot: Bot | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        bot = readBot(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: bot };
}

export function writeGetBotArguments(w: ValueWriter, v: GetBotRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "botUserId", v.botUserId);
  last = putBool(w, last, 1, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function readGetBotAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Bot | undefined, AppErrorInit> {
  const plan = plans.plan(id, getBotReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let bot: Bot | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        bot = readBot(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: bot };
}

export function writeGetBotsArguments(w: ValueWriter, v: GetBotsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "options", v.options, writeBotGetOptions);
  endStruct(w);
}

export function readGetBotsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Bot[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getBotsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let bots: Bot[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        bots = readList(r, plans, plan.fields[at] as Plan, readBot);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: bots };
}

export function writeUpdateBotActiveArguments(w: ValueWriter, v: UpdateBotActiveRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "botUserId", v.botUserId);
  last = putBool(w, last, 1, "active", v.active);
  endStruct(w);
}

export function readUpdateBotActiveAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Bot | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateBotActiveReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let bot: Bot | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        bot = readBot(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: bot };
}

export function writePermanentDeleteBotArguments(w: ValueWriter, v: PermanentDeleteBotRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "botUserId", v.botUserId);
  endStruct(w);
}

export function readPermanentDeleteBotAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, permanentDeleteBotReturnsType);
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

export function writeEnsureBotUserArguments(w: ValueWriter, v: EnsureBotUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "bot", v.bot, writeBot);
  endStruct(w);
}

export function readEnsureBotUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, ensureBotUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let botUserId = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        botUserId = readString(r);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: botUserId };
}
