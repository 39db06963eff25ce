// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
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
import type {
  Channel,
  ChannelMember,
  ChannelStats,
  OrderedSidebarCategories,
  SidebarCategoryWithChannels,
} from "../model/channel.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import {
  channelMemberType,
  channelStatsType,
  channelType,
  listOfChannelMemberIdentifierType,
  listOfChannelMemberType,
  listOfChannelType,
  listOfSidebarCategoryWithChannelsType,
  orderedSidebarCategoriesType,
  readChannel,
  readChannelMember,
  readChannelStats,
  readOrderedSidebarCategories,
  readSidebarCategoryWithChannels,
  sidebarCategoryWithChannelsType,
  toGoChannelType,
  writeChannel,
  writeChannelMemberIdentifier,
  writeSidebarCategoryWithChannels,
} from "./channel.ts";
import { appErrorType, readAppError } from "./common.ts";
import { asGiven, type GobReadOptions } from "./support.ts";
import { listOfStringType, mapOfStringType } from "./types.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putInt,
  putStructs,
  putText,
  putTextMap,
  putTexts,
  putWhole,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createChannelArgsType: StructType = structOf("plugin.Z_CreateChannelArgs", () => [
  ["A", channelType],
]);

export const createChannelReturnsType: StructType = structOf("plugin.Z_CreateChannelReturns", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const deleteChannelArgsType: StructType = structOf("plugin.Z_DeleteChannelArgs", () => [
  ["A", basic.string],
]);

export const deleteChannelReturnsType: StructType = structOf("plugin.Z_DeleteChannelReturns", () => [
  ["A", appErrorType],
]);

export const restoreChannelArgsType: StructType = structOf("plugin.Z_RestoreChannelArgs", () => [
  ["A", basic.string],
]);

export const restoreChannelReturnsType: StructType = structOf("plugin.Z_RestoreChannelReturns", () => [
  ["A", appErrorType],
]);

export const getChannelOfTypeArgsType: StructType = structOf("plugin.Z_GetChannelOfTypeArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getChannelOfTypeReturnsType: StructType = structOf("plugin.Z_GetChannelOfTypeReturns", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const getPublicChannelsForTeamArgsType: StructType = structOf("plugin.Z_GetPublicChannelsForTeamArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const getPublicChannelsForTeamReturnsType: StructType = structOf("plugin.Z_GetPublicChannelsForTeamReturns", () => [
  ["A", listOfChannelType],
  ["B", appErrorType],
]);

export const getChannelArgsType: StructType = structOf("plugin.Z_GetChannelArgs", () => [
  ["A", basic.string],
]);

export const getChannelReturnsType: StructType = structOf("plugin.Z_GetChannelReturns", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const getChannelByNameArgsType: StructType = structOf("plugin.Z_GetChannelByNameArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.bool],
]);

export const getChannelByNameReturnsType: StructType = structOf("plugin.Z_GetChannelByNameReturns", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const getChannelByNameForTeamNameArgsType: StructType = structOf("plugin.Z_GetChannelByNameForTeamNameArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.bool],
]);

export const getChannelByNameForTeamNameReturnsType: StructType = structOf("plugin.Z_GetChannelByNameForTeamNameReturns", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const getChannelsForTeamForUserArgsType: StructType = structOf("plugin.Z_GetChannelsForTeamForUserArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.bool],
]);

export const getChannelsForTeamForUserReturnsType: StructType = structOf("plugin.Z_GetChannelsForTeamForUserReturns", () => [
  ["A", listOfChannelType],
  ["B", appErrorType],
]);

export const getChannelStatsArgsType: StructType = structOf("plugin.Z_GetChannelStatsArgs", () => [
  ["A", basic.string],
]);

export const getChannelStatsReturnsType: StructType = structOf("plugin.Z_GetChannelStatsReturns", () => [
  ["A", channelStatsType],
  ["B", appErrorType],
]);

export const getDirectChannelArgsType: StructType = structOf("plugin.Z_GetDirectChannelArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getDirectChannelReturnsType: StructType = structOf("plugin.Z_GetDirectChannelReturns", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const getGroupChannelArgsType: StructType = structOf("plugin.Z_GetGroupChannelArgs", () => [
  ["A", listOfStringType],
]);

export const getGroupChannelReturnsType: StructType = structOf("plugin.Z_GetGroupChannelReturns", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const updateChannelArgsType: StructType = structOf("plugin.Z_UpdateChannelArgs", () => [
  ["A", channelType],
]);

export const updateChannelReturnsType: StructType = structOf("plugin.Z_UpdateChannelReturns", () => [
  ["A", channelType],
  ["B", appErrorType],
]);

export const registerChannelGuardArgsType: StructType = structOf("plugin.Z_RegisterChannelGuardArgs", () => [
  ["A", basic.string],
]);

export const registerChannelGuardReturnsType: StructType = structOf("plugin.Z_RegisterChannelGuardReturns", () => [
  ["A", appErrorType],
]);

export const unregisterChannelGuardArgsType: StructType = structOf("plugin.Z_UnregisterChannelGuardArgs", () => [
  ["A", basic.string],
]);

export const unregisterChannelGuardReturnsType: StructType = structOf("plugin.Z_UnregisterChannelGuardReturns", () => [
  ["A", appErrorType],
]);

export const searchChannelsArgsType: StructType = structOf("plugin.Z_SearchChannelsArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const searchChannelsReturnsType: StructType = structOf("plugin.Z_SearchChannelsReturns", () => [
  ["A", listOfChannelType],
  ["B", appErrorType],
]);

export const createChannelSidebarCategoryArgsType: StructType = structOf("plugin.Z_CreateChannelSidebarCategoryArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", sidebarCategoryWithChannelsType],
]);

export const createChannelSidebarCategoryReturnsType: StructType = structOf("plugin.Z_CreateChannelSidebarCategoryReturns", () => [
  ["A", sidebarCategoryWithChannelsType],
  ["B", appErrorType],
]);

export const getChannelSidebarCategoriesArgsType: StructType = structOf("plugin.Z_GetChannelSidebarCategoriesArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getChannelSidebarCategoriesReturnsType: StructType = structOf("plugin.Z_GetChannelSidebarCategoriesReturns", () => [
  ["A", orderedSidebarCategoriesType],
  ["B", appErrorType],
]);

export const updateChannelSidebarCategoriesArgsType: StructType = structOf("plugin.Z_UpdateChannelSidebarCategoriesArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", listOfSidebarCategoryWithChannelsType],
]);

export const updateChannelSidebarCategoriesReturnsType: StructType = structOf("plugin.Z_UpdateChannelSidebarCategoriesReturns", () => [
  ["A", listOfSidebarCategoryWithChannelsType],
  ["B", appErrorType],
]);

export const addChannelMemberArgsType: StructType = structOf("plugin.Z_AddChannelMemberArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const addChannelMemberReturnsType: StructType = structOf("plugin.Z_AddChannelMemberReturns", () => [
  ["A", channelMemberType],
  ["B", appErrorType],
]);

export const addUserToChannelArgsType: StructType = structOf("plugin.Z_AddUserToChannelArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const addUserToChannelReturnsType: StructType = structOf("plugin.Z_AddUserToChannelReturns", () => [
  ["A", channelMemberType],
  ["B", appErrorType],
]);

export const getChannelMemberArgsType: StructType = structOf("plugin.Z_GetChannelMemberArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getChannelMemberReturnsType: StructType = structOf("plugin.Z_GetChannelMemberReturns", () => [
  ["A", channelMemberType],
  ["B", appErrorType],
]);

export const getChannelMembersArgsType: StructType = structOf("plugin.Z_GetChannelMembersArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const getChannelMembersReturnsType: StructType = structOf("plugin.Z_GetChannelMembersReturns", () => [
  ["A", listOfChannelMemberType],
  ["B", appErrorType],
]);

export const getChannelMembersByIdsArgsType: StructType = structOf("plugin.Z_GetChannelMembersByIdsArgs", () => [
  ["A", basic.string],
  ["B", listOfStringType],
]);

export const getChannelMembersByIdsReturnsType: StructType = structOf("plugin.Z_GetChannelMembersByIdsReturns", () => [
  ["A", listOfChannelMemberType],
  ["B", appErrorType],
]);

export const getChannelMembersForUserArgsType: StructType = structOf("plugin.Z_GetChannelMembersForUserArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.int64],
  ["D", basic.int64],
]);

export const getChannelMembersForUserReturnsType: StructType = structOf("plugin.Z_GetChannelMembersForUserReturns", () => [
  ["A", listOfChannelMemberType],
  ["B", appErrorType],
]);

export const updateChannelMemberRolesArgsType: StructType = structOf("plugin.Z_UpdateChannelMemberRolesArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const updateChannelMemberRolesReturnsType: StructType = structOf("plugin.Z_UpdateChannelMemberRolesReturns", () => [
  ["A", channelMemberType],
  ["B", appErrorType],
]);

export const updateChannelMemberNotificationsArgsType: StructType = structOf("plugin.Z_UpdateChannelMemberNotificationsArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", mapOfStringType],
]);

export const updateChannelMemberNotificationsReturnsType: StructType = structOf("plugin.Z_UpdateChannelMemberNotificationsReturns", () => [
  ["A", channelMemberType],
  ["B", appErrorType],
]);

export const patchChannelMembersNotificationsArgsType: StructType = structOf("plugin.Z_PatchChannelMembersNotificationsArgs", () => [
  ["A", listOfChannelMemberIdentifierType],
  ["B", mapOfStringType],
]);

export const patchChannelMembersNotificationsReturnsType: StructType = structOf("plugin.Z_PatchChannelMembersNotificationsReturns", () => [
  ["A", appErrorType],
]);

export const deleteChannelMemberArgsType: StructType = structOf("plugin.Z_DeleteChannelMemberArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const deleteChannelMemberReturnsType: StructType = structOf("plugin.Z_DeleteChannelMemberReturns", () => [
  ["A", appErrorType],
]);

export function writeCreateChannelArguments(w: ValueWriter, v: CreateChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "channel", v.channel, writeChannel);
  endStruct(w);
}

export function readCreateChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, createChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channel: Channel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channel };
}

export function writeDeleteChannelArguments(w: ValueWriter, v: DeleteChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function readDeleteChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeRestoreChannelArguments(w: ValueWriter, v: RestoreChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function readRestoreChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, restoreChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeGetPublicChannelsForTeamArguments(w: ValueWriter, v: GetPublicChannelsForTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function readGetPublicChannelsForTeamAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPublicChannelsForTeamReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channels: Channel[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channels = readList(r, plans, plan.fields[at] as Plan, readChannel);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channels };
}

export function writeGetChannelArguments(w: ValueWriter, v: GetChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function readGetChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channel: Channel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channel };
}

export function writeGetChannelOfTypeArguments(w: ValueWriter, v: GetChannelOfTypeRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "channelType", toGoChannelType(v.channelType));
  endStruct(w);
}

export function readGetChannelOfTypeAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelOfTypeReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channel: Channel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channel };
}

export function writeGetChannelByNameArguments(w: ValueWriter, v: GetChannelByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "name", v.name);
  last = putBool(w, last, 2, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function readGetChannelByNameAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelByNameReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channel: Channel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channel };
}

export function writeGetChannelByNameForTeamNameArguments(w: ValueWriter, v: GetChannelByNameForTeamNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamName", v.teamName);
  last = putText(w, last, 1, "channelName", v.channelName);
  last = putBool(w, last, 2, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function readGetChannelByNameForTeamNameAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelByNameForTeamNameReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channel: Channel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channel };
}

export function writeGetChannelsForTeamForUserArguments(w: ValueWriter, v: GetChannelsForTeamForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putBool(w, last, 2, "includeDeleted", v.includeDeleted);
  endStruct(w);
}

export function readGetChannelsForTeamForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelsForTeamForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channels: Channel[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channels = readList(r, plans, plan.fields[at] as Plan, readChannel);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channels };
}

export function writeGetChannelStatsArguments(w: ValueWriter, v: GetChannelStatsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function readGetChannelStatsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelStats | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelStatsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelStats: ChannelStats | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelStats = readChannelStats(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelStats };
}

export function writeGetDirectChannelArguments(w: ValueWriter, v: GetDirectChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId1", v.userId1);
  last = putText(w, last, 1, "userId2", v.userId2);
  endStruct(w);
}

export function readGetDirectChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, getDirectChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channel: Channel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channel };
}

export function writeGetGroupChannelArguments(w: ValueWriter, v: GetGroupChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "userIds", v.userIds);
  endStruct(w);
}

export function readGetGroupChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channel: Channel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channel };
}

export function writeUpdateChannelArguments(w: ValueWriter, v: UpdateChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "channel", v.channel, writeChannel);
  endStruct(w);
}

export function readUpdateChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channel: Channel | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channel = readChannel(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channel };
}

export function writeSearchChannelsArguments(w: ValueWriter, v: SearchChannelsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "term", v.term);
  endStruct(w);
}

export function readSearchChannelsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Channel[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, searchChannelsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channels: Channel[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channels = readList(r, plans, plan.fields[at] as Plan, readChannel);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channels };
}

export function writeAddChannelMemberArguments(w: ValueWriter, v: AddChannelMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readAddChannelMemberAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, addChannelMemberReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelMember: ChannelMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelMember = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelMember };
}

export function writeAddUserToChannelArguments(w: ValueWriter, v: AddUserToChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "asUserId", v.asUserId);
  endStruct(w);
}

export function readAddUserToChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, addUserToChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelMember: ChannelMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelMember = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelMember };
}

export function writeGetChannelMemberArguments(w: ValueWriter, v: GetChannelMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readGetChannelMemberAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelMemberReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelMember: ChannelMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelMember = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelMember };
}

export function writeGetChannelMembersArguments(w: ValueWriter, v: GetChannelMembersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function readGetChannelMembersAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelMembersReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelMembers: ChannelMember[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelMembers = readList(r, plans, plan.fields[at] as Plan, readChannelMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelMembers };
}

export function writeGetChannelMembersByIdsArguments(w: ValueWriter, v: GetChannelMembersByIdsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putTexts(w, last, 1, "userIds", v.userIds);
  endStruct(w);
}

export function readGetChannelMembersByIdsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelMembersByIdsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelMembers: ChannelMember[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelMembers = readList(r, plans, plan.fields[at] as Plan, readChannelMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelMembers };
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

export function readGetChannelMembersForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelMembersForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelMembers: ChannelMember[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelMembers = readList(r, plans, plan.fields[at] as Plan, readChannelMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelMembers };
}

export function writeUpdateChannelMemberRolesArguments(w: ValueWriter, v: UpdateChannelMemberRolesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putText(w, last, 2, "newRoles", v.newRoles);
  endStruct(w);
}

export function readUpdateChannelMemberRolesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateChannelMemberRolesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelMember: ChannelMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelMember = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelMember };
}

export function writeUpdateChannelMemberNotificationsArguments(w: ValueWriter, v: UpdateChannelMemberNotificationsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putTextMap(w, last, 2, "notifications", v.notifications);
  endStruct(w);
}

export function readUpdateChannelMemberNotificationsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<ChannelMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateChannelMemberNotificationsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let channelMember: ChannelMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        channelMember = readChannelMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: channelMember };
}

export function writePatchChannelMembersNotificationsArguments(w: ValueWriter, v: PatchChannelMembersNotificationsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "members", v.members, writeChannelMemberIdentifier);
  last = putTextMap(w, last, 1, "notifyProps", v.notifyProps);
  endStruct(w);
}

export function readPatchChannelMembersNotificationsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, patchChannelMembersNotificationsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeDeleteChannelMemberArguments(w: ValueWriter, v: DeleteChannelMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readDeleteChannelMemberAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteChannelMemberReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeRegisterChannelGuardArguments(w: ValueWriter, v: RegisterChannelGuardRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function readRegisterChannelGuardAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, registerChannelGuardReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeUnregisterChannelGuardArguments(w: ValueWriter, v: UnregisterChannelGuardRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  endStruct(w);
}

export function readUnregisterChannelGuardAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, unregisterChannelGuardReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeCreateChannelSidebarCategoryArguments(w: ValueWriter, v: CreateChannelSidebarCategoryRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "teamId", v.teamId);
  last = putWhole(w, last, 2, "newCategory", v.newCategory, writeSidebarCategoryWithChannels);
  endStruct(w);
}

export function readCreateChannelSidebarCategoryAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SidebarCategoryWithChannels | undefined, AppErrorInit> {
  const plan = plans.plan(id, createChannelSidebarCategoryReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let category: SidebarCategoryWithChannels | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        category = readSidebarCategoryWithChannels(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: category };
}

export function writeGetChannelSidebarCategoriesArguments(w: ValueWriter, v: GetChannelSidebarCategoriesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "teamId", v.teamId);
  endStruct(w);
}

export function readGetChannelSidebarCategoriesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<OrderedSidebarCategories | undefined, AppErrorInit> {
  const plan = plans.plan(id, getChannelSidebarCategoriesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let categories: OrderedSidebarCategories | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        categories = readOrderedSidebarCategories(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: categories };
}

export function writeUpdateChannelSidebarCategoriesArguments(w: ValueWriter, v: UpdateChannelSidebarCategoriesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "teamId", v.teamId);
  last = putStructs(w, last, 2, "categories", v.categories, writeSidebarCategoryWithChannels);
  endStruct(w);
}

export function readUpdateChannelSidebarCategoriesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<SidebarCategoryWithChannels[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateChannelSidebarCategoriesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let categories: SidebarCategoryWithChannels[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        categories = readList(r, plans, plan.fields[at] as Plan, readSidebarCategoryWithChannels);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: categories };
}
