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

import { basic, structType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putInt,
  putStruct,
  putStructs,
  putText,
  putTextMap,
  putTexts,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createChannelArgsType: StructType = structType("plugin.Z_CreateChannelArgs", () => [
  { name: "A", type: channelType },
]);

export const createChannelReturnsType: StructType = structType("plugin.Z_CreateChannelReturns", () => [
  { name: "A", type: channelType },
  { name: "B", type: appErrorType },
]);

export const deleteChannelArgsType: StructType = structType("plugin.Z_DeleteChannelArgs", () => [
  { name: "A", type: basic.string },
]);

export const deleteChannelReturnsType: StructType = structType("plugin.Z_DeleteChannelReturns", () => [
  { name: "A", type: appErrorType },
]);

export const restoreChannelArgsType: StructType = structType("plugin.Z_RestoreChannelArgs", () => [
  { name: "A", type: basic.string },
]);

export const restoreChannelReturnsType: StructType = structType("plugin.Z_RestoreChannelReturns", () => [
  { name: "A", type: appErrorType },
]);

export const getChannelOfTypeArgsType: StructType = structType("plugin.Z_GetChannelOfTypeArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const getChannelOfTypeReturnsType: StructType = structType("plugin.Z_GetChannelOfTypeReturns", () => [
  { name: "A", type: channelType },
  { name: "B", type: appErrorType },
]);

export const getPublicChannelsForTeamArgsType: StructType = structType("plugin.Z_GetPublicChannelsForTeamArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.int64 },
  { name: "C", type: basic.int64 },
]);

export const getPublicChannelsForTeamReturnsType: StructType = structType("plugin.Z_GetPublicChannelsForTeamReturns", () => [
  { name: "A", type: listOfChannelType },
  { name: "B", type: appErrorType },
]);

export const getChannelArgsType: StructType = structType("plugin.Z_GetChannelArgs", () => [
  { name: "A", type: basic.string },
]);

export const getChannelReturnsType: StructType = structType("plugin.Z_GetChannelReturns", () => [
  { name: "A", type: channelType },
  { name: "B", type: appErrorType },
]);

export const getChannelByNameArgsType: StructType = structType("plugin.Z_GetChannelByNameArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.bool },
]);

export const getChannelByNameReturnsType: StructType = structType("plugin.Z_GetChannelByNameReturns", () => [
  { name: "A", type: channelType },
  { name: "B", type: appErrorType },
]);

export const getChannelByNameForTeamNameArgsType: StructType = structType("plugin.Z_GetChannelByNameForTeamNameArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.bool },
]);

export const getChannelByNameForTeamNameReturnsType: StructType = structType("plugin.Z_GetChannelByNameForTeamNameReturns", () => [
  { name: "A", type: channelType },
  { name: "B", type: appErrorType },
]);

export const getChannelsForTeamForUserArgsType: StructType = structType("plugin.Z_GetChannelsForTeamForUserArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.bool },
]);

export const getChannelsForTeamForUserReturnsType: StructType = structType("plugin.Z_GetChannelsForTeamForUserReturns", () => [
  { name: "A", type: listOfChannelType },
  { name: "B", type: appErrorType },
]);

export const getChannelStatsArgsType: StructType = structType("plugin.Z_GetChannelStatsArgs", () => [
  { name: "A", type: basic.string },
]);

export const getChannelStatsReturnsType: StructType = structType("plugin.Z_GetChannelStatsReturns", () => [
  { name: "A", type: channelStatsType },
  { name: "B", type: appErrorType },
]);

export const getDirectChannelArgsType: StructType = structType("plugin.Z_GetDirectChannelArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const getDirectChannelReturnsType: StructType = structType("plugin.Z_GetDirectChannelReturns", () => [
  { name: "A", type: channelType },
  { name: "B", type: appErrorType },
]);

export const getGroupChannelArgsType: StructType = structType("plugin.Z_GetGroupChannelArgs", () => [
  { name: "A", type: listOfStringType },
]);

export const getGroupChannelReturnsType: StructType = structType("plugin.Z_GetGroupChannelReturns", () => [
  { name: "A", type: channelType },
  { name: "B", type: appErrorType },
]);

export const updateChannelArgsType: StructType = structType("plugin.Z_UpdateChannelArgs", () => [
  { name: "A", type: channelType },
]);

export const updateChannelReturnsType: StructType = structType("plugin.Z_UpdateChannelReturns", () => [
  { name: "A", type: channelType },
  { name: "B", type: appErrorType },
]);

export const registerChannelGuardArgsType: StructType = structType("plugin.Z_RegisterChannelGuardArgs", () => [
  { name: "A", type: basic.string },
]);

export const registerChannelGuardReturnsType: StructType = structType("plugin.Z_RegisterChannelGuardReturns", () => [
  { name: "A", type: appErrorType },
]);

export const unregisterChannelGuardArgsType: StructType = structType("plugin.Z_UnregisterChannelGuardArgs", () => [
  { name: "A", type: basic.string },
]);

export const unregisterChannelGuardReturnsType: StructType = structType("plugin.Z_UnregisterChannelGuardReturns", () => [
  { name: "A", type: appErrorType },
]);

export const searchChannelsArgsType: StructType = structType("plugin.Z_SearchChannelsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const searchChannelsReturnsType: StructType = structType("plugin.Z_SearchChannelsReturns", () => [
  { name: "A", type: listOfChannelType },
  { name: "B", type: appErrorType },
]);

export const createChannelSidebarCategoryArgsType: StructType = structType("plugin.Z_CreateChannelSidebarCategoryArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: sidebarCategoryWithChannelsType },
]);

export const createChannelSidebarCategoryReturnsType: StructType = structType("plugin.Z_CreateChannelSidebarCategoryReturns", () => [
  { name: "A", type: sidebarCategoryWithChannelsType },
  { name: "B", type: appErrorType },
]);

export const getChannelSidebarCategoriesArgsType: StructType = structType("plugin.Z_GetChannelSidebarCategoriesArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const getChannelSidebarCategoriesReturnsType: StructType = structType("plugin.Z_GetChannelSidebarCategoriesReturns", () => [
  { name: "A", type: orderedSidebarCategoriesType },
  { name: "B", type: appErrorType },
]);

export const updateChannelSidebarCategoriesArgsType: StructType = structType("plugin.Z_UpdateChannelSidebarCategoriesArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: listOfSidebarCategoryWithChannelsType },
]);

export const updateChannelSidebarCategoriesReturnsType: StructType = structType("plugin.Z_UpdateChannelSidebarCategoriesReturns", () => [
  { name: "A", type: listOfSidebarCategoryWithChannelsType },
  { name: "B", type: appErrorType },
]);

export const addChannelMemberArgsType: StructType = structType("plugin.Z_AddChannelMemberArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const addChannelMemberReturnsType: StructType = structType("plugin.Z_AddChannelMemberReturns", () => [
  { name: "A", type: channelMemberType },
  { name: "B", type: appErrorType },
]);

export const addUserToChannelArgsType: StructType = structType("plugin.Z_AddUserToChannelArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.string },
]);

export const addUserToChannelReturnsType: StructType = structType("plugin.Z_AddUserToChannelReturns", () => [
  { name: "A", type: channelMemberType },
  { name: "B", type: appErrorType },
]);

export const getChannelMemberArgsType: StructType = structType("plugin.Z_GetChannelMemberArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const getChannelMemberReturnsType: StructType = structType("plugin.Z_GetChannelMemberReturns", () => [
  { name: "A", type: channelMemberType },
  { name: "B", type: appErrorType },
]);

export const getChannelMembersArgsType: StructType = structType("plugin.Z_GetChannelMembersArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.int64 },
  { name: "C", type: basic.int64 },
]);

export const getChannelMembersReturnsType: StructType = structType("plugin.Z_GetChannelMembersReturns", () => [
  { name: "A", type: listOfChannelMemberType },
  { name: "B", type: appErrorType },
]);

export const getChannelMembersByIdsArgsType: StructType = structType("plugin.Z_GetChannelMembersByIdsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: listOfStringType },
]);

export const getChannelMembersByIdsReturnsType: StructType = structType("plugin.Z_GetChannelMembersByIdsReturns", () => [
  { name: "A", type: listOfChannelMemberType },
  { name: "B", type: appErrorType },
]);

export const getChannelMembersForUserArgsType: StructType = structType("plugin.Z_GetChannelMembersForUserArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.int64 },
  { name: "D", type: basic.int64 },
]);

export const getChannelMembersForUserReturnsType: StructType = structType("plugin.Z_GetChannelMembersForUserReturns", () => [
  { name: "A", type: listOfChannelMemberType },
  { name: "B", type: appErrorType },
]);

export const updateChannelMemberRolesArgsType: StructType = structType("plugin.Z_UpdateChannelMemberRolesArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: basic.string },
]);

export const updateChannelMemberRolesReturnsType: StructType = structType("plugin.Z_UpdateChannelMemberRolesReturns", () => [
  { name: "A", type: channelMemberType },
  { name: "B", type: appErrorType },
]);

export const updateChannelMemberNotificationsArgsType: StructType = structType("plugin.Z_UpdateChannelMemberNotificationsArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
  { name: "C", type: mapOfStringType },
]);

export const updateChannelMemberNotificationsReturnsType: StructType = structType("plugin.Z_UpdateChannelMemberNotificationsReturns", () => [
  { name: "A", type: channelMemberType },
  { name: "B", type: appErrorType },
]);

export const patchChannelMembersNotificationsArgsType: StructType = structType("plugin.Z_PatchChannelMembersNotificationsArgs", () => [
  { name: "A", type: listOfChannelMemberIdentifierType },
  { name: "B", type: mapOfStringType },
]);

export const patchChannelMembersNotificationsReturnsType: StructType = structType("plugin.Z_PatchChannelMembersNotificationsReturns", () => [
  { name: "A", type: appErrorType },
]);

export const deleteChannelMemberArgsType: StructType = structType("plugin.Z_DeleteChannelMemberArgs", () => [
  { name: "A", type: basic.string },
  { name: "B", type: basic.string },
]);

export const deleteChannelMemberReturnsType: StructType = structType("plugin.Z_DeleteChannelMemberReturns", () => [
  { name: "A", type: appErrorType },
]);

export function writeCreateChannelArguments(w: ValueWriter, v: CreateChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStruct(w, last, 0, "channel", v.channel ?? {}, writeChannel);
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
  last = putStruct(w, last, 0, "channel", v.channel ?? {}, writeChannel);
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
  last = putStruct(w, last, 2, "newCategory", v.newCategory ?? {}, writeSidebarCategoryWithChannels);
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
