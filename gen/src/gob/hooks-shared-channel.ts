// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { SyncMsg } from "../model/documents.ts";
import type { FileInfo } from "../model/file.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { Post } from "../model/post.ts";
import type { RemoteCluster } from "../model/shared-channel.ts";
import type { User } from "../model/user.ts";
import { goDocuments } from "./documents.ts";
import { fileInfoType, readFileInfo } from "./file.ts";
import { postType, readPost } from "./post.ts";
import { readRemoteCluster, remoteClusterType, syncResponseType, writeSyncResponse } from "./shared-channel.ts";
import { putGoError, refusedAnswer, type GobReadOptions } from "./support.ts";
import { syncMsgType } from "./types.ts";
import { readUser, userType } from "./user.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectGiven,
  nextField,
  putBool,
  putStruct,
  readNothing,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const onSharedChannelsSyncMsgArgsType: StructType = structOf("plugin.Z_OnSharedChannelsSyncMsgArgs", () => [
  ["A", syncMsgType],
  ["B", remoteClusterType],
]);

export const onSharedChannelsSyncMsgReturnsType: StructType = structOf("plugin.Z_OnSharedChannelsSyncMsgReturns", () => [
  ["A", syncResponseType, true],
  ["B", basic.interface],
]);

export const onSharedChannelsPingArgsType: StructType = structOf("plugin.Z_OnSharedChannelsPingArgs", () => [
  ["A", remoteClusterType],
]);

export const onSharedChannelsPingReturnsType: StructType = structOf("plugin.Z_OnSharedChannelsPingReturns", () => [
  ["A", basic.bool],
]);

export const onSharedChannelsAttachmentSyncMsgArgsType: StructType = structOf("plugin.Z_OnSharedChannelsAttachmentSyncMsgArgs", () => [
  ["A", fileInfoType],
  ["B", postType],
  ["C", remoteClusterType],
]);

export const onSharedChannelsAttachmentSyncMsgReturnsType: StructType = structOf("plugin.Z_OnSharedChannelsAttachmentSyncMsgReturns", () => [
  ["A", basic.interface],
]);

export const onSharedChannelsProfileImageSyncMsgArgsType: StructType = structOf("plugin.Z_OnSharedChannelsProfileImageSyncMsgArgs", () => [
  ["A", userType],
  ["B", remoteClusterType],
]);

export const onSharedChannelsProfileImageSyncMsgReturnsType: StructType = structOf("plugin.Z_OnSharedChannelsProfileImageSyncMsgReturns", () => [
  ["A", basic.interface],
]);

export function readOnSharedChannelsSyncMsgArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onSharedChannelsSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onSharedChannelsSyncMsgArgsType);
  r.secrets = options.sensitive;
  let syncMsg: SyncMsg | undefined;
  let remoteCluster: RemoteCluster | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        syncMsg = goDocuments.read(r, plans, plan.fields[at] as Plan) as unknown as SyncMsg | undefined;
        break;
      case 1:
        remoteCluster = readRemoteCluster(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { syncMsg: syncMsg ?? (goDocuments.empty(syncMsgType) as unknown as NonNullable<typeof syncMsg>), remoteCluster: remoteCluster ?? readNothing(readRemoteCluster) };
  return { args, pluginContext: undefined };
}

export function writeOnSharedChannelsSyncMsgAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onSharedChannelsSyncMsg"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writeSyncResponse);
      break;
    case "error":
      last = putGoError(w, last, 1, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("onSharedChannelsSyncMsg", outcome);
  }
  endStruct(w);
}

export function readOnSharedChannelsPingArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onSharedChannelsPing"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onSharedChannelsPingArgsType);
  r.secrets = options.sensitive;
  let remoteCluster: RemoteCluster | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        remoteCluster = readRemoteCluster(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { remoteCluster: remoteCluster ?? readNothing(readRemoteCluster) };
  return { args, pluginContext: undefined };
}

export function writeOnSharedChannelsPingAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onSharedChannelsPing"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      last = putBool(w, last, 0, "result", true);
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putBool(w, last, 0, "result", outcome.value);
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("onSharedChannelsPing", outcome);
  }
  endStruct(w);
}

export function readOnSharedChannelsAttachmentSyncMsgArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onSharedChannelsAttachmentSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onSharedChannelsAttachmentSyncMsgArgsType);
  r.secrets = options.sensitive;
  let fileInfo: FileInfo | undefined;
  let post: Post | undefined;
  let remoteCluster: RemoteCluster | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        fileInfo = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        remoteCluster = readRemoteCluster(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { fileInfo: fileInfo ?? readNothing(readFileInfo), post: post ?? readNothing(readPost), remoteCluster: remoteCluster ?? readNothing(readRemoteCluster) };
  return { args, pluginContext: undefined };
}

export function writeOnSharedChannelsAttachmentSyncMsgAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onSharedChannelsAttachmentSyncMsg"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      last = putGoError(w, last, 0, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("onSharedChannelsAttachmentSyncMsg", outcome);
  }
  endStruct(w);
}

export function readOnSharedChannelsProfileImageSyncMsgArguments(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions,
): { args: HookTypes["onSharedChannelsProfileImageSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, onSharedChannelsProfileImageSyncMsgArgsType);
  r.secrets = options.sensitive;
  let user: User | undefined;
  let remoteCluster: RemoteCluster | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        remoteCluster = readRemoteCluster(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { user: user ?? readNothing(readUser), remoteCluster: remoteCluster ?? readNothing(readRemoteCluster) };
  return { args, pluginContext: undefined };
}

export function writeOnSharedChannelsProfileImageSyncMsgAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["onSharedChannelsProfileImageSyncMsg"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      last = putGoError(w, last, 0, "error", outcome.error);
      break;
    default:
      throw refusedAnswer("onSharedChannelsProfileImageSyncMsg", outcome);
  }
  endStruct(w);
}
