// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ViewUsersRestrictions, ViewUsersRestrictionsInit } from "./common.ts";
import type { CustomStatus, CustomStatusInit, User, UserAuth, UserAuthInit, UserInit } from "./user.ts";

/** Request of `createUser`. */
export interface CreateUserRequest {
  /** The new user. */
  user: User | undefined;
}

/** CreateUserRequest with everything optional: what is left out is zero or absent. */
export interface CreateUserRequestInit {
  /** The new user. */
  user?: UserInit | undefined;
}

/** Request of `deleteUser`. */
export interface DeleteUserRequest {
  /** Id of the user. */
  userId: string;
}

/** DeleteUserRequest with everything optional: what is left out is zero or absent. */
export interface DeleteUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `getUsers`. */
export interface GetUsersRequest {
  /** Only members of this team. Empty = no filter. Stock servers ignore it. */
  inTeamId: string;
  /** Only users outside this team. Empty = no filter. Stock servers ignore it. */
  notInTeamId: string;
  /** Only members of this channel. Empty = no filter. Stock servers ignore it. */
  inChannelId: string;
  /** Only users outside this channel. Empty = no filter. Stock servers ignore it. */
  notInChannelId: string;
  /** Only members of this group. Empty = no filter. Stock servers ignore it. */
  inGroupId: string;
  /** Only users outside this group. Empty = no filter. Stock servers ignore it. */
  notInGroupId: string;
  /** Only users whom a team's or a channel's groups allow. Stock servers ignore it. */
  groupConstrained: boolean;
  /** Only users of no team. Stock servers ignore it. */
  withoutTeam: boolean;
  /** Only deactivated users. */
  inactive: boolean;
  /** Only users that are not deactivated. */
  active: boolean;
  /** Only users with this system-wide role. Empty = no filter. */
  role: string;
  /** Only users with any of these system-wide roles. Empty = no filter. */
  roles: string[];
  /** Only users with any of these roles in the channel asked for. Empty = no filter. */
  channelRoles: string[];
  /** Only users with any of these roles in the team asked for. Empty = no filter. */
  teamRoles: string[];
  /** Order of the list. Empty = by user name. Stock servers ignore it. */
  sort: string;
  /** Page, counted from 0. */
  page: number;
  /** Users on a page. 0 gives none. */
  perPage: number;
  /** Only users changed after this time, ms since the epoch. 0 = no filter. */
  updatedAfter: number;
  /** Only users who may be seen under these limits. Absent = no limit. */
  viewRestrictions: ViewUsersRestrictions | undefined;
}

/** GetUsersRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersRequestInit {
  /** Only members of this team. Empty = no filter. Stock servers ignore it. */
  inTeamId?: string | undefined;
  /** Only users outside this team. Empty = no filter. Stock servers ignore it. */
  notInTeamId?: string | undefined;
  /** Only members of this channel. Empty = no filter. Stock servers ignore it. */
  inChannelId?: string | undefined;
  /** Only users outside this channel. Empty = no filter. Stock servers ignore it. */
  notInChannelId?: string | undefined;
  /** Only members of this group. Empty = no filter. Stock servers ignore it. */
  inGroupId?: string | undefined;
  /** Only users outside this group. Empty = no filter. Stock servers ignore it. */
  notInGroupId?: string | undefined;
  /** Only users whom a team's or a channel's groups allow. Stock servers ignore it. */
  groupConstrained?: boolean | undefined;
  /** Only users of no team. Stock servers ignore it. */
  withoutTeam?: boolean | undefined;
  /** Only deactivated users. */
  inactive?: boolean | undefined;
  /** Only users that are not deactivated. */
  active?: boolean | undefined;
  /** Only users with this system-wide role. Empty = no filter. */
  role?: string | undefined;
  /** Only users with any of these system-wide roles. Empty = no filter. */
  roles?: readonly string[] | undefined;
  /** Only users with any of these roles in the channel asked for. Empty = no filter. */
  channelRoles?: readonly string[] | undefined;
  /** Only users with any of these roles in the team asked for. Empty = no filter. */
  teamRoles?: readonly string[] | undefined;
  /** Order of the list. Empty = by user name. Stock servers ignore it. */
  sort?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Users on a page. 0 gives none. */
  perPage?: number | undefined;
  /** Only users changed after this time, ms since the epoch. 0 = no filter. */
  updatedAfter?: number | undefined;
  /** Only users who may be seen under these limits. Absent = no limit. */
  viewRestrictions?: ViewUsersRestrictionsInit | undefined;
}

/** Request of `getUsersByIds`. */
export interface GetUsersByIdsRequest {
  /** Ids of the users. */
  userIds: string[];
}

/** GetUsersByIdsRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersByIdsRequestInit {
  /** Ids of the users. */
  userIds?: readonly string[] | undefined;
}

/** Request of `getUser`. */
export interface GetUserRequest {
  /** Id of the user. */
  userId: string;
}

/** GetUserRequest with everything optional: what is left out is zero or absent. */
export interface GetUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `getUserByEmail`. */
export interface GetUserByEmailRequest {
  /** Email address. */
  email: string;
}

/** GetUserByEmailRequest with everything optional: what is left out is zero or absent. */
export interface GetUserByEmailRequestInit {
  /** Email address. */
  email?: string | undefined;
}

/** Request of `getUserByUsername`. */
export interface GetUserByUsernameRequest {
  /** User name, without "@". */
  name: string;
}

/** GetUserByUsernameRequest with everything optional: what is left out is zero or absent. */
export interface GetUserByUsernameRequestInit {
  /** User name, without "@". */
  name?: string | undefined;
}

/** Request of `getUsersByUsernames`. */
export interface GetUsersByUsernamesRequest {
  /** User names, in lower case and without "@". */
  usernames: string[];
}

/** GetUsersByUsernamesRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersByUsernamesRequestInit {
  /** User names, in lower case and without "@". */
  usernames?: readonly string[] | undefined;
}

/** Request of `getUsersInTeam`. */
export interface GetUsersInTeamRequest {
  /** Id of the team. */
  teamId: string;
  /** Page, counted from 0. */
  page: number;
  /** Users on a page. 0 gives none. */
  perPage: number;
}

/** GetUsersInTeamRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersInTeamRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Users on a page. 0 gives none. */
  perPage?: number | undefined;
}

/** Request of `updateUser`. */
export interface UpdateUserRequest {
  /** The whole user, with id and changes. */
  user: User | undefined;
}

/** UpdateUserRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserRequestInit {
  /** The whole user, with id and changes. */
  user?: UserInit | undefined;
}

/** Request of `getUserStatus`. */
export interface GetUserStatusRequest {
  /** Id of the user. */
  userId: string;
}

/** GetUserStatusRequest with everything optional: what is left out is zero or absent. */
export interface GetUserStatusRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `getUserStatusesByIds`. */
export interface GetUserStatusesByIdsRequest {
  /** Ids of the users. */
  userIds: string[];
}

/** GetUserStatusesByIdsRequest with everything optional: what is left out is zero or absent. */
export interface GetUserStatusesByIdsRequestInit {
  /** Ids of the users. */
  userIds?: readonly string[] | undefined;
}

/** Request of `updateUserStatus`. */
export interface UpdateUserStatusRequest {
  /** Id of the user. */
  userId: string;
  /** "online", "away", "offline" or "dnd". */
  status: string;
}

/** UpdateUserStatusRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserStatusRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** "online", "away", "offline" or "dnd". */
  status?: string | undefined;
}

/** Request of `setUserStatusTimedDND`. */
export interface SetUserStatusTimedDNDRequest {
  /** Id of the user. */
  userId: string;
  /** When it ends, in SECONDS since the epoch. */
  endTime: number;
}

/** SetUserStatusTimedDNDRequest with everything optional: what is left out is zero or absent. */
export interface SetUserStatusTimedDNDRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** When it ends, in SECONDS since the epoch. */
  endTime?: number | undefined;
}

/** Request of `updateUserActive`. */
export interface UpdateUserActiveRequest {
  /** Id of the user. */
  userId: string;
  /** True activates, false deactivates. */
  active: boolean;
}

/** UpdateUserActiveRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserActiveRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** True activates, false deactivates. */
  active?: boolean | undefined;
}

/** Request of `updateUserCustomStatus`. */
export interface UpdateUserCustomStatusRequest {
  /** Id of the user. */
  userId: string;
  /** The new custom status. It must be there. */
  customStatus: CustomStatus | undefined;
}

/** UpdateUserCustomStatusRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserCustomStatusRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** The new custom status. It must be there. */
  customStatus?: CustomStatusInit | undefined;
}

/** Request of `removeUserCustomStatus`. */
export interface RemoveUserCustomStatusRequest {
  /** Id of the user. */
  userId: string;
}

/** RemoveUserCustomStatusRequest with everything optional: what is left out is zero or absent. */
export interface RemoveUserCustomStatusRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `getUsersInChannel`. */
export interface GetUsersInChannelRequest {
  /** Id of the channel. */
  channelId: string;
  /** "username", or "status" (online first). It must be one of them. */
  sortBy: string;
  /** Page, counted from 0. */
  page: number;
  /** Users on a page. */
  perPage: number;
}

/** GetUsersInChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetUsersInChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** "username", or "status" (online first). It must be one of them. */
  sortBy?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Users on a page. */
  perPage?: number | undefined;
}

/** Request of `getLDAPUserAttributes`. */
export interface GetLDAPUserAttributesRequest {
  /** Id of the user. */
  userId: string;
  /** Names of the attributes. */
  attributes: string[];
}

/** GetLDAPUserAttributesRequest with everything optional: what is left out is zero or absent. */
export interface GetLDAPUserAttributesRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Names of the attributes. */
  attributes?: readonly string[] | undefined;
}

/** Request of `searchUsers`. */
export interface SearchUsersRequest {
  /** Start of a name. Empty finds all. */
  term: string;
  /** Only members of this team. Empty = no filter. */
  teamId: string;
  /** Only users outside this team. Empty = no filter. */
  notInTeamId: string;
  /** Only members of this channel. Empty = no filter. */
  inChannelId: string;
  /** Only users outside this channel; the team must be given too. Empty = no filter. */
  notInChannelId: string;
  /** Only members of this group. Empty = no filter. */
  inGroupId: string;
  /** Only users whom the groups of the team or the channel allow. */
  groupConstrained: boolean;
  /** Find deactivated users too. */
  allowInactive: boolean;
  /** Only users of no team. */
  withoutTeam: boolean;
  /** Most users to find. 0 finds none. */
  limit: number;
  /** Only users with this system-wide role. Empty = no filter. */
  role: string;
  /** Only users with any of these system-wide roles. Empty = no filter. */
  roles: string[];
  /** Only users with any of these roles in the channel asked for. Empty = no filter. */
  channelRoles: string[];
  /** Only users with any of these roles in the team asked for. Empty = no filter. */
  teamRoles: string[];
  /** Only users outside this group. Empty = no filter. */
  notInGroupId: string;
}

/** SearchUsersRequest with everything optional: what is left out is zero or absent. */
export interface SearchUsersRequestInit {
  /** Start of a name. Empty finds all. */
  term?: string | undefined;
  /** Only members of this team. Empty = no filter. */
  teamId?: string | undefined;
  /** Only users outside this team. Empty = no filter. */
  notInTeamId?: string | undefined;
  /** Only members of this channel. Empty = no filter. */
  inChannelId?: string | undefined;
  /** Only users outside this channel; the team must be given too. Empty = no filter. */
  notInChannelId?: string | undefined;
  /** Only members of this group. Empty = no filter. */
  inGroupId?: string | undefined;
  /** Only users whom the groups of the team or the channel allow. */
  groupConstrained?: boolean | undefined;
  /** Find deactivated users too. */
  allowInactive?: boolean | undefined;
  /** Only users of no team. */
  withoutTeam?: boolean | undefined;
  /** Most users to find. 0 finds none. */
  limit?: number | undefined;
  /** Only users with this system-wide role. Empty = no filter. */
  role?: string | undefined;
  /** Only users with any of these system-wide roles. Empty = no filter. */
  roles?: readonly string[] | undefined;
  /** Only users with any of these roles in the channel asked for. Empty = no filter. */
  channelRoles?: readonly string[] | undefined;
  /** Only users with any of these roles in the team asked for. Empty = no filter. */
  teamRoles?: readonly string[] | undefined;
  /** Only users outside this group. Empty = no filter. */
  notInGroupId?: string | undefined;
}

/** Request of `getProfileImage`. */
export interface GetProfileImageRequest {
  /** Id of the user. */
  userId: string;
}

/** GetProfileImageRequest with everything optional: what is left out is zero or absent. */
export interface GetProfileImageRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `setProfileImage`. */
export interface SetProfileImageRequest {
  /** Id of the user. */
  userId: string;
  /** The bytes of an image file, such as PNG, JPEG or GIF. */
  data: Uint8Array;
}

/** SetProfileImageRequest with everything optional: what is left out is zero or absent. */
export interface SetProfileImageRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** The bytes of an image file, such as PNG, JPEG or GIF. */
  data?: Uint8Array | undefined;
}

/** Request of `publishUserTyping`. */
export interface PublishUserTypingRequest {
  /** Id of the user. */
  userId: string;
  /** Id of the channel. */
  channelId: string;
  /** Id of the thread's first post. Empty = in the channel itself. */
  parentId: string;
}

/** PublishUserTypingRequest with everything optional: what is left out is zero or absent. */
export interface PublishUserTypingRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the thread's first post. Empty = in the channel itself. */
  parentId?: string | undefined;
}

/** Request of `updateUserAuth`. */
export interface UpdateUserAuthRequest {
  /** Id of the user. */
  userId: string;
  /** The service and the user's id there. It must be there. */
  userAuth: UserAuth | undefined;
}

/** UpdateUserAuthRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserAuthRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** The service and the user's id there. It must be there. */
  userAuth?: UserAuthInit | undefined;
}

/** Request of `updateUserRoles`. */
export interface UpdateUserRolesRequest {
  /** Id of the user. */
  userId: string;
  /** Names of the roles, separated by spaces, such as "system_user system_admin". */
  newRoles: string;
}

/** UpdateUserRolesRequest with everything optional: what is left out is zero or absent. */
export interface UpdateUserRolesRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Names of the roles, separated by spaces, such as "system_user system_admin". */
  newRoles?: string | undefined;
}
