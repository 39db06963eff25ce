// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AddChannelMemberRequestInit,
  AddUserToChannelRequestInit,
  CreateChannelRequestInit,
  CreateChannelSidebarCategoryRequestInit,
  DeleteChannelMemberRequestInit,
  DeleteChannelRequestInit,
  GetChannelByNameForTeamNameRequestInit,
  GetChannelByNameRequestInit,
  GetChannelMemberRequestInit,
  GetChannelMembersByIdsRequestInit,
  GetChannelMembersForUserRequestInit,
  GetChannelMembersRequestInit,
  GetChannelOfTypeRequestInit,
  GetChannelRequestInit,
  GetChannelSidebarCategoriesRequestInit,
  GetChannelStatsRequestInit,
  GetChannelsForTeamForUserRequestInit,
  GetDirectChannelRequestInit,
  GetGroupChannelRequestInit,
  GetPublicChannelsForTeamRequestInit,
  PatchChannelMembersNotificationsRequestInit,
  RegisterChannelGuardRequestInit,
  RestoreChannelRequestInit,
  SearchChannelsRequestInit,
  UnregisterChannelGuardRequestInit,
  UpdateChannelMemberNotificationsRequestInit,
  UpdateChannelMemberRolesRequestInit,
  UpdateChannelRequestInit,
  UpdateChannelSidebarCategoriesRequestInit,
} from "../model/api-channel.ts";
import {
  toGoChannelType,
  writeChannel,
  writeChannelMemberIdentifier,
  writeSidebarCategoryWithChannels,
} from "./channel.ts";

import {
  endStruct,
  expectObject,
  putBool,
  putInt,
  putStructs,
  putText,
  putTextMap,
  putTexts,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeCreateChannelArguments(w: ValueWriter, v: CreateChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "channel", v.channel, writeChannel);
  endStruct(w);
}

export function writeDeleteChannelArguments(w: ValueWriter, v: DeleteChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function writeRestoreChannelArguments(w: ValueWriter, v: RestoreChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function writeGetPublicChannelsForTeamArguments(w: ValueWriter, v: GetPublicChannelsForTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function writeGetChannelArguments(w: ValueWriter, v: GetChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function writeGetChannelOfTypeArguments(w: ValueWriter, v: GetChannelOfTypeRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "channelType", toGoChannelType(v.channelType));
  endStruct(w);
}

export function writeGetChannelByNameArguments(w: ValueWriter, v: GetChannelByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "name", v.name);
  last = putBool(w, last, 2, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function writeGetChannelByNameForTeamNameArguments(w: ValueWriter, v: GetChannelByNameForTeamNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamName", v.teamName);
  last = putText(w, last, 1, "channelName", v.channelName);
  last = putBool(w, last, 2, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function writeGetChannelsForTeamForUserArguments(w: ValueWriter, v: GetChannelsForTeamForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putBool(w, last, 2, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function writeGetChannelStatsArguments(w: ValueWriter, v: GetChannelStatsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function writeGetDirectChannelArguments(w: ValueWriter, v: GetDirectChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId1", v.userId1);
  last = putText(w, last, 1, "userId2", v.userId2);
  endStruct(w);
}

export function writeGetGroupChannelArguments(w: ValueWriter, v: GetGroupChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "userIds", v.userIds);
  endStruct(w);
}

export function writeUpdateChannelArguments(w: ValueWriter, v: UpdateChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "channel", v.channel, writeChannel);
  endStruct(w);
}

export function writeSearchChannelsArguments(w: ValueWriter, v: SearchChannelsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "term", v.term);
  endStruct(w);
}

export function writeAddChannelMemberArguments(w: ValueWriter, v: AddChannelMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function writeAddUserToChannelArguments(w: ValueWriter, v: AddUserToChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "asUserId", v.asUserId);
  endStruct(w);
}

export function writeGetChannelMemberArguments(w: ValueWriter, v: GetChannelMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function writeGetChannelMembersArguments(w: ValueWriter, v: GetChannelMembersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function writeGetChannelMembersByIdsArguments(w: ValueWriter, v: GetChannelMembersByIdsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putTexts(w, last, 1, "userIds", v.userIds);
  endStruct(w);
}

export function writeGetChannelMembersForUserArguments(w: ValueWriter, v: GetChannelMembersForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putInt(w, last, 2, "page", v.page);
  last = putInt(w, last, 3, "perPage", v.perPage);
  endStruct(w);
}

export function writeUpdateChannelMemberRolesArguments(w: ValueWriter, v: UpdateChannelMemberRolesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "newRoles", v.newRoles);
  endStruct(w);
}

export function writeUpdateChannelMemberNotificationsArguments(w: ValueWriter, v: UpdateChannelMemberNotificationsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putTextMap(w, last, 2, "notifications", v.notifications);
  endStruct(w);
}

export function writePatchChannelMembersNotificationsArguments(w: ValueWriter, v: PatchChannelMembersNotificationsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "members", v.members, writeChannelMemberIdentifier);
  last = putTextMap(w, last, 1, "notifyProps", v.notifyProps);
  endStruct(w);
}

export function writeDeleteChannelMemberArguments(w: ValueWriter, v: DeleteChannelMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function writeRegisterChannelGuardArguments(w: ValueWriter, v: RegisterChannelGuardRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function writeUnregisterChannelGuardArguments(w: ValueWriter, v: UnregisterChannelGuardRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function writeCreateChannelSidebarCategoryArguments(w: ValueWriter, v: CreateChannelSidebarCategoryRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "teamId", v.teamId);
  last = putWhole(w, last, 2, "newCategory", v.newCategory, writeSidebarCategoryWithChannels);
  endStruct(w);
}

export function writeGetChannelSidebarCategoriesArguments(w: ValueWriter, v: GetChannelSidebarCategoriesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "teamId", v.teamId);
  endStruct(w);
}

export function writeUpdateChannelSidebarCategoriesArguments(w: ValueWriter, v: UpdateChannelSidebarCategoriesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "teamId", v.teamId);
  last = putStructs(w, last, 2, "categories", v.categories, writeSidebarCategoryWithChannels);
  endStruct(w);
}
