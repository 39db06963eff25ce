// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AddChannelMemberRequest,
  AddChannelMemberRequestInit,
  AddUserToChannelRequest,
  AddUserToChannelRequestInit,
  CreateChannelRequest,
  CreateChannelRequestInit,
  CreateChannelSidebarCategoryRequest,
  CreateChannelSidebarCategoryRequestInit,
  DeleteChannelMemberRequest,
  DeleteChannelMemberRequestInit,
  DeleteChannelRequest,
  DeleteChannelRequestInit,
  GetChannelByNameForTeamNameRequest,
  GetChannelByNameForTeamNameRequestInit,
  GetChannelByNameRequest,
  GetChannelByNameRequestInit,
  GetChannelMemberRequest,
  GetChannelMemberRequestInit,
  GetChannelMembersByIdsRequest,
  GetChannelMembersByIdsRequestInit,
  GetChannelMembersForUserRequest,
  GetChannelMembersForUserRequestInit,
  GetChannelMembersRequest,
  GetChannelMembersRequestInit,
  GetChannelOfTypeRequest,
  GetChannelOfTypeRequestInit,
  GetChannelRequest,
  GetChannelRequestInit,
  GetChannelSidebarCategoriesRequest,
  GetChannelSidebarCategoriesRequestInit,
  GetChannelStatsRequest,
  GetChannelStatsRequestInit,
  GetChannelsForTeamForUserRequest,
  GetChannelsForTeamForUserRequestInit,
  GetDirectChannelRequest,
  GetDirectChannelRequestInit,
  GetGroupChannelRequest,
  GetGroupChannelRequestInit,
  GetPublicChannelsForTeamRequest,
  GetPublicChannelsForTeamRequestInit,
  PatchChannelMembersNotificationsRequest,
  PatchChannelMembersNotificationsRequestInit,
  RegisterChannelGuardRequest,
  RegisterChannelGuardRequestInit,
  RestoreChannelRequest,
  RestoreChannelRequestInit,
  SearchChannelsRequest,
  SearchChannelsRequestInit,
  UnregisterChannelGuardRequest,
  UnregisterChannelGuardRequestInit,
  UpdateChannelMemberNotificationsRequest,
  UpdateChannelMemberNotificationsRequestInit,
  UpdateChannelMemberRolesRequest,
  UpdateChannelMemberRolesRequestInit,
  UpdateChannelRequest,
  UpdateChannelRequestInit,
  UpdateChannelSidebarCategoriesRequest,
  UpdateChannelSidebarCategoriesRequestInit,
} from "../model/api-channel.ts";
import type {
  Channel,
  ChannelInit,
  ChannelMember,
  ChannelMemberIdentifier,
  ChannelMemberInit,
  ChannelStats,
  ChannelStatsInit,
  ChannelType,
  OrderedSidebarCategories,
  OrderedSidebarCategoriesInit,
  SidebarCategoryWithChannels,
  SidebarCategoryWithChannelsInit,
} from "../model/channel.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import {
  decodeChannel,
  decodeChannelMember,
  decodeChannelMemberIdentifier,
  decodeChannelStats,
  decodeOrderedSidebarCategories,
  decodeSidebarCategoryWithChannels,
  encodeChannel,
  encodeChannelMember,
  encodeChannelMemberIdentifier,
  encodeChannelStats,
  encodeOrderedSidebarCategories,
  encodeSidebarCategoryWithChannels,
  numberOfChannelType,
  textOfChannelType,
} from "./channel.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  keysOf,
  leave,
  messageEnd,
  readString,
  readTag,
  setKey,
  skipField,
  writeBool,
  writeInt32,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCreateChannelRequest(w: Writer, v: CreateChannelRequestInit): void {
  expectObject(w, v);
  if (v.channel !== undefined) {
    const at = beginMessage(w, 10, "channel");
    encodeChannel(w, v.channel);
    endMessage(w, at);
  }
}

const createChannelRequestFields = "1:channel";

export function decodeCreateChannelRequest(r: Reader, length = r.len - r.pos): CreateChannelRequest {
  let channel: Channel | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, createChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createChannelRequestFields);
  }
  return { channel };
}

export function encodeCreateChannelResponse(w: Writer, outcome: ApiOutcome<ChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannel(w, answer);
  endMessage(w, at);
}

const createChannelResponseFields = "1:error 2:channel";

export function decodeCreateChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel | undefined, AppError> {
  let error_: AppError | undefined;
  let channel: Channel | undefined;
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
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, createChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channel };
}

export function encodeDeleteChannelRequest(w: Writer, v: DeleteChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
}

const deleteChannelRequestFields = "1:channelId";

export function decodeDeleteChannelRequest(r: Reader, length = r.len - r.pos): DeleteChannelRequest {
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
          skipField(r, tag, deleteChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteChannelRequestFields);
  }
  return { channelId };
}

export function encodeDeleteChannelResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteChannelResponseFields = "1:error";

export function decodeDeleteChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deleteChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeRestoreChannelRequest(w: Writer, v: RestoreChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
}

const restoreChannelRequestFields = "1:channelId";

export function decodeRestoreChannelRequest(r: Reader, length = r.len - r.pos): RestoreChannelRequest {
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
          skipField(r, tag, restoreChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, restoreChannelRequestFields);
  }
  return { channelId };
}

export function encodeRestoreChannelResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const restoreChannelResponseFields = "1:error";

export function decodeRestoreChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, restoreChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, restoreChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetPublicChannelsForTeamRequest(w: Writer, v: GetPublicChannelsForTeamRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 16, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 24, "perPage", v.perPage);
}

const getPublicChannelsForTeamRequestFields = "1:teamId 2:page 3:perPage";

export function decodeGetPublicChannelsForTeamRequest(r: Reader, length = r.len - r.pos): GetPublicChannelsForTeamRequest {
  let teamId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 16:
          page = r.int32();
          break;
        case 24:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getPublicChannelsForTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPublicChannelsForTeamRequestFields);
  }
  return { teamId, page, perPage };
}

export function encodeGetPublicChannelsForTeamResponse(w: Writer, outcome: ApiOutcome<readonly ChannelInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeChannel(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getPublicChannelsForTeamResponseFields = "1:error 2:channels";

export function decodeGetPublicChannelsForTeamResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel[] | undefined, AppError> {
  let error_: AppError | undefined;
  let channels: Channel[] = [];
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
          channels.push(decodeChannel(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getPublicChannelsForTeamResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPublicChannelsForTeamResponseFields, { channels });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channels };
}

export function encodeGetChannelRequest(w: Writer, v: GetChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
}

const getChannelRequestFields = "1:channelId";

export function decodeGetChannelRequest(r: Reader, length = r.len - r.pos): GetChannelRequest {
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
          skipField(r, tag, getChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelRequestFields);
  }
  return { channelId };
}

export function encodeGetChannelResponse(w: Writer, outcome: ApiOutcome<ChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannel(w, answer);
  endMessage(w, at);
}

const getChannelResponseFields = "1:error 2:channel";

export function decodeGetChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel | undefined, AppError> {
  let error_: AppError | undefined;
  let channel: Channel | undefined;
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
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, getChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channel };
}

export function encodeGetChannelOfTypeRequest(w: Writer, v: GetChannelOfTypeRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.channelType !== undefined && numberOfChannelType(w, "channelType", v.channelType) !== 0) writeInt32(w, 16, "channelType", numberOfChannelType(w, "channelType", v.channelType));
}

const getChannelOfTypeRequestFields = "1:channelId 2:channelType";

export function decodeGetChannelOfTypeRequest(r: Reader, length = r.len - r.pos): GetChannelOfTypeRequest {
  let channelId = "";
  let channelType: ChannelType | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 16:
          channelType = textOfChannelType(r.int32());
          break;
        default:
          skipField(r, tag, getChannelOfTypeRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelOfTypeRequestFields);
  }
  return { channelId, channelType };
}

export function encodeGetChannelOfTypeResponse(w: Writer, outcome: ApiOutcome<ChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannel(w, answer);
  endMessage(w, at);
}

const getChannelOfTypeResponseFields = "1:error 2:channel";

export function decodeGetChannelOfTypeResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel | undefined, AppError> {
  let error_: AppError | undefined;
  let channel: Channel | undefined;
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
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, getChannelOfTypeResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelOfTypeResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channel };
}

export function encodeGetChannelByNameRequest(w: Writer, v: GetChannelByNameRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.name !== undefined && v.name !== "") writeString(w, 18, "name", v.name);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 24, "includeDeleted", v.includeDeleted);
}

const getChannelByNameRequestFields = "1:teamId 2:name 3:includeDeleted";

export function decodeGetChannelByNameRequest(r: Reader, length = r.len - r.pos): GetChannelByNameRequest {
  let teamId = "";
  let name = "";
  let includeDeleted = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 18:
          name = readString(r);
          break;
        case 24:
          includeDeleted = r.bool();
          break;
        default:
          skipField(r, tag, getChannelByNameRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelByNameRequestFields);
  }
  return { teamId, name, includeDeleted };
}

export function encodeGetChannelByNameResponse(w: Writer, outcome: ApiOutcome<ChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannel(w, answer);
  endMessage(w, at);
}

const getChannelByNameResponseFields = "1:error 2:channel";

export function decodeGetChannelByNameResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel | undefined, AppError> {
  let error_: AppError | undefined;
  let channel: Channel | undefined;
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
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, getChannelByNameResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelByNameResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channel };
}

export function encodeGetChannelByNameForTeamNameRequest(w: Writer, v: GetChannelByNameForTeamNameRequestInit): void {
  expectObject(w, v);
  if (v.teamName !== undefined && v.teamName !== "") writeString(w, 10, "teamName", v.teamName);
  if (v.channelName !== undefined && v.channelName !== "") writeString(w, 18, "channelName", v.channelName);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 24, "includeDeleted", v.includeDeleted);
}

const getChannelByNameForTeamNameRequestFields = "1:teamName 2:channelName 3:includeDeleted";

export function decodeGetChannelByNameForTeamNameRequest(r: Reader, length = r.len - r.pos): GetChannelByNameForTeamNameRequest {
  let teamName = "";
  let channelName = "";
  let includeDeleted = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamName = readString(r);
          break;
        case 18:
          channelName = readString(r);
          break;
        case 24:
          includeDeleted = r.bool();
          break;
        default:
          skipField(r, tag, getChannelByNameForTeamNameRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelByNameForTeamNameRequestFields);
  }
  return { teamName, channelName, includeDeleted };
}

export function encodeGetChannelByNameForTeamNameResponse(w: Writer, outcome: ApiOutcome<ChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannel(w, answer);
  endMessage(w, at);
}

const getChannelByNameForTeamNameResponseFields = "1:error 2:channel";

export function decodeGetChannelByNameForTeamNameResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel | undefined, AppError> {
  let error_: AppError | undefined;
  let channel: Channel | undefined;
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
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, getChannelByNameForTeamNameResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelByNameForTeamNameResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channel };
}

export function encodeGetChannelsForTeamForUserRequest(w: Writer, v: GetChannelsForTeamForUserRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 24, "includeDeleted", v.includeDeleted);
}

const getChannelsForTeamForUserRequestFields = "1:teamId 2:userId 3:includeDeleted";

export function decodeGetChannelsForTeamForUserRequest(r: Reader, length = r.len - r.pos): GetChannelsForTeamForUserRequest {
  let teamId = "";
  let userId = "";
  let includeDeleted = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        case 24:
          includeDeleted = r.bool();
          break;
        default:
          skipField(r, tag, getChannelsForTeamForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelsForTeamForUserRequestFields);
  }
  return { teamId, userId, includeDeleted };
}

export function encodeGetChannelsForTeamForUserResponse(w: Writer, outcome: ApiOutcome<readonly ChannelInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeChannel(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getChannelsForTeamForUserResponseFields = "1:error 2:channels";

export function decodeGetChannelsForTeamForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel[] | undefined, AppError> {
  let error_: AppError | undefined;
  let channels: Channel[] = [];
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
          channels.push(decodeChannel(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getChannelsForTeamForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelsForTeamForUserResponseFields, { channels });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channels };
}

export function encodeGetChannelStatsRequest(w: Writer, v: GetChannelStatsRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
}

const getChannelStatsRequestFields = "1:channelId";

export function decodeGetChannelStatsRequest(r: Reader, length = r.len - r.pos): GetChannelStatsRequest {
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
          skipField(r, tag, getChannelStatsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelStatsRequestFields);
  }
  return { channelId };
}

export function encodeGetChannelStatsResponse(w: Writer, outcome: ApiOutcome<ChannelStatsInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannelStats(w, answer);
  endMessage(w, at);
}

const getChannelStatsResponseFields = "1:error 2:channelStats";

export function decodeGetChannelStatsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelStats | undefined, AppError> {
  let error_: AppError | undefined;
  let channelStats: ChannelStats | undefined;
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
          channelStats = decodeChannelStats(r, r.uint32(), channelStats);
          break;
        default:
          skipField(r, tag, getChannelStatsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelStatsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelStats };
}

export function encodeGetDirectChannelRequest(w: Writer, v: GetDirectChannelRequestInit): void {
  expectObject(w, v);
  if (v.userId1 !== undefined && v.userId1 !== "") writeString(w, 10, "userId1", v.userId1);
  if (v.userId2 !== undefined && v.userId2 !== "") writeString(w, 18, "userId2", v.userId2);
}

const getDirectChannelRequestFields = "1:userId1 2:userId2";

export function decodeGetDirectChannelRequest(r: Reader, length = r.len - r.pos): GetDirectChannelRequest {
  let userId1 = "";
  let userId2 = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId1 = readString(r);
          break;
        case 18:
          userId2 = readString(r);
          break;
        default:
          skipField(r, tag, getDirectChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getDirectChannelRequestFields);
  }
  return { userId1, userId2 };
}

export function encodeGetDirectChannelResponse(w: Writer, outcome: ApiOutcome<ChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannel(w, answer);
  endMessage(w, at);
}

const getDirectChannelResponseFields = "1:error 2:channel";

export function decodeGetDirectChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel | undefined, AppError> {
  let error_: AppError | undefined;
  let channel: Channel | undefined;
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
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, getDirectChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getDirectChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channel };
}

export function encodeGetGroupChannelRequest(w: Writer, v: GetGroupChannelRequestInit): void {
  expectObject(w, v);
  if (v.userIds !== undefined) {
    expectList(w, "userIds", v.userIds);
    enter(w, "userIds");
    let index = 0;
    for (const item of v.userIds) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
}

const getGroupChannelRequestFields = "1:userIds";

export function decodeGetGroupChannelRequest(r: Reader, length = r.len - r.pos): GetGroupChannelRequest {
  let userIds: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userIds.push(readString(r));
          break;
        default:
          skipField(r, tag, getGroupChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupChannelRequestFields, { userIds });
  }
  return { userIds };
}

export function encodeGetGroupChannelResponse(w: Writer, outcome: ApiOutcome<ChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannel(w, answer);
  endMessage(w, at);
}

const getGroupChannelResponseFields = "1:error 2:channel";

export function decodeGetGroupChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel | undefined, AppError> {
  let error_: AppError | undefined;
  let channel: Channel | undefined;
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
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, getGroupChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channel };
}

export function encodeUpdateChannelRequest(w: Writer, v: UpdateChannelRequestInit): void {
  expectObject(w, v);
  if (v.channel !== undefined) {
    const at = beginMessage(w, 10, "channel");
    encodeChannel(w, v.channel);
    endMessage(w, at);
  }
}

const updateChannelRequestFields = "1:channel";

export function decodeUpdateChannelRequest(r: Reader, length = r.len - r.pos): UpdateChannelRequest {
  let channel: Channel | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, updateChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateChannelRequestFields);
  }
  return { channel };
}

export function encodeUpdateChannelResponse(w: Writer, outcome: ApiOutcome<ChannelInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannel(w, answer);
  endMessage(w, at);
}

const updateChannelResponseFields = "1:error 2:channel";

export function decodeUpdateChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel | undefined, AppError> {
  let error_: AppError | undefined;
  let channel: Channel | undefined;
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
          channel = decodeChannel(r, r.uint32(), channel);
          break;
        default:
          skipField(r, tag, updateChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channel };
}

export function encodeSearchChannelsRequest(w: Writer, v: SearchChannelsRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.term !== undefined && v.term !== "") writeString(w, 18, "term", v.term);
}

const searchChannelsRequestFields = "1:teamId 2:term";

export function decodeSearchChannelsRequest(r: Reader, length = r.len - r.pos): SearchChannelsRequest {
  let teamId = "";
  let term = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 18:
          term = readString(r);
          break;
        default:
          skipField(r, tag, searchChannelsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchChannelsRequestFields);
  }
  return { teamId, term };
}

export function encodeSearchChannelsResponse(w: Writer, outcome: ApiOutcome<readonly ChannelInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeChannel(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const searchChannelsResponseFields = "1:error 2:channels";

export function decodeSearchChannelsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Channel[] | undefined, AppError> {
  let error_: AppError | undefined;
  let channels: Channel[] = [];
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
          channels.push(decodeChannel(r, r.uint32()));
          break;
        default:
          skipField(r, tag, searchChannelsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchChannelsResponseFields, { channels });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channels };
}

export function encodeAddChannelMemberRequest(w: Writer, v: AddChannelMemberRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const addChannelMemberRequestFields = "1:channelId 2:userId";

export function decodeAddChannelMemberRequest(r: Reader, length = r.len - r.pos): AddChannelMemberRequest {
  let channelId = "";
  let userId = "";
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
          userId = readString(r);
          break;
        default:
          skipField(r, tag, addChannelMemberRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, addChannelMemberRequestFields);
  }
  return { channelId, userId };
}

export function encodeAddChannelMemberResponse(w: Writer, outcome: ApiOutcome<ChannelMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannelMember(w, answer);
  endMessage(w, at);
}

const addChannelMemberResponseFields = "1:error 2:channelMember";

export function decodeAddChannelMemberResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelMember | undefined, AppError> {
  let error_: AppError | undefined;
  let channelMember: ChannelMember | undefined;
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
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        default:
          skipField(r, tag, addChannelMemberResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, addChannelMemberResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelMember };
}

export function encodeAddUserToChannelRequest(w: Writer, v: AddUserToChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.asUserId !== undefined && v.asUserId !== "") writeString(w, 26, "asUserId", v.asUserId);
}

const addUserToChannelRequestFields = "1:channelId 2:userId 3:asUserId";

export function decodeAddUserToChannelRequest(r: Reader, length = r.len - r.pos): AddUserToChannelRequest {
  let channelId = "";
  let userId = "";
  let asUserId = "";
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
          userId = readString(r);
          break;
        case 26:
          asUserId = readString(r);
          break;
        default:
          skipField(r, tag, addUserToChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, addUserToChannelRequestFields);
  }
  return { channelId, userId, asUserId };
}

export function encodeAddUserToChannelResponse(w: Writer, outcome: ApiOutcome<ChannelMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannelMember(w, answer);
  endMessage(w, at);
}

const addUserToChannelResponseFields = "1:error 2:channelMember";

export function decodeAddUserToChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelMember | undefined, AppError> {
  let error_: AppError | undefined;
  let channelMember: ChannelMember | undefined;
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
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        default:
          skipField(r, tag, addUserToChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, addUserToChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelMember };
}

export function encodeGetChannelMemberRequest(w: Writer, v: GetChannelMemberRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const getChannelMemberRequestFields = "1:channelId 2:userId";

export function decodeGetChannelMemberRequest(r: Reader, length = r.len - r.pos): GetChannelMemberRequest {
  let channelId = "";
  let userId = "";
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
          userId = readString(r);
          break;
        default:
          skipField(r, tag, getChannelMemberRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelMemberRequestFields);
  }
  return { channelId, userId };
}

export function encodeGetChannelMemberResponse(w: Writer, outcome: ApiOutcome<ChannelMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannelMember(w, answer);
  endMessage(w, at);
}

const getChannelMemberResponseFields = "1:error 2:channelMember";

export function decodeGetChannelMemberResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelMember | undefined, AppError> {
  let error_: AppError | undefined;
  let channelMember: ChannelMember | undefined;
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
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        default:
          skipField(r, tag, getChannelMemberResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelMemberResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelMember };
}

export function encodeGetChannelMembersRequest(w: Writer, v: GetChannelMembersRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 16, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 24, "perPage", v.perPage);
}

const getChannelMembersRequestFields = "1:channelId 2:page 3:perPage";

export function decodeGetChannelMembersRequest(r: Reader, length = r.len - r.pos): GetChannelMembersRequest {
  let channelId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 16:
          page = r.int32();
          break;
        case 24:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getChannelMembersRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelMembersRequestFields);
  }
  return { channelId, page, perPage };
}

export function encodeGetChannelMembersResponse(w: Writer, outcome: ApiOutcome<readonly ChannelMemberInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeChannelMember(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getChannelMembersResponseFields = "1:error 2:channelMembers";

export function decodeGetChannelMembersResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelMember[] | undefined, AppError> {
  let error_: AppError | undefined;
  let channelMembers: ChannelMember[] = [];
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
          channelMembers.push(decodeChannelMember(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getChannelMembersResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelMembersResponseFields, { channelMembers });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelMembers };
}

export function encodeGetChannelMembersByIdsRequest(w: Writer, v: GetChannelMembersByIdsRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userIds !== undefined) {
    expectList(w, "userIds", v.userIds);
    enter(w, "userIds");
    let index = 0;
    for (const item of v.userIds) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const getChannelMembersByIdsRequestFields = "1:channelId 2:userIds";

export function decodeGetChannelMembersByIdsRequest(r: Reader, length = r.len - r.pos): GetChannelMembersByIdsRequest {
  let channelId = "";
  let userIds: string[] = [];
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
          userIds.push(readString(r));
          break;
        default:
          skipField(r, tag, getChannelMembersByIdsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelMembersByIdsRequestFields, { userIds });
  }
  return { channelId, userIds };
}

export function encodeGetChannelMembersByIdsResponse(w: Writer, outcome: ApiOutcome<readonly ChannelMemberInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeChannelMember(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getChannelMembersByIdsResponseFields = "1:error 2:channelMembers";

export function decodeGetChannelMembersByIdsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelMember[] | undefined, AppError> {
  let error_: AppError | undefined;
  let channelMembers: ChannelMember[] = [];
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
          channelMembers.push(decodeChannelMember(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getChannelMembersByIdsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelMembersByIdsResponseFields, { channelMembers });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelMembers };
}

export function encodeGetChannelMembersForUserRequest(w: Writer, v: GetChannelMembersForUserRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 24, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 32, "perPage", v.perPage);
}

const getChannelMembersForUserRequestFields = "1:teamId 2:userId 3:page 4:perPage";

export function decodeGetChannelMembersForUserRequest(r: Reader, length = r.len - r.pos): GetChannelMembersForUserRequest {
  let teamId = "";
  let userId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        case 24:
          page = r.int32();
          break;
        case 32:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getChannelMembersForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelMembersForUserRequestFields);
  }
  return { teamId, userId, page, perPage };
}

export function encodeGetChannelMembersForUserResponse(w: Writer, outcome: ApiOutcome<readonly ChannelMemberInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeChannelMember(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getChannelMembersForUserResponseFields = "1:error 2:channelMembers";

export function decodeGetChannelMembersForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelMember[] | undefined, AppError> {
  let error_: AppError | undefined;
  let channelMembers: ChannelMember[] = [];
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
          channelMembers.push(decodeChannelMember(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getChannelMembersForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelMembersForUserResponseFields, { channelMembers });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelMembers };
}

export function encodeUpdateChannelMemberRolesRequest(w: Writer, v: UpdateChannelMemberRolesRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.newRoles !== undefined && v.newRoles !== "") writeString(w, 26, "newRoles", v.newRoles);
}

const updateChannelMemberRolesRequestFields = "1:channelId 2:userId 3:newRoles";

export function decodeUpdateChannelMemberRolesRequest(r: Reader, length = r.len - r.pos): UpdateChannelMemberRolesRequest {
  let channelId = "";
  let userId = "";
  let newRoles = "";
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
          userId = readString(r);
          break;
        case 26:
          newRoles = readString(r);
          break;
        default:
          skipField(r, tag, updateChannelMemberRolesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateChannelMemberRolesRequestFields);
  }
  return { channelId, userId, newRoles };
}

export function encodeUpdateChannelMemberRolesResponse(w: Writer, outcome: ApiOutcome<ChannelMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannelMember(w, answer);
  endMessage(w, at);
}

const updateChannelMemberRolesResponseFields = "1:error 2:channelMember";

export function decodeUpdateChannelMemberRolesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelMember | undefined, AppError> {
  let error_: AppError | undefined;
  let channelMember: ChannelMember | undefined;
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
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        default:
          skipField(r, tag, updateChannelMemberRolesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateChannelMemberRolesResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelMember };
}

export function encodeUpdateChannelMemberNotificationsRequest(w: Writer, v: UpdateChannelMemberNotificationsRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.notifications !== undefined) {
    enter(w, "notifications");
    for (const key of keysOf(w, v.notifications)) {
      const entry = beginMessage(w, 26, key);
      writeString(w, 10, "", key);
      const item = v.notifications[key] as (typeof v.notifications)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
}

const updateChannelMemberNotificationsRequestFields = "1:channelId 2:userId 3:notifications";

export function decodeUpdateChannelMemberNotificationsRequest(r: Reader, length = r.len - r.pos): UpdateChannelMemberNotificationsRequest {
  let channelId = "";
  let userId = "";
  let notifications: Record<string, string> = {};
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
          userId = readString(r);
          break;
        case 26: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof notifications)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(notifications, key, item ?? "");
          break;
        }
        default:
          skipField(r, tag, updateChannelMemberNotificationsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateChannelMemberNotificationsRequestFields);
  }
  return { channelId, userId, notifications };
}

export function encodeUpdateChannelMemberNotificationsResponse(w: Writer, outcome: ApiOutcome<ChannelMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeChannelMember(w, answer);
  endMessage(w, at);
}

const updateChannelMemberNotificationsResponseFields = "1:error 2:channelMember";

export function decodeUpdateChannelMemberNotificationsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<ChannelMember | undefined, AppError> {
  let error_: AppError | undefined;
  let channelMember: ChannelMember | undefined;
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
          channelMember = decodeChannelMember(r, r.uint32(), channelMember);
          break;
        default:
          skipField(r, tag, updateChannelMemberNotificationsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateChannelMemberNotificationsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: channelMember };
}

export function encodePatchChannelMembersNotificationsRequest(w: Writer, v: PatchChannelMembersNotificationsRequestInit): void {
  expectObject(w, v);
  if (v.members !== undefined) {
    expectList(w, "members", v.members);
    enter(w, "members");
    let index = 0;
    for (const item of v.members) {
      const at = beginMessage(w, 10, index);
      encodeChannelMemberIdentifier(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.notifyProps !== undefined) {
    enter(w, "notifyProps");
    for (const key of keysOf(w, v.notifyProps)) {
      const entry = beginMessage(w, 18, key);
      writeString(w, 10, "", key);
      const item = v.notifyProps[key] as (typeof v.notifyProps)[string];
      writeString(w, 18, "", item);
      endMessage(w, entry);
    }
    leave(w);
  }
}

const patchChannelMembersNotificationsRequestFields = "1:members 2:notifyProps";

export function decodePatchChannelMembersNotificationsRequest(r: Reader, length = r.len - r.pos): PatchChannelMembersNotificationsRequest {
  let members: ChannelMemberIdentifier[] = [];
  let notifyProps: Record<string, string> = {};
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          members.push(decodeChannelMemberIdentifier(r, r.uint32()));
          break;
        case 18: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof notifyProps)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(notifyProps, key, item ?? "");
          break;
        }
        default:
          skipField(r, tag, patchChannelMembersNotificationsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, patchChannelMembersNotificationsRequestFields, { members });
  }
  return { members, notifyProps };
}

export function encodePatchChannelMembersNotificationsResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const patchChannelMembersNotificationsResponseFields = "1:error";

export function decodePatchChannelMembersNotificationsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, patchChannelMembersNotificationsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, patchChannelMembersNotificationsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeDeleteChannelMemberRequest(w: Writer, v: DeleteChannelMemberRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const deleteChannelMemberRequestFields = "1:channelId 2:userId";

export function decodeDeleteChannelMemberRequest(r: Reader, length = r.len - r.pos): DeleteChannelMemberRequest {
  let channelId = "";
  let userId = "";
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
          userId = readString(r);
          break;
        default:
          skipField(r, tag, deleteChannelMemberRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteChannelMemberRequestFields);
  }
  return { channelId, userId };
}

export function encodeDeleteChannelMemberResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteChannelMemberResponseFields = "1:error";

export function decodeDeleteChannelMemberResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deleteChannelMemberResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteChannelMemberResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeRegisterChannelGuardRequest(w: Writer, v: RegisterChannelGuardRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
}

const registerChannelGuardRequestFields = "1:channelId";

export function decodeRegisterChannelGuardRequest(r: Reader, length = r.len - r.pos): RegisterChannelGuardRequest {
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
          skipField(r, tag, registerChannelGuardRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerChannelGuardRequestFields);
  }
  return { channelId };
}

export function encodeRegisterChannelGuardResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const registerChannelGuardResponseFields = "1:error";

export function decodeRegisterChannelGuardResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, registerChannelGuardResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerChannelGuardResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeUnregisterChannelGuardRequest(w: Writer, v: UnregisterChannelGuardRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
}

const unregisterChannelGuardRequestFields = "1:channelId";

export function decodeUnregisterChannelGuardRequest(r: Reader, length = r.len - r.pos): UnregisterChannelGuardRequest {
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
          skipField(r, tag, unregisterChannelGuardRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unregisterChannelGuardRequestFields);
  }
  return { channelId };
}

export function encodeUnregisterChannelGuardResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const unregisterChannelGuardResponseFields = "1:error";

export function decodeUnregisterChannelGuardResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, unregisterChannelGuardResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, unregisterChannelGuardResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeCreateChannelSidebarCategoryRequest(w: Writer, v: CreateChannelSidebarCategoryRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 18, "teamId", v.teamId);
  if (v.newCategory !== undefined) {
    const at = beginMessage(w, 26, "newCategory");
    encodeSidebarCategoryWithChannels(w, v.newCategory);
    endMessage(w, at);
  }
}

const createChannelSidebarCategoryRequestFields = "1:userId 2:teamId 3:newCategory";

export function decodeCreateChannelSidebarCategoryRequest(r: Reader, length = r.len - r.pos): CreateChannelSidebarCategoryRequest {
  let userId = "";
  let teamId = "";
  let newCategory: SidebarCategoryWithChannels | undefined;
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
          teamId = readString(r);
          break;
        case 26:
          newCategory = decodeSidebarCategoryWithChannels(r, r.uint32(), newCategory);
          break;
        default:
          skipField(r, tag, createChannelSidebarCategoryRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createChannelSidebarCategoryRequestFields);
  }
  return { userId, teamId, newCategory };
}

export function encodeCreateChannelSidebarCategoryResponse(w: Writer, outcome: ApiOutcome<SidebarCategoryWithChannelsInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeSidebarCategoryWithChannels(w, answer);
  endMessage(w, at);
}

const createChannelSidebarCategoryResponseFields = "1:error 2:category";

export function decodeCreateChannelSidebarCategoryResponse(r: Reader, length = r.len - r.pos): ApiOutcome<SidebarCategoryWithChannels | undefined, AppError> {
  let error_: AppError | undefined;
  let category: SidebarCategoryWithChannels | undefined;
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
          category = decodeSidebarCategoryWithChannels(r, r.uint32(), category);
          break;
        default:
          skipField(r, tag, createChannelSidebarCategoryResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createChannelSidebarCategoryResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: category };
}

export function encodeGetChannelSidebarCategoriesRequest(w: Writer, v: GetChannelSidebarCategoriesRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 18, "teamId", v.teamId);
}

const getChannelSidebarCategoriesRequestFields = "1:userId 2:teamId";

export function decodeGetChannelSidebarCategoriesRequest(r: Reader, length = r.len - r.pos): GetChannelSidebarCategoriesRequest {
  let userId = "";
  let teamId = "";
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
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, getChannelSidebarCategoriesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelSidebarCategoriesRequestFields);
  }
  return { userId, teamId };
}

export function encodeGetChannelSidebarCategoriesResponse(w: Writer, outcome: ApiOutcome<OrderedSidebarCategoriesInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeOrderedSidebarCategories(w, answer);
  endMessage(w, at);
}

const getChannelSidebarCategoriesResponseFields = "1:error 2:categories";

export function decodeGetChannelSidebarCategoriesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<OrderedSidebarCategories | undefined, AppError> {
  let error_: AppError | undefined;
  let categories: OrderedSidebarCategories | undefined;
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
          categories = decodeOrderedSidebarCategories(r, r.uint32(), categories);
          break;
        default:
          skipField(r, tag, getChannelSidebarCategoriesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getChannelSidebarCategoriesResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: categories };
}

export function encodeUpdateChannelSidebarCategoriesRequest(w: Writer, v: UpdateChannelSidebarCategoriesRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 18, "teamId", v.teamId);
  if (v.categories !== undefined) {
    expectList(w, "categories", v.categories);
    enter(w, "categories");
    let index = 0;
    for (const item of v.categories) {
      const at = beginMessage(w, 26, index);
      encodeSidebarCategoryWithChannels(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const updateChannelSidebarCategoriesRequestFields = "1:userId 2:teamId 3:categories";

export function decodeUpdateChannelSidebarCategoriesRequest(r: Reader, length = r.len - r.pos): UpdateChannelSidebarCategoriesRequest {
  let userId = "";
  let teamId = "";
  let categories: SidebarCategoryWithChannels[] = [];
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
          teamId = readString(r);
          break;
        case 26:
          categories.push(decodeSidebarCategoryWithChannels(r, r.uint32()));
          break;
        default:
          skipField(r, tag, updateChannelSidebarCategoriesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateChannelSidebarCategoriesRequestFields, { categories });
  }
  return { userId, teamId, categories };
}

export function encodeUpdateChannelSidebarCategoriesResponse(w: Writer, outcome: ApiOutcome<readonly SidebarCategoryWithChannelsInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeSidebarCategoryWithChannels(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const updateChannelSidebarCategoriesResponseFields = "1:error 2:categories";

export function decodeUpdateChannelSidebarCategoriesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<SidebarCategoryWithChannels[] | undefined, AppError> {
  let error_: AppError | undefined;
  let categories: SidebarCategoryWithChannels[] = [];
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
          categories.push(decodeSidebarCategoryWithChannels(r, r.uint32()));
          break;
        default:
          skipField(r, tag, updateChannelSidebarCategoriesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateChannelSidebarCategoriesResponseFields, { categories });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: categories };
}
