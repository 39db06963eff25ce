// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Bot, BotGetOptions, BotGetOptionsInit, BotInit, BotPatch, BotPatchInit } from "../model/bot.ts";

import {
  atField,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readString,
  readTag,
  skipField,
  writeBool,
  writeInt32,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeBot(w: Writer, v: BotInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.username !== undefined && v.username !== "") writeString(w, 18, "username", v.username);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 26, "displayName", v.displayName);
  if (v.description !== undefined && v.description !== "") writeString(w, 34, "description", v.description);
  if (v.ownerId !== undefined && v.ownerId !== "") writeString(w, 42, "ownerId", v.ownerId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 48, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 56, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 64, "deleteAt", v.deleteAt);
  if (v.lastIconUpdate !== undefined && v.lastIconUpdate !== 0) writeInt64(w, 72, "lastIconUpdate", v.lastIconUpdate);
}

const botFields = "1:userId 2:username 3:displayName 4:description 5:ownerId 6:createAt 7:updateAt 8:deleteAt 9:lastIconUpdate";

export function decodeBot(r: Reader, length = r.len - r.pos, into?: Bot): Bot {
  let userId = "";
  let username = "";
  let displayName = "";
  let description = "";
  let ownerId = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let lastIconUpdate = 0;
  if (into !== undefined) ({ userId, username, displayName, description, ownerId, createAt, updateAt, deleteAt, lastIconUpdate } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          username = readString(r);
          break;
        case 26:
          displayName = readString(r);
          break;
        case 34:
          description = readString(r);
          break;
        case 42:
          ownerId = readString(r);
          break;
        case 48:
          createAt = readInt64(r);
          break;
        case 56:
          updateAt = readInt64(r);
          break;
        case 64:
          deleteAt = readInt64(r);
          break;
        case 72:
          lastIconUpdate = readInt64(r);
          break;
        default:
          skipField(r, tag, botFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, botFields);
  }
  return { userId, username, displayName, description, ownerId, createAt, updateAt, deleteAt, lastIconUpdate };
}

export function encodeBotPatch(w: Writer, v: BotPatchInit): void {
  expectObject(w, v);
  if (v.username !== undefined) writeString(w, 10, "username", v.username);
  if (v.displayName !== undefined) writeString(w, 18, "displayName", v.displayName);
  if (v.description !== undefined) writeString(w, 26, "description", v.description);
}

const botPatchFields = "1:username 2:displayName 3:description";

export function decodeBotPatch(r: Reader, length = r.len - r.pos, into?: BotPatch): BotPatch {
  let username: string | undefined;
  let displayName: string | undefined;
  let description: string | undefined;
  if (into !== undefined) ({ username, displayName, description } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          username = readString(r);
          break;
        case 18:
          displayName = readString(r);
          break;
        case 26:
          description = readString(r);
          break;
        default:
          skipField(r, tag, botPatchFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, botPatchFields);
  }
  return { username, displayName, description };
}

export function encodeBotGetOptions(w: Writer, v: BotGetOptionsInit): void {
  expectObject(w, v);
  if (v.ownerId !== undefined && v.ownerId !== "") writeString(w, 10, "ownerId", v.ownerId);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 16, "includeDeleted", v.includeDeleted);
  if (v.onlyOrphaned !== undefined && v.onlyOrphaned !== false) writeBool(w, 24, "onlyOrphaned", v.onlyOrphaned);
  if (v.page !== undefined && v.page !== 0 && (v.page | 0) === v.page) writeInt32(w, 32, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0 && (v.perPage | 0) === v.perPage) writeInt32(w, 40, "perPage", v.perPage);
  if (v.page !== undefined && (v.page | 0) !== v.page) writeInt64(w, 8000, "page", v.page);
  if (v.perPage !== undefined && (v.perPage | 0) !== v.perPage) writeInt64(w, 8008, "perPage", v.perPage);
}

const botGetOptionsFields = "1:ownerId 2:includeDeleted 3:onlyOrphaned 4:page 1000:page 5:perPage 1001:perPage";

export function decodeBotGetOptions(r: Reader, length = r.len - r.pos, into?: BotGetOptions): BotGetOptions {
  let ownerId = "";
  let includeDeleted = false;
  let onlyOrphaned = false;
  let page = 0;
  let pageExact: number | undefined;
  let perPage = 0;
  let perPageExact: number | undefined;
  if (into !== undefined) ({ ownerId, includeDeleted, onlyOrphaned, page, perPage } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          ownerId = readString(r);
          break;
        case 16:
          includeDeleted = r.bool();
          break;
        case 24:
          onlyOrphaned = r.bool();
          break;
        case 32:
          page = r.int32();
          break;
        case 8000:
          pageExact = readInt64(r);
          break;
        case 40:
          perPage = r.int32();
          break;
        case 8008:
          perPageExact = readInt64(r);
          break;
        default:
          skipField(r, tag, botGetOptionsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, botGetOptionsFields);
  }
  if (pageExact !== undefined) page = pageExact;
  if (perPageExact !== undefined) perPage = perPageExact;
  return { ownerId, includeDeleted, onlyOrphaned, page, perPage };
}
