// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  InviteRemoteToChannelRequest,
  InviteRemoteToChannelRequestInit,
  ReceiveSharedChannelAttachmentSyncMsgRequest,
  ReceiveSharedChannelAttachmentSyncMsgRequestInit,
  ReceiveSharedChannelProfileImageSyncMsgRequest,
  ReceiveSharedChannelProfileImageSyncMsgRequestInit,
  ReceiveSharedChannelSyncMsgRequest,
  ReceiveSharedChannelSyncMsgRequestInit,
  RegisterPluginForSharedChannelsRequest,
  RegisterPluginForSharedChannelsRequestInit,
  ShareChannelRequest,
  ShareChannelRequestInit,
  SyncSharedChannelRequest,
  SyncSharedChannelRequestInit,
  UninviteRemoteFromChannelRequest,
  UninviteRemoteFromChannelRequestInit,
  UnregisterPluginForSharedChannelsRequest,
  UnregisterPluginForSharedChannelsRequestInit,
  UnregisterPluginRemoteForSharedChannelsRequest,
  UnregisterPluginRemoteForSharedChannelsRequestInit,
  UnshareChannelRequest,
  UnshareChannelRequestInit,
  UpdateSharedChannelCursorRequest,
  UpdateSharedChannelCursorRequestInit,
  UpdateSharedChannelRequest,
  UpdateSharedChannelRequestInit,
} from "../model/api-shared-channel.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { SyncMsg } from "../model/documents.ts";
import type { FileInfo, FileInfoInit } from "../model/file.ts";
import type {
  GetPostsSinceForSyncCursor,
  RegisterPluginOpts,
  SharedChannel,
  SharedChannelInit,
  SyncResponse,
  SyncResponseInit,
} from "../model/shared-channel.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodeFileInfo, encodeFileInfo } from "./file.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import {
  decodeGetPostsSinceForSyncCursor,
  decodeRegisterPluginOpts,
  decodeSharedChannel,
  decodeSyncMsgJson,
  decodeSyncResponse,
  encodeGetPostsSinceForSyncCursor,
  encodeRegisterPluginOpts,
  encodeSharedChannel,
  encodeSyncMsgJson,
  encodeSyncResponse,
} from "./shared-channel.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  isEmptyBytes,
  messageEnd,
  readBytes,
  readString,
  readTag,
  skipField,
  writeBool,
  writeBytes,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeRegisterPluginForSharedChannelsRequest(w: Writer, v: RegisterPluginForSharedChannelsRequestInit): void {
  expectObject(w, v);
  if (v.opts !== undefined) {
    const at = beginMessage(w, 10, "opts");
    encodeRegisterPluginOpts(w, v.opts);
    endMessage(w, at);
  }
}

const registerPluginForSharedChannelsRequestFields = "1:opts";

export function decodeRegisterPluginForSharedChannelsRequest(r: Reader, length = r.len - r.pos): RegisterPluginForSharedChannelsRequest {
  let opts: RegisterPluginOpts | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          opts = decodeRegisterPluginOpts(r, r.uint32(), opts);
          break;
        default:
          skipField(r, tag, registerPluginForSharedChannelsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerPluginForSharedChannelsRequestFields);
  }
  return { opts };
}

export function encodeRegisterPluginForSharedChannelsResponse(w: Writer, outcome: ApiOutcome<string, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== "") writeString(w, 18, "result", answer);
}

const registerPluginForSharedChannelsResponseFields = "1:error 2:remoteId";

export function decodeRegisterPluginForSharedChannelsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string | undefined, AppError> {
  let error_: AppError | undefined;
  let remoteId = "";
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
          remoteId = readString(r);
          break;
        default:
          skipField(r, tag, registerPluginForSharedChannelsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerPluginForSharedChannelsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: remoteId };
}

export function encodeUnregisterPluginForSharedChannelsRequest(w: Writer, v: UnregisterPluginForSharedChannelsRequestInit): void {
  expectObject(w, v);
  if (v.pluginId !== undefined && v.pluginId !== "") writeString(w, 10, "pluginId", v.pluginId);
}

const unregisterPluginForSharedChannelsRequestFields = "1:pluginId";

export function decodeUnregisterPluginForSharedChannelsRequest(r: Reader, length = r.len - r.pos): UnregisterPluginForSharedChannelsRequest {
  let pluginId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          pluginId = readString(r);
          break;
        default:
          skipField(r, tag, unregisterPluginForSharedChannelsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unregisterPluginForSharedChannelsRequestFields);
  }
  return { pluginId };
}

export function encodeUnregisterPluginForSharedChannelsResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const unregisterPluginForSharedChannelsResponseFields = "1:error";

export function decodeUnregisterPluginForSharedChannelsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, unregisterPluginForSharedChannelsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unregisterPluginForSharedChannelsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeUnregisterPluginRemoteForSharedChannelsRequest(w: Writer, v: UnregisterPluginRemoteForSharedChannelsRequestInit): void {
  expectObject(w, v);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 10, "remoteId", v.remoteId);
}

const unregisterPluginRemoteForSharedChannelsRequestFields = "1:remoteId";

export function decodeUnregisterPluginRemoteForSharedChannelsRequest(r: Reader, length = r.len - r.pos): UnregisterPluginRemoteForSharedChannelsRequest {
  let remoteId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          remoteId = readString(r);
          break;
        default:
          skipField(r, tag, unregisterPluginRemoteForSharedChannelsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unregisterPluginRemoteForSharedChannelsRequestFields);
  }
  return { remoteId };
}

export function encodeUnregisterPluginRemoteForSharedChannelsResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const unregisterPluginRemoteForSharedChannelsResponseFields = "1:error";

export function decodeUnregisterPluginRemoteForSharedChannelsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, unregisterPluginRemoteForSharedChannelsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unregisterPluginRemoteForSharedChannelsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeShareChannelRequest(w: Writer, v: ShareChannelRequestInit): void {
  expectObject(w, v);
  if (v.sharedChannel !== undefined) {
    const at = beginMessage(w, 10, "sharedChannel");
    encodeSharedChannel(w, v.sharedChannel);
    endMessage(w, at);
  }
}

const shareChannelRequestFields = "1:sharedChannel";

export function decodeShareChannelRequest(r: Reader, length = r.len - r.pos): ShareChannelRequest {
  let sharedChannel: SharedChannel | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          sharedChannel = decodeSharedChannel(r, r.uint32(), sharedChannel);
          break;
        default:
          skipField(r, tag, shareChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, shareChannelRequestFields);
  }
  return { sharedChannel };
}

export function encodeShareChannelResponse(w: Writer, outcome: ApiOutcome<SharedChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeSharedChannel(w, answer);
  endMessage(w, at);
}

const shareChannelResponseFields = "1:error 2:sharedChannel";

export function decodeShareChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<SharedChannel | undefined, AppError> {
  let error_: AppError | undefined;
  let sharedChannel: SharedChannel | undefined;
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
          sharedChannel = decodeSharedChannel(r, r.uint32(), sharedChannel);
          break;
        default:
          skipField(r, tag, shareChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, shareChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: sharedChannel };
}

export function encodeUpdateSharedChannelRequest(w: Writer, v: UpdateSharedChannelRequestInit): void {
  expectObject(w, v);
  if (v.sharedChannel !== undefined) {
    const at = beginMessage(w, 10, "sharedChannel");
    encodeSharedChannel(w, v.sharedChannel);
    endMessage(w, at);
  }
}

const updateSharedChannelRequestFields = "1:sharedChannel";

export function decodeUpdateSharedChannelRequest(r: Reader, length = r.len - r.pos): UpdateSharedChannelRequest {
  let sharedChannel: SharedChannel | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          sharedChannel = decodeSharedChannel(r, r.uint32(), sharedChannel);
          break;
        default:
          skipField(r, tag, updateSharedChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateSharedChannelRequestFields);
  }
  return { sharedChannel };
}

export function encodeUpdateSharedChannelResponse(w: Writer, outcome: ApiOutcome<SharedChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeSharedChannel(w, answer);
  endMessage(w, at);
}

const updateSharedChannelResponseFields = "1:error 2:sharedChannel";

export function decodeUpdateSharedChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<SharedChannel | undefined, AppError> {
  let error_: AppError | undefined;
  let sharedChannel: SharedChannel | undefined;
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
          sharedChannel = decodeSharedChannel(r, r.uint32(), sharedChannel);
          break;
        default:
          skipField(r, tag, updateSharedChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateSharedChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: sharedChannel };
}

export function encodeUnshareChannelRequest(w: Writer, v: UnshareChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
}

const unshareChannelRequestFields = "1:channelId";

export function decodeUnshareChannelRequest(r: Reader, length = r.len - r.pos): UnshareChannelRequest {
  let channelId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        default:
          skipField(r, tag, unshareChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unshareChannelRequestFields);
  }
  return { channelId };
}

export function encodeUnshareChannelResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const unshareChannelResponseFields = "1:error 2:unshared";

export function decodeUnshareChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let unshared = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          unshared = r.bool();
          break;
        default:
          skipField(r, tag, unshareChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unshareChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: unshared };
}

export function encodeUpdateSharedChannelCursorRequest(w: Writer, v: UpdateSharedChannelCursorRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 18, "remoteId", v.remoteId);
  if (v.cursor !== undefined) {
    const at = beginMessage(w, 26, "cursor");
    encodeGetPostsSinceForSyncCursor(w, v.cursor);
    endMessage(w, at);
  }
}

const updateSharedChannelCursorRequestFields = "1:channelId 2:remoteId 3:cursor";

export function decodeUpdateSharedChannelCursorRequest(r: Reader, length = r.len - r.pos): UpdateSharedChannelCursorRequest {
  let channelId = "";
  let remoteId = "";
  let cursor: GetPostsSinceForSyncCursor | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          remoteId = readString(r);
          break;
        case 26:
          cursor = decodeGetPostsSinceForSyncCursor(r, r.uint32(), cursor);
          break;
        default:
          skipField(r, tag, updateSharedChannelCursorRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateSharedChannelCursorRequestFields);
  }
  return { channelId, remoteId, cursor };
}

export function encodeUpdateSharedChannelCursorResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const updateSharedChannelCursorResponseFields = "1:error";

export function decodeUpdateSharedChannelCursorResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, updateSharedChannelCursorResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateSharedChannelCursorResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeSyncSharedChannelRequest(w: Writer, v: SyncSharedChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
}

const syncSharedChannelRequestFields = "1:channelId";

export function decodeSyncSharedChannelRequest(r: Reader, length = r.len - r.pos): SyncSharedChannelRequest {
  let channelId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        default:
          skipField(r, tag, syncSharedChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, syncSharedChannelRequestFields);
  }
  return { channelId };
}

export function encodeSyncSharedChannelResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const syncSharedChannelResponseFields = "1:error";

export function decodeSyncSharedChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, syncSharedChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, syncSharedChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeInviteRemoteToChannelRequest(w: Writer, v: InviteRemoteToChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 18, "remoteId", v.remoteId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 26, "userId", v.userId);
  if (v.shareIfNotShared !== undefined && v.shareIfNotShared !== false) writeBool(w, 32, "shareIfNotShared", v.shareIfNotShared);
}

const inviteRemoteToChannelRequestFields = "1:channelId 2:remoteId 3:userId 4:shareIfNotShared";

export function decodeInviteRemoteToChannelRequest(r: Reader, length = r.len - r.pos): InviteRemoteToChannelRequest {
  let channelId = "";
  let remoteId = "";
  let userId = "";
  let shareIfNotShared = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          remoteId = readString(r);
          break;
        case 26:
          userId = readString(r);
          break;
        case 32:
          shareIfNotShared = r.bool();
          break;
        default:
          skipField(r, tag, inviteRemoteToChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, inviteRemoteToChannelRequestFields);
  }
  return { channelId, remoteId, userId, shareIfNotShared };
}

export function encodeInviteRemoteToChannelResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const inviteRemoteToChannelResponseFields = "1:error";

export function decodeInviteRemoteToChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, inviteRemoteToChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, inviteRemoteToChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeUninviteRemoteFromChannelRequest(w: Writer, v: UninviteRemoteFromChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 18, "remoteId", v.remoteId);
}

const uninviteRemoteFromChannelRequestFields = "1:channelId 2:remoteId";

export function decodeUninviteRemoteFromChannelRequest(r: Reader, length = r.len - r.pos): UninviteRemoteFromChannelRequest {
  let channelId = "";
  let remoteId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          remoteId = readString(r);
          break;
        default:
          skipField(r, tag, uninviteRemoteFromChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, uninviteRemoteFromChannelRequestFields);
  }
  return { channelId, remoteId };
}

export function encodeUninviteRemoteFromChannelResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const uninviteRemoteFromChannelResponseFields = "1:error";

export function decodeUninviteRemoteFromChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, uninviteRemoteFromChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, uninviteRemoteFromChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeReceiveSharedChannelSyncMsgRequest(w: Writer, v: ReceiveSharedChannelSyncMsgRequestInit): void {
  expectObject(w, v);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 10, "remoteId", v.remoteId);
  if (v.syncMsg !== undefined) {
    const at = beginMessage(w, 18, "syncMsg");
    encodeSyncMsgJson(w, v.syncMsg);
    endMessage(w, at);
  }
}

const receiveSharedChannelSyncMsgRequestFields = "1:remoteId 2:syncMsg";

export function decodeReceiveSharedChannelSyncMsgRequest(r: Reader, length = r.len - r.pos): ReceiveSharedChannelSyncMsgRequest {
  let remoteId = "";
  let syncMsg: SyncMsg | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          remoteId = readString(r);
          break;
        case 18:
          syncMsg = decodeSyncMsgJson(r, r.uint32(), syncMsg);
          break;
        default:
          skipField(r, tag, receiveSharedChannelSyncMsgRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, receiveSharedChannelSyncMsgRequestFields);
  }
  return { remoteId, syncMsg };
}

export function encodeReceiveSharedChannelSyncMsgResponse(w: Writer, outcome: ApiOutcome<SyncResponseInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeSyncResponse(w, answer);
  endMessage(w, at);
}

const receiveSharedChannelSyncMsgResponseFields = "1:error 2:response";

export function decodeReceiveSharedChannelSyncMsgResponse(r: Reader, length = r.len - r.pos): ApiOutcome<SyncResponse | undefined, AppError> {
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
          skipField(r, tag, receiveSharedChannelSyncMsgResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, receiveSharedChannelSyncMsgResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: response };
}

export function encodeReceiveSharedChannelAttachmentSyncMsgRequest(w: Writer, v: Omit<ReceiveSharedChannelAttachmentSyncMsgRequestInit, "data"> & { data?: Uint8Array | undefined }): void {
  expectObject(w, v);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 10, "remoteId", v.remoteId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 18, "channelId", v.channelId);
  if (v.fileInfo !== undefined) {
    const at = beginMessage(w, 26, "fileInfo");
    encodeFileInfo(w, v.fileInfo);
    endMessage(w, at);
  }
  if (v.data !== undefined && !isEmptyBytes(v.data)) writeBytes(w, 34, "data", v.data);
}

const receiveSharedChannelAttachmentSyncMsgRequestFields = "1:remoteId 2:channelId 3:fileInfo 4:data";

export function decodeReceiveSharedChannelAttachmentSyncMsgRequest(r: Reader, length = r.len - r.pos): Omit<ReceiveSharedChannelAttachmentSyncMsgRequest, "data"> & { data: Uint8Array } {
  let remoteId = "";
  let channelId = "";
  let fileInfo: FileInfo | undefined;
  let data: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          remoteId = readString(r);
          break;
        case 18:
          channelId = readString(r);
          break;
        case 26:
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        case 34:
          data = readBytes(r);
          break;
        default:
          skipField(r, tag, receiveSharedChannelAttachmentSyncMsgRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, receiveSharedChannelAttachmentSyncMsgRequestFields);
  }
  return { remoteId, channelId, fileInfo, data };
}

export function encodeReceiveSharedChannelAttachmentSyncMsgResponse(w: Writer, outcome: ApiOutcome<FileInfoInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeFileInfo(w, answer);
  endMessage(w, at);
}

const receiveSharedChannelAttachmentSyncMsgResponseFields = "1:error 2:fileInfo";

export function decodeReceiveSharedChannelAttachmentSyncMsgResponse(r: Reader, length = r.len - r.pos): ApiOutcome<FileInfo | undefined, AppError> {
  let error_: AppError | undefined;
  let fileInfo: FileInfo | undefined;
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
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        default:
          skipField(r, tag, receiveSharedChannelAttachmentSyncMsgResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, receiveSharedChannelAttachmentSyncMsgResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fileInfo };
}

export function encodeReceiveSharedChannelProfileImageSyncMsgRequest(w: Writer, v: ReceiveSharedChannelProfileImageSyncMsgRequestInit): void {
  expectObject(w, v);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 10, "remoteId", v.remoteId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.image !== undefined && !isEmptyBytes(v.image)) writeBytes(w, 26, "image", v.image);
}

const receiveSharedChannelProfileImageSyncMsgRequestFields = "1:remoteId 2:userId 3:image";

export function decodeReceiveSharedChannelProfileImageSyncMsgRequest(r: Reader, length = r.len - r.pos): ReceiveSharedChannelProfileImageSyncMsgRequest {
  let remoteId = "";
  let userId = "";
  let image: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          remoteId = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        case 26:
          image = readBytes(r);
          break;
        default:
          skipField(r, tag, receiveSharedChannelProfileImageSyncMsgRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, receiveSharedChannelProfileImageSyncMsgRequestFields);
  }
  return { remoteId, userId, image };
}

export function encodeReceiveSharedChannelProfileImageSyncMsgResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const receiveSharedChannelProfileImageSyncMsgResponseFields = "1:error";

export function decodeReceiveSharedChannelProfileImageSyncMsgResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, receiveSharedChannelProfileImageSyncMsgResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, receiveSharedChannelProfileImageSyncMsgResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
