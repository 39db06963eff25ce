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
} from "../model/group.ts";

import {
  atField,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readString,
  readTag,
  skipField,
  writeBool,
  writeInt32,
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
}

const groupFields = "1:id 2:name 3:displayName 4:description 5:source 6:remoteId 7:createAt 8:updateAt 9:deleteAt 10:allowReference";

export function decodeGroup(r: Reader, length = r.len - r.pos, into?: Group): Group {
  let id = "";
  let name = "";
  let displayName = "";
  let description = "";
  let source = "";
  let remoteId = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let allowReference = false;
  if (into !== undefined) ({ id, name, displayName, description, source, remoteId, createAt, updateAt, deleteAt, allowReference } = into);
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
        default:
          skipField(r, tag, groupFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, groupFields);
  }
  return { id, name, displayName, description, source, remoteId, createAt, updateAt, deleteAt, allowReference };
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
}

const groupSyncableFields = "1:groupId 2:syncableId 3:syncableType 4:autoAdd 5:schemeAdmin 6:createAt 7:deleteAt 8:updateAt";

export function decodeGroupSyncable(r: Reader, length = r.len - r.pos, into?: GroupSyncable): GroupSyncable {
  let groupId = "";
  let syncableId = "";
  let syncableType = "";
  let autoAdd = false;
  let schemeAdmin = false;
  let createAt = 0;
  let deleteAt = 0;
  let updateAt = 0;
  if (into !== undefined) ({ groupId, syncableId, syncableType, autoAdd, schemeAdmin, createAt, deleteAt, updateAt } = into);
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
        default:
          skipField(r, tag, groupSyncableFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, groupSyncableFields);
  }
  return { groupId, syncableId, syncableType, autoAdd, schemeAdmin, createAt, deleteAt, updateAt };
}

export function encodeGroupSearchOpts(w: Writer, v: GroupSearchOptsInit): void {
  expectObject(w, v);
  if (v.q !== undefined && v.q !== "") writeString(w, 10, "q", v.q);
  if (v.includeMemberCount !== undefined && v.includeMemberCount !== false) writeBool(w, 16, "includeMemberCount", v.includeMemberCount);
  if (v.includeTotalMemberCount !== undefined && v.includeTotalMemberCount !== false) writeBool(w, 24, "includeTotalMemberCount", v.includeTotalMemberCount);
  if (v.filterAllowReference !== undefined && v.filterAllowReference !== "") writeString(w, 34, "filterAllowReference", v.filterAllowReference);
  if (v.pageOptsPage !== undefined && v.pageOptsPage !== 0) writeInt32(w, 40, "pageOptsPage", v.pageOptsPage);
  if (v.pageOptsPerPage !== undefined && v.pageOptsPerPage !== 0) writeInt32(w, 48, "pageOptsPerPage", v.pageOptsPerPage);
  if (v.filterArchived !== undefined && v.filterArchived !== false) writeBool(w, 56, "filterArchived", v.filterArchived);
  if (v.filterParentTeamPermitted !== undefined && v.filterParentTeamPermitted !== false) writeBool(w, 64, "filterParentTeamPermitted", v.filterParentTeamPermitted);
  if (v.source !== undefined && v.source !== "") writeString(w, 74, "source", v.source);
  if (v.filterHasMember !== undefined && v.filterHasMember !== false) writeBool(w, 80, "filterHasMember", v.filterHasMember);
  if (v.since !== undefined && v.since !== "") writeString(w, 90, "since", v.since);
  if (v.includeChannelMemberCount !== undefined && v.includeChannelMemberCount !== false) writeBool(w, 96, "includeChannelMemberCount", v.includeChannelMemberCount);
  if (v.includeTimezones !== undefined && v.includeTimezones !== false) writeBool(w, 104, "includeTimezones", v.includeTimezones);
}

const groupSearchOptsFields = "1:q 2:includeMemberCount 3:includeTotalMemberCount 4:filterAllowReference 5:pageOptsPage 6:pageOptsPerPage 7:filterArchived 8:filterParentTeamPermitted 9:source 10:filterHasMember 11:since 12:includeChannelMemberCount 13:includeTimezones";

export function decodeGroupSearchOpts(r: Reader, length = r.len - r.pos, into?: GroupSearchOpts): GroupSearchOpts {
  let q = "";
  let includeMemberCount = false;
  let includeTotalMemberCount = false;
  let filterAllowReference = "";
  let pageOptsPage = 0;
  let pageOptsPerPage = 0;
  let filterArchived = false;
  let filterParentTeamPermitted = false;
  let source = "";
  let filterHasMember = false;
  let since = "";
  let includeChannelMemberCount = false;
  let includeTimezones = false;
  if (into !== undefined) ({ q, includeMemberCount, includeTotalMemberCount, filterAllowReference, pageOptsPage, pageOptsPerPage, filterArchived, filterParentTeamPermitted, source, filterHasMember, since, includeChannelMemberCount, includeTimezones } = into);
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
        case 34:
          filterAllowReference = readString(r);
          break;
        case 40:
          pageOptsPage = r.int32();
          break;
        case 48:
          pageOptsPerPage = r.int32();
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
        case 80:
          filterHasMember = r.bool();
          break;
        case 90:
          since = readString(r);
          break;
        case 96:
          includeChannelMemberCount = r.bool();
          break;
        case 104:
          includeTimezones = r.bool();
          break;
        default:
          skipField(r, tag, groupSearchOptsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, groupSearchOptsFields);
  }
  return { q, includeMemberCount, includeTotalMemberCount, filterAllowReference, pageOptsPage, pageOptsPerPage, filterArchived, filterParentTeamPermitted, source, filterHasMember, since, includeChannelMemberCount, includeTimezones };
}

export function encodeCreateDefaultMembershipParams(w: Writer, v: CreateDefaultMembershipParamsInit): void {
  expectObject(w, v);
  if (v.since !== undefined && v.since !== 0) writeInt64(w, 8, "since", v.since);
  if (v.scopeTeams !== undefined && v.scopeTeams !== false) writeBool(w, 16, "scopeTeams", v.scopeTeams);
  if (v.scopeChannels !== undefined && v.scopeChannels !== false) writeBool(w, 24, "scopeChannels", v.scopeChannels);
  if (v.reAddRemovedMembers !== undefined && v.reAddRemovedMembers !== false) writeBool(w, 32, "reAddRemovedMembers", v.reAddRemovedMembers);
}

const createDefaultMembershipParamsFields = "1:since 2:scopeTeams 3:scopeChannels 4:reAddRemovedMembers";

export function decodeCreateDefaultMembershipParams(r: Reader, length = r.len - r.pos, into?: CreateDefaultMembershipParams): CreateDefaultMembershipParams {
  let since = 0;
  let scopeTeams = false;
  let scopeChannels = false;
  let reAddRemovedMembers = false;
  if (into !== undefined) ({ since, scopeTeams, scopeChannels, reAddRemovedMembers } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          since = readInt64(r);
          break;
        case 16:
          scopeTeams = r.bool();
          break;
        case 24:
          scopeChannels = r.bool();
          break;
        case 32:
          reAddRemovedMembers = r.bool();
          break;
        default:
          skipField(r, tag, createDefaultMembershipParamsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createDefaultMembershipParamsFields);
  }
  return { since, scopeTeams, scopeChannels, reAddRemovedMembers };
}
