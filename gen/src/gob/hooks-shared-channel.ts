// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { SyncMsg } from "../model/documents.ts";
import type { FileInfo } from "../model/file.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { Post } from "../model/post.ts";
import type { RemoteCluster } from "../model/shared-channel.ts";
import type { User } from "../model/user.ts";
import {
  callOfFileInfoAndPostAndRemoteClusterType,
  callOfRemoteClusterType,
  callOfSyncMsgAndRemoteClusterType,
  callOfUserAndRemoteClusterType,
} from "./call-types.ts";
import { goDocuments } from "./documents.ts";
import { readFileInfo } from "./file.ts";
import { readPost } from "./post.ts";
import { readRemoteCluster, writeSyncResponse } from "./shared-channel.ts";
import { putGoError, refusedAnswer } from "./support.ts";
import { syncMsgType } from "./types.ts";
import { readUser } from "./user.ts";

import {
  endStruct,
  expectGiven,
  nextOf,
  putBool,
  putStruct,
  readNothing,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function readOnSharedChannelsSyncMsgArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["onSharedChannelsSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfSyncMsgAndRemoteClusterType);
  let syncMsg: SyncMsg | undefined;
  let remoteCluster: RemoteCluster | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onSharedChannelsPing"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfRemoteClusterType);
  let remoteCluster: RemoteCluster | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onSharedChannelsAttachmentSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfFileInfoAndPostAndRemoteClusterType);
  let fileInfo: FileInfo | undefined;
  let post: Post | undefined;
  let remoteCluster: RemoteCluster | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
): { args: HookTypes["onSharedChannelsProfileImageSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfUserAndRemoteClusterType);
  let user: User | undefined;
  let remoteCluster: RemoteCluster | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
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
