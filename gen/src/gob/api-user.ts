// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
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
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Status, User, UserAuth } from "../model/user.ts";
import { appErrorType, readAppError, writeViewUsersRestrictions } from "./common.ts";
import { asGiven, type GobReadOptions } from "./support.ts";
import { listOfStringType, mapOfStringType, userGetOptionsType, userSearchType } from "./types.ts";
import {
  customStatusType,
  listOfStatusType,
  listOfUserType,
  readStatus,
  readUser,
  readUserAuth,
  statusType,
  userAuthType,
  userType,
  writeCustomStatus,
  writeUser,
  writeUserAuth,
} from "./user.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putBool,
  putBytes,
  putField,
  putInt,
  putStruct,
  putText,
  putTexts,
  putWhole,
  readBytes,
  readList,
  readTextMap,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const createUserArgsType: StructType = structOf("plugin.Z_CreateUserArgs", () => [
  ["A", userType],
]);

export const createUserReturnsType: StructType = structOf("plugin.Z_CreateUserReturns", () => [
  ["A", userType],
  ["B", appErrorType],
]);

export const deleteUserArgsType: StructType = structOf("plugin.Z_DeleteUserArgs", () => [
  ["A", basic.string],
]);

export const deleteUserReturnsType: StructType = structOf("plugin.Z_DeleteUserReturns", () => [
  ["A", appErrorType],
]);

export const getUsersArgsType: StructType = structOf("plugin.Z_GetUsersArgs", () => [
  ["A", userGetOptionsType],
]);

export const getUsersReturnsType: StructType = structOf("plugin.Z_GetUsersReturns", () => [
  ["A", listOfUserType],
  ["B", appErrorType],
]);

export const getUsersByIdsArgsType: StructType = structOf("plugin.Z_GetUsersByIdsArgs", () => [
  ["A", listOfStringType],
]);

export const getUsersByIdsReturnsType: StructType = structOf("plugin.Z_GetUsersByIdsReturns", () => [
  ["A", listOfUserType],
  ["B", appErrorType],
]);

export const getUserArgsType: StructType = structOf("plugin.Z_GetUserArgs", () => [
  ["A", basic.string],
]);

export const getUserReturnsType: StructType = structOf("plugin.Z_GetUserReturns", () => [
  ["A", userType],
  ["B", appErrorType],
]);

export const getUserByEmailArgsType: StructType = structOf("plugin.Z_GetUserByEmailArgs", () => [
  ["A", basic.string],
]);

export const getUserByEmailReturnsType: StructType = structOf("plugin.Z_GetUserByEmailReturns", () => [
  ["A", userType],
  ["B", appErrorType],
]);

export const getUserByUsernameArgsType: StructType = structOf("plugin.Z_GetUserByUsernameArgs", () => [
  ["A", basic.string],
]);

export const getUserByUsernameReturnsType: StructType = structOf("plugin.Z_GetUserByUsernameReturns", () => [
  ["A", userType],
  ["B", appErrorType],
]);

export const getUsersByUsernamesArgsType: StructType = structOf("plugin.Z_GetUsersByUsernamesArgs", () => [
  ["A", listOfStringType],
]);

export const getUsersByUsernamesReturnsType: StructType = structOf("plugin.Z_GetUsersByUsernamesReturns", () => [
  ["A", listOfUserType],
  ["B", appErrorType],
]);

export const getUsersInTeamArgsType: StructType = structOf("plugin.Z_GetUsersInTeamArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const getUsersInTeamReturnsType: StructType = structOf("plugin.Z_GetUsersInTeamReturns", () => [
  ["A", listOfUserType],
  ["B", appErrorType],
]);

export const updateUserArgsType: StructType = structOf("plugin.Z_UpdateUserArgs", () => [
  ["A", userType],
]);

export const updateUserReturnsType: StructType = structOf("plugin.Z_UpdateUserReturns", () => [
  ["A", userType],
  ["B", appErrorType],
]);

export const getUserStatusArgsType: StructType = structOf("plugin.Z_GetUserStatusArgs", () => [
  ["A", basic.string],
]);

export const getUserStatusReturnsType: StructType = structOf("plugin.Z_GetUserStatusReturns", () => [
  ["A", statusType],
  ["B", appErrorType],
]);

export const getUserStatusesByIdsArgsType: StructType = structOf("plugin.Z_GetUserStatusesByIdsArgs", () => [
  ["A", listOfStringType],
]);

export const getUserStatusesByIdsReturnsType: StructType = structOf("plugin.Z_GetUserStatusesByIdsReturns", () => [
  ["A", listOfStatusType],
  ["B", appErrorType],
]);

export const updateUserStatusArgsType: StructType = structOf("plugin.Z_UpdateUserStatusArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const updateUserStatusReturnsType: StructType = structOf("plugin.Z_UpdateUserStatusReturns", () => [
  ["A", statusType],
  ["B", appErrorType],
]);

export const setUserStatusTimedDNDArgsType: StructType = structOf("plugin.Z_SetUserStatusTimedDNDArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
]);

export const setUserStatusTimedDNDReturnsType: StructType = structOf("plugin.Z_SetUserStatusTimedDNDReturns", () => [
  ["A", statusType],
  ["B", appErrorType],
]);

export const updateUserActiveArgsType: StructType = structOf("plugin.Z_UpdateUserActiveArgs", () => [
  ["A", basic.string],
  ["B", basic.bool],
]);

export const updateUserActiveReturnsType: StructType = structOf("plugin.Z_UpdateUserActiveReturns", () => [
  ["A", appErrorType],
]);

export const updateUserCustomStatusArgsType: StructType = structOf("plugin.Z_UpdateUserCustomStatusArgs", () => [
  ["A", basic.string],
  ["B", customStatusType],
]);

export const updateUserCustomStatusReturnsType: StructType = structOf("plugin.Z_UpdateUserCustomStatusReturns", () => [
  ["A", appErrorType],
]);

export const removeUserCustomStatusArgsType: StructType = structOf("plugin.Z_RemoveUserCustomStatusArgs", () => [
  ["A", basic.string],
]);

export const removeUserCustomStatusReturnsType: StructType = structOf("plugin.Z_RemoveUserCustomStatusReturns", () => [
  ["A", appErrorType],
]);

export const getUsersInChannelArgsType: StructType = structOf("plugin.Z_GetUsersInChannelArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.int64],
  ["D", basic.int64],
]);

export const getUsersInChannelReturnsType: StructType = structOf("plugin.Z_GetUsersInChannelReturns", () => [
  ["A", listOfUserType],
  ["B", appErrorType],
]);

export const getLDAPUserAttributesArgsType: StructType = structOf("plugin.Z_GetLDAPUserAttributesArgs", () => [
  ["A", basic.string],
  ["B", listOfStringType],
]);

export const getLDAPUserAttributesReturnsType: StructType = structOf("plugin.Z_GetLDAPUserAttributesReturns", () => [
  ["A", mapOfStringType],
  ["B", appErrorType],
]);

export const searchUsersArgsType: StructType = structOf("plugin.Z_SearchUsersArgs", () => [
  ["A", userSearchType],
]);

export const searchUsersReturnsType: StructType = structOf("plugin.Z_SearchUsersReturns", () => [
  ["A", listOfUserType],
  ["B", appErrorType],
]);

export const getProfileImageArgsType: StructType = structOf("plugin.Z_GetProfileImageArgs", () => [
  ["A", basic.string],
]);

export const getProfileImageReturnsType: StructType = structOf("plugin.Z_GetProfileImageReturns", () => [
  ["A", basic.bytes],
  ["B", appErrorType],
]);

export const setProfileImageArgsType: StructType = structOf("plugin.Z_SetProfileImageArgs", () => [
  ["A", basic.string],
  ["B", basic.bytes],
]);

export const setProfileImageReturnsType: StructType = structOf("plugin.Z_SetProfileImageReturns", () => [
  ["A", appErrorType],
]);

export const publishUserTypingArgsType: StructType = structOf("plugin.Z_PublishUserTypingArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.string],
]);

export const publishUserTypingReturnsType: StructType = structOf("plugin.Z_PublishUserTypingReturns", () => [
  ["A", appErrorType],
]);

export const updateUserAuthArgsType: StructType = structOf("plugin.Z_UpdateUserAuthArgs", () => [
  ["A", basic.string],
  ["B", userAuthType],
]);

export const updateUserAuthReturnsType: StructType = structOf("plugin.Z_UpdateUserAuthReturns", () => [
  ["A", userAuthType],
  ["B", appErrorType],
]);

export const updateUserRolesArgsType: StructType = structOf("plugin.Z_UpdateUserRolesArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const updateUserRolesReturnsType: StructType = structOf("plugin.Z_UpdateUserRolesReturns", () => [
  ["A", userType],
  ["B", appErrorType],
]);

export function writeCreateUserArguments(w: ValueWriter, v: CreateUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "user", v.user, writeUser);
  endStruct(w);
}

export function readCreateUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User | undefined, AppErrorInit> {
  const plan = plans.plan(id, createUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let user: User | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: user };
}

export function writeDeleteUserArguments(w: ValueWriter, v: DeleteUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readDeleteUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteUserReturnsType);
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

export function readGetUsersAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUsersReturnsType);
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

export function writeGetUsersByIdsArguments(w: ValueWriter, v: GetUsersByIdsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "userIds", v.userIds);
  endStruct(w);
}

export function readGetUsersByIdsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUsersByIdsReturnsType);
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

export function writeGetUserArguments(w: ValueWriter, v: GetUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readGetUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let user: User | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: user };
}

export function writeGetUserByEmailArguments(w: ValueWriter, v: GetUserByEmailRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "email", v.email);
  endStruct(w);
}

export function readGetUserByEmailAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUserByEmailReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let user: User | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: user };
}

export function writeGetUserByUsernameArguments(w: ValueWriter, v: GetUserByUsernameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function readGetUserByUsernameAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUserByUsernameReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let user: User | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: user };
}

export function writeGetUsersByUsernamesArguments(w: ValueWriter, v: GetUsersByUsernamesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "usernames", v.usernames);
  endStruct(w);
}

export function readGetUsersByUsernamesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUsersByUsernamesReturnsType);
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

export function writeGetUsersInTeamArguments(w: ValueWriter, v: GetUsersInTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function readGetUsersInTeamAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUsersInTeamReturnsType);
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

export function writeUpdateUserArguments(w: ValueWriter, v: UpdateUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "user", v.user, writeUser);
  endStruct(w);
}

export function readUpdateUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let user: User | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: user };
}

export function writeGetUserStatusArguments(w: ValueWriter, v: GetUserStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readGetUserStatusAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Status | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUserStatusReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let status: Status | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        status = readStatus(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: status };
}

export function writeGetUserStatusesByIdsArguments(w: ValueWriter, v: GetUserStatusesByIdsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "userIds", v.userIds);
  endStruct(w);
}

export function readGetUserStatusesByIdsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Status[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUserStatusesByIdsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let statuses: Status[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        statuses = readList(r, plans, plan.fields[at] as Plan, readStatus);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: statuses };
}

export function writeUpdateUserStatusArguments(w: ValueWriter, v: UpdateUserStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "status", v.status);
  endStruct(w);
}

export function readUpdateUserStatusAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Status | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateUserStatusReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let status: Status | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        status = readStatus(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: status };
}

export function writeSetUserStatusTimedDNDArguments(w: ValueWriter, v: SetUserStatusTimedDNDRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putInt(w, last, 1, "endTime", v.endTime);
  endStruct(w);
}

export function readSetUserStatusTimedDNDAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Status | undefined, AppErrorInit> {
  const plan = plans.plan(id, setUserStatusTimedDNDReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let status: Status | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        status = readStatus(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: status };
}

export function writeUpdateUserActiveArguments(w: ValueWriter, v: UpdateUserActiveRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putBool(w, last, 1, "active", v.active);
  endStruct(w);
}

export function readUpdateUserActiveAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, updateUserActiveReturnsType);
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

export function writeUpdateUserCustomStatusArguments(w: ValueWriter, v: UpdateUserCustomStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putWhole(w, last, 1, "customStatus", v.customStatus, writeCustomStatus);
  endStruct(w);
}

export function readUpdateUserCustomStatusAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, updateUserCustomStatusReturnsType);
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

export function writeRemoveUserCustomStatusArguments(w: ValueWriter, v: RemoveUserCustomStatusRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readRemoveUserCustomStatusAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, removeUserCustomStatusReturnsType);
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

export function writeGetUsersInChannelArguments(w: ValueWriter, v: GetUsersInChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "sortBy", v.sortBy);
  last = putInt(w, last, 2, "page", v.page);
  last = putInt(w, last, 3, "perPage", v.perPage);
  endStruct(w);
}

export function readGetUsersInChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getUsersInChannelReturnsType);
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

export function writeGetLDAPUserAttributesArguments(w: ValueWriter, v: GetLDAPUserAttributesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putTexts(w, last, 1, "attributes", v.attributes);
  endStruct(w);
}

export function readGetLDAPUserAttributesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Record<string, string> | undefined, AppErrorInit> {
  const plan = plans.plan(id, getLDAPUserAttributesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let attributes: Record<string, string> = {};
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        attributes = readTextMap(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: attributes };
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

export function readSearchUsersAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, searchUsersReturnsType);
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

export function writeGetProfileImageArguments(w: ValueWriter, v: GetProfileImageRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  endStruct(w);
}

export function readGetProfileImageAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Uint8Array | undefined, AppErrorInit> {
  const plan = plans.plan(id, getProfileImageReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let image: Uint8Array = new Uint8Array(0);
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        image = readBytes(r);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: image };
}

export function writeSetProfileImageArguments(w: ValueWriter, v: SetProfileImageRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putBytes(w, last, 1, "data", v.data);
  endStruct(w);
}

export function readSetProfileImageAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, setProfileImageReturnsType);
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

export function writePublishUserTypingArguments(w: ValueWriter, v: PublishUserTypingRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "channelId", v.channelId);
  last = putText(w, last, 2, "parentId", v.parentId);
  endStruct(w);
}

export function readPublishUserTypingAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, publishUserTypingReturnsType);
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

export function writeUpdateUserAuthArguments(w: ValueWriter, v: UpdateUserAuthRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putWhole(w, last, 1, "userAuth", v.userAuth, writeUserAuth);
  endStruct(w);
}

export function readUpdateUserAuthAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<UserAuth | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateUserAuthReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let userAuth: UserAuth | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        userAuth = readUserAuth(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: userAuth };
}

export function writeUpdateUserRolesArguments(w: ValueWriter, v: UpdateUserRolesRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "newRoles", v.newRoles);
  endStruct(w);
}

export function readUpdateUserRolesAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<User | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateUserRolesReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let user: User | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        user = readUser(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: user };
}
