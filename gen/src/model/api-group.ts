// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ViewUsersRestrictions, ViewUsersRestrictionsInit } from "./common.ts";
import type {
  CreateDefaultMembershipParams,
  CreateDefaultMembershipParamsInit,
  Group,
  GroupInit,
  GroupSearchOpts,
  GroupSearchOptsInit,
  GroupSyncable,
  GroupSyncableInit,
} from "./group.ts";

export interface GetGroupRequest {
  groupId: string;
}

/** GetGroupRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupRequestInit {
  groupId?: string | undefined;
}

export interface GetGroupByNameRequest {
  name: string;
}

/** GetGroupByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupByNameRequestInit {
  name?: string | undefined;
}

export interface GetGroupMemberUsersRequest {
  groupId: string;
  page: number;
  perPage: number;
}

/** GetGroupMemberUsersRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupMemberUsersRequestInit {
  groupId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface GetGroupsBySourceRequest {
  groupSource: string;
}

/** GetGroupsBySourceRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupsBySourceRequestInit {
  groupSource?: string | undefined;
}

export interface GetGroupsForUserRequest {
  userId: string;
}

/** GetGroupsForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupsForUserRequestInit {
  userId?: string | undefined;
}

export interface UpsertGroupMemberRequest {
  groupId: string;
  userId: string;
}

/** UpsertGroupMemberRequest with everything optional: what is left out is zero or absent. */
export interface UpsertGroupMemberRequestInit {
  groupId?: string | undefined;
  userId?: string | undefined;
}

export interface UpsertGroupMembersRequest {
  groupId: string;
  userIds: string[];
}

/** UpsertGroupMembersRequest with everything optional: what is left out is zero or absent. */
export interface UpsertGroupMembersRequestInit {
  groupId?: string | undefined;
  userIds?: readonly string[] | undefined;
}

export interface GetGroupByRemoteIDRequest {
  remoteId: string;
  groupSource: string;
}

/** GetGroupByRemoteIDRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupByRemoteIDRequestInit {
  remoteId?: string | undefined;
  groupSource?: string | undefined;
}

export interface CreateGroupRequest {
  group: Group | undefined;
}

/** CreateGroupRequest with everything optional: what is left out is zero or absent. */
export interface CreateGroupRequestInit {
  group?: GroupInit | undefined;
}

export interface UpdateGroupRequest {
  group: Group | undefined;
}

/** UpdateGroupRequest with everything optional: what is left out is zero or absent. */
export interface UpdateGroupRequestInit {
  group?: GroupInit | undefined;
}

export interface DeleteGroupRequest {
  groupId: string;
}

/** DeleteGroupRequest with everything optional: what is left out is zero or absent. */
export interface DeleteGroupRequestInit {
  groupId?: string | undefined;
}

export interface RestoreGroupRequest {
  groupId: string;
}

/** RestoreGroupRequest with everything optional: what is left out is zero or absent. */
export interface RestoreGroupRequestInit {
  groupId?: string | undefined;
}

export interface DeleteGroupMemberRequest {
  groupId: string;
  userId: string;
}

/** DeleteGroupMemberRequest with everything optional: what is left out is zero or absent. */
export interface DeleteGroupMemberRequestInit {
  groupId?: string | undefined;
  userId?: string | undefined;
}

export interface GetGroupSyncableRequest {
  groupId: string;
  syncableId: string;
  syncableType: string;
}

/** GetGroupSyncableRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupSyncableRequestInit {
  groupId?: string | undefined;
  syncableId?: string | undefined;
  syncableType?: string | undefined;
}

export interface GetGroupSyncablesRequest {
  groupId: string;
  syncableType: string;
}

/** GetGroupSyncablesRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupSyncablesRequestInit {
  groupId?: string | undefined;
  syncableType?: string | undefined;
}

export interface UpsertGroupSyncableRequest {
  groupSyncable: GroupSyncable | undefined;
}

/** UpsertGroupSyncableRequest with everything optional: what is left out is zero or absent. */
export interface UpsertGroupSyncableRequestInit {
  groupSyncable?: GroupSyncableInit | undefined;
}

export interface UpdateGroupSyncableRequest {
  groupSyncable: GroupSyncable | undefined;
}

/** UpdateGroupSyncableRequest with everything optional: what is left out is zero or absent. */
export interface UpdateGroupSyncableRequestInit {
  groupSyncable?: GroupSyncableInit | undefined;
}

export interface DeleteGroupSyncableRequest {
  groupId: string;
  syncableId: string;
  syncableType: string;
}

/** DeleteGroupSyncableRequest with everything optional: what is left out is zero or absent. */
export interface DeleteGroupSyncableRequestInit {
  groupId?: string | undefined;
  syncableId?: string | undefined;
  syncableType?: string | undefined;
}

export interface GetGroupsRequest {
  page: number;
  perPage: number;
  opts: GroupSearchOpts | undefined;
  viewRestrictions: ViewUsersRestrictions | undefined;
}

/** GetGroupsRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupsRequestInit {
  page?: number | undefined;
  perPage?: number | undefined;
  opts?: GroupSearchOptsInit | undefined;
  viewRestrictions?: ViewUsersRestrictionsInit | undefined;
}

export interface CreateDefaultSyncableMembershipsRequest {
  params: CreateDefaultMembershipParams | undefined;
}

/** CreateDefaultSyncableMembershipsRequest with everything optional: what is left out is zero or absent. */
export interface CreateDefaultSyncableMembershipsRequestInit {
  params?: CreateDefaultMembershipParamsInit | undefined;
}

export type DeleteGroupConstrainedMembershipsRequest = Record<string, never>;

/** DeleteGroupConstrainedMembershipsRequest with everything optional: what is left out is zero or absent. */
export type DeleteGroupConstrainedMembershipsRequestInit = Record<string, never>;

