// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
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
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Group, GroupMember, GroupSyncable } from "../model/group.ts";
import type { User } from "../model/user.ts";
import { appErrorType, readAppError, viewUsersRestrictionsType, writeViewUsersRestrictions } from "./common.ts";
import {
  createDefaultMembershipParamsType,
  groupMemberType,
  groupSearchOptsType,
  groupSyncableType,
  groupType,
  listOfGroupMemberType,
  listOfGroupSyncableType,
  listOfGroupType,
  readGroup,
  readGroupMember,
  readGroupSyncable,
  writeCreateDefaultMembershipParams,
  writeGroup,
  writeGroupSearchOpts,
  writeGroupSyncable,
} from "./group.ts";
import { asGiven, type GobReadOptions } from "./support.ts";
import { listOfStringType } from "./types.ts";
import { listOfUserType, readUser } from "./user.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putInt,
  putStruct,
  putText,
  putTexts,
  putWhole,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const getGroupArgsType: StructType = structOf("plugin.Z_GetGroupArgs", () => [
  ["A", basic.string],
]);

export const getGroupReturnsType: StructType = structOf("plugin.Z_GetGroupReturns", () => [
  ["A", groupType],
  ["B", appErrorType],
]);

export const getGroupByNameArgsType: StructType = structOf("plugin.Z_GetGroupByNameArgs", () => [
  ["A", basic.string],
]);

export const getGroupByNameReturnsType: StructType = structOf("plugin.Z_GetGroupByNameReturns", () => [
  ["A", groupType],
  ["B", appErrorType],
]);

export const getGroupMemberUsersArgsType: StructType = structOf("plugin.Z_GetGroupMemberUsersArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const getGroupMemberUsersReturnsType: StructType = structOf("plugin.Z_GetGroupMemberUsersReturns", () => [
  ["A", listOfUserType],
  ["B", appErrorType],
]);

export const getGroupsBySourceArgsType: StructType = structOf("plugin.Z_GetGroupsBySourceArgs", () => [
  ["A", basic.string],
]);

export const getGroupsBySourceReturnsType: StructType = structOf("plugin.Z_GetGroupsBySourceReturns", () => [
  ["A", listOfGroupType],
  ["B", appErrorType],
]);

export const getGroupsForUserArgsType: StructType = structOf("plugin.Z_GetGroupsForUserArgs", () => [
  ["A", basic.string],
]);

export const getGroupsForUserReturnsType: StructType = structOf("plugin.Z_GetGroupsForUserReturns", () => [
  ["A", listOfGroupType],
  ["B", appErrorType],
]);

export const upsertGroupMemberArgsType: StructType = structOf("plugin.Z_UpsertGroupMemberArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const upsertGroupMemberReturnsType: StructType = structOf("plugin.Z_UpsertGroupMemberReturns", () => [
  ["A", groupMemberType],
  ["B", appErrorType],
]);

export const upsertGroupMembersArgsType: StructType = structOf("plugin.Z_UpsertGroupMembersArgs", () => [
  ["A", basic.string],
  ["B", listOfStringType],
]);

export const upsertGroupMembersReturnsType: StructType = structOf("plugin.Z_UpsertGroupMembersReturns", () => [
  ["A", listOfGroupMemberType],
  ["B", appErrorType],
]);

export const getGroupByRemoteIDArgsType: StructType = structOf("plugin.Z_GetGroupByRemoteIDArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getGroupByRemoteIDReturnsType: StructType = structOf("plugin.Z_GetGroupByRemoteIDReturns", () => [
  ["A", groupType],
  ["B", appErrorType],
]);

export const createGroupArgsType: StructType = structOf("plugin.Z_CreateGroupArgs", () => [
  ["A", groupType],
]);

export const createGroupReturnsType: StructType = structOf("plugin.Z_CreateGroupReturns", () => [
  ["A", groupType],
  ["B", appErrorType],
]);

export const updateGroupArgsType: StructType = structOf("plugin.Z_UpdateGroupArgs", () => [
  ["A", groupType],
]);

export const updateGroupReturnsType: StructType = structOf("plugin.Z_UpdateGroupReturns", () => [
  ["A", groupType],
  ["B", appErrorType],
]);

export const deleteGroupArgsType: StructType = structOf("plugin.Z_DeleteGroupArgs", () => [
  ["A", basic.string],
]);

export const deleteGroupReturnsType: StructType = structOf("plugin.Z_DeleteGroupReturns", () => [
  ["A", groupType],
  ["B", appErrorType],
]);

export const restoreGroupArgsType: StructType = structOf("plugin.Z_RestoreGroupArgs", () => [
  ["A", basic.string],
]);

export const restoreGroupReturnsType: StructType = structOf("plugin.Z_RestoreGroupReturns", () => [
  ["A", groupType],
  ["B", appErrorType],
]);

export const deleteGroupMemberArgsType: StructType = structOf("plugin.Z_DeleteGroupMemberArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const deleteGroupMemberReturnsType: StructType = structOf("plugin.Z_DeleteGroupMemberReturns", () => [
  ["A", groupMemberType],
  ["B", appErrorType],
]);

export const getGroupSyncableArgsType: StructType = structOf("plugin.Z_GetGroupSyncableArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const getGroupSyncableReturnsType: StructType = structOf("plugin.Z_GetGroupSyncableReturns", () => [
  ["A", groupSyncableType],
  ["B", appErrorType],
]);

export const getGroupSyncablesArgsType: StructType = structOf("plugin.Z_GetGroupSyncablesArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const getGroupSyncablesReturnsType: StructType = structOf("plugin.Z_GetGroupSyncablesReturns", () => [
  ["A", listOfGroupSyncableType],
  ["B", appErrorType],
]);

export const upsertGroupSyncableArgsType: StructType = structOf("plugin.Z_UpsertGroupSyncableArgs", () => [
  ["A", groupSyncableType],
]);

export const upsertGroupSyncableReturnsType: StructType = structOf("plugin.Z_UpsertGroupSyncableReturns", () => [
  ["A", groupSyncableType],
  ["B", appErrorType],
]);

export const updateGroupSyncableArgsType: StructType = structOf("plugin.Z_UpdateGroupSyncableArgs", () => [
  ["A", groupSyncableType],
]);

export const updateGroupSyncableReturnsType: StructType = structOf("plugin.Z_UpdateGroupSyncableReturns", () => [
  ["A", groupSyncableType],
  ["B", appErrorType],
]);

export const deleteGroupSyncableArgsType: StructType = structOf("plugin.Z_DeleteGroupSyncableArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const deleteGroupSyncableReturnsType: StructType = structOf("plugin.Z_DeleteGroupSyncableReturns", () => [
  ["A", groupSyncableType],
  ["B", appErrorType],
]);

export const getGroupsArgsType: StructType = structOf("plugin.Z_GetGroupsArgs", () => [
  ["A", basic.int64],
  ["B", basic.int64],
  ["C", groupSearchOptsType, true],
  ["D", viewUsersRestrictionsType],
]);

export const getGroupsReturnsType: StructType = structOf("plugin.Z_GetGroupsReturns", () => [
  ["A", listOfGroupType],
  ["B", appErrorType],
]);

export const createDefaultSyncableMembershipsArgsType: StructType = structOf("plugin.Z_CreateDefaultSyncableMembershipsArgs", () => [
  ["A", createDefaultMembershipParamsType, true],
]);

export const createDefaultSyncableMembershipsReturnsType: StructType = structOf("plugin.Z_CreateDefaultSyncableMembershipsReturns", () => [
  ["A", appErrorType],
]);

export const deleteGroupConstrainedMembershipsArgsType: StructType = structOf("plugin.Z_DeleteGroupConstrainedMembershipsArgs", () => []);

export const deleteGroupConstrainedMembershipsReturnsType: StructType = structOf("plugin.Z_DeleteGroupConstrainedMembershipsReturns", () => [
  ["A", appErrorType],
]);

export function writeGetGroupArguments(w: ValueWriter, v: GetGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  endStruct(w);
}

export function readGetGroupAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: Group | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeGetGroupByNameArguments(w: ValueWriter, v: GetGroupByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function readGetGroupByNameAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupByNameReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: Group | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeGetGroupMemberUsersArguments(w: ValueWriter, v: GetGroupMemberUsersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function readGetGroupMemberUsersAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupMemberUsersReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let users: User[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        users = readList(r, plans, plan.fields[at] as Plan, readUser);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: users };
}

export function writeGetGroupsBySourceArguments(w: ValueWriter, v: GetGroupsBySourceRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupSource", v.groupSource);
  endStruct(w);
}

export function readGetGroupsBySourceAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupsBySourceReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groups: Group[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groups = readList(r, plans, plan.fields[at] as Plan, readGroup);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groups };
}

export function writeGetGroupsForUserArguments(w: ValueWriter, v: GetGroupsForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readGetGroupsForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupsForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groups: Group[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groups = readList(r, plans, plan.fields[at] as Plan, readGroup);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groups };
}

export function writeUpsertGroupMemberArguments(w: ValueWriter, v: UpsertGroupMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readUpsertGroupMemberAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, upsertGroupMemberReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groupMember: GroupMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groupMember = readGroupMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groupMember };
}

export function writeUpsertGroupMembersArguments(w: ValueWriter, v: UpsertGroupMembersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putTexts(w, last, 1, "userIds", v.userIds);
  endStruct(w);
}

export function readUpsertGroupMembersAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupMember[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, upsertGroupMembersReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groupMembers: GroupMember[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groupMembers = readList(r, plans, plan.fields[at] as Plan, readGroupMember);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groupMembers };
}

export function writeGetGroupByRemoteIDArguments(w: ValueWriter, v: GetGroupByRemoteIDRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "remoteId", v.remoteId);
  last = putText(w, last, 1, "groupSource", v.groupSource);
  endStruct(w);
}

export function readGetGroupByRemoteIDAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupByRemoteIDReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: Group | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeCreateGroupArguments(w: ValueWriter, v: CreateGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "group", v.group, writeGroup);
  endStruct(w);
}

export function readCreateGroupAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, createGroupReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: Group | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeUpdateGroupArguments(w: ValueWriter, v: UpdateGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "group", v.group, writeGroup);
  endStruct(w);
}

export function readUpdateGroupAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateGroupReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: Group | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeDeleteGroupArguments(w: ValueWriter, v: DeleteGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  endStruct(w);
}

export function readDeleteGroupAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, deleteGroupReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: Group | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeRestoreGroupArguments(w: ValueWriter, v: RestoreGroupRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  endStruct(w);
}

export function readRestoreGroupAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group | undefined, AppErrorInit> {
  const plan = plans.plan(id, restoreGroupReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let group: Group | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        group = readGroup(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: group };
}

export function writeDeleteGroupMemberArguments(w: ValueWriter, v: DeleteGroupMemberRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "userId", v.userId);
  endStruct(w);
}

export function readDeleteGroupMemberAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupMember | undefined, AppErrorInit> {
  const plan = plans.plan(id, deleteGroupMemberReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groupMember: GroupMember | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groupMember = readGroupMember(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groupMember };
}

export function writeGetGroupSyncableArguments(w: ValueWriter, v: GetGroupSyncableRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "syncableId", v.syncableId);
  last = putText(w, last, 2, "syncableType", v.syncableType);
  endStruct(w);
}

export function readGetGroupSyncableAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupSyncable | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupSyncableReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groupSyncable: GroupSyncable | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groupSyncable = readGroupSyncable(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groupSyncable };
}

export function writeGetGroupSyncablesArguments(w: ValueWriter, v: GetGroupSyncablesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "syncableType", v.syncableType);
  endStruct(w);
}

export function readGetGroupSyncablesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupSyncable[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupSyncablesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groupSyncables: GroupSyncable[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groupSyncables = readList(r, plans, plan.fields[at] as Plan, readGroupSyncable);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groupSyncables };
}

export function writeUpsertGroupSyncableArguments(w: ValueWriter, v: UpsertGroupSyncableRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "groupSyncable", v.groupSyncable, writeGroupSyncable);
  endStruct(w);
}

export function readUpsertGroupSyncableAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupSyncable | undefined, AppErrorInit> {
  const plan = plans.plan(id, upsertGroupSyncableReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groupSyncable: GroupSyncable | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groupSyncable = readGroupSyncable(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groupSyncable };
}

export function writeUpdateGroupSyncableArguments(w: ValueWriter, v: UpdateGroupSyncableRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "groupSyncable", v.groupSyncable, writeGroupSyncable);
  endStruct(w);
}

export function readUpdateGroupSyncableAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupSyncable | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateGroupSyncableReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groupSyncable: GroupSyncable | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groupSyncable = readGroupSyncable(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groupSyncable };
}

export function writeDeleteGroupSyncableArguments(w: ValueWriter, v: DeleteGroupSyncableRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "groupId", v.groupId);
  last = putText(w, last, 1, "syncableId", v.syncableId);
  last = putText(w, last, 2, "syncableType", v.syncableType);
  endStruct(w);
}

export function readDeleteGroupSyncableAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<GroupSyncable | undefined, AppErrorInit> {
  const plan = plans.plan(id, deleteGroupSyncableReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groupSyncable: GroupSyncable | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groupSyncable = readGroupSyncable(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groupSyncable };
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

export function readGetGroupsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Group[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getGroupsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let groups: Group[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        groups = readList(r, plans, plan.fields[at] as Plan, readGroup);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: groups };
}

export function writeCreateDefaultSyncableMembershipsArguments(w: ValueWriter, v: CreateDefaultSyncableMembershipsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "params", v.params, writeCreateDefaultMembershipParams);
  endStruct(w);
}

export function readCreateDefaultSyncableMembershipsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, createDefaultSyncableMembershipsReturnsType);
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

export function writeDeleteGroupConstrainedMembershipsArguments(w: ValueWriter, v: DeleteGroupConstrainedMembershipsRequestInit): void {
  expectObject(w, v);
  endStruct(w);
}

export function readDeleteGroupConstrainedMembershipsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteGroupConstrainedMembershipsReturnsType);
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
