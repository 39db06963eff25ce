// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateUserRequest,
  CreateUserRequestInit,
  DeleteUserRequest,
  DeleteUserRequestInit,
  GetLDAPUserAttributesRequest,
  GetLDAPUserAttributesRequestInit,
  GetProfileImageRequest,
  GetProfileImageRequestInit,
  GetUserByEmailRequest,
  GetUserByEmailRequestInit,
  GetUserByUsernameRequest,
  GetUserByUsernameRequestInit,
  GetUserRequest,
  GetUserRequestInit,
  GetUserStatusRequest,
  GetUserStatusRequestInit,
  GetUserStatusesByIdsRequest,
  GetUserStatusesByIdsRequestInit,
  GetUsersByIdsRequest,
  GetUsersByIdsRequestInit,
  GetUsersByUsernamesRequest,
  GetUsersByUsernamesRequestInit,
  GetUsersInChannelRequest,
  GetUsersInChannelRequestInit,
  GetUsersInTeamRequest,
  GetUsersInTeamRequestInit,
  GetUsersRequest,
  GetUsersRequestInit,
  PublishUserTypingRequest,
  PublishUserTypingRequestInit,
  RemoveUserCustomStatusRequest,
  RemoveUserCustomStatusRequestInit,
  SearchUsersRequest,
  SearchUsersRequestInit,
  SetProfileImageRequest,
  SetProfileImageRequestInit,
  SetUserStatusTimedDNDRequest,
  SetUserStatusTimedDNDRequestInit,
  UpdateUserActiveRequest,
  UpdateUserActiveRequestInit,
  UpdateUserAuthRequest,
  UpdateUserAuthRequestInit,
  UpdateUserCustomStatusRequest,
  UpdateUserCustomStatusRequestInit,
  UpdateUserRequest,
  UpdateUserRequestInit,
  UpdateUserRolesRequest,
  UpdateUserRolesRequestInit,
  UpdateUserStatusRequest,
  UpdateUserStatusRequestInit,
} from "../model/api-user.ts";
import type { AppError, AppErrorInit, ViewUsersRestrictions } from "../model/common.ts";
import type { CustomStatus, Status, StatusInit, User, UserAuth, UserAuthInit, UserInit } from "../model/user.ts";
import { decodeAppError, decodeViewUsersRestrictions, encodeAppError, encodeViewUsersRestrictions } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import {
  decodeCustomStatus,
  decodeStatus,
  decodeUser,
  decodeUserAuth,
  encodeCustomStatus,
  encodeStatus,
  encodeUser,
  encodeUserAuth,
} from "./user.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isEmptyBytes,
  keysOf,
  leave,
  messageEnd,
  readBytes,
  readInt64,
  readString,
  readTag,
  setKey,
  skipField,
  writeBool,
  writeBytes,
  writeInt32,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCreateUserRequest(w: Writer, v: CreateUserRequestInit): void {
  expectObject(w, v);
  if (v.user !== undefined) {
    const at = beginMessage(w, 10, "user");
    encodeUser(w, v.user);
    endMessage(w, at);
  }
}

const createUserRequestFields = "1:user";

export function decodeCreateUserRequest(r: Reader, length = r.len - r.pos): CreateUserRequest {
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, createUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createUserRequestFields);
  }
  return { user };
}

export function encodeCreateUserResponse(w: Writer, outcome: ApiOutcome<UserInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUser(w, answer);
  endMessage(w, at);
}

const createUserResponseFields = "1:error 2:user";

export function decodeCreateUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User | undefined, AppError> {
  let error_: AppError | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, createUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: user };
}

export function encodeDeleteUserRequest(w: Writer, v: DeleteUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const deleteUserRequestFields = "1:userId";

export function decodeDeleteUserRequest(r: Reader, length = r.len - r.pos): DeleteUserRequest {
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, deleteUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteUserRequestFields);
  }
  return { userId };
}

export function encodeDeleteUserResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteUserResponseFields = "1:error";

export function decodeDeleteUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, deleteUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetUsersRequest(w: Writer, v: GetUsersRequestInit): void {
  expectObject(w, v);
  if (v.inTeamId !== undefined && v.inTeamId !== "") writeString(w, 10, "inTeamId", v.inTeamId);
  if (v.notInTeamId !== undefined && v.notInTeamId !== "") writeString(w, 18, "notInTeamId", v.notInTeamId);
  if (v.inChannelId !== undefined && v.inChannelId !== "") writeString(w, 26, "inChannelId", v.inChannelId);
  if (v.notInChannelId !== undefined && v.notInChannelId !== "") writeString(w, 34, "notInChannelId", v.notInChannelId);
  if (v.inGroupId !== undefined && v.inGroupId !== "") writeString(w, 42, "inGroupId", v.inGroupId);
  if (v.notInGroupId !== undefined && v.notInGroupId !== "") writeString(w, 50, "notInGroupId", v.notInGroupId);
  if (v.groupConstrained !== undefined && v.groupConstrained !== false) writeBool(w, 56, "groupConstrained", v.groupConstrained);
  if (v.withoutTeam !== undefined && v.withoutTeam !== false) writeBool(w, 64, "withoutTeam", v.withoutTeam);
  if (v.inactive !== undefined && v.inactive !== false) writeBool(w, 72, "inactive", v.inactive);
  if (v.active !== undefined && v.active !== false) writeBool(w, 80, "active", v.active);
  if (v.role !== undefined && v.role !== "") writeString(w, 90, "role", v.role);
  if (v.roles !== undefined) {
    expectList(w, "roles", v.roles);
    enter(w, "roles");
    let index = 0;
    for (const item of v.roles) {
      writeString(w, 98, index, item);
      index++;
    }
    leave(w);
  }
  if (v.channelRoles !== undefined) {
    expectList(w, "channelRoles", v.channelRoles);
    enter(w, "channelRoles");
    let index = 0;
    for (const item of v.channelRoles) {
      writeString(w, 106, index, item);
      index++;
    }
    leave(w);
  }
  if (v.teamRoles !== undefined) {
    expectList(w, "teamRoles", v.teamRoles);
    enter(w, "teamRoles");
    let index = 0;
    for (const item of v.teamRoles) {
      writeString(w, 114, index, item);
      index++;
    }
    leave(w);
  }
  if (v.sort !== undefined && v.sort !== "") writeString(w, 122, "sort", v.sort);
  if (v.page !== undefined && v.page !== 0 && (v.page | 0) === v.page) writeInt32(w, 128, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0 && (v.perPage | 0) === v.perPage) writeInt32(w, 136, "perPage", v.perPage);
  if (v.updatedAfter !== undefined && v.updatedAfter !== 0) writeInt64(w, 144, "updatedAfter", v.updatedAfter);
  if (v.viewRestrictions !== undefined) {
    const at = beginMessage(w, 154, "viewRestrictions");
    encodeViewUsersRestrictions(w, v.viewRestrictions);
    endMessage(w, at);
  }
  if (v.page !== undefined && (v.page | 0) !== v.page) writeInt64(w, 8000, "page", v.page);
  if (v.perPage !== undefined && (v.perPage | 0) !== v.perPage) writeInt64(w, 8008, "perPage", v.perPage);
}

const getUsersRequestFields = "1:inTeamId 2:notInTeamId 3:inChannelId 4:notInChannelId 5:inGroupId 6:notInGroupId 7:groupConstrained 8:withoutTeam 9:inactive 10:active 11:role 12:roles 13:channelRoles 14:teamRoles 15:sort 16:page 1000:page 17:perPage 1001:perPage 18:updatedAfter 19:viewRestrictions";

export function decodeGetUsersRequest(r: Reader, length = r.len - r.pos): GetUsersRequest {
  let inTeamId = "";
  let notInTeamId = "";
  let inChannelId = "";
  let notInChannelId = "";
  let inGroupId = "";
  let notInGroupId = "";
  let groupConstrained = false;
  let withoutTeam = false;
  let inactive = false;
  let active = false;
  let role = "";
  let roles: string[] = [];
  let channelRoles: string[] = [];
  let teamRoles: string[] = [];
  let sort = "";
  let page = 0;
  let pageExact: number | undefined;
  let perPage = 0;
  let perPageExact: number | undefined;
  let updatedAfter = 0;
  let viewRestrictions: ViewUsersRestrictions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          inTeamId = readString(r);
          break;
        case 18:
          notInTeamId = readString(r);
          break;
        case 26:
          inChannelId = readString(r);
          break;
        case 34:
          notInChannelId = readString(r);
          break;
        case 42:
          inGroupId = readString(r);
          break;
        case 50:
          notInGroupId = readString(r);
          break;
        case 56:
          groupConstrained = r.bool();
          break;
        case 64:
          withoutTeam = r.bool();
          break;
        case 72:
          inactive = r.bool();
          break;
        case 80:
          active = r.bool();
          break;
        case 90:
          role = readString(r);
          break;
        case 98:
          roles.push(readString(r));
          break;
        case 106:
          channelRoles.push(readString(r));
          break;
        case 114:
          teamRoles.push(readString(r));
          break;
        case 122:
          sort = readString(r);
          break;
        case 128:
          page = r.int32();
          break;
        case 8000:
          pageExact = readInt64(r);
          break;
        case 136:
          perPage = r.int32();
          break;
        case 8008:
          perPageExact = readInt64(r);
          break;
        case 144:
          updatedAfter = readInt64(r);
          break;
        case 154:
          viewRestrictions = decodeViewUsersRestrictions(r, r.uint32(), viewRestrictions);
          break;
        default:
          skipField(r, tag, getUsersRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersRequestFields, { roles, channelRoles, teamRoles });
  }
  if (pageExact !== undefined) page = pageExact;
  if (perPageExact !== undefined) perPage = perPageExact;
  return { inTeamId, notInTeamId, inChannelId, notInChannelId, inGroupId, notInGroupId, groupConstrained, withoutTeam, inactive, active, role, roles, channelRoles, teamRoles, sort, page, perPage, updatedAfter, viewRestrictions };
}

export function encodeGetUsersResponse(w: Writer, outcome: ApiOutcome<readonly UserInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeUser(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getUsersResponseFields = "1:error 2:users";

export function decodeGetUsersResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User[] | undefined, AppError> {
  let error_: AppError | undefined;
  let users: User[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          users.push(decodeUser(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getUsersResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersResponseFields, { users });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: users };
}

export function encodeGetUsersByIdsRequest(w: Writer, v: GetUsersByIdsRequestInit): void {
  expectObject(w, v);
  if (v.userIds !== undefined) {
    expectList(w, "userIds", v.userIds);
    enter(w, "userIds");
    let index = 0;
    for (const item of v.userIds) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
}

const getUsersByIdsRequestFields = "1:userIds";

export function decodeGetUsersByIdsRequest(r: Reader, length = r.len - r.pos): GetUsersByIdsRequest {
  let userIds: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userIds.push(readString(r));
          break;
        default:
          skipField(r, tag, getUsersByIdsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersByIdsRequestFields, { userIds });
  }
  return { userIds };
}

export function encodeGetUsersByIdsResponse(w: Writer, outcome: ApiOutcome<readonly UserInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeUser(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getUsersByIdsResponseFields = "1:error 2:users";

export function decodeGetUsersByIdsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User[] | undefined, AppError> {
  let error_: AppError | undefined;
  let users: User[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          users.push(decodeUser(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getUsersByIdsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersByIdsResponseFields, { users });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: users };
}

export function encodeGetUserRequest(w: Writer, v: GetUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const getUserRequestFields = "1:userId";

export function decodeGetUserRequest(r: Reader, length = r.len - r.pos): GetUserRequest {
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, getUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserRequestFields);
  }
  return { userId };
}

export function encodeGetUserResponse(w: Writer, outcome: ApiOutcome<UserInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUser(w, answer);
  endMessage(w, at);
}

const getUserResponseFields = "1:error 2:user";

export function decodeGetUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User | undefined, AppError> {
  let error_: AppError | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, getUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: user };
}

export function encodeGetUserByEmailRequest(w: Writer, v: GetUserByEmailRequestInit): void {
  expectObject(w, v);
  if (v.email !== undefined && v.email !== "") writeString(w, 10, "email", v.email);
}

const getUserByEmailRequestFields = "1:email";

export function decodeGetUserByEmailRequest(r: Reader, length = r.len - r.pos): GetUserByEmailRequest {
  let email = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          email = readString(r);
          break;
        default:
          skipField(r, tag, getUserByEmailRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserByEmailRequestFields);
  }
  return { email };
}

export function encodeGetUserByEmailResponse(w: Writer, outcome: ApiOutcome<UserInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUser(w, answer);
  endMessage(w, at);
}

const getUserByEmailResponseFields = "1:error 2:user";

export function decodeGetUserByEmailResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User | undefined, AppError> {
  let error_: AppError | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, getUserByEmailResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserByEmailResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: user };
}

export function encodeGetUserByUsernameRequest(w: Writer, v: GetUserByUsernameRequestInit): void {
  expectObject(w, v);
  if (v.name !== undefined && v.name !== "") writeString(w, 10, "name", v.name);
}

const getUserByUsernameRequestFields = "1:name";

export function decodeGetUserByUsernameRequest(r: Reader, length = r.len - r.pos): GetUserByUsernameRequest {
  let name = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          name = readString(r);
          break;
        default:
          skipField(r, tag, getUserByUsernameRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserByUsernameRequestFields);
  }
  return { name };
}

export function encodeGetUserByUsernameResponse(w: Writer, outcome: ApiOutcome<UserInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUser(w, answer);
  endMessage(w, at);
}

const getUserByUsernameResponseFields = "1:error 2:user";

export function decodeGetUserByUsernameResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User | undefined, AppError> {
  let error_: AppError | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, getUserByUsernameResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserByUsernameResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: user };
}

export function encodeGetUsersByUsernamesRequest(w: Writer, v: GetUsersByUsernamesRequestInit): void {
  expectObject(w, v);
  if (v.usernames !== undefined) {
    expectList(w, "usernames", v.usernames);
    enter(w, "usernames");
    let index = 0;
    for (const item of v.usernames) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
}

const getUsersByUsernamesRequestFields = "1:usernames";

export function decodeGetUsersByUsernamesRequest(r: Reader, length = r.len - r.pos): GetUsersByUsernamesRequest {
  let usernames: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          usernames.push(readString(r));
          break;
        default:
          skipField(r, tag, getUsersByUsernamesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersByUsernamesRequestFields, { usernames });
  }
  return { usernames };
}

export function encodeGetUsersByUsernamesResponse(w: Writer, outcome: ApiOutcome<readonly UserInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeUser(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getUsersByUsernamesResponseFields = "1:error 2:users";

export function decodeGetUsersByUsernamesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User[] | undefined, AppError> {
  let error_: AppError | undefined;
  let users: User[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          users.push(decodeUser(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getUsersByUsernamesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersByUsernamesResponseFields, { users });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: users };
}

export function encodeGetUsersInTeamRequest(w: Writer, v: GetUsersInTeamRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 16, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 24, "perPage", v.perPage);
}

const getUsersInTeamRequestFields = "1:teamId 2:page 3:perPage";

export function decodeGetUsersInTeamRequest(r: Reader, length = r.len - r.pos): GetUsersInTeamRequest {
  let teamId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 16:
          page = r.int32();
          break;
        case 24:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getUsersInTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersInTeamRequestFields);
  }
  return { teamId, page, perPage };
}

export function encodeGetUsersInTeamResponse(w: Writer, outcome: ApiOutcome<readonly UserInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeUser(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getUsersInTeamResponseFields = "1:error 2:users";

export function decodeGetUsersInTeamResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User[] | undefined, AppError> {
  let error_: AppError | undefined;
  let users: User[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          users.push(decodeUser(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getUsersInTeamResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersInTeamResponseFields, { users });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: users };
}

export function encodeUpdateUserRequest(w: Writer, v: UpdateUserRequestInit): void {
  expectObject(w, v);
  if (v.user !== undefined) {
    const at = beginMessage(w, 10, "user");
    encodeUser(w, v.user);
    endMessage(w, at);
  }
}

const updateUserRequestFields = "1:user";

export function decodeUpdateUserRequest(r: Reader, length = r.len - r.pos): UpdateUserRequest {
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, updateUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserRequestFields);
  }
  return { user };
}

export function encodeUpdateUserResponse(w: Writer, outcome: ApiOutcome<UserInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUser(w, answer);
  endMessage(w, at);
}

const updateUserResponseFields = "1:error 2:user";

export function decodeUpdateUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User | undefined, AppError> {
  let error_: AppError | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, updateUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: user };
}

export function encodeGetUserStatusRequest(w: Writer, v: GetUserStatusRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const getUserStatusRequestFields = "1:userId";

export function decodeGetUserStatusRequest(r: Reader, length = r.len - r.pos): GetUserStatusRequest {
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, getUserStatusRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserStatusRequestFields);
  }
  return { userId };
}

export function encodeGetUserStatusResponse(w: Writer, outcome: ApiOutcome<StatusInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeStatus(w, answer);
  endMessage(w, at);
}

const getUserStatusResponseFields = "1:error 2:status";

export function decodeGetUserStatusResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Status | undefined, AppError> {
  let error_: AppError | undefined;
  let status: Status | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          status = decodeStatus(r, r.uint32(), status);
          break;
        default:
          skipField(r, tag, getUserStatusResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserStatusResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: status };
}

export function encodeGetUserStatusesByIdsRequest(w: Writer, v: GetUserStatusesByIdsRequestInit): void {
  expectObject(w, v);
  if (v.userIds !== undefined) {
    expectList(w, "userIds", v.userIds);
    enter(w, "userIds");
    let index = 0;
    for (const item of v.userIds) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
}

const getUserStatusesByIdsRequestFields = "1:userIds";

export function decodeGetUserStatusesByIdsRequest(r: Reader, length = r.len - r.pos): GetUserStatusesByIdsRequest {
  let userIds: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userIds.push(readString(r));
          break;
        default:
          skipField(r, tag, getUserStatusesByIdsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserStatusesByIdsRequestFields, { userIds });
  }
  return { userIds };
}

export function encodeGetUserStatusesByIdsResponse(w: Writer, outcome: ApiOutcome<readonly StatusInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeStatus(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getUserStatusesByIdsResponseFields = "1:error 2:statuses";

export function decodeGetUserStatusesByIdsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Status[] | undefined, AppError> {
  let error_: AppError | undefined;
  let statuses: Status[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          statuses.push(decodeStatus(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getUserStatusesByIdsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUserStatusesByIdsResponseFields, { statuses });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: statuses };
}

export function encodeUpdateUserStatusRequest(w: Writer, v: UpdateUserStatusRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.status !== undefined && v.status !== "") writeString(w, 18, "status", v.status);
}

const updateUserStatusRequestFields = "1:userId 2:status";

export function decodeUpdateUserStatusRequest(r: Reader, length = r.len - r.pos): UpdateUserStatusRequest {
  let userId = "";
  let status = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          status = readString(r);
          break;
        default:
          skipField(r, tag, updateUserStatusRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserStatusRequestFields);
  }
  return { userId, status };
}

export function encodeUpdateUserStatusResponse(w: Writer, outcome: ApiOutcome<StatusInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeStatus(w, answer);
  endMessage(w, at);
}

const updateUserStatusResponseFields = "1:error 2:status";

export function decodeUpdateUserStatusResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Status | undefined, AppError> {
  let error_: AppError | undefined;
  let status: Status | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          status = decodeStatus(r, r.uint32(), status);
          break;
        default:
          skipField(r, tag, updateUserStatusResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserStatusResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: status };
}

export function encodeSetUserStatusTimedDNDRequest(w: Writer, v: SetUserStatusTimedDNDRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.endTime !== undefined && v.endTime !== 0) writeInt64(w, 16, "endTime", v.endTime);
}

const setUserStatusTimedDNDRequestFields = "1:userId 2:endTime";

export function decodeSetUserStatusTimedDNDRequest(r: Reader, length = r.len - r.pos): SetUserStatusTimedDNDRequest {
  let userId = "";
  let endTime = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 16:
          endTime = readInt64(r);
          break;
        default:
          skipField(r, tag, setUserStatusTimedDNDRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, setUserStatusTimedDNDRequestFields);
  }
  return { userId, endTime };
}

export function encodeSetUserStatusTimedDNDResponse(w: Writer, outcome: ApiOutcome<StatusInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeStatus(w, answer);
  endMessage(w, at);
}

const setUserStatusTimedDNDResponseFields = "1:error 2:status";

export function decodeSetUserStatusTimedDNDResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Status | undefined, AppError> {
  let error_: AppError | undefined;
  let status: Status | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          status = decodeStatus(r, r.uint32(), status);
          break;
        default:
          skipField(r, tag, setUserStatusTimedDNDResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, setUserStatusTimedDNDResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: status };
}

export function encodeUpdateUserActiveRequest(w: Writer, v: UpdateUserActiveRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.active !== undefined && v.active !== false) writeBool(w, 16, "active", v.active);
}

const updateUserActiveRequestFields = "1:userId 2:active";

export function decodeUpdateUserActiveRequest(r: Reader, length = r.len - r.pos): UpdateUserActiveRequest {
  let userId = "";
  let active = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 16:
          active = r.bool();
          break;
        default:
          skipField(r, tag, updateUserActiveRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserActiveRequestFields);
  }
  return { userId, active };
}

export function encodeUpdateUserActiveResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const updateUserActiveResponseFields = "1:error";

export function decodeUpdateUserActiveResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, updateUserActiveResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserActiveResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeUpdateUserCustomStatusRequest(w: Writer, v: UpdateUserCustomStatusRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.customStatus !== undefined) {
    const at = beginMessage(w, 18, "customStatus");
    encodeCustomStatus(w, v.customStatus);
    endMessage(w, at);
  }
}

const updateUserCustomStatusRequestFields = "1:userId 2:customStatus";

export function decodeUpdateUserCustomStatusRequest(r: Reader, length = r.len - r.pos): UpdateUserCustomStatusRequest {
  let userId = "";
  let customStatus: CustomStatus | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          customStatus = decodeCustomStatus(r, r.uint32(), customStatus);
          break;
        default:
          skipField(r, tag, updateUserCustomStatusRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserCustomStatusRequestFields);
  }
  return { userId, customStatus };
}

export function encodeUpdateUserCustomStatusResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const updateUserCustomStatusResponseFields = "1:error";

export function decodeUpdateUserCustomStatusResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, updateUserCustomStatusResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserCustomStatusResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeRemoveUserCustomStatusRequest(w: Writer, v: RemoveUserCustomStatusRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const removeUserCustomStatusRequestFields = "1:userId";

export function decodeRemoveUserCustomStatusRequest(r: Reader, length = r.len - r.pos): RemoveUserCustomStatusRequest {
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, removeUserCustomStatusRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, removeUserCustomStatusRequestFields);
  }
  return { userId };
}

export function encodeRemoveUserCustomStatusResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const removeUserCustomStatusResponseFields = "1:error";

export function decodeRemoveUserCustomStatusResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, removeUserCustomStatusResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, removeUserCustomStatusResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetUsersInChannelRequest(w: Writer, v: GetUsersInChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.sortBy !== undefined && v.sortBy !== "") writeString(w, 18, "sortBy", v.sortBy);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 24, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 32, "perPage", v.perPage);
}

const getUsersInChannelRequestFields = "1:channelId 2:sortBy 3:page 4:perPage";

export function decodeGetUsersInChannelRequest(r: Reader, length = r.len - r.pos): GetUsersInChannelRequest {
  let channelId = "";
  let sortBy = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          sortBy = readString(r);
          break;
        case 24:
          page = r.int32();
          break;
        case 32:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getUsersInChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersInChannelRequestFields);
  }
  return { channelId, sortBy, page, perPage };
}

export function encodeGetUsersInChannelResponse(w: Writer, outcome: ApiOutcome<readonly UserInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeUser(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getUsersInChannelResponseFields = "1:error 2:users";

export function decodeGetUsersInChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User[] | undefined, AppError> {
  let error_: AppError | undefined;
  let users: User[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          users.push(decodeUser(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getUsersInChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getUsersInChannelResponseFields, { users });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: users };
}

export function encodeGetLDAPUserAttributesRequest(w: Writer, v: GetLDAPUserAttributesRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.attributes !== undefined) {
    expectList(w, "attributes", v.attributes);
    enter(w, "attributes");
    let index = 0;
    for (const item of v.attributes) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const getLDAPUserAttributesRequestFields = "1:userId 2:attributes";

export function decodeGetLDAPUserAttributesRequest(r: Reader, length = r.len - r.pos): GetLDAPUserAttributesRequest {
  let userId = "";
  let attributes: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          attributes.push(readString(r));
          break;
        default:
          skipField(r, tag, getLDAPUserAttributesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getLDAPUserAttributesRequestFields, { attributes });
  }
  return { userId, attributes };
}

export function encodeGetLDAPUserAttributesResponse(w: Writer, outcome: ApiOutcome<Record<string, string>, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  enter(w, "result");
  for (const key of keysOf(w, answer)) {
    const entry = beginMessage(w, 18, key);
    writeString(w, 10, "", key);
    const item = answer[key] as (typeof answer)[string];
    writeString(w, 18, "", item);
    endMessage(w, entry);
  }
  leave(w);
}

const getLDAPUserAttributesResponseFields = "1:error 2:attributes";

export function decodeGetLDAPUserAttributesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Record<string, string> | undefined, AppError> {
  let error_: AppError | undefined;
  let attributes: Record<string, string> = {};
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof attributes)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = readString(r);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(attributes, key, item ?? "");
          break;
        }
        default:
          skipField(r, tag, getLDAPUserAttributesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getLDAPUserAttributesResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: attributes };
}

export function encodeSearchUsersRequest(w: Writer, v: SearchUsersRequestInit): void {
  expectObject(w, v);
  if (v.term !== undefined && v.term !== "") writeString(w, 10, "term", v.term);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 18, "teamId", v.teamId);
  if (v.notInTeamId !== undefined && v.notInTeamId !== "") writeString(w, 26, "notInTeamId", v.notInTeamId);
  if (v.inChannelId !== undefined && v.inChannelId !== "") writeString(w, 34, "inChannelId", v.inChannelId);
  if (v.notInChannelId !== undefined && v.notInChannelId !== "") writeString(w, 42, "notInChannelId", v.notInChannelId);
  if (v.inGroupId !== undefined && v.inGroupId !== "") writeString(w, 50, "inGroupId", v.inGroupId);
  if (v.groupConstrained !== undefined && v.groupConstrained !== false) writeBool(w, 56, "groupConstrained", v.groupConstrained);
  if (v.allowInactive !== undefined && v.allowInactive !== false) writeBool(w, 64, "allowInactive", v.allowInactive);
  if (v.withoutTeam !== undefined && v.withoutTeam !== false) writeBool(w, 72, "withoutTeam", v.withoutTeam);
  if (v.limit !== undefined && v.limit !== 0 && (v.limit | 0) === v.limit) writeInt32(w, 80, "limit", v.limit);
  if (v.role !== undefined && v.role !== "") writeString(w, 90, "role", v.role);
  if (v.roles !== undefined) {
    expectList(w, "roles", v.roles);
    enter(w, "roles");
    let index = 0;
    for (const item of v.roles) {
      writeString(w, 98, index, item);
      index++;
    }
    leave(w);
  }
  if (v.channelRoles !== undefined) {
    expectList(w, "channelRoles", v.channelRoles);
    enter(w, "channelRoles");
    let index = 0;
    for (const item of v.channelRoles) {
      writeString(w, 106, index, item);
      index++;
    }
    leave(w);
  }
  if (v.teamRoles !== undefined) {
    expectList(w, "teamRoles", v.teamRoles);
    enter(w, "teamRoles");
    let index = 0;
    for (const item of v.teamRoles) {
      writeString(w, 114, index, item);
      index++;
    }
    leave(w);
  }
  if (v.notInGroupId !== undefined && v.notInGroupId !== "") writeString(w, 122, "notInGroupId", v.notInGroupId);
  if (v.limit !== undefined && (v.limit | 0) !== v.limit) writeInt64(w, 8000, "limit", v.limit);
}

const searchUsersRequestFields = "1:term 2:teamId 3:notInTeamId 4:inChannelId 5:notInChannelId 6:inGroupId 7:groupConstrained 8:allowInactive 9:withoutTeam 10:limit 1000:limit 11:role 12:roles 13:channelRoles 14:teamRoles 15:notInGroupId";

export function decodeSearchUsersRequest(r: Reader, length = r.len - r.pos): SearchUsersRequest {
  let term = "";
  let teamId = "";
  let notInTeamId = "";
  let inChannelId = "";
  let notInChannelId = "";
  let inGroupId = "";
  let groupConstrained = false;
  let allowInactive = false;
  let withoutTeam = false;
  let limit = 0;
  let limitExact: number | undefined;
  let role = "";
  let roles: string[] = [];
  let channelRoles: string[] = [];
  let teamRoles: string[] = [];
  let notInGroupId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          term = readString(r);
          break;
        case 18:
          teamId = readString(r);
          break;
        case 26:
          notInTeamId = readString(r);
          break;
        case 34:
          inChannelId = readString(r);
          break;
        case 42:
          notInChannelId = readString(r);
          break;
        case 50:
          inGroupId = readString(r);
          break;
        case 56:
          groupConstrained = r.bool();
          break;
        case 64:
          allowInactive = r.bool();
          break;
        case 72:
          withoutTeam = r.bool();
          break;
        case 80:
          limit = r.int32();
          break;
        case 8000:
          limitExact = readInt64(r);
          break;
        case 90:
          role = readString(r);
          break;
        case 98:
          roles.push(readString(r));
          break;
        case 106:
          channelRoles.push(readString(r));
          break;
        case 114:
          teamRoles.push(readString(r));
          break;
        case 122:
          notInGroupId = readString(r);
          break;
        default:
          skipField(r, tag, searchUsersRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchUsersRequestFields, { roles, channelRoles, teamRoles });
  }
  if (limitExact !== undefined) limit = limitExact;
  return { term, teamId, notInTeamId, inChannelId, notInChannelId, inGroupId, groupConstrained, allowInactive, withoutTeam, limit, role, roles, channelRoles, teamRoles, notInGroupId };
}

export function encodeSearchUsersResponse(w: Writer, outcome: ApiOutcome<readonly UserInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeUser(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const searchUsersResponseFields = "1:error 2:users";

export function decodeSearchUsersResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User[] | undefined, AppError> {
  let error_: AppError | undefined;
  let users: User[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          users.push(decodeUser(r, r.uint32()));
          break;
        default:
          skipField(r, tag, searchUsersResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchUsersResponseFields, { users });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: users };
}

export function encodeGetProfileImageRequest(w: Writer, v: GetProfileImageRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const getProfileImageRequestFields = "1:userId";

export function decodeGetProfileImageRequest(r: Reader, length = r.len - r.pos): GetProfileImageRequest {
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, getProfileImageRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getProfileImageRequestFields);
  }
  return { userId };
}

export function encodeGetProfileImageResponse(w: Writer, outcome: ApiOutcome<Uint8Array, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (!isEmptyBytes(answer)) writeBytes(w, 18, "result", answer);
}

const getProfileImageResponseFields = "1:error 2:image";

export function decodeGetProfileImageResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Uint8Array | undefined, AppError> {
  let error_: AppError | undefined;
  let image: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          image = readBytes(r);
          break;
        default:
          skipField(r, tag, getProfileImageResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getProfileImageResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: image };
}

export function encodeSetProfileImageRequest(w: Writer, v: SetProfileImageRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.data !== undefined && !isEmptyBytes(v.data)) writeBytes(w, 18, "data", v.data);
}

const setProfileImageRequestFields = "1:userId 2:data";

export function decodeSetProfileImageRequest(r: Reader, length = r.len - r.pos): SetProfileImageRequest {
  let userId = "";
  let data: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          data = readBytes(r);
          break;
        default:
          skipField(r, tag, setProfileImageRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, setProfileImageRequestFields);
  }
  return { userId, data };
}

export function encodeSetProfileImageResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const setProfileImageResponseFields = "1:error";

export function decodeSetProfileImageResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, setProfileImageResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, setProfileImageResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodePublishUserTypingRequest(w: Writer, v: PublishUserTypingRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 18, "channelId", v.channelId);
  if (v.parentId !== undefined && v.parentId !== "") writeString(w, 26, "parentId", v.parentId);
}

const publishUserTypingRequestFields = "1:userId 2:channelId 3:parentId";

export function decodePublishUserTypingRequest(r: Reader, length = r.len - r.pos): PublishUserTypingRequest {
  let userId = "";
  let channelId = "";
  let parentId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          channelId = readString(r);
          break;
        case 26:
          parentId = readString(r);
          break;
        default:
          skipField(r, tag, publishUserTypingRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, publishUserTypingRequestFields);
  }
  return { userId, channelId, parentId };
}

export function encodePublishUserTypingResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const publishUserTypingResponseFields = "1:error";

export function decodePublishUserTypingResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, publishUserTypingResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, publishUserTypingResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeUpdateUserAuthRequest(w: Writer, v: UpdateUserAuthRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.userAuth !== undefined) {
    const at = beginMessage(w, 18, "userAuth");
    encodeUserAuth(w, v.userAuth);
    endMessage(w, at);
  }
}

const updateUserAuthRequestFields = "1:userId 2:userAuth";

export function decodeUpdateUserAuthRequest(r: Reader, length = r.len - r.pos): UpdateUserAuthRequest {
  let userId = "";
  let userAuth: UserAuth | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          userAuth = decodeUserAuth(r, r.uint32(), userAuth);
          break;
        default:
          skipField(r, tag, updateUserAuthRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserAuthRequestFields);
  }
  return { userId, userAuth };
}

export function encodeUpdateUserAuthResponse(w: Writer, outcome: ApiOutcome<UserAuthInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUserAuth(w, answer);
  endMessage(w, at);
}

const updateUserAuthResponseFields = "1:error 2:userAuth";

export function decodeUpdateUserAuthResponse(r: Reader, length = r.len - r.pos): ApiOutcome<UserAuth | undefined, AppError> {
  let error_: AppError | undefined;
  let userAuth: UserAuth | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          userAuth = decodeUserAuth(r, r.uint32(), userAuth);
          break;
        default:
          skipField(r, tag, updateUserAuthResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserAuthResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: userAuth };
}

export function encodeUpdateUserRolesRequest(w: Writer, v: UpdateUserRolesRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.newRoles !== undefined && v.newRoles !== "") writeString(w, 18, "newRoles", v.newRoles);
}

const updateUserRolesRequestFields = "1:userId 2:newRoles";

export function decodeUpdateUserRolesRequest(r: Reader, length = r.len - r.pos): UpdateUserRolesRequest {
  let userId = "";
  let newRoles = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          newRoles = readString(r);
          break;
        default:
          skipField(r, tag, updateUserRolesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserRolesRequestFields);
  }
  return { userId, newRoles };
}

export function encodeUpdateUserRolesResponse(w: Writer, outcome: ApiOutcome<UserInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeUser(w, answer);
  endMessage(w, at);
}

const updateUserRolesResponseFields = "1:error 2:user";

export function decodeUpdateUserRolesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User | undefined, AppError> {
  let error_: AppError | undefined;
  let user: User | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          user = decodeUser(r, r.uint32(), user);
          break;
        default:
          skipField(r, tag, updateUserRolesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateUserRolesResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: user };
}
