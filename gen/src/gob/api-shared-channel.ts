// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
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
import type { DynamicValue } from "../model/values.ts";
import { goDocuments } from "./documents.ts";
import { writeFileInfo } from "./file.ts";
import { writeGetPostsSinceForSyncCursor, writeRegisterPluginOpts, writeSharedChannel } from "./shared-channel.ts";
import { syncMsgType } from "./types.ts";

import {
  endStruct,
  expectGiven,
  expectObject,
  putBool,
  putBytes,
  putText,
  putUint,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeRegisterPluginForSharedChannelsArguments(w: ValueWriter, v: RegisterPluginForSharedChannelsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "opts", v.opts, writeRegisterPluginOpts);
  endStruct(w);
}

export function writeUnregisterPluginForSharedChannelsArguments(w: ValueWriter, v: UnregisterPluginForSharedChannelsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "pluginId", v.pluginId);
  endStruct(w);
}

export function writeUnregisterPluginRemoteForSharedChannelsArguments(w: ValueWriter, v: UnregisterPluginRemoteForSharedChannelsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  endStruct(w);
}

export function writeShareChannelArguments(w: ValueWriter, v: ShareChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "sharedChannel", v.sharedChannel, writeSharedChannel);
  endStruct(w);
}

export function writeUpdateSharedChannelArguments(w: ValueWriter, v: UpdateSharedChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "sharedChannel", v.sharedChannel, writeSharedChannel);
  endStruct(w);
}

export function writeUnshareChannelArguments(w: ValueWriter, v: UnshareChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function writeUpdateSharedChannelCursorArguments(w: ValueWriter, v: UpdateSharedChannelCursorRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "remoteId", v.remoteId);
  last = putWhole(w, last, 2, "cursor", v.cursor, writeGetPostsSinceForSyncCursor);
  endStruct(w);
}

export function writeSyncSharedChannelArguments(w: ValueWriter, v: SyncSharedChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
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

export function writeUninviteRemoteFromChannelArguments(w: ValueWriter, v: UninviteRemoteFromChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "remoteId", v.remoteId);
  endStruct(w);
}

export function writeReceiveSharedChannelSyncMsgArguments(w: ValueWriter, v: ReceiveSharedChannelSyncMsgRequestInit): void {
  expectObject(w, v);
  expectGiven(w, "syncMsg", v.syncMsg);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  last = goDocuments.put(w, last, 1, "syncMsg", syncMsgType, v.syncMsg as unknown as DynamicValue | undefined);
  endStruct(w);
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

export function writeReceiveSharedChannelProfileImageSyncMsgArguments(w: ValueWriter, v: ReceiveSharedChannelProfileImageSyncMsgRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putBytes(w, last, 2, "image", v.image);
  endStruct(w);
}
