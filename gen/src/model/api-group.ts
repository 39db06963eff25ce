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

/** Request of `getGroup`. */
export interface GetGroupRequest {
  /** Id of the group. */
  groupId: string;
}

/** GetGroupRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
}

/** Request of `getGroupByName`. */
export interface GetGroupByNameRequest {
  /** Name of the group, without "@". */
  name: string;
}

/** GetGroupByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupByNameRequestInit {
  /** Name of the group, without "@". */
  name?: string | undefined;
}

/** Request of `getGroupMemberUsers`. */
export interface GetGroupMemberUsersRequest {
  /** Id of the group. */
  groupId: string;
  /** Page, counted from 0. */
  page: number;
  /** Users on a page. */
  perPage: number;
}

/** GetGroupMemberUsersRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupMemberUsersRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Users on a page. */
  perPage?: number | undefined;
}

/** Request of `getGroupsBySource`. */
export interface GetGroupsBySourceRequest {
  /** Where the group comes from: "ldap" or "custom". */
  groupSource: string;
}

/** GetGroupsBySourceRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupsBySourceRequestInit {
  /** Where the group comes from: "ldap" or "custom". */
  groupSource?: string | undefined;
}

/** Request of `getGroupsForUser`. */
export interface GetGroupsForUserRequest {
  /** Id of the user. */
  userId: string;
}

/** GetGroupsForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupsForUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `upsertGroupMember`. */
export interface UpsertGroupMemberRequest {
  /** Id of the group. */
  groupId: string;
  /** Id of the user. */
  userId: string;
}

/** UpsertGroupMemberRequest with everything optional: what is left out is zero or absent. */
export interface UpsertGroupMemberRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `upsertGroupMembers`. */
export interface UpsertGroupMembersRequest {
  /** Id of the group. */
  groupId: string;
  /** Ids of the users. */
  userIds: string[];
}

/** UpsertGroupMembersRequest with everything optional: what is left out is zero or absent. */
export interface UpsertGroupMembersRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** Ids of the users. */
  userIds?: readonly string[] | undefined;
}

/** Request of `getGroupByRemoteID`. */
export interface GetGroupByRemoteIDRequest {
  /** Id of the group at the source, such as its LDAP id. */
  remoteId: string;
  /** Where the group comes from: "ldap" or "custom". */
  groupSource: string;
}

/** GetGroupByRemoteIDRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupByRemoteIDRequestInit {
  /** Id of the group at the source, such as its LDAP id. */
  remoteId?: string | undefined;
  /** Where the group comes from: "ldap" or "custom". */
  groupSource?: string | undefined;
}

/** Request of `createGroup`. */
export interface CreateGroupRequest {
  /** The new group: `displayName` and `source` are needed. */
  group: Group | undefined;
}

/** CreateGroupRequest with everything optional: what is left out is zero or absent. */
export interface CreateGroupRequestInit {
  /** The new group: `displayName` and `source` are needed. */
  group?: GroupInit | undefined;
}

/** Request of `updateGroup`. */
export interface UpdateGroupRequest {
  /** The whole group, with id and changes. */
  group: Group | undefined;
}

/** UpdateGroupRequest with everything optional: what is left out is zero or absent. */
export interface UpdateGroupRequestInit {
  /** The whole group, with id and changes. */
  group?: GroupInit | undefined;
}

/** Request of `deleteGroup`. */
export interface DeleteGroupRequest {
  /** Id of the group. */
  groupId: string;
}

/** DeleteGroupRequest with everything optional: what is left out is zero or absent. */
export interface DeleteGroupRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
}

/** Request of `restoreGroup`. */
export interface RestoreGroupRequest {
  /** Id of the group. */
  groupId: string;
}

/** RestoreGroupRequest with everything optional: what is left out is zero or absent. */
export interface RestoreGroupRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
}

/** Request of `deleteGroupMember`. */
export interface DeleteGroupMemberRequest {
  /** Id of the group. */
  groupId: string;
  /** Id of the user. */
  userId: string;
}

/** DeleteGroupMemberRequest with everything optional: what is left out is zero or absent. */
export interface DeleteGroupMemberRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `getGroupSyncable`. */
export interface GetGroupSyncableRequest {
  /** Id of the group. */
  groupId: string;
  /** Id of the team or channel. */
  syncableId: string;
  /** "team" or "channel". */
  syncableType: string;
}

/** GetGroupSyncableRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupSyncableRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** Id of the team or channel. */
  syncableId?: string | undefined;
  /** "team" or "channel". */
  syncableType?: string | undefined;
}

/** Request of `getGroupSyncables`. */
export interface GetGroupSyncablesRequest {
  /** Id of the group. */
  groupId: string;
  /** "team" or "channel". */
  syncableType: string;
}

/** GetGroupSyncablesRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupSyncablesRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** "team" or "channel". */
  syncableType?: string | undefined;
}

/** Request of `upsertGroupSyncable`. */
export interface UpsertGroupSyncableRequest {
  /** The link: group, id and type of what it is linked to. */
  groupSyncable: GroupSyncable | undefined;
}

/** UpsertGroupSyncableRequest with everything optional: what is left out is zero or absent. */
export interface UpsertGroupSyncableRequestInit {
  /** The link: group, id and type of what it is linked to. */
  groupSyncable?: GroupSyncableInit | undefined;
}

/** Request of `updateGroupSyncable`. */
export interface UpdateGroupSyncableRequest {
  /** The whole link, with changes. */
  groupSyncable: GroupSyncable | undefined;
}

/** UpdateGroupSyncableRequest with everything optional: what is left out is zero or absent. */
export interface UpdateGroupSyncableRequestInit {
  /** The whole link, with changes. */
  groupSyncable?: GroupSyncableInit | undefined;
}

/** Request of `deleteGroupSyncable`. */
export interface DeleteGroupSyncableRequest {
  /** Id of the group. */
  groupId: string;
  /** Id of the team or channel. */
  syncableId: string;
  /** "team" or "channel". */
  syncableType: string;
}

/** DeleteGroupSyncableRequest with everything optional: what is left out is zero or absent. */
export interface DeleteGroupSyncableRequestInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** Id of the team or channel. */
  syncableId?: string | undefined;
  /** "team" or "channel". */
  syncableType?: string | undefined;
}

/** Request of `getGroups`. */
export interface GetGroupsRequest {
  /** Page, counted from 0. */
  page: number;
  /** Groups on a page. */
  perPage: number;
  /** Filters. Absent = none. */
  opts: GroupSearchOpts | undefined;
  /** Count only members who may be seen under these limits. Absent = no limit. */
  viewRestrictions: ViewUsersRestrictions | undefined;
}

/** GetGroupsRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupsRequestInit {
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Groups on a page. */
  perPage?: number | undefined;
  /** Filters. Absent = none. */
  opts?: GroupSearchOptsInit | undefined;
  /** Count only members who may be seen under these limits. Absent = no limit. */
  viewRestrictions?: ViewUsersRestrictionsInit | undefined;
}

/** Request of `createDefaultSyncableMemberships`. */
export interface CreateDefaultSyncableMembershipsRequest {
  /** Which memberships to make. It must be there. */
  params: CreateDefaultMembershipParams | undefined;
}

/** CreateDefaultSyncableMembershipsRequest with everything optional: what is left out is zero or absent. */
export interface CreateDefaultSyncableMembershipsRequestInit {
  /** Which memberships to make. It must be there. */
  params?: CreateDefaultMembershipParamsInit | undefined;
}

/** Request of `deleteGroupConstrainedMemberships`. */
export type DeleteGroupConstrainedMembershipsRequest = Record<string, never>;

/** DeleteGroupConstrainedMembershipsRequest with everything optional: what is left out is zero or absent. */
export type DeleteGroupConstrainedMembershipsRequestInit = Record<string, never>;
