// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateDefaultSyncableMembershipsRequest,
  CreateDefaultSyncableMembershipsRequestInit,
  CreateGroupRequest,
  CreateGroupRequestInit,
  DeleteGroupConstrainedMembershipsRequest,
  DeleteGroupConstrainedMembershipsRequestInit,
  DeleteGroupMemberRequest,
  DeleteGroupMemberRequestInit,
  DeleteGroupRequest,
  DeleteGroupRequestInit,
  DeleteGroupSyncableRequest,
  DeleteGroupSyncableRequestInit,
  GetGroupByNameRequest,
  GetGroupByNameRequestInit,
  GetGroupByRemoteIDRequest,
  GetGroupByRemoteIDRequestInit,
  GetGroupMemberUsersRequest,
  GetGroupMemberUsersRequestInit,
  GetGroupRequest,
  GetGroupRequestInit,
  GetGroupSyncableRequest,
  GetGroupSyncableRequestInit,
  GetGroupSyncablesRequest,
  GetGroupSyncablesRequestInit,
  GetGroupsBySourceRequest,
  GetGroupsBySourceRequestInit,
  GetGroupsForUserRequest,
  GetGroupsForUserRequestInit,
  GetGroupsRequest,
  GetGroupsRequestInit,
  RestoreGroupRequest,
  RestoreGroupRequestInit,
  UpdateGroupRequest,
  UpdateGroupRequestInit,
  UpdateGroupSyncableRequest,
  UpdateGroupSyncableRequestInit,
  UpsertGroupMemberRequest,
  UpsertGroupMemberRequestInit,
  UpsertGroupMembersRequest,
  UpsertGroupMembersRequestInit,
  UpsertGroupSyncableRequest,
  UpsertGroupSyncableRequestInit,
} from "../model/api-group.ts";
import type { AppError, AppErrorInit, ViewUsersRestrictions } from "../model/common.ts";
import type {
  CreateDefaultMembershipParams,
  Group,
  GroupInit,
  GroupMember,
  GroupMemberInit,
  GroupSearchOpts,
  GroupSyncable,
  GroupSyncableInit,
} from "../model/group.ts";
import type { User, UserInit } from "../model/user.ts";
import { decodeAppError, decodeViewUsersRestrictions, encodeAppError, encodeViewUsersRestrictions } from "./common.ts";
import {
  decodeCreateDefaultMembershipParams,
  decodeGroup,
  decodeGroupMember,
  decodeGroupSearchOpts,
  decodeGroupSyncable,
  encodeCreateDefaultMembershipParams,
  encodeGroup,
  encodeGroupMember,
  encodeGroupSearchOpts,
  encodeGroupSyncable,
} from "./group.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import { decodeUser, encodeUser } from "./user.ts";

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
  readString,
  readTag,
  skipField,
  writeInt32,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeGetGroupRequest(w: Writer, v: GetGroupRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
}

const getGroupRequestFields = "1:groupId";

export function decodeGetGroupRequest(r: Reader, length = r.len - r.pos): GetGroupRequest {
  let groupId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        default:
          skipField(r, tag, getGroupRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupRequestFields);
  }
  return { groupId };
}

export function encodeGetGroupResponse(w: Writer, outcome: ApiOutcome<GroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroup(w, answer);
  endMessage(w, at);
}

const getGroupResponseFields = "1:error 2:group";

export function decodeGetGroupResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group | undefined, AppError> {
  let error_: AppError | undefined;
  let group: Group | undefined;
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
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, getGroupResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeGetGroupByNameRequest(w: Writer, v: GetGroupByNameRequestInit): void {
  expectObject(w, v);
  if (v.name !== undefined && v.name !== "") writeString(w, 10, "name", v.name);
}

const getGroupByNameRequestFields = "1:name";

export function decodeGetGroupByNameRequest(r: Reader, length = r.len - r.pos): GetGroupByNameRequest {
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
          skipField(r, tag, getGroupByNameRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupByNameRequestFields);
  }
  return { name };
}

export function encodeGetGroupByNameResponse(w: Writer, outcome: ApiOutcome<GroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroup(w, answer);
  endMessage(w, at);
}

const getGroupByNameResponseFields = "1:error 2:group";

export function decodeGetGroupByNameResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group | undefined, AppError> {
  let error_: AppError | undefined;
  let group: Group | undefined;
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
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, getGroupByNameResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupByNameResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeGetGroupMemberUsersRequest(w: Writer, v: GetGroupMemberUsersRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 16, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 24, "perPage", v.perPage);
}

const getGroupMemberUsersRequestFields = "1:groupId 2:page 3:perPage";

export function decodeGetGroupMemberUsersRequest(r: Reader, length = r.len - r.pos): GetGroupMemberUsersRequest {
  let groupId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 16:
          page = r.int32();
          break;
        case 24:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getGroupMemberUsersRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupMemberUsersRequestFields);
  }
  return { groupId, page, perPage };
}

export function encodeGetGroupMemberUsersResponse(w: Writer, outcome: ApiOutcome<readonly UserInit[], AppErrorInit>): void {
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

const getGroupMemberUsersResponseFields = "1:error 2:users";

export function decodeGetGroupMemberUsersResponse(r: Reader, length = r.len - r.pos): ApiOutcome<User[] | undefined, AppError> {
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
          skipField(r, tag, getGroupMemberUsersResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupMemberUsersResponseFields, { users });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: users };
}

export function encodeGetGroupsBySourceRequest(w: Writer, v: GetGroupsBySourceRequestInit): void {
  expectObject(w, v);
  if (v.groupSource !== undefined && v.groupSource !== "") writeString(w, 10, "groupSource", v.groupSource);
}

const getGroupsBySourceRequestFields = "1:groupSource";

export function decodeGetGroupsBySourceRequest(r: Reader, length = r.len - r.pos): GetGroupsBySourceRequest {
  let groupSource = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupSource = readString(r);
          break;
        default:
          skipField(r, tag, getGroupsBySourceRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupsBySourceRequestFields);
  }
  return { groupSource };
}

export function encodeGetGroupsBySourceResponse(w: Writer, outcome: ApiOutcome<readonly GroupInit[], AppErrorInit>): void {
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
    encodeGroup(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getGroupsBySourceResponseFields = "1:error 2:groups";

export function decodeGetGroupsBySourceResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group[] | undefined, AppError> {
  let error_: AppError | undefined;
  let groups: Group[] = [];
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
          groups.push(decodeGroup(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getGroupsBySourceResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupsBySourceResponseFields, { groups });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groups };
}

export function encodeGetGroupsForUserRequest(w: Writer, v: GetGroupsForUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const getGroupsForUserRequestFields = "1:userId";

export function decodeGetGroupsForUserRequest(r: Reader, length = r.len - r.pos): GetGroupsForUserRequest {
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
          skipField(r, tag, getGroupsForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupsForUserRequestFields);
  }
  return { userId };
}

export function encodeGetGroupsForUserResponse(w: Writer, outcome: ApiOutcome<readonly GroupInit[], AppErrorInit>): void {
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
    encodeGroup(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getGroupsForUserResponseFields = "1:error 2:groups";

export function decodeGetGroupsForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group[] | undefined, AppError> {
  let error_: AppError | undefined;
  let groups: Group[] = [];
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
          groups.push(decodeGroup(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getGroupsForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupsForUserResponseFields, { groups });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groups };
}

export function encodeUpsertGroupMemberRequest(w: Writer, v: UpsertGroupMemberRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const upsertGroupMemberRequestFields = "1:groupId 2:userId";

export function decodeUpsertGroupMemberRequest(r: Reader, length = r.len - r.pos): UpsertGroupMemberRequest {
  let groupId = "";
  let userId = "";
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
        default:
          skipField(r, tag, upsertGroupMemberRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertGroupMemberRequestFields);
  }
  return { groupId, userId };
}

export function encodeUpsertGroupMemberResponse(w: Writer, outcome: ApiOutcome<GroupMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroupMember(w, answer);
  endMessage(w, at);
}

const upsertGroupMemberResponseFields = "1:error 2:groupMember";

export function decodeUpsertGroupMemberResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GroupMember | undefined, AppError> {
  let error_: AppError | undefined;
  let groupMember: GroupMember | undefined;
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
          groupMember = decodeGroupMember(r, r.uint32(), groupMember);
          break;
        default:
          skipField(r, tag, upsertGroupMemberResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertGroupMemberResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groupMember };
}

export function encodeUpsertGroupMembersRequest(w: Writer, v: UpsertGroupMembersRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.userIds !== undefined) {
    expectList(w, "userIds", v.userIds);
    enter(w, "userIds");
    let index = 0;
    for (const item of v.userIds) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const upsertGroupMembersRequestFields = "1:groupId 2:userIds";

export function decodeUpsertGroupMembersRequest(r: Reader, length = r.len - r.pos): UpsertGroupMembersRequest {
  let groupId = "";
  let userIds: string[] = [];
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
          userIds.push(readString(r));
          break;
        default:
          skipField(r, tag, upsertGroupMembersRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertGroupMembersRequestFields, { userIds });
  }
  return { groupId, userIds };
}

export function encodeUpsertGroupMembersResponse(w: Writer, outcome: ApiOutcome<readonly GroupMemberInit[], AppErrorInit>): void {
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
    encodeGroupMember(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const upsertGroupMembersResponseFields = "1:error 2:groupMembers";

export function decodeUpsertGroupMembersResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GroupMember[] | undefined, AppError> {
  let error_: AppError | undefined;
  let groupMembers: GroupMember[] = [];
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
          groupMembers.push(decodeGroupMember(r, r.uint32()));
          break;
        default:
          skipField(r, tag, upsertGroupMembersResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertGroupMembersResponseFields, { groupMembers });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groupMembers };
}

export function encodeGetGroupByRemoteIDRequest(w: Writer, v: GetGroupByRemoteIDRequestInit): void {
  expectObject(w, v);
  if (v.remoteId !== undefined && v.remoteId !== "") writeString(w, 10, "remoteId", v.remoteId);
  if (v.groupSource !== undefined && v.groupSource !== "") writeString(w, 18, "groupSource", v.groupSource);
}

const getGroupByRemoteIDRequestFields = "1:remoteId 2:groupSource";

export function decodeGetGroupByRemoteIDRequest(r: Reader, length = r.len - r.pos): GetGroupByRemoteIDRequest {
  let remoteId = "";
  let groupSource = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          remoteId = readString(r);
          break;
        case 18:
          groupSource = readString(r);
          break;
        default:
          skipField(r, tag, getGroupByRemoteIDRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupByRemoteIDRequestFields);
  }
  return { remoteId, groupSource };
}

export function encodeGetGroupByRemoteIDResponse(w: Writer, outcome: ApiOutcome<GroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroup(w, answer);
  endMessage(w, at);
}

const getGroupByRemoteIDResponseFields = "1:error 2:group";

export function decodeGetGroupByRemoteIDResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group | undefined, AppError> {
  let error_: AppError | undefined;
  let group: Group | undefined;
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
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, getGroupByRemoteIDResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupByRemoteIDResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeCreateGroupRequest(w: Writer, v: CreateGroupRequestInit): void {
  expectObject(w, v);
  if (v.group !== undefined) {
    const at = beginMessage(w, 10, "group");
    encodeGroup(w, v.group);
    endMessage(w, at);
  }
}

const createGroupRequestFields = "1:group";

export function decodeCreateGroupRequest(r: Reader, length = r.len - r.pos): CreateGroupRequest {
  let group: Group | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, createGroupRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createGroupRequestFields);
  }
  return { group };
}

export function encodeCreateGroupResponse(w: Writer, outcome: ApiOutcome<GroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroup(w, answer);
  endMessage(w, at);
}

const createGroupResponseFields = "1:error 2:group";

export function decodeCreateGroupResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group | undefined, AppError> {
  let error_: AppError | undefined;
  let group: Group | undefined;
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
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, createGroupResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createGroupResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeUpdateGroupRequest(w: Writer, v: UpdateGroupRequestInit): void {
  expectObject(w, v);
  if (v.group !== undefined) {
    const at = beginMessage(w, 10, "group");
    encodeGroup(w, v.group);
    endMessage(w, at);
  }
}

const updateGroupRequestFields = "1:group";

export function decodeUpdateGroupRequest(r: Reader, length = r.len - r.pos): UpdateGroupRequest {
  let group: Group | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, updateGroupRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateGroupRequestFields);
  }
  return { group };
}

export function encodeUpdateGroupResponse(w: Writer, outcome: ApiOutcome<GroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroup(w, answer);
  endMessage(w, at);
}

const updateGroupResponseFields = "1:error 2:group";

export function decodeUpdateGroupResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group | undefined, AppError> {
  let error_: AppError | undefined;
  let group: Group | undefined;
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
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, updateGroupResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateGroupResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeDeleteGroupRequest(w: Writer, v: DeleteGroupRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
}

const deleteGroupRequestFields = "1:groupId";

export function decodeDeleteGroupRequest(r: Reader, length = r.len - r.pos): DeleteGroupRequest {
  let groupId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        default:
          skipField(r, tag, deleteGroupRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteGroupRequestFields);
  }
  return { groupId };
}

export function encodeDeleteGroupResponse(w: Writer, outcome: ApiOutcome<GroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroup(w, answer);
  endMessage(w, at);
}

const deleteGroupResponseFields = "1:error 2:group";

export function decodeDeleteGroupResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group | undefined, AppError> {
  let error_: AppError | undefined;
  let group: Group | undefined;
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
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, deleteGroupResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteGroupResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeRestoreGroupRequest(w: Writer, v: RestoreGroupRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
}

const restoreGroupRequestFields = "1:groupId";

export function decodeRestoreGroupRequest(r: Reader, length = r.len - r.pos): RestoreGroupRequest {
  let groupId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        default:
          skipField(r, tag, restoreGroupRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, restoreGroupRequestFields);
  }
  return { groupId };
}

export function encodeRestoreGroupResponse(w: Writer, outcome: ApiOutcome<GroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroup(w, answer);
  endMessage(w, at);
}

const restoreGroupResponseFields = "1:error 2:group";

export function decodeRestoreGroupResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group | undefined, AppError> {
  let error_: AppError | undefined;
  let group: Group | undefined;
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
          group = decodeGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, restoreGroupResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, restoreGroupResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeDeleteGroupMemberRequest(w: Writer, v: DeleteGroupMemberRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
}

const deleteGroupMemberRequestFields = "1:groupId 2:userId";

export function decodeDeleteGroupMemberRequest(r: Reader, length = r.len - r.pos): DeleteGroupMemberRequest {
  let groupId = "";
  let userId = "";
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
        default:
          skipField(r, tag, deleteGroupMemberRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteGroupMemberRequestFields);
  }
  return { groupId, userId };
}

export function encodeDeleteGroupMemberResponse(w: Writer, outcome: ApiOutcome<GroupMemberInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroupMember(w, answer);
  endMessage(w, at);
}

const deleteGroupMemberResponseFields = "1:error 2:groupMember";

export function decodeDeleteGroupMemberResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GroupMember | undefined, AppError> {
  let error_: AppError | undefined;
  let groupMember: GroupMember | undefined;
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
          groupMember = decodeGroupMember(r, r.uint32(), groupMember);
          break;
        default:
          skipField(r, tag, deleteGroupMemberResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteGroupMemberResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groupMember };
}

export function encodeGetGroupSyncableRequest(w: Writer, v: GetGroupSyncableRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.syncableId !== undefined && v.syncableId !== "") writeString(w, 18, "syncableId", v.syncableId);
  if (v.syncableType !== undefined && v.syncableType !== "") writeString(w, 26, "syncableType", v.syncableType);
}

const getGroupSyncableRequestFields = "1:groupId 2:syncableId 3:syncableType";

export function decodeGetGroupSyncableRequest(r: Reader, length = r.len - r.pos): GetGroupSyncableRequest {
  let groupId = "";
  let syncableId = "";
  let syncableType = "";
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
        default:
          skipField(r, tag, getGroupSyncableRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupSyncableRequestFields);
  }
  return { groupId, syncableId, syncableType };
}

export function encodeGetGroupSyncableResponse(w: Writer, outcome: ApiOutcome<GroupSyncableInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroupSyncable(w, answer);
  endMessage(w, at);
}

const getGroupSyncableResponseFields = "1:error 2:groupSyncable";

export function decodeGetGroupSyncableResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GroupSyncable | undefined, AppError> {
  let error_: AppError | undefined;
  let groupSyncable: GroupSyncable | undefined;
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
          groupSyncable = decodeGroupSyncable(r, r.uint32(), groupSyncable);
          break;
        default:
          skipField(r, tag, getGroupSyncableResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupSyncableResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groupSyncable };
}

export function encodeGetGroupSyncablesRequest(w: Writer, v: GetGroupSyncablesRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.syncableType !== undefined && v.syncableType !== "") writeString(w, 18, "syncableType", v.syncableType);
}

const getGroupSyncablesRequestFields = "1:groupId 2:syncableType";

export function decodeGetGroupSyncablesRequest(r: Reader, length = r.len - r.pos): GetGroupSyncablesRequest {
  let groupId = "";
  let syncableType = "";
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
          syncableType = readString(r);
          break;
        default:
          skipField(r, tag, getGroupSyncablesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupSyncablesRequestFields);
  }
  return { groupId, syncableType };
}

export function encodeGetGroupSyncablesResponse(w: Writer, outcome: ApiOutcome<readonly GroupSyncableInit[], AppErrorInit>): void {
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
    encodeGroupSyncable(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getGroupSyncablesResponseFields = "1:error 2:groupSyncables";

export function decodeGetGroupSyncablesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GroupSyncable[] | undefined, AppError> {
  let error_: AppError | undefined;
  let groupSyncables: GroupSyncable[] = [];
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
          groupSyncables.push(decodeGroupSyncable(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getGroupSyncablesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupSyncablesResponseFields, { groupSyncables });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groupSyncables };
}

export function encodeUpsertGroupSyncableRequest(w: Writer, v: UpsertGroupSyncableRequestInit): void {
  expectObject(w, v);
  if (v.groupSyncable !== undefined) {
    const at = beginMessage(w, 10, "groupSyncable");
    encodeGroupSyncable(w, v.groupSyncable);
    endMessage(w, at);
  }
}

const upsertGroupSyncableRequestFields = "1:groupSyncable";

export function decodeUpsertGroupSyncableRequest(r: Reader, length = r.len - r.pos): UpsertGroupSyncableRequest {
  let groupSyncable: GroupSyncable | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupSyncable = decodeGroupSyncable(r, r.uint32(), groupSyncable);
          break;
        default:
          skipField(r, tag, upsertGroupSyncableRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertGroupSyncableRequestFields);
  }
  return { groupSyncable };
}

export function encodeUpsertGroupSyncableResponse(w: Writer, outcome: ApiOutcome<GroupSyncableInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroupSyncable(w, answer);
  endMessage(w, at);
}

const upsertGroupSyncableResponseFields = "1:error 2:groupSyncable";

export function decodeUpsertGroupSyncableResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GroupSyncable | undefined, AppError> {
  let error_: AppError | undefined;
  let groupSyncable: GroupSyncable | undefined;
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
          groupSyncable = decodeGroupSyncable(r, r.uint32(), groupSyncable);
          break;
        default:
          skipField(r, tag, upsertGroupSyncableResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertGroupSyncableResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groupSyncable };
}

export function encodeUpdateGroupSyncableRequest(w: Writer, v: UpdateGroupSyncableRequestInit): void {
  expectObject(w, v);
  if (v.groupSyncable !== undefined) {
    const at = beginMessage(w, 10, "groupSyncable");
    encodeGroupSyncable(w, v.groupSyncable);
    endMessage(w, at);
  }
}

const updateGroupSyncableRequestFields = "1:groupSyncable";

export function decodeUpdateGroupSyncableRequest(r: Reader, length = r.len - r.pos): UpdateGroupSyncableRequest {
  let groupSyncable: GroupSyncable | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupSyncable = decodeGroupSyncable(r, r.uint32(), groupSyncable);
          break;
        default:
          skipField(r, tag, updateGroupSyncableRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateGroupSyncableRequestFields);
  }
  return { groupSyncable };
}

export function encodeUpdateGroupSyncableResponse(w: Writer, outcome: ApiOutcome<GroupSyncableInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroupSyncable(w, answer);
  endMessage(w, at);
}

const updateGroupSyncableResponseFields = "1:error 2:groupSyncable";

export function decodeUpdateGroupSyncableResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GroupSyncable | undefined, AppError> {
  let error_: AppError | undefined;
  let groupSyncable: GroupSyncable | undefined;
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
          groupSyncable = decodeGroupSyncable(r, r.uint32(), groupSyncable);
          break;
        default:
          skipField(r, tag, updateGroupSyncableResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateGroupSyncableResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groupSyncable };
}

export function encodeDeleteGroupSyncableRequest(w: Writer, v: DeleteGroupSyncableRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.syncableId !== undefined && v.syncableId !== "") writeString(w, 18, "syncableId", v.syncableId);
  if (v.syncableType !== undefined && v.syncableType !== "") writeString(w, 26, "syncableType", v.syncableType);
}

const deleteGroupSyncableRequestFields = "1:groupId 2:syncableId 3:syncableType";

export function decodeDeleteGroupSyncableRequest(r: Reader, length = r.len - r.pos): DeleteGroupSyncableRequest {
  let groupId = "";
  let syncableId = "";
  let syncableType = "";
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
        default:
          skipField(r, tag, deleteGroupSyncableRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteGroupSyncableRequestFields);
  }
  return { groupId, syncableId, syncableType };
}

export function encodeDeleteGroupSyncableResponse(w: Writer, outcome: ApiOutcome<GroupSyncableInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeGroupSyncable(w, answer);
  endMessage(w, at);
}

const deleteGroupSyncableResponseFields = "1:error 2:groupSyncable";

export function decodeDeleteGroupSyncableResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GroupSyncable | undefined, AppError> {
  let error_: AppError | undefined;
  let groupSyncable: GroupSyncable | undefined;
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
          groupSyncable = decodeGroupSyncable(r, r.uint32(), groupSyncable);
          break;
        default:
          skipField(r, tag, deleteGroupSyncableResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteGroupSyncableResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groupSyncable };
}

export function encodeGetGroupsRequest(w: Writer, v: GetGroupsRequestInit): void {
  expectObject(w, v);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 8, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 16, "perPage", v.perPage);
  if (v.opts !== undefined) {
    const at = beginMessage(w, 26, "opts");
    encodeGroupSearchOpts(w, v.opts);
    endMessage(w, at);
  }
  if (v.viewRestrictions !== undefined) {
    const at = beginMessage(w, 34, "viewRestrictions");
    encodeViewUsersRestrictions(w, v.viewRestrictions);
    endMessage(w, at);
  }
}

const getGroupsRequestFields = "1:page 2:perPage 3:opts 4:viewRestrictions";

export function decodeGetGroupsRequest(r: Reader, length = r.len - r.pos): GetGroupsRequest {
  let page = 0;
  let perPage = 0;
  let opts: GroupSearchOpts | undefined;
  let viewRestrictions: ViewUsersRestrictions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          page = r.int32();
          break;
        case 16:
          perPage = r.int32();
          break;
        case 26:
          opts = decodeGroupSearchOpts(r, r.uint32(), opts);
          break;
        case 34:
          viewRestrictions = decodeViewUsersRestrictions(r, r.uint32(), viewRestrictions);
          break;
        default:
          skipField(r, tag, getGroupsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupsRequestFields);
  }
  return { page, perPage, opts, viewRestrictions };
}

export function encodeGetGroupsResponse(w: Writer, outcome: ApiOutcome<readonly GroupInit[], AppErrorInit>): void {
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
    encodeGroup(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getGroupsResponseFields = "1:error 2:groups";

export function decodeGetGroupsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Group[] | undefined, AppError> {
  let error_: AppError | undefined;
  let groups: Group[] = [];
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
          groups.push(decodeGroup(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getGroupsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getGroupsResponseFields, { groups });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: groups };
}

export function encodeCreateDefaultSyncableMembershipsRequest(w: Writer, v: CreateDefaultSyncableMembershipsRequestInit): void {
  expectObject(w, v);
  if (v.params !== undefined) {
    const at = beginMessage(w, 10, "params");
    encodeCreateDefaultMembershipParams(w, v.params);
    endMessage(w, at);
  }
}

const createDefaultSyncableMembershipsRequestFields = "1:params";

export function decodeCreateDefaultSyncableMembershipsRequest(r: Reader, length = r.len - r.pos): CreateDefaultSyncableMembershipsRequest {
  let params: CreateDefaultMembershipParams | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          params = decodeCreateDefaultMembershipParams(r, r.uint32(), params);
          break;
        default:
          skipField(r, tag, createDefaultSyncableMembershipsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createDefaultSyncableMembershipsRequestFields);
  }
  return { params };
}

export function encodeCreateDefaultSyncableMembershipsResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const createDefaultSyncableMembershipsResponseFields = "1:error";

export function decodeCreateDefaultSyncableMembershipsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, createDefaultSyncableMembershipsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createDefaultSyncableMembershipsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeDeleteGroupConstrainedMembershipsRequest(w: Writer, v: DeleteGroupConstrainedMembershipsRequestInit): void {
  expectObject(w, v);
}

const deleteGroupConstrainedMembershipsRequestFields = "";

export function decodeDeleteGroupConstrainedMembershipsRequest(r: Reader, length = r.len - r.pos): DeleteGroupConstrainedMembershipsRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, deleteGroupConstrainedMembershipsRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteGroupConstrainedMembershipsRequestFields);
  }
  return {};
}

export function encodeDeleteGroupConstrainedMembershipsResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteGroupConstrainedMembershipsResponseFields = "1:error";

export function decodeDeleteGroupConstrainedMembershipsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deleteGroupConstrainedMembershipsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteGroupConstrainedMembershipsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
