// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { GetEmojiImageAnswer } from "../api/answers.ts";
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  GetEmojiByNameRequestInit,
  GetEmojiImageRequestInit,
  GetEmojiListRequestInit,
  GetEmojiRequestInit,
} from "../model/api-emoji.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Emoji } from "../model/emoji.ts";
import { appErrorType, readAppError } from "./common.ts";
import { emojiType, listOfEmojiType, readEmoji } from "./emoji.ts";
import { asGiven, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putInt,
  putText,
  readBytes,
  readList,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getEmojiListArgsType: StructType = structOf("plugin.Z_GetEmojiListArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const getEmojiListReturnsType: StructType = structOf("plugin.Z_GetEmojiListReturns", () => [
  ["A", listOfEmojiType],
  ["B", appErrorType],
]);

export const getEmojiByNameArgsType: StructType = structOf("plugin.Z_GetEmojiByNameArgs", () => [
  ["A", basic.string],
]);

export const getEmojiByNameReturnsType: StructType = structOf("plugin.Z_GetEmojiByNameReturns", () => [
  ["A", emojiType],
  ["B", appErrorType],
]);

export const getEmojiArgsType: StructType = structOf("plugin.Z_GetEmojiArgs", () => [
  ["A", basic.string],
]);

export const getEmojiReturnsType: StructType = structOf("plugin.Z_GetEmojiReturns", () => [
  ["A", emojiType],
  ["B", appErrorType],
]);

export const getEmojiImageArgsType: StructType = structOf("plugin.Z_GetEmojiImageArgs", () => [
  ["A", basic.string],
]);

export const getEmojiImageReturnsType: StructType = structOf("plugin.Z_GetEmojiImageReturns", () => [
  ["A", basic.bytes],
  ["B", basic.string],
  ["C", appErrorType],
]);

export function writeGetEmojiListArguments(w: ValueWriter, v: GetEmojiListRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sortBy", v.sortBy);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function readGetEmojiListAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Emoji[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getEmojiListReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let emojis: Emoji[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        emojis = readList(r, plans, plan.fields[at] as Plan, readEmoji);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: emojis };
}

export function writeGetEmojiByNameArguments(w: ValueWriter, v: GetEmojiByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function readGetEmojiByNameAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Emoji | undefined, AppErrorInit> {
  const plan = plans.plan(id, getEmojiByNameReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let emoji: Emoji | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        emoji = readEmoji(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: emoji };
}

export function writeGetEmojiArguments(w: ValueWriter, v: GetEmojiRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "emojiId", v.emojiId);
  endStruct(w);
}

export function readGetEmojiAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Emoji | undefined, AppErrorInit> {
  const plan = plans.plan(id, getEmojiReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let emoji: Emoji | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        emoji = readEmoji(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: emoji };
}

export function writeGetEmojiImageArguments(w: ValueWriter, v: GetEmojiImageRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "emojiId", v.emojiId);
  endStruct(w);
}

export function readGetEmojiImageAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GetEmojiImageAnswer | undefined, AppErrorInit> {
  const plan = plans.plan(id, getEmojiImageReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let image: Uint8Array = new Uint8Array(0);
  let contentType = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        image = readBytes(r);
        break;
      case 1:
        contentType = readString(r);
        break;
      case 2:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: { image, contentType } };
}
