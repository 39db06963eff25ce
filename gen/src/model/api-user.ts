// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ViewUsersRestrictions, ViewUsersRestrictionsInit } from "./common.ts";
import type { CustomStatus, CustomStatusInit, User, UserAuth, UserAuthInit, UserInit } from "./user.ts";

export interface CreateUserRequest {
  user: User | undefined;
}

/** CreateUserRequest with everything optional: what is left out is zero or absent. */
export interface CreateUserRequestInit {
  user?: UserInit | undefined;
}

export interface DeleteUserRequest {
  userId: string;
}

/** DeleteUserRequest with everything optional: what is left out is zero or absent. */
export interface DeleteUserRequestInit {
  userId?: string | undefined;
}

export interface GetUsersRequest {
  inTeamId: string;
  notInTeamId: string;
  inChannelId: string;
  notInChannelId: string;
  inGroupId: string;
  notInGroupId: string;
  groupConstrained: boolean;
  withoutTeam: boolean;
  inactive: boolean;
  active: boolean;
  role: string;
  roles: string[];
  channelRoles: string[];
  teamRoles: string[];
  sort: string;
  page: number;
  perPage: number;
  updatedAfter: number;
  viewRestrictions: ViewUsersRestrictions | undefined;
}

/** GetUsersRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersRequestInit {
  inTeamId?: string | undefined;
  notInTeamId?: string | undefined;
  inChannelId?: string | undefined;
  notInChannelId?: string | undefined;
  inGroupId?: string | undefined;
  notInGroupId?: string | undefined;
  groupConstrained?: boolean | undefined;
  withoutTeam?: boolean | undefined;
  inactive?: boolean | undefined;
  active?: boolean | undefined;
  role?: string | undefined;
  roles?: readonly string[] | undefined;
  channelRoles?: readonly string[] | undefined;
  teamRoles?: readonly string[] | undefined;
  sort?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
  updatedAfter?: number | undefined;
  viewRestrictions?: ViewUsersRestrictionsInit | undefined;
}

export interface GetUsersByIdsRequest {
  userIds: string[];
}

/** GetUsersByIdsRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersByIdsRequestInit {
  userIds?: readonly string[] | undefined;
}

export interface GetUserRequest {
  userId: string;
}

/** GetUserRequest with everything optional: what is left out is zero or absent. */
export interface GetUserRequestInit {
  userId?: string | undefined;
}

export interface GetUserByEmailRequest {
  email: string;
}

/** GetUserByEmailRequest with everything optional: what is left out is zero or absent. */
export interface GetUserByEmailRequestInit {
  email?: string | undefined;
}

export interface GetUserByUsernameRequest {
  name: string;
}

/** GetUserByUsernameRequest with everything optional: what is left out is zero or absent. */
export interface GetUserByUsernameRequestInit {
  name?: string | undefined;
}

export interface GetUsersByUsernamesRequest {
  usernames: string[];
}

/** GetUsersByUsernamesRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersByUsernamesRequestInit {
  usernames?: readonly string[] | undefined;
}

export interface GetUsersInTeamRequest {
  teamId: string;
  page: number;
  perPage: number;
}

/** GetUsersInTeamRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersInTeamRequestInit {
  teamId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface UpdateUserRequest {
  user: User | undefined;
}

/** UpdateUserRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserRequestInit {
  user?: UserInit | undefined;
}

export interface GetUserStatusRequest {
  userId: string;
}

/** GetUserStatusRequest with everything optional: what is left out is zero or absent. */
export interface GetUserStatusRequestInit {
  userId?: string | undefined;
}

export interface GetUserStatusesByIdsRequest {
  userIds: string[];
}

/** GetUserStatusesByIdsRequest with everything optional: what is left out is zero or absent. */
export interface GetUserStatusesByIdsRequestInit {
  userIds?: readonly string[] | undefined;
}

export interface UpdateUserStatusRequest {
  userId: string;
  status: string;
}

/** UpdateUserStatusRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserStatusRequestInit {
  userId?: string | undefined;
  status?: string | undefined;
}

export interface SetUserStatusTimedDNDRequest {
  userId: string;
  endTime: number;
}

/** SetUserStatusTimedDNDRequest with everything optional: what is left out is zero or absent. */
export interface SetUserStatusTimedDNDRequestInit {
  userId?: string | undefined;
  endTime?: number | undefined;
}

export interface UpdateUserActiveRequest {
  userId: string;
  active: boolean;
}

/** UpdateUserActiveRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserActiveRequestInit {
  userId?: string | undefined;
  active?: boolean | undefined;
}

export interface UpdateUserCustomStatusRequest {
  userId: string;
  customStatus: CustomStatus | undefined;
}

/** UpdateUserCustomStatusRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserCustomStatusRequestInit {
  userId?: string | undefined;
  customStatus?: CustomStatusInit | undefined;
}

export interface RemoveUserCustomStatusRequest {
  userId: string;
}

/** RemoveUserCustomStatusRequest with everything optional: what is left out is zero or absent. */
export interface RemoveUserCustomStatusRequestInit {
  userId?: string | undefined;
}

export interface GetUsersInChannelRequest {
  channelId: string;
  sortBy: string;
  page: number;
  perPage: number;
}

/** GetUsersInChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersInChannelRequestInit {
  channelId?: string | undefined;
  sortBy?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface GetLDAPUserAttributesRequest {
  userId: string;
  attributes: string[];
}

/** GetLDAPUserAttributesRequest with everything optional: what is left out is zero or absent. */
export interface GetLDAPUserAttributesRequestInit {
  userId?: string | undefined;
  attributes?: readonly string[] | undefined;
}

export interface SearchUsersRequest {
  term: string;
  teamId: string;
  notInTeamId: string;
  inChannelId: string;
  notInChannelId: string;
  inGroupId: string;
  groupConstrained: boolean;
  allowInactive: boolean;
  withoutTeam: boolean;
  limit: number;
  role: string;
  roles: string[];
  channelRoles: string[];
  teamRoles: string[];
  notInGroupId: string;
}

/** SearchUsersRequest with everything optional: what is left out is zero or absent. */
export interface SearchUsersRequestInit {
  term?: string | undefined;
  teamId?: string | undefined;
  notInTeamId?: string | undefined;
  inChannelId?: string | undefined;
  notInChannelId?: string | undefined;
  inGroupId?: string | undefined;
  groupConstrained?: boolean | undefined;
  allowInactive?: boolean | undefined;
  withoutTeam?: boolean | undefined;
  limit?: number | undefined;
  role?: string | undefined;
  roles?: readonly string[] | undefined;
  channelRoles?: readonly string[] | undefined;
  teamRoles?: readonly string[] | undefined;
  notInGroupId?: string | undefined;
}

export interface GetProfileImageRequest {
  userId: string;
}

/** GetProfileImageRequest with everything optional: what is left out is zero or absent. */
export interface GetProfileImageRequestInit {
  userId?: string | undefined;
}

export interface SetProfileImageRequest {
  userId: string;
  data: Uint8Array;
}

/** SetProfileImageRequest with everything optional: what is left out is zero or absent. */
export interface SetProfileImageRequestInit {
  userId?: string | undefined;
  data?: Uint8Array | undefined;
}

export interface PublishUserTypingRequest {
  userId: string;
  channelId: string;
  parentId: string;
}

/** PublishUserTypingRequest with everything optional: what is left out is zero or absent. */
export interface PublishUserTypingRequestInit {
  userId?: string | undefined;
  channelId?: string | undefined;
  parentId?: string | undefined;
}

export interface UpdateUserAuthRequest {
  userId: string;
  userAuth: UserAuth | undefined;
}

/** UpdateUserAuthRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserAuthRequestInit {
  userId?: string | undefined;
  userAuth?: UserAuthInit | undefined;
}

export interface UpdateUserRolesRequest {
  userId: string;
  newRoles: string;
}

/** UpdateUserRolesRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserRolesRequestInit {
  userId?: string | undefined;
  newRoles?: string | undefined;
}

