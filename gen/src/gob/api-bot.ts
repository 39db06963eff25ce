// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateBotRequestInit,
  EnsureBotUserRequestInit,
  GetBotRequestInit,
  GetBotsRequestInit,
  PatchBotRequestInit,
  PermanentDeleteBotRequestInit,
  UpdateBotActiveRequestInit,
} from "../model/api-bot.ts";
import { writeBot, writeBotGetOptions, writeBotPatch } from "./bot.ts";

import { endStruct, expectObject, putBool, putText, putWhole, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeCreateBotArguments(w: ValueWriter, v: CreateBotRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "bot", v.bot, writeBot);
  endStruct(w);
}

export function writePatchBotArguments(w: ValueWriter, v: PatchBotRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "botUserId", v.botUserId);
  last = putWhole(w, last, 1, "botPatch", v.botPatch, writeBotPatch);
  endStruct(w);
}

export function writeGetBotArguments(w: ValueWriter, v: GetBotRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "botUserId", v.botUserId);
  last = putBool(w, last, 1, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function writeGetBotsArguments(w: ValueWriter, v: GetBotsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "options", v.options, writeBotGetOptions);
  endStruct(w);
}

export function writeUpdateBotActiveArguments(w: ValueWriter, v: UpdateBotActiveRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "botUserId", v.botUserId);
  last = putBool(w, last, 1, "active", v.active);
  endStruct(w);
}

export function writePermanentDeleteBotArguments(w: ValueWriter, v: PermanentDeleteBotRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "botUserId", v.botUserId);
  endStruct(w);
}

export function writeEnsureBotUserArguments(w: ValueWriter, v: EnsureBotUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "bot", v.bot, writeBot);
  endStruct(w);
}
