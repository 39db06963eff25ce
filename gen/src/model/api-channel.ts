// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Channel,
  ChannelInit,
  ChannelMemberIdentifier,
  ChannelMemberIdentifierInit,
  SidebarCategoryWithChannels,
  SidebarCategoryWithChannelsInit,
} from "./channel.ts";

export interface CreateChannelRequest {
  channel: Channel | undefined;
}

/** CreateChannelRequest with everything optional: what is left out is zero or absent. */
export interface CreateChannelRequestInit {
  channel?: ChannelInit | undefined;
}

export interface DeleteChannelRequest {
  channelId: string;
}

/** DeleteChannelRequest with everything optional: what is left out is zero or absent. */
export interface DeleteChannelRequestInit {
  channelId?: string | undefined;
}

export interface GetPublicChannelsForTeamRequest {
  teamId: string;
  page: number;
  perPage: number;
}

/** GetPublicChannelsForTeamRequest with everything optional: what is left out is zero or absent. */
export interface GetPublicChannelsForTeamRequestInit {
  teamId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface GetChannelRequest {
  channelId: string;
}

/** GetChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelRequestInit {
  channelId?: string | undefined;
}

export interface GetChannelByNameRequest {
  teamId: string;
  name: string;
  includeDeleted: boolean;
}

/** GetChannelByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelByNameRequestInit {
  teamId?: string | undefined;
  name?: string | undefined;
  includeDeleted?: boolean | undefined;
}

export interface GetChannelByNameForTeamNameRequest {
  teamName: string;
  channelName: string;
  includeDeleted: boolean;
}

/** GetChannelByNameForTeamNameRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelByNameForTeamNameRequestInit {
  teamName?: string | undefined;
  channelName?: string | undefined;
  includeDeleted?: boolean | undefined;
}

export interface GetChannelsForTeamForUserRequest {
  teamId: string;
  userId: string;
  includeDeleted: boolean;
}

/** GetChannelsForTeamForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelsForTeamForUserRequestInit {
  teamId?: string | undefined;
  userId?: string | undefined;
  includeDeleted?: boolean | undefined;
}

export interface GetChannelStatsRequest {
  channelId: string;
}

/** GetChannelStatsRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelStatsRequestInit {
  channelId?: string | undefined;
}

export interface GetDirectChannelRequest {
  userId1: string;
  userId2: string;
}

/** GetDirectChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetDirectChannelRequestInit {
  userId1?: string | undefined;
  userId2?: string | undefined;
}

export interface GetGroupChannelRequest {
  userIds: string[];
}

/** GetGroupChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupChannelRequestInit {
  userIds?: readonly string[] | undefined;
}

export interface UpdateChannelRequest {
  channel: Channel | undefined;
}

/** UpdateChannelRequest with everything optional: what is left out is zero or absent. */
export interface UpdateChannelRequestInit {
  channel?: ChannelInit | undefined;
}

export interface SearchChannelsRequest {
  teamId: string;
  term: string;
}

/** SearchChannelsRequest with everything optional: what is left out is zero or absent. */
export interface SearchChannelsRequestInit {
  teamId?: string | undefined;
  term?: string | undefined;
}

export interface AddChannelMemberRequest {
  channelId: string;
  userId: string;
}

/** AddChannelMemberRequest with everything optional: what is left out is zero or absent. */
export interface AddChannelMemberRequestInit {
  channelId?: string | undefined;
  userId?: string | undefined;
}

export interface AddUserToChannelRequest {
  channelId: string;
  userId: string;
  asUserId: string;
}

/** AddUserToChannelRequest with everything optional: what is left out is zero or absent. */
export interface AddUserToChannelRequestInit {
  channelId?: string | undefined;
  userId?: string | undefined;
  asUserId?: string | undefined;
}

export interface GetChannelMemberRequest {
  channelId: string;
  userId: string;
}

/** GetChannelMemberRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelMemberRequestInit {
  channelId?: string | undefined;
  userId?: string | undefined;
}

export interface GetChannelMembersRequest {
  channelId: string;
  page: number;
  perPage: number;
}

/** GetChannelMembersRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelMembersRequestInit {
  channelId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface GetChannelMembersByIdsRequest {
  channelId: string;
  userIds: string[];
}

/** GetChannelMembersByIdsRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelMembersByIdsRequestInit {
  channelId?: string | undefined;
  userIds?: readonly string[] | undefined;
}

export interface GetChannelMembersForUserRequest {
  teamId: string;
  userId: string;
  page: number;
  perPage: number;
}

/** GetChannelMembersForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelMembersForUserRequestInit {
  teamId?: string | undefined;
  userId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface UpdateChannelMemberRolesRequest {
  channelId: string;
  userId: string;
  newRoles: string;
}

/** UpdateChannelMemberRolesRequest with everything optional: what is left out is zero or absent. */
export interface UpdateChannelMemberRolesRequestInit {
  channelId?: string | undefined;
  userId?: string | undefined;
  newRoles?: string | undefined;
}

export interface UpdateChannelMemberNotificationsRequest {
  channelId: string;
  userId: string;
  notifications: Record<string, string>;
}

/** UpdateChannelMemberNotificationsRequest with everything optional: what is left out is zero or absent. */
export interface UpdateChannelMemberNotificationsRequestInit {
  channelId?: string | undefined;
  userId?: string | undefined;
  notifications?: Record<string, string> | undefined;
}

export interface PatchChannelMembersNotificationsRequest {
  members: ChannelMemberIdentifier[];
  notifyProps: Record<string, string>;
}

/** PatchChannelMembersNotificationsRequest with everything optional: what is left out is zero or absent. */
export interface PatchChannelMembersNotificationsRequestInit {
  members?: readonly ChannelMemberIdentifierInit[] | undefined;
  notifyProps?: Record<string, string> | undefined;
}

export interface DeleteChannelMemberRequest {
  channelId: string;
  userId: string;
}

/** DeleteChannelMemberRequest with everything optional: what is left out is zero or absent. */
export interface DeleteChannelMemberRequestInit {
  channelId?: string | undefined;
  userId?: string | undefined;
}

export interface CreateChannelSidebarCategoryRequest {
  userId: string;
  teamId: string;
  newCategory: SidebarCategoryWithChannels | undefined;
}

/** CreateChannelSidebarCategoryRequest with everything optional: what is left out is zero or absent. */
export interface CreateChannelSidebarCategoryRequestInit {
  userId?: string | undefined;
  teamId?: string | undefined;
  newCategory?: SidebarCategoryWithChannelsInit | undefined;
}

export interface GetChannelSidebarCategoriesRequest {
  userId: string;
  teamId: string;
}

/** GetChannelSidebarCategoriesRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelSidebarCategoriesRequestInit {
  userId?: string | undefined;
  teamId?: string | undefined;
}

export interface UpdateChannelSidebarCategoriesRequest {
  userId: string;
  teamId: string;
  categories: SidebarCategoryWithChannels[];
}

/** UpdateChannelSidebarCategoriesRequest with everything optional: what is left out is zero or absent. */
export interface UpdateChannelSidebarCategoriesRequestInit {
  userId?: string | undefined;
  teamId?: string | undefined;
  categories?: readonly SidebarCategoryWithChannelsInit[] | undefined;
}

