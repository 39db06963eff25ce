// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateDefaultMembershipParams,
  CreateDefaultMembershipParamsInit,
  Group,
  GroupInit,
  GroupMember,
  GroupMemberInit,
  GroupSearchOpts,
  GroupSearchOptsInit,
  GroupSyncable,
  GroupSyncableInit,
  PageOpts,
  PageOptsInit,
} from "../model/group.ts";
import { listOfStringType } from "./types.ts";

import { basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putInt,
  putStruct,
  putText,
  putTexts,
  readBool,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createDefaultMembershipParamsType: StructType = structOf("model.CreateDefaultMembershipParams", () => [
  ["Since", basic.int64],
  ["ReAddRemovedMembers", basic.bool],
  ["ScopedUserID", basic.string],
  ["ScopedTeamID", basic.string],
  ["ScopedChannelID", basic.string],
]);

export const groupType: StructType = structOf("model.Group", () => [
  ["Id", basic.string],
  ["Name", basic.string],
  ["DisplayName", basic.string],
  ["Description", basic.string],
  ["Source", basic.string],
  ["RemoteId", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["HasSyncables", basic.bool],
  ["MemberCount", basic.int64],
  ["AllowReference", basic.bool],
  ["ChannelMemberCount", basic.int64],
  ["ChannelMemberTimezonesCount", basic.int64],
  ["MemberIDs", listOfStringType],
]);

export const groupMemberType: StructType = structOf("model.GroupMember", () => [
  ["GroupId", basic.string],
  ["UserId", basic.string],
  ["CreateAt", basic.int64],
  ["DeleteAt", basic.int64],
]);

export const groupSearchOptsType: StructType = structOf("model.GroupSearchOpts", () => [
  ["Q", basic.string],
  ["NotAssociatedToTeam", basic.string],
  ["NotAssociatedToChannel", basic.string],
  ["IncludeMemberCount", basic.bool],
  ["FilterAllowReference", basic.bool],
  ["PageOpts", pageOptsType],
  ["Since", basic.int64],
  ["Source", basic.string],
  ["FilterParentTeamPermitted", basic.bool],
  ["FilterHasMember", basic.string],
  ["IncludeChannelMemberCount", basic.string],
  ["IncludeTimezones", basic.bool],
  ["IncludeMemberIDs", basic.bool],
  ["IncludeArchived", basic.bool],
  ["FilterArchived", basic.bool],
  ["OnlySyncableSources", basic.bool],
]);

export const groupSyncableType: StructType = structOf("model.GroupSyncable", () => [
  ["GroupId", basic.string],
  ["SyncableId", basic.string],
  ["AutoAdd", basic.bool],
  ["SchemeAdmin", basic.bool],
  ["CreateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["Type", basic.string],
  ["ChannelDisplayName", basic.string],
  ["TeamDisplayName", basic.string],
  ["TeamType", basic.string],
  ["ChannelType", basic.string],
  ["TeamID", basic.string],
]);

export const pageOptsType: StructType = structOf("model.PageOpts", () => [
  ["Page", basic.int64],
  ["PerPage", basic.int64],
]);

export function readGroup(r: ValueReader, _plans: Plans, plan: Plan): Group {
  let id_ = "";
  let name: string | undefined;
  let displayName = "";
  let description = "";
  let source = "";
  let remoteId: string | undefined;
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let allowReference = false;
  let hasSyncables = false;
  let memberCount: number | undefined;
  let channelMemberCount: number | undefined;
  let channelMemberTimezonesCount: number | undefined;
  let memberIds: string[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        name = readString(r);
        break;
      case 2:
        displayName = readString(r);
        break;
      case 3:
        description = readString(r);
        break;
      case 4:
        source = readString(r);
        break;
      case 5:
        remoteId = readString(r);
        break;
      case 6:
        createAt = readSafeInt(r, "Group.createAt");
        break;
      case 7:
        updateAt = readSafeInt(r, "Group.updateAt");
        break;
      case 8:
        deleteAt = readSafeInt(r, "Group.deleteAt");
        break;
      case 9:
        hasSyncables = readBool(r);
        break;
      case 10:
        memberCount = readSafeInt(r, "Group.memberCount");
        break;
      case 11:
        allowReference = readBool(r);
        break;
      case 12:
        channelMemberCount = readSafeInt(r, "Group.channelMemberCount");
        break;
      case 13:
        channelMemberTimezonesCount = readSafeInt(r, "Group.channelMemberTimezonesCount");
        break;
      case 14:
        memberIds = readTexts(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, name, displayName, description, source, remoteId, createAt, updateAt, deleteAt, allowReference, hasSyncables, memberCount, channelMemberCount, channelMemberTimezonesCount, memberIds };
}

export function writeGroup(w: ValueWriter, v: GroupInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "name", v.name);
  last = putText(w, last, 2, "displayName", v.displayName);
  last = putText(w, last, 3, "description", v.description);
  last = putText(w, last, 4, "source", v.source);
  last = putText(w, last, 5, "remoteId", v.remoteId);
  last = putInt(w, last, 6, "createAt", v.createAt);
  last = putInt(w, last, 7, "updateAt", v.updateAt);
  last = putInt(w, last, 8, "deleteAt", v.deleteAt);
  last = putBool(w, last, 9, "hasSyncables", v.hasSyncables);
  last = putInt(w, last, 10, "memberCount", v.memberCount);
  last = putBool(w, last, 11, "allowReference", v.allowReference);
  last = putInt(w, last, 12, "channelMemberCount", v.channelMemberCount);
  last = putInt(w, last, 13, "channelMemberTimezonesCount", v.channelMemberTimezonesCount);
  last = putTexts(w, last, 14, "memberIds", v.memberIds);
  endStruct(w);
}

export function readGroupMember(r: ValueReader, _plans: Plans, plan: Plan): GroupMember {
  let groupId = "";
  let userId = "";
  let createAt = 0;
  let deleteAt = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        groupId = readString(r);
        break;
      case 1:
        userId = readString(r);
        break;
      case 2:
        createAt = readSafeInt(r, "GroupMember.createAt");
        break;
      case 3:
        deleteAt = readSafeInt(r, "GroupMember.deleteAt");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { groupId, userId, createAt, deleteAt };
}

export function writeGroupMember(w: ValueWriter, v: GroupMemberInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putInt(w, last, 2, "createAt", v.createAt);
  last = putInt(w, last, 3, "deleteAt", v.deleteAt);
  endStruct(w);
}

export function readGroupSyncable(r: ValueReader, _plans: Plans, plan: Plan): GroupSyncable {
  let groupId = "";
  let syncableId = "";
  let syncableType = "";
  let autoAdd = false;
  let schemeAdmin = false;
  let createAt = 0;
  let deleteAt = 0;
  let updateAt = 0;
  let channelDisplayName = "";
  let teamDisplayName = "";
  let teamType = "";
  let channelType = "";
  let teamId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        groupId = readString(r);
        break;
      case 1:
        syncableId = readString(r);
        break;
      case 2:
        autoAdd = readBool(r);
        break;
      case 3:
        schemeAdmin = readBool(r);
        break;
      case 4:
        createAt = readSafeInt(r, "GroupSyncable.createAt");
        break;
      case 5:
        deleteAt = readSafeInt(r, "GroupSyncable.deleteAt");
        break;
      case 6:
        updateAt = readSafeInt(r, "GroupSyncable.updateAt");
        break;
      case 7:
        syncableType = readString(r);
        break;
      case 8:
        channelDisplayName = readString(r);
        break;
      case 9:
        teamDisplayName = readString(r);
        break;
      case 10:
        teamType = readString(r);
        break;
      case 11:
        channelType = readString(r);
        break;
      case 12:
        teamId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { groupId, syncableId, syncableType, autoAdd, schemeAdmin, createAt, deleteAt, updateAt, channelDisplayName, teamDisplayName, teamType, channelType, teamId };
}

export function writeGroupSyncable(w: ValueWriter, v: GroupSyncableInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "syncableId", v.syncableId);
  last = putBool(w, last, 2, "autoAdd", v.autoAdd);
  last = putBool(w, last, 3, "schemeAdmin", v.schemeAdmin);
  last = putInt(w, last, 4, "createAt", v.createAt);
  last = putInt(w, last, 5, "deleteAt", v.deleteAt);
  last = putInt(w, last, 6, "updateAt", v.updateAt);
  last = putText(w, last, 7, "syncableType", v.syncableType);
  last = putText(w, last, 8, "channelDisplayName", v.channelDisplayName);
  last = putText(w, last, 9, "teamDisplayName", v.teamDisplayName);
  last = putText(w, last, 10, "teamType", v.teamType);
  last = putText(w, last, 11, "channelType", v.channelType);
  last = putText(w, last, 12, "teamId", v.teamId);
  endStruct(w);
}

export function readGroupSearchOpts(r: ValueReader, plans: Plans, plan: Plan): GroupSearchOpts {
  let q = "";
  let includeMemberCount = false;
  let includeTotalMemberCount = false;
  let filterAllowReference = false;
  let pageOpts: PageOpts | undefined;
  let filterArchived = false;
  let filterParentTeamPermitted = false;
  let source = "";
  let filterHasMember = "";
  let since = 0;
  let includeChannelMemberCount = "";
  let includeTimezones = false;
  let notAssociatedToTeam = "";
  let notAssociatedToChannel = "";
  let includeMemberIds = false;
  let includeArchived = false;
  let onlySyncableSources = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        q = readString(r);
        break;
      case 1:
        notAssociatedToTeam = readString(r);
        break;
      case 2:
        notAssociatedToChannel = readString(r);
        break;
      case 3:
        includeMemberCount = readBool(r);
        break;
      case 4:
        filterAllowReference = readBool(r);
        break;
      case 5:
        pageOpts = readPageOpts(r, plans, plan.fields[at] as Plan);
        break;
      case 6:
        since = readSafeInt(r, "GroupSearchOpts.since");
        break;
      case 7:
        source = readString(r);
        break;
      case 8:
        filterParentTeamPermitted = readBool(r);
        break;
      case 9:
        filterHasMember = readString(r);
        break;
      case 10:
        includeChannelMemberCount = readString(r);
        break;
      case 11:
        includeTimezones = readBool(r);
        break;
      case 12:
        includeMemberIds = readBool(r);
        break;
      case 13:
        includeArchived = readBool(r);
        break;
      case 14:
        filterArchived = readBool(r);
        break;
      case 15:
        onlySyncableSources = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { q, includeMemberCount, includeTotalMemberCount, filterAllowReference, pageOpts, filterArchived, filterParentTeamPermitted, source, filterHasMember, since, includeChannelMemberCount, includeTimezones, notAssociatedToTeam, notAssociatedToChannel, includeMemberIds, includeArchived, onlySyncableSources };
}

export function writeGroupSearchOpts(w: ValueWriter, v: GroupSearchOptsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "q", v.q);
  last = putText(w, last, 1, "notAssociatedToTeam", v.notAssociatedToTeam);
  last = putText(w, last, 2, "notAssociatedToChannel", v.notAssociatedToChannel);
  last = putBool(w, last, 3, "includeMemberCount", v.includeMemberCount);
  last = putBool(w, last, 4, "filterAllowReference", v.filterAllowReference);
  last = putStruct(w, last, 5, "pageOpts", v.pageOpts, writePageOpts);
  last = putInt(w, last, 6, "since", v.since);
  last = putText(w, last, 7, "source", v.source);
  last = putBool(w, last, 8, "filterParentTeamPermitted", v.filterParentTeamPermitted);
  last = putText(w, last, 9, "filterHasMember", v.filterHasMember);
  last = putText(w, last, 10, "includeChannelMemberCount", v.includeChannelMemberCount);
  last = putBool(w, last, 11, "includeTimezones", v.includeTimezones);
  last = putBool(w, last, 12, "includeMemberIds", v.includeMemberIds);
  last = putBool(w, last, 13, "includeArchived", v.includeArchived);
  last = putBool(w, last, 14, "filterArchived", v.filterArchived);
  last = putBool(w, last, 15, "onlySyncableSources", v.onlySyncableSources);
  endStruct(w);
}

export function readCreateDefaultMembershipParams(r: ValueReader, _plans: Plans, plan: Plan): CreateDefaultMembershipParams {
  let since = 0;
  let scopedTeamId: string | undefined;
  let scopedChannelId: string | undefined;
  let reAddRemovedMembers = false;
  let scopedUserId: string | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        since = readSafeInt(r, "CreateDefaultMembershipParams.since");
        break;
      case 1:
        reAddRemovedMembers = readBool(r);
        break;
      case 2:
        scopedUserId = readString(r);
        break;
      case 3:
        scopedTeamId = readString(r);
        break;
      case 4:
        scopedChannelId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { since, scopedTeamId, scopedChannelId, reAddRemovedMembers, scopedUserId };
}

export function writeCreateDefaultMembershipParams(w: ValueWriter, v: CreateDefaultMembershipParamsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "since", v.since);
  last = putBool(w, last, 1, "reAddRemovedMembers", v.reAddRemovedMembers);
  last = putText(w, last, 2, "scopedUserId", v.scopedUserId);
  last = putText(w, last, 3, "scopedTeamId", v.scopedTeamId);
  last = putText(w, last, 4, "scopedChannelId", v.scopedChannelId);
  endStruct(w);
}

export function readPageOpts(r: ValueReader, _plans: Plans, plan: Plan): PageOpts {
  let page = 0;
  let perPage = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        page = readSafeInt(r, "PageOpts.page");
        break;
      case 1:
        perPage = readSafeInt(r, "PageOpts.perPage");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { page, perPage };
}

export function writePageOpts(w: ValueWriter, v: PageOptsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "page", v.page);
  last = putInt(w, last, 1, "perPage", v.perPage);
  endStruct(w);
}

export const listOfGroupType: GobType = { kind: "slice", get elem() { return groupType; } };

export const listOfGroupMemberType: GobType = { kind: "slice", get elem() { return groupMemberType; } };

export const listOfGroupSyncableType: GobType = { kind: "slice", get elem() { return groupSyncableType; } };
