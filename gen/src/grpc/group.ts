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

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readInt64,
  readString,
  readTag,
  skipField,
  writeBool,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeGroup(w: Writer, v: GroupInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.name !== undefined && v.name !== "") writeString(w, 18, "name", v.name);
  if (v.displayName !== undefined && v.displayName !== "") writeString(w, 26, "displayName", v.displayName);
  if (v.description !== undefined && v.description !== "") writeString(w, 34, "description", v.description);
  if (v.source !== undefined && v.source !== "") writeString(w, 42, "source", v.source);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 50, "remoteId", v.remoteId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 56, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 64, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 72, "deleteAt", v.deleteAt);
  if (v.allowReference !== undefined && v.allowReference !== false) writeBool(w, 80, "allowReference", v.allowReference);
  if (v.hasSyncables !== undefined && v.hasSyncables !== false) writeBool(w, 8000, "hasSyncables", v.hasSyncables);
  if (v.memberCount !== undefined) writeInt64(w, 8008, "memberCount", v.memberCount);
  if (v.channelMemberCount !== undefined) writeInt64(w, 8016, "channelMemberCount", v.channelMemberCount);
  if (v.channelMemberTimezonesCount !== undefined) writeInt64(w, 8024, "channelMemberTimezonesCount", v.channelMemberTimezonesCount);
  if (v.memberIds !== undefined) {
    expectList(w, "memberIds", v.memberIds);
    enter(w, "memberIds");
    let index = 0;
    for (const item of v.memberIds) {
      writeString(w, 8034, index, item);
      index++;
    }
    leave(w);
  }
  if (v.name === "") writeString(w, 8042, "name", v.name);
  if (v.remoteId === "") writeString(w, 8050, "remoteId", v.remoteId);
}

const groupFields = "1:id 2:name 1005:name 3:displayName 4:description 5:source 6:remoteId 1006:remoteId 7:createAt 8:updateAt 9:deleteAt 10:allowReference 1000:hasSyncables 1001:memberCount 1002:channelMemberCount 1003:channelMemberTimezonesCount 1004:memberIds";

export function decodeGroup(r: Reader, length = r.len - r.pos, into?: Group): Group {
  let id = "";
  let name: string | undefined;
  let nameExact: string | undefined;
  let displayName = "";
  let description = "";
  let source = "";
  let remoteId: string | undefined;
  let remoteIdExact: string | undefined;
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let allowReference = false;
  let hasSyncables = false;
  let memberCount: number | undefined;
  let channelMemberCount: number | undefined;
  let channelMemberTimezonesCount: number | undefined;
  let memberIds: string[] = [];
  if (into !== undefined) ({ id, name, displayName, description, source, remoteId, createAt, updateAt, deleteAt, allowReference, hasSyncables, memberCount, channelMemberCount, channelMemberTimezonesCount, memberIds } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 18:
          name = readString(r);
          break;
        case 8042:
          nameExact = readString(r);
          break;
        case 26:
          displayName = readString(r);
          break;
        case 34:
          description = readString(r);
          break;
        case 42:
          source = readString(r);
          break;
        case 50:
          remoteId = readString(r);
          break;
        case 8050:
          remoteIdExact = readString(r);
          break;
        case 56:
          createAt = readInt64(r);
          break;
        case 64:
          updateAt = readInt64(r);
          break;
        case 72:
          deleteAt = readInt64(r);
          break;
        case 80:
          allowReference = r.bool();
          break;
        case 8000:
          hasSyncables = r.bool();
          break;
        case 8008:
          memberCount = readInt64(r);
          break;
        case 8016:
          channelMemberCount = readInt64(r);
          break;
        case 8024:
          channelMemberTimezonesCount = readInt64(r);
          break;
        case 8034:
          memberIds.push(readString(r));
          break;
        default:
          skipField(r, tag, groupFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, groupFields, { memberIds });
  }
  if (nameExact !== undefined) name = nameExact; else if (name === "") name = undefined;
  if (remoteIdExact !== undefined) remoteId = remoteIdExact; else if (remoteId === "") remoteId = undefined;
  return { id, name, displayName, description, source, remoteId, createAt, updateAt, deleteAt, allowReference, hasSyncables, memberCount, channelMemberCount, channelMemberTimezonesCount, memberIds };
}

export function encodeGroupMember(w: Writer, v: GroupMemberInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 24, "createAt", v.createAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 32, "deleteAt", v.deleteAt);
}

const groupMemberFields = "1:groupId 2:userId 3:createAt 4:deleteAt";

export function decodeGroupMember(r: Reader, length = r.len - r.pos, into?: GroupMember): GroupMember {
  let groupId = "";
  let userId = "";
  let createAt = 0;
  let deleteAt = 0;
  if (into !== undefined) ({ groupId, userId, createAt, deleteAt } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        case 24:
          createAt = readInt64(r);
          break;
        case 32:
          deleteAt = readInt64(r);
          break;
        default:
          skipField(r, tag, groupMemberFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, groupMemberFields);
  }
  return { groupId, userId, createAt, deleteAt };
}

export function encodeGroupSyncable(w: Writer, v: GroupSyncableInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.syncableId !== undefined && v.syncableId !== "") writeString(w, 18, "syncableId", v.syncableId);
  if (v.syncableType !== undefined && v.syncableType !== "") writeString(w, 26, "syncableType", v.syncableType);
  if (v.autoAdd !== undefined && v.autoAdd !== false) writeBool(w, 32, "autoAdd", v.autoAdd);
  if (v.schemeAdmin !== undefined && v.schemeAdmin !== false) writeBool(w, 40, "schemeAdmin", v.schemeAdmin);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 48, "createAt", v.createAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 56, "deleteAt", v.deleteAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 64, "updateAt", v.updateAt);
  if (v.channelDisplayName !== undefined && v.channelDisplayName !== "") writeString(w, 8002, "channelDisplayName", v.channelDisplayName);
  if (v.teamDisplayName !== undefined && v.teamDisplayName !== "") writeString(w, 8010, "teamDisplayName", v.teamDisplayName);
  if (v.teamType !== undefined && v.teamType !== "") writeString(w, 8018, "teamType", v.teamType);
  if (v.channelType !== undefined && v.channelType !== "") writeString(w, 8026, "channelType", v.channelType);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 8034, "teamId", v.teamId);
}

const groupSyncableFields = "1:groupId 2:syncableId 3:syncableType 4:autoAdd 5:schemeAdmin 6:createAt 7:deleteAt 8:updateAt 1000:channelDisplayName 1001:teamDisplayName 1002:teamType 1003:channelType 1004:teamId";

export function decodeGroupSyncable(r: Reader, length = r.len - r.pos, into?: GroupSyncable): GroupSyncable {
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
  if (into !== undefined) ({ groupId, syncableId, syncableType, autoAdd, schemeAdmin, createAt, deleteAt, updateAt, channelDisplayName, teamDisplayName, teamType, channelType, teamId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          syncableId = readString(r);
          break;
        case 26:
          syncableType = readString(r);
          break;
        case 32:
          autoAdd = r.bool();
          break;
        case 40:
          schemeAdmin = r.bool();
          break;
        case 48:
          createAt = readInt64(r);
          break;
        case 56:
          deleteAt = readInt64(r);
          break;
        case 64:
          updateAt = readInt64(r);
          break;
        case 8002:
          channelDisplayName = readString(r);
          break;
        case 8010:
          teamDisplayName = readString(r);
          break;
        case 8018:
          teamType = readString(r);
          break;
        case 8026:
          channelType = readString(r);
          break;
        case 8034:
          teamId = readString(r);
          break;
        default:
          skipField(r, tag, groupSyncableFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, groupSyncableFields);
  }
  return { groupId, syncableId, syncableType, autoAdd, schemeAdmin, createAt, deleteAt, updateAt, channelDisplayName, teamDisplayName, teamType, channelType, teamId };
}

export function encodeGroupSearchOpts(w: Writer, v: GroupSearchOptsInit): void {
  expectObject(w, v);
  if (v.q !== undefined && v.q !== "") writeString(w, 10, "q", v.q);
  if (v.includeMemberCount !== undefined && v.includeMemberCount !== false) writeBool(w, 16, "includeMemberCount", v.includeMemberCount);
  if (v.includeTotalMemberCount !== undefined && v.includeTotalMemberCount !== false) writeBool(w, 24, "includeTotalMemberCount", v.includeTotalMemberCount);
  if (v.filterArchived !== undefined && v.filterArchived !== false) writeBool(w, 56, "filterArchived", v.filterArchived);
  if (v.filterParentTeamPermitted !== undefined && v.filterParentTeamPermitted !== false) writeBool(w, 64, "filterParentTeamPermitted", v.filterParentTeamPermitted);
  if (v.source !== undefined && v.source !== "") writeString(w, 74, "source", v.source);
  if (v.includeTimezones !== undefined && v.includeTimezones !== false) writeBool(w, 104, "includeTimezones", v.includeTimezones);
  if (v.notAssociatedToTeam !== undefined && v.notAssociatedToTeam !== "") writeString(w, 8002, "notAssociatedToTeam", v.notAssociatedToTeam);
  if (v.notAssociatedToChannel !== undefined && v.notAssociatedToChannel !== "") writeString(w, 8010, "notAssociatedToChannel", v.notAssociatedToChannel);
  if (v.filterAllowReference !== undefined && v.filterAllowReference !== false) writeBool(w, 8016, "filterAllowReference", v.filterAllowReference);
  if (v.pageOpts !== undefined) {
    const at = beginMessage(w, 8026, "pageOpts");
    encodePageOpts(w, v.pageOpts);
    endMessage(w, at);
  }
  if (v.since !== undefined && v.since !== 0) writeInt64(w, 8032, "since", v.since);
  if (v.filterHasMember !== undefined && v.filterHasMember !== "") writeString(w, 8042, "filterHasMember", v.filterHasMember);
  if (v.includeChannelMemberCount !== undefined && v.includeChannelMemberCount !== "") writeString(w, 8050, "includeChannelMemberCount", v.includeChannelMemberCount);
  if (v.includeMemberIds !== undefined && v.includeMemberIds !== false) writeBool(w, 8056, "includeMemberIds", v.includeMemberIds);
  if (v.includeArchived !== undefined && v.includeArchived !== false) writeBool(w, 8064, "includeArchived", v.includeArchived);
  if (v.onlySyncableSources !== undefined && v.onlySyncableSources !== false) writeBool(w, 8072, "onlySyncableSources", v.onlySyncableSources);
}

const groupSearchOptsFields = "1:q 2:includeMemberCount 3:includeTotalMemberCount 1002:filterAllowReference 1003:pageOpts 7:filterArchived 8:filterParentTeamPermitted 9:source 1005:filterHasMember 1004:since 1006:includeChannelMemberCount 13:includeTimezones 1000:notAssociatedToTeam 1001:notAssociatedToChannel 1007:includeMemberIds 1008:includeArchived 1009:onlySyncableSources";

export function decodeGroupSearchOpts(r: Reader, length = r.len - r.pos, into?: GroupSearchOpts): GroupSearchOpts {
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
  if (into !== undefined) ({ q, includeMemberCount, includeTotalMemberCount, filterAllowReference, pageOpts, filterArchived, filterParentTeamPermitted, source, filterHasMember, since, includeChannelMemberCount, includeTimezones, notAssociatedToTeam, notAssociatedToChannel, includeMemberIds, includeArchived, onlySyncableSources } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          q = readString(r);
          break;
        case 16:
          includeMemberCount = r.bool();
          break;
        case 24:
          includeTotalMemberCount = r.bool();
          break;
        case 56:
          filterArchived = r.bool();
          break;
        case 64:
          filterParentTeamPermitted = r.bool();
          break;
        case 74:
          source = readString(r);
          break;
        case 104:
          includeTimezones = r.bool();
          break;
        case 8002:
          notAssociatedToTeam = readString(r);
          break;
        case 8010:
          notAssociatedToChannel = readString(r);
          break;
        case 8016:
          filterAllowReference = r.bool();
          break;
        case 8026:
          pageOpts = decodePageOpts(r, r.uint32(), pageOpts);
          break;
        case 8032:
          since = readInt64(r);
          break;
        case 8042:
          filterHasMember = readString(r);
          break;
        case 8050:
          includeChannelMemberCount = readString(r);
          break;
        case 8056:
          includeMemberIds = r.bool();
          break;
        case 8064:
          includeArchived = r.bool();
          break;
        case 8072:
          onlySyncableSources = r.bool();
          break;
        default:
          skipField(r, tag, groupSearchOptsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, groupSearchOptsFields);
  }
  return { q, includeMemberCount, includeTotalMemberCount, filterAllowReference, pageOpts, filterArchived, filterParentTeamPermitted, source, filterHasMember, since, includeChannelMemberCount, includeTimezones, notAssociatedToTeam, notAssociatedToChannel, includeMemberIds, includeArchived, onlySyncableSources };
}

export function encodeCreateDefaultMembershipParams(w: Writer, v: CreateDefaultMembershipParamsInit): void {
  expectObject(w, v);
  if (v.since !== undefined && v.since !== 0) writeInt64(w, 8, "since", v.since);
  if (v.reAddRemovedMembers !== undefined && v.reAddRemovedMembers !== false) writeBool(w, 32, "reAddRemovedMembers", v.reAddRemovedMembers);
  if (v.scopedUserId !== undefined) writeString(w, 8002, "scopedUserId", v.scopedUserId);
  if (v.scopedTeamId !== undefined) writeString(w, 8010, "scopedTeamId", v.scopedTeamId);
  if (v.scopedChannelId !== undefined) writeString(w, 8018, "scopedChannelId", v.scopedChannelId);
}

const createDefaultMembershipParamsFields = "1:since 1001:scopedTeamId 1002:scopedChannelId 4:reAddRemovedMembers 1000:scopedUserId";

export function decodeCreateDefaultMembershipParams(r: Reader, length = r.len - r.pos, into?: CreateDefaultMembershipParams): CreateDefaultMembershipParams {
  let since = 0;
  let scopedTeamId: string | undefined;
  let scopedChannelId: string | undefined;
  let reAddRemovedMembers = false;
  let scopedUserId: string | undefined;
  if (into !== undefined) ({ since, scopedTeamId, scopedChannelId, reAddRemovedMembers, scopedUserId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          since = readInt64(r);
          break;
        case 32:
          reAddRemovedMembers = r.bool();
          break;
        case 8002:
          scopedUserId = readString(r);
          break;
        case 8010:
          scopedTeamId = readString(r);
          break;
        case 8018:
          scopedChannelId = readString(r);
          break;
        default:
          skipField(r, tag, createDefaultMembershipParamsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createDefaultMembershipParamsFields);
  }
  return { since, scopedTeamId, scopedChannelId, reAddRemovedMembers, scopedUserId };
}

export function encodePageOpts(w: Writer, v: PageOptsInit): void {
  expectObject(w, v);
  if (v.page !== undefined && v.page !== 0) writeInt64(w, 8, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt64(w, 16, "perPage", v.perPage);
}

const pageOptsFields = "1:page 2:perPage";

export function decodePageOpts(r: Reader, length = r.len - r.pos, into?: PageOpts): PageOpts {
  let page = 0;
  let perPage = 0;
  if (into !== undefined) ({ page, perPage } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          page = readInt64(r);
          break;
        case 16:
          perPage = readInt64(r);
          break;
        default:
          skipField(r, tag, pageOptsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, pageOptsFields);
  }
  return { page, perPage };
}
