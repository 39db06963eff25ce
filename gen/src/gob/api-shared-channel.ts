// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  InviteRemoteToChannelRequestInit,
  ReceiveSharedChannelAttachmentSyncMsgRequestInit,
  ReceiveSharedChannelProfileImageSyncMsgRequestInit,
  ReceiveSharedChannelSyncMsgRequestInit,
  RegisterPluginForSharedChannelsRequestInit,
  ShareChannelRequestInit,
  SyncSharedChannelRequestInit,
  UninviteRemoteFromChannelRequestInit,
  UnregisterPluginForSharedChannelsRequestInit,
  UnregisterPluginRemoteForSharedChannelsRequestInit,
  UnshareChannelRequestInit,
  UpdateSharedChannelCursorRequestInit,
  UpdateSharedChannelRequestInit,
} from "../model/api-shared-channel.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { FileInfo } from "../model/file.ts";
import type { SharedChannel, SyncResponse } from "../model/shared-channel.ts";
import type { DynamicValue } from "../model/values.ts";
import { goDocuments } from "./documents.ts";
import { fileInfoType, readFileInfo, writeFileInfo } from "./file.ts";
import {
  getPostsSinceForSyncCursorType,
  readSharedChannel,
  readSyncResponse,
  registerPluginOptsType,
  sharedChannelType,
  syncResponseType,
  writeGetPostsSinceForSyncCursor,
  writeRegisterPluginOpts,
  writeSharedChannel,
} from "./shared-channel.ts";
import { asGiven, readGoError, type GobReadOptions } from "./support.ts";
import { syncMsgType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectGiven,
  expectObject,
  nextField,
  putBool,
  putBytes,
  putText,
  putUint,
  putWhole,
  readBool,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const registerPluginForSharedChannelsArgsType: StructType = structOf("plugin.Z_RegisterPluginForSharedChannelsArgs", () => [
  ["A", registerPluginOptsType, true],
]);

export const registerPluginForSharedChannelsReturnsType: StructType = structOf("plugin.Z_RegisterPluginForSharedChannelsReturns", () => [
  ["A", basic.string],
  ["B", basic.interface],
]);

export const unregisterPluginForSharedChannelsArgsType: StructType = structOf("plugin.Z_UnregisterPluginForSharedChannelsArgs", () => [
  ["A", basic.string],
]);

export const unregisterPluginForSharedChannelsReturnsType: StructType = structOf("plugin.Z_UnregisterPluginForSharedChannelsReturns", () => [
  ["A", basic.interface],
]);

export const unregisterPluginRemoteForSharedChannelsArgsType: StructType = structOf("plugin.Z_UnregisterPluginRemoteForSharedChannelsArgs", () => [
  ["A", basic.string],
]);

export const unregisterPluginRemoteForSharedChannelsReturnsType: StructType = structOf("plugin.Z_UnregisterPluginRemoteForSharedChannelsReturns", () => [
  ["A", basic.interface],
]);

export const shareChannelArgsType: StructType = structOf("plugin.Z_ShareChannelArgs", () => [
  ["A", sharedChannelType],
]);

export const shareChannelReturnsType: StructType = structOf("plugin.Z_ShareChannelReturns", () => [
  ["A", sharedChannelType],
  ["B", basic.interface],
]);

export const updateSharedChannelArgsType: StructType = structOf("plugin.Z_UpdateSharedChannelArgs", () => [
  ["A", sharedChannelType],
]);

export const updateSharedChannelReturnsType: StructType = structOf("plugin.Z_UpdateSharedChannelReturns", () => [
  ["A", sharedChannelType],
  ["B", basic.interface],
]);

export const unshareChannelArgsType: StructType = structOf("plugin.Z_UnshareChannelArgs", () => [
  ["A", basic.string],
]);

export const unshareChannelReturnsType: StructType = structOf("plugin.Z_UnshareChannelReturns", () => [
  ["A", basic.bool],
  ["B", basic.interface],
]);

export const updateSharedChannelCursorArgsType: StructType = structOf("plugin.Z_UpdateSharedChannelCursorArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", getPostsSinceForSyncCursorType, true],
]);

export const updateSharedChannelCursorReturnsType: StructType = structOf("plugin.Z_UpdateSharedChannelCursorReturns", () => [
  ["A", basic.interface],
]);

export const syncSharedChannelArgsType: StructType = structOf("plugin.Z_SyncSharedChannelArgs", () => [
  ["A", basic.string],
]);

export const syncSharedChannelReturnsType: StructType = structOf("plugin.Z_SyncSharedChannelReturns", () => [
  ["A", basic.interface],
]);

export const inviteRemoteToChannelArgsType: StructType = structOf("plugin.Z_InviteRemoteToChannelArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
  ["D", basic.bool],
]);

export const inviteRemoteToChannelReturnsType: StructType = structOf("plugin.Z_InviteRemoteToChannelReturns", () => [
  ["A", basic.interface],
]);

export const uninviteRemoteFromChannelArgsType: StructType = structOf("plugin.Z_UninviteRemoteFromChannelArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const uninviteRemoteFromChannelReturnsType: StructType = structOf("plugin.Z_UninviteRemoteFromChannelReturns", () => [
  ["A", basic.interface],
]);

export const receiveSharedChannelSyncMsgArgsType: StructType = structOf("plugin.Z_ReceiveSharedChannelSyncMsgArgs", () => [
  ["A", basic.string],
  ["B", syncMsgType],
]);

export const receiveSharedChannelSyncMsgReturnsType: StructType = structOf("plugin.Z_ReceiveSharedChannelSyncMsgReturns", () => [
  ["A", syncResponseType, true],
  ["B", basic.interface],
]);

export const receiveSharedChannelAttachmentSyncMsgArgsType: StructType = structOf("plugin.Z_ReceiveSharedChannelAttachmentSyncMsgArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", fileInfoType],
  ["DataStreamID", basic.uint32],
]);

export const receiveSharedChannelAttachmentSyncMsgReturnsType: StructType = structOf("plugin.Z_ReceiveSharedChannelAttachmentSyncMsgReturns", () => [
  ["A", fileInfoType],
  ["B", basic.interface],
]);

export const receiveSharedChannelProfileImageSyncMsgArgsType: StructType = structOf("plugin.Z_ReceiveSharedChannelProfileImageSyncMsgArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.bytes],
]);

export const receiveSharedChannelProfileImageSyncMsgReturnsType: StructType = structOf("plugin.Z_ReceiveSharedChannelProfileImageSyncMsgReturns", () => [
  ["A", basic.interface],
]);

export function writeRegisterPluginForSharedChannelsArguments(w: ValueWriter, v: RegisterPluginForSharedChannelsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "opts", v.opts, writeRegisterPluginOpts);
  endStruct(w);
}

export function readRegisterPluginForSharedChannelsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<string | undefined, AppErrorInit> {
  const plan = plans.plan(id, registerPluginForSharedChannelsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let remoteId = "";
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        remoteId = readString(r);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: remoteId };
}

export function writeUnregisterPluginForSharedChannelsArguments(w: ValueWriter, v: UnregisterPluginForSharedChannelsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "pluginId", v.pluginId);
  endStruct(w);
}

export function readUnregisterPluginForSharedChannelsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, unregisterPluginForSharedChannelsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeUnregisterPluginRemoteForSharedChannelsArguments(w: ValueWriter, v: UnregisterPluginRemoteForSharedChannelsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  endStruct(w);
}

export function readUnregisterPluginRemoteForSharedChannelsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, unregisterPluginRemoteForSharedChannelsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeShareChannelArguments(w: ValueWriter, v: ShareChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "sharedChannel", v.sharedChannel, writeSharedChannel);
  endStruct(w);
}

export function readShareChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SharedChannel | undefined, AppErrorInit> {
  const plan = plans.plan(id, shareChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let sharedChannel: SharedChannel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        sharedChannel = readSharedChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: sharedChannel };
}

export function writeUpdateSharedChannelArguments(w: ValueWriter, v: UpdateSharedChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "sharedChannel", v.sharedChannel, writeSharedChannel);
  endStruct(w);
}

export function readUpdateSharedChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SharedChannel | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateSharedChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let sharedChannel: SharedChannel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        sharedChannel = readSharedChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: sharedChannel };
}

export function writeUnshareChannelArguments(w: ValueWriter, v: UnshareChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function readUnshareChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<boolean | undefined, AppErrorInit> {
  const plan = plans.plan(id, unshareChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let unshared = false;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        unshared = readBool(r);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: unshared };
}

export function writeUpdateSharedChannelCursorArguments(w: ValueWriter, v: UpdateSharedChannelCursorRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "remoteId", v.remoteId);
  last = putWhole(w, last, 2, "cursor", v.cursor, writeGetPostsSinceForSyncCursor);
  endStruct(w);
}

export function readUpdateSharedChannelCursorAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, updateSharedChannelCursorReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeSyncSharedChannelArguments(w: ValueWriter, v: SyncSharedChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function readSyncSharedChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, syncSharedChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeInviteRemoteToChannelArguments(w: ValueWriter, v: InviteRemoteToChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "remoteId", v.remoteId);
  last = putText(w, last, 2, "userId", v.userId);
  last = putBool(w, last, 3, "shareIfNotShared", v.shareIfNotShared);
  endStruct(w);
}

export function readInviteRemoteToChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, inviteRemoteToChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeUninviteRemoteFromChannelArguments(w: ValueWriter, v: UninviteRemoteFromChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "remoteId", v.remoteId);
  endStruct(w);
}

export function readUninviteRemoteFromChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, uninviteRemoteFromChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeReceiveSharedChannelSyncMsgArguments(w: ValueWriter, v: ReceiveSharedChannelSyncMsgRequestInit): void {
  expectObject(w, v);
  expectGiven(w, "syncMsg", v.syncMsg);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  last = goDocuments.put(w, last, 1, "syncMsg", syncMsgType, v.syncMsg as unknown as DynamicValue | undefined);
  endStruct(w);
}

export function readReceiveSharedChannelSyncMsgAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SyncResponse | undefined, AppErrorInit> {
  const plan = plans.plan(id, receiveSharedChannelSyncMsgReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let response: SyncResponse | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        response = readSyncResponse(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: response };
}

export function writeReceiveSharedChannelAttachmentSyncMsgArguments(w: ValueWriter, v: ReceiveSharedChannelAttachmentSyncMsgRequestInit, stream: number): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  last = putText(w, last, 1, "channelId", v.channelId);
  last = putWhole(w, last, 2, "fileInfo", v.fileInfo, writeFileInfo);
  last = putUint(w, last, 3, "stream", stream, 32);
  endStruct(w);
}

export function readReceiveSharedChannelAttachmentSyncMsgAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<FileInfo | undefined, AppErrorInit> {
  const plan = plans.plan(id, receiveSharedChannelAttachmentSyncMsgReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let fileInfo: FileInfo | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fileInfo = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: fileInfo };
}

export function writeReceiveSharedChannelProfileImageSyncMsgArguments(w: ValueWriter, v: ReceiveSharedChannelProfileImageSyncMsgRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putBytes(w, last, 2, "image", v.image);
  endStruct(w);
}

export function readReceiveSharedChannelProfileImageSyncMsgAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, receiveSharedChannelProfileImageSyncMsgReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readGoError(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}
