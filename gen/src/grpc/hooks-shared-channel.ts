// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { AppError } from "../model/common.ts";
import type { SyncMsg } from "../model/documents.ts";
import type { FileInfo } from "../model/file.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";
import type { Post } from "../model/post.ts";
import type { RemoteCluster, SyncResponse } from "../model/shared-channel.ts";
import type { User } from "../model/user.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodeFileInfo, encodeFileInfo } from "./file.ts";
import { isEmptyError, refusedOutcome } from "./outcome.ts";
import { decodePost, encodePost } from "./post.ts";
import {
  decodeRemoteCluster,
  decodeSyncMsgJson,
  decodeSyncResponse,
  encodeRemoteCluster,
  encodeSyncMsgJson,
  encodeSyncResponse,
} from "./shared-channel.ts";
import { decodeUser, encodeUser } from "./user.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  readTag,
  skipField,
  writeBool,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeOnSharedChannelsSyncMsgRequest(
  w: Writer,
  args: HookTypes["onSharedChannelsSyncMsg"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    const at = beginMessage(w, 18, "syncMsg");
    encodeSyncMsgJson(w, args.syncMsg);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "remoteCluster");
    encodeRemoteCluster(w, args.remoteCluster);
    endMessage(w, at);
  }
}

const onSharedChannelsSyncMsgRequestFields = "1:context 2:syncMsg 3:remoteCluster";

export function decodeOnSharedChannelsSyncMsgRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onSharedChannelsSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  let syncMsg: SyncMsg | undefined;
  let remoteCluster: RemoteCluster | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          syncMsg = decodeSyncMsgJson(r, r.uint32(), syncMsg);
          break;
        case 26:
          remoteCluster = decodeRemoteCluster(r, r.uint32(), remoteCluster);
          break;
        default:
          skipField(r, tag, onSharedChannelsSyncMsgRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSharedChannelsSyncMsgRequestFields);
  }
  return { args: { syncMsg: syncMsg ?? ({} as SyncMsg), remoteCluster: remoteCluster ?? decodeRemoteCluster(r, 0) }, pluginContext: undefined };
}

export function encodeOnSharedChannelsSyncMsgResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onSharedChannelsSyncMsg"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 18, "result");
      encodeSyncResponse(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("onSharedChannelsSyncMsg", outcome);
  }
}

const onSharedChannelsSyncMsgResponseFields = "1:error 2:response";

export function decodeOnSharedChannelsSyncMsgResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onSharedChannelsSyncMsg"]["value"]> {
  let error_: AppError | undefined;
  let response: SyncResponse | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          response = decodeSyncResponse(r, r.uint32(), response);
          break;
        default:
          skipField(r, tag, onSharedChannelsSyncMsgResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSharedChannelsSyncMsgResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return response === undefined ? { kind: "nothing" } : { kind: "value", value: response };
}

export function encodeOnSharedChannelsPingRequest(
  w: Writer,
  args: HookTypes["onSharedChannelsPing"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    const at = beginMessage(w, 18, "remoteCluster");
    encodeRemoteCluster(w, args.remoteCluster);
    endMessage(w, at);
  }
}

const onSharedChannelsPingRequestFields = "1:context 2:remoteCluster";

export function decodeOnSharedChannelsPingRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onSharedChannelsPing"]["args"]; pluginContext: PluginContext | undefined } {
  let remoteCluster: RemoteCluster | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          remoteCluster = decodeRemoteCluster(r, r.uint32(), remoteCluster);
          break;
        default:
          skipField(r, tag, onSharedChannelsPingRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSharedChannelsPingRequestFields);
  }
  return { args: { remoteCluster: remoteCluster ?? decodeRemoteCluster(r, 0) }, pluginContext: undefined };
}

export function encodeOnSharedChannelsPingResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onSharedChannelsPing"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      writeBool(w, 8, "result", true);
      break;
    case "value":
      if (outcome.value !== false) writeBool(w, 8, "result", outcome.value);
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("onSharedChannelsPing", outcome);
  }
}

const onSharedChannelsPingResponseFields = "1:healthy";

export function decodeOnSharedChannelsPingResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onSharedChannelsPing"]["value"]> {
  let healthy = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          healthy = r.bool();
          break;
        default:
          skipField(r, tag, onSharedChannelsPingResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSharedChannelsPingResponseFields);
  }
  return { kind: "value", value: healthy };
}

export function encodeOnSharedChannelsAttachmentSyncMsgRequest(
  w: Writer,
  args: HookTypes["onSharedChannelsAttachmentSyncMsg"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    const at = beginMessage(w, 18, "fileInfo");
    encodeFileInfo(w, args.fileInfo);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "post");
    encodePost(w, args.post);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 34, "remoteCluster");
    encodeRemoteCluster(w, args.remoteCluster);
    endMessage(w, at);
  }
}

const onSharedChannelsAttachmentSyncMsgRequestFields = "1:context 2:fileInfo 3:post 4:remoteCluster";

export function decodeOnSharedChannelsAttachmentSyncMsgRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onSharedChannelsAttachmentSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  let fileInfo: FileInfo | undefined;
  let post: Post | undefined;
  let remoteCluster: RemoteCluster | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        case 26:
          post = decodePost(r, r.uint32(), post);
          break;
        case 34:
          remoteCluster = decodeRemoteCluster(r, r.uint32(), remoteCluster);
          break;
        default:
          skipField(r, tag, onSharedChannelsAttachmentSyncMsgRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSharedChannelsAttachmentSyncMsgRequestFields);
  }
  return { args: { fileInfo: fileInfo ?? decodeFileInfo(r, 0), post: post ?? decodePost(r, 0), remoteCluster: remoteCluster ?? decodeRemoteCluster(r, 0) }, pluginContext: undefined };
}

export function encodeOnSharedChannelsAttachmentSyncMsgResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onSharedChannelsAttachmentSyncMsg"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("onSharedChannelsAttachmentSyncMsg", outcome);
  }
}

const onSharedChannelsAttachmentSyncMsgResponseFields = "1:error";

export function decodeOnSharedChannelsAttachmentSyncMsgResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onSharedChannelsAttachmentSyncMsg"]["value"]> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, onSharedChannelsAttachmentSyncMsgResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSharedChannelsAttachmentSyncMsgResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return { kind: "nothing" };
}

export function encodeOnSharedChannelsProfileImageSyncMsgRequest(
  w: Writer,
  args: HookTypes["onSharedChannelsProfileImageSyncMsg"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    const at = beginMessage(w, 18, "user");
    encodeUser(w, args.user);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "remoteCluster");
    encodeRemoteCluster(w, args.remoteCluster);
    endMessage(w, at);
  }
}

const onSharedChannelsProfileImageSyncMsgRequestFields = "1:context 2:user 3:remoteCluster";

export function decodeOnSharedChannelsProfileImageSyncMsgRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["onSharedChannelsProfileImageSyncMsg"]["args"]; pluginContext: PluginContext | undefined } {
  let user: User | undefined;
  let remoteCluster: RemoteCluster | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          user = decodeUser(r, r.uint32(), user);
          break;
        case 26:
          remoteCluster = decodeRemoteCluster(r, r.uint32(), remoteCluster);
          break;
        default:
          skipField(r, tag, onSharedChannelsProfileImageSyncMsgRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSharedChannelsProfileImageSyncMsgRequestFields);
  }
  return { args: { user: user ?? decodeUser(r, 0), remoteCluster: remoteCluster ?? decodeRemoteCluster(r, 0) }, pluginContext: undefined };
}

export function encodeOnSharedChannelsProfileImageSyncMsgResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["onSharedChannelsProfileImageSyncMsg"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error": {
      const at = beginMessage(w, 10, "error");
      encodeAppError(w, outcome.error);
      endMessage(w, at);
      break;
    }
    default:
      throw refusedOutcome("onSharedChannelsProfileImageSyncMsg", outcome);
  }
}

const onSharedChannelsProfileImageSyncMsgResponseFields = "1:error";

export function decodeOnSharedChannelsProfileImageSyncMsgResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["onSharedChannelsProfileImageSyncMsg"]["value"]> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, onSharedChannelsProfileImageSyncMsgResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, onSharedChannelsProfileImageSyncMsgResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) {
    return { kind: "error", error: error_ };
  }
  return { kind: "nothing" };
}
