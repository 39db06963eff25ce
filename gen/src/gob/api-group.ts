// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateDefaultSyncableMembershipsRequestInit,
  CreateGroupRequestInit,
  DeleteGroupConstrainedMembershipsRequestInit,
  DeleteGroupMemberRequestInit,
  DeleteGroupRequestInit,
  DeleteGroupSyncableRequestInit,
  GetGroupByNameRequestInit,
  GetGroupByRemoteIDRequestInit,
  GetGroupMemberUsersRequestInit,
  GetGroupRequestInit,
  GetGroupSyncableRequestInit,
  GetGroupSyncablesRequestInit,
  GetGroupsBySourceRequestInit,
  GetGroupsForUserRequestInit,
  GetGroupsRequestInit,
  RestoreGroupRequestInit,
  UpdateGroupRequestInit,
  UpdateGroupSyncableRequestInit,
  UpsertGroupMemberRequestInit,
  UpsertGroupMembersRequestInit,
  UpsertGroupSyncableRequestInit,
} from "../model/api-group.ts";
import { writeViewUsersRestrictions } from "./common.ts";
import { writeCreateDefaultMembershipParams, writeGroup, writeGroupSearchOpts, writeGroupSyncable } from "./group.ts";

import {
  endStruct,
  expectObject,
  putInt,
  putStruct,
  putText,
  putTexts,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeGetGroupArguments(w: ValueWriter, v: GetGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  endStruct(w);
}

export function writeGetGroupByNameArguments(w: ValueWriter, v: GetGroupByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function writeGetGroupMemberUsersArguments(w: ValueWriter, v: GetGroupMemberUsersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function writeGetGroupsBySourceArguments(w: ValueWriter, v: GetGroupsBySourceRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupSource", v.groupSource);
  endStruct(w);
}

export function writeGetGroupsForUserArguments(w: ValueWriter, v: GetGroupsForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeUpsertGroupMemberArguments(w: ValueWriter, v: UpsertGroupMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function writeUpsertGroupMembersArguments(w: ValueWriter, v: UpsertGroupMembersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putTexts(w, last, 1, "userIds", v.userIds);
  endStruct(w);
}

export function writeGetGroupByRemoteIDArguments(w: ValueWriter, v: GetGroupByRemoteIDRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  last = putText(w, last, 1, "groupSource", v.groupSource);
  endStruct(w);
}

export function writeCreateGroupArguments(w: ValueWriter, v: CreateGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "group", v.group, writeGroup);
  endStruct(w);
}

export function writeUpdateGroupArguments(w: ValueWriter, v: UpdateGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "group", v.group, writeGroup);
  endStruct(w);
}

export function writeDeleteGroupArguments(w: ValueWriter, v: DeleteGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  endStruct(w);
}

export function writeRestoreGroupArguments(w: ValueWriter, v: RestoreGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  endStruct(w);
}

export function writeDeleteGroupMemberArguments(w: ValueWriter, v: DeleteGroupMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function writeGetGroupSyncableArguments(w: ValueWriter, v: GetGroupSyncableRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "syncableId", v.syncableId);
  last = putText(w, last, 2, "syncableType", v.syncableType);
  endStruct(w);
}

export function writeGetGroupSyncablesArguments(w: ValueWriter, v: GetGroupSyncablesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "syncableType", v.syncableType);
  endStruct(w);
}

export function writeUpsertGroupSyncableArguments(w: ValueWriter, v: UpsertGroupSyncableRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "groupSyncable", v.groupSyncable, writeGroupSyncable);
  endStruct(w);
}

export function writeUpdateGroupSyncableArguments(w: ValueWriter, v: UpdateGroupSyncableRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "groupSyncable", v.groupSyncable, writeGroupSyncable);
  endStruct(w);
}

export function writeDeleteGroupSyncableArguments(w: ValueWriter, v: DeleteGroupSyncableRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "syncableId", v.syncableId);
  last = putText(w, last, 2, "syncableType", v.syncableType);
  endStruct(w);
}

export function writeGetGroupsArguments(w: ValueWriter, v: GetGroupsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "page", v.page);
  last = putInt(w, last, 1, "perPage", v.perPage);
  last = putWhole(w, last, 2, "opts", v.opts, writeGroupSearchOpts);
  last = putStruct(w, last, 3, "viewRestrictions", v.viewRestrictions, writeViewUsersRestrictions);
  endStruct(w);
}

export function writeCreateDefaultSyncableMembershipsArguments(w: ValueWriter, v: CreateDefaultSyncableMembershipsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "params", v.params, writeCreateDefaultMembershipParams);
  endStruct(w);
}

export function writeDeleteGroupConstrainedMembershipsArguments(w: ValueWriter, v: DeleteGroupConstrainedMembershipsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}
