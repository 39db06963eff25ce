// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Bot, BotGetOptions, BotGetOptionsInit, BotInit, BotPatch, BotPatchInit } from "../model/bot.ts";

import { basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putText,
  readBool,
  readSafeInt,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const botType: StructType = structOf("model.Bot", () => [
  ["UserId", basic.string],
  ["Username", basic.string],
  ["DisplayName", basic.string],
  ["Description", basic.string],
  ["OwnerId", basic.string],
  ["LastIconUpdate", basic.int64],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
]);

export const botGetOptionsType: StructType = structOf("model.BotGetOptions", () => [
  ["OwnerId", basic.string],
  ["IncludeDeleted", basic.bool],
  ["OnlyOrphaned", basic.bool],
  ["Page", basic.int64],
  ["PerPage", basic.int64],
]);

export const botPatchType: StructType = structOf("model.BotPatch", () => [
  ["Username", basic.string],
  ["DisplayName", basic.string],
  ["Description", basic.string],
]);

export function readBot(r: ValueReader, _plans: Plans, plan: Plan): Bot {
  let userId = "";
  let username = "";
  let displayName = "";
  let description = "";
  let ownerId = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let lastIconUpdate = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        userId = readString(r);
        break;
      case 1:
        username = readString(r);
        break;
      case 2:
        displayName = readString(r);
        break;
      case 3:
        description = readString(r);
        break;
      case 4:
        ownerId = readString(r);
        break;
      case 5:
        lastIconUpdate = readSafeInt(r, "Bot.lastIconUpdate");
        break;
      case 6:
        createAt = readSafeInt(r, "Bot.createAt");
        break;
      case 7:
        updateAt = readSafeInt(r, "Bot.updateAt");
        break;
      case 8:
        deleteAt = readSafeInt(r, "Bot.deleteAt");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userId, username, displayName, description, ownerId, createAt, updateAt, deleteAt, lastIconUpdate };
}

export function writeBot(w: ValueWriter, v: BotInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "username", v.username);
  last = putText(w, last, 2, "displayName", v.displayName);
  last = putText(w, last, 3, "description", v.description);
  last = putText(w, last, 4, "ownerId", v.ownerId);
  last = putInt(w, last, 5, "lastIconUpdate", v.lastIconUpdate);
  last = putInt(w, last, 6, "createAt", v.createAt);
  last = putInt(w, last, 7, "updateAt", v.updateAt);
  last = putInt(w, last, 8, "deleteAt", v.deleteAt);
  endStruct(w);
}

export function readBotPatch(r: ValueReader, _plans: Plans, plan: Plan): BotPatch {
  let username: string | undefined;
  let displayName: string | undefined;
  let description: string | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        username = readString(r);
        break;
      case 1:
        displayName = readString(r);
        break;
      case 2:
        description = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { username, displayName, description };
}

export function writeBotPatch(w: ValueWriter, v: BotPatchInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "username", v.username);
  last = putText(w, last, 1, "displayName", v.displayName);
  last = putText(w, last, 2, "description", v.description);
  endStruct(w);
}

export function readBotGetOptions(r: ValueReader, _plans: Plans, plan: Plan): BotGetOptions {
  let ownerId = "";
  let includeDeleted = false;
  let onlyOrphaned = false;
  let page = 0;
  let perPage = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        ownerId = readString(r);
        break;
      case 1:
        includeDeleted = readBool(r);
        break;
      case 2:
        onlyOrphaned = readBool(r);
        break;
      case 3:
        page = readSafeInt(r, "BotGetOptions.page");
        break;
      case 4:
        perPage = readSafeInt(r, "BotGetOptions.perPage");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { ownerId, includeDeleted, onlyOrphaned, page, perPage };
}

export function writeBotGetOptions(w: ValueWriter, v: BotGetOptionsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "ownerId", v.ownerId);
  last = putBool(w, last, 1, "includeDeleted", v.includeDeleted);
  last = putBool(w, last, 2, "onlyOrphaned", v.onlyOrphaned);
  last = putInt(w, last, 3, "page", v.page);
  last = putInt(w, last, 4, "perPage", v.perPage);
  endStruct(w);
}

export const listOfBotType: GobType = { kind: "slice", get elem() { return botType; } };
