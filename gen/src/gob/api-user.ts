// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateUserRequestInit,
  DeleteUserRequestInit,
  GetLDAPUserAttributesRequestInit,
  GetProfileImageRequestInit,
  GetUserByEmailRequestInit,
  GetUserByUsernameRequestInit,
  GetUserRequestInit,
  GetUserStatusRequestInit,
  GetUserStatusesByIdsRequestInit,
  GetUsersByIdsRequestInit,
  GetUsersByUsernamesRequestInit,
  GetUsersInChannelRequestInit,
  GetUsersInTeamRequestInit,
  GetUsersRequestInit,
  PublishUserTypingRequestInit,
  RemoveUserCustomStatusRequestInit,
  SearchUsersRequestInit,
  SetProfileImageRequestInit,
  SetUserStatusTimedDNDRequestInit,
  UpdateUserActiveRequestInit,
  UpdateUserAuthRequestInit,
  UpdateUserCustomStatusRequestInit,
  UpdateUserRequestInit,
  UpdateUserRolesRequestInit,
  UpdateUserStatusRequestInit,
} from "../model/api-user.ts";
import { writeViewUsersRestrictions } from "./common.ts";
import { writeCustomStatus, writeUser, writeUserAuth } from "./user.ts";

import {
  endStruct,
  expectObject,
  putBool,
  putBytes,
  putField,
  putInt,
  putStruct,
  putText,
  putTexts,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeCreateUserArguments(w: ValueWriter, v: CreateUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "user", v.user, writeUser);
  endStruct(w);
}

export function writeDeleteUserArguments(w: ValueWriter, v: DeleteUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeGetUsersArguments(w: ValueWriter, v: GetUsersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putField(w, last, 0);
  {
    let last = -1;
    last = putText(w, last, 0, "inTeamId", v.inTeamId);
    last = putText(w, last, 1, "notInTeamId", v.notInTeamId);
    last = putText(w, last, 2, "inChannelId", v.inChannelId);
    last = putText(w, last, 3, "notInChannelId", v.notInChannelId);
    last = putText(w, last, 4, "inGroupId", v.inGroupId);
    last = putText(w, last, 5, "notInGroupId", v.notInGroupId);
    last = putBool(w, last, 6, "groupConstrained", v.groupConstrained);
    last = putBool(w, last, 7, "withoutTeam", v.withoutTeam);
    last = putBool(w, last, 8, "inactive", v.inactive);
    last = putBool(w, last, 9, "active", v.active);
    last = putText(w, last, 10, "role", v.role);
    last = putTexts(w, last, 11, "roles", v.roles);
    last = putTexts(w, last, 12, "channelRoles", v.channelRoles);
    last = putTexts(w, last, 13, "teamRoles", v.teamRoles);
    last = putText(w, last, 14, "sort", v.sort);
    last = putStruct(w, last, 15, "viewRestrictions", v.viewRestrictions, writeViewUsersRestrictions);
    last = putInt(w, last, 16, "page", v.page);
    last = putInt(w, last, 17, "perPage", v.perPage);
    last = putInt(w, last, 18, "updatedAfter", v.updatedAfter);
    endStruct(w);
  }
  endStruct(w);
}

export function writeGetUsersByIdsArguments(w: ValueWriter, v: GetUsersByIdsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "userIds", v.userIds);
  endStruct(w);
}

export function writeGetUserArguments(w: ValueWriter, v: GetUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeGetUserByEmailArguments(w: ValueWriter, v: GetUserByEmailRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "email", v.email);
  endStruct(w);
}

export function writeGetUserByUsernameArguments(w: ValueWriter, v: GetUserByUsernameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function writeGetUsersByUsernamesArguments(w: ValueWriter, v: GetUsersByUsernamesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "usernames", v.usernames);
  endStruct(w);
}

export function writeGetUsersInTeamArguments(w: ValueWriter, v: GetUsersInTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function writeUpdateUserArguments(w: ValueWriter, v: UpdateUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "user", v.user, writeUser);
  endStruct(w);
}

export function writeGetUserStatusArguments(w: ValueWriter, v: GetUserStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeGetUserStatusesByIdsArguments(w: ValueWriter, v: GetUserStatusesByIdsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "userIds", v.userIds);
  endStruct(w);
}

export function writeUpdateUserStatusArguments(w: ValueWriter, v: UpdateUserStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "status", v.status);
  endStruct(w);
}

export function writeSetUserStatusTimedDNDArguments(w: ValueWriter, v: SetUserStatusTimedDNDRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putInt(w, last, 1, "endTime", v.endTime);
  endStruct(w);
}

export function writeUpdateUserActiveArguments(w: ValueWriter, v: UpdateUserActiveRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putBool(w, last, 1, "active", v.active);
  endStruct(w);
}

export function writeUpdateUserCustomStatusArguments(w: ValueWriter, v: UpdateUserCustomStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putWhole(w, last, 1, "customStatus", v.customStatus, writeCustomStatus);
  endStruct(w);
}

export function writeRemoveUserCustomStatusArguments(w: ValueWriter, v: RemoveUserCustomStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeGetUsersInChannelArguments(w: ValueWriter, v: GetUsersInChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "sortBy", v.sortBy);
  last = putInt(w, last, 2, "page", v.page);
  last = putInt(w, last, 3, "perPage", v.perPage);
  endStruct(w);
}

export function writeGetLDAPUserAttributesArguments(w: ValueWriter, v: GetLDAPUserAttributesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putTexts(w, last, 1, "attributes", v.attributes);
  endStruct(w);
}

export function writeSearchUsersArguments(w: ValueWriter, v: SearchUsersRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putField(w, last, 0);
  {
    let last = -1;
    last = putText(w, last, 0, "term", v.term);
    last = putText(w, last, 1, "teamId", v.teamId);
    last = putText(w, last, 2, "notInTeamId", v.notInTeamId);
    last = putText(w, last, 3, "inChannelId", v.inChannelId);
    last = putText(w, last, 4, "notInChannelId", v.notInChannelId);
    last = putText(w, last, 5, "inGroupId", v.inGroupId);
    last = putBool(w, last, 6, "groupConstrained", v.groupConstrained);
    last = putBool(w, last, 7, "allowInactive", v.allowInactive);
    last = putBool(w, last, 8, "withoutTeam", v.withoutTeam);
    last = putInt(w, last, 9, "limit", v.limit);
    last = putText(w, last, 10, "role", v.role);
    last = putTexts(w, last, 11, "roles", v.roles);
    last = putTexts(w, last, 12, "channelRoles", v.channelRoles);
    last = putTexts(w, last, 13, "teamRoles", v.teamRoles);
    last = putText(w, last, 14, "notInGroupId", v.notInGroupId);
    endStruct(w);
  }
  endStruct(w);
}

export function writeGetProfileImageArguments(w: ValueWriter, v: GetProfileImageRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function writeSetProfileImageArguments(w: ValueWriter, v: SetProfileImageRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putBytes(w, last, 1, "data", v.data);
  endStruct(w);
}

export function writePublishUserTypingArguments(w: ValueWriter, v: PublishUserTypingRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "channelId", v.channelId);
  last = putText(w, last, 2, "parentId", v.parentId);
  endStruct(w);
}

export function writeUpdateUserAuthArguments(w: ValueWriter, v: UpdateUserAuthRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putWhole(w, last, 1, "userAuth", v.userAuth, writeUserAuth);
  endStruct(w);
}

export function writeUpdateUserRolesArguments(w: ValueWriter, v: UpdateUserRolesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "newRoles", v.newRoles);
  endStruct(w);
}
