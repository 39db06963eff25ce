// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Channel,
  ChannelInit,
  ChannelMemberIdentifier,
  ChannelMemberIdentifierInit,
  ChannelType,
  SidebarCategoryWithChannels,
  SidebarCategoryWithChannelsInit,
} from "./channel.ts";

/** Request of `createChannel`. */
export interface CreateChannelRequest {
  /** The new channel. Header at most 1024 characters, purpose 250, display name 64. */
  channel: Channel | undefined;
}

/** CreateChannelRequest with everything optional: what is left out is zero or absent. */
export interface CreateChannelRequestInit {
  /** The new channel. Header at most 1024 characters, purpose 250, display name 64. */
  channel?: ChannelInit | undefined;
}

/** Request of `deleteChannel`. */
export interface DeleteChannelRequest {
  /** Id of the channel. */
  channelId: string;
}

/** DeleteChannelRequest with everything optional: what is left out is zero or absent. */
export interface DeleteChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
}

/** Request of `restoreChannel`. */
export interface RestoreChannelRequest {
  /** Id of the channel. */
  channelId: string;
}

/** RestoreChannelRequest with everything optional: what is left out is zero or absent. */
export interface RestoreChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
}

/** Request of `getPublicChannelsForTeam`. */
export interface GetPublicChannelsForTeamRequest {
  /** Id of the team. */
  teamId: string;
  /** Page, counted from 0. */
  page: number;
  /** Channels on a page. */
  perPage: number;
}

/** GetPublicChannelsForTeamRequest with everything optional: what is left out is zero or absent. */
export interface GetPublicChannelsForTeamRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Channels on a page. */
  perPage?: number | undefined;
}

/** Request of `getChannel`. */
export interface GetChannelRequest {
  /** Id of the channel. */
  channelId: string;
}

/** GetChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
}

/** Request of `getChannelOfType`. */
export interface GetChannelOfTypeRequest {
  /** Id of the channel. */
  channelId: string;
  /** Type that the channel must have. */
  channelType: ChannelType | undefined;
}

/** GetChannelOfTypeRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelOfTypeRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Type that the channel must have. */
  channelType?: ChannelType | undefined;
}

/** Request of `getChannelByName`. */
export interface GetChannelByNameRequest {
  /** Id of the team. Empty for direct and group messages. */
  teamId: string;
  /** Name of the channel as in URLs, in lower case. */
  name: string;
  /** Find archived channels too. */
  includeDeleted: boolean;
}

/** GetChannelByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelByNameRequestInit {
  /** Id of the team. Empty for direct and group messages. */
  teamId?: string | undefined;
  /** Name of the channel as in URLs, in lower case. */
  name?: string | undefined;
  /** Find archived channels too. */
  includeDeleted?: boolean | undefined;
}

/** Request of `getChannelByNameForTeamName`. */
export interface GetChannelByNameForTeamNameRequest {
  /** Name of the team as in URLs, in lower case. */
  teamName: string;
  /** Name of the channel as in URLs, in lower case. */
  channelName: string;
  /** Find archived channels too. */
  includeDeleted: boolean;
}

/** GetChannelByNameForTeamNameRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelByNameForTeamNameRequestInit {
  /** Name of the team as in URLs, in lower case. */
  teamName?: string | undefined;
  /** Name of the channel as in URLs, in lower case. */
  channelName?: string | undefined;
  /** Find archived channels too. */
  includeDeleted?: boolean | undefined;
}

/** Request of `getChannelsForTeamForUser`. */
export interface GetChannelsForTeamForUserRequest {
  /** Id of the team. Empty = of all teams. */
  teamId: string;
  /** Id of the user. */
  userId: string;
  /** List archived channels too. */
  includeDeleted: boolean;
}

/** GetChannelsForTeamForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelsForTeamForUserRequestInit {
  /** Id of the team. Empty = of all teams. */
  teamId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** List archived channels too. */
  includeDeleted?: boolean | undefined;
}

/** Request of `getChannelStats`. */
export interface GetChannelStatsRequest {
  /** Id of the channel. */
  channelId: string;
}

/** GetChannelStatsRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelStatsRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
}

/** Request of `getDirectChannel`. */
export interface GetDirectChannelRequest {
  /** Id of one user. */
  userId1: string;
  /** Id of the other user. */
  userId2: string;
}

/** GetDirectChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetDirectChannelRequestInit {
  /** Id of one user. */
  userId1?: string | undefined;
  /** Id of the other user. */
  userId2?: string | undefined;
}

/** Request of `getGroupChannel`. */
export interface GetGroupChannelRequest {
  /** Ids of the users, 3 to 8, each once. */
  userIds: string[];
}

/** GetGroupChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetGroupChannelRequestInit {
  /** Ids of the users, 3 to 8, each once. */
  userIds?: readonly string[] | undefined;
}

/** Request of `updateChannel`. */
export interface UpdateChannelRequest {
  /** The whole channel, with id and changes. */
  channel: Channel | undefined;
}

/** UpdateChannelRequest with everything optional: what is left out is zero or absent. */
export interface UpdateChannelRequestInit {
  /** The whole channel, with id and changes. */
  channel?: ChannelInit | undefined;
}

/** Request of `searchChannels`. */
export interface SearchChannelsRequest {
  /** Id of the team. */
  teamId: string;
  /** Part of a name. Empty finds all. */
  term: string;
}

/** SearchChannelsRequest with everything optional: what is left out is zero or absent. */
export interface SearchChannelsRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Part of a name. Empty finds all. */
  term?: string | undefined;
}

/** Request of `addChannelMember`. */
export interface AddChannelMemberRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the user. */
  userId: string;
}

/** AddChannelMemberRequest with everything optional: what is left out is zero or absent. */
export interface AddChannelMemberRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `addUserToChannel`. */
export interface AddUserToChannelRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the user. */
  userId: string;
  /** Id of the user who adds. */
  asUserId: string;
}

/** AddUserToChannelRequest with everything optional: what is left out is zero or absent. */
export interface AddUserToChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the user who adds. */
  asUserId?: string | undefined;
}

/** Request of `getChannelMember`. */
export interface GetChannelMemberRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the user. */
  userId: string;
}

/** GetChannelMemberRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelMemberRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `getChannelMembers`. */
export interface GetChannelMembersRequest {
  /** Id of the channel. */
  channelId: string;
  /** Page, counted from 0. */
  page: number;
  /** Members on a page. */
  perPage: number;
}

/** GetChannelMembersRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelMembersRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Members on a page. */
  perPage?: number | undefined;
}

/** Request of `getChannelMembersByIds`. */
export interface GetChannelMembersByIdsRequest {
  /** Id of the channel. */
  channelId: string;
  /** Ids of the users. */
  userIds: string[];
}

/** GetChannelMembersByIdsRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelMembersByIdsRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Ids of the users. */
  userIds?: readonly string[] | undefined;
}

/** Request of `getChannelMembersForUser`. */
export interface GetChannelMembersForUserRequest {
  /** Id of the team. Stock servers ignore it. */
  teamId: string;
  /** Id of the user. */
  userId: string;
  /** Page, counted from 0. */
  page: number;
  /** Memberships on a page. */
  perPage: number;
}

/** GetChannelMembersForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelMembersForUserRequestInit {
  /** Id of the team. Stock servers ignore it. */
  teamId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Memberships on a page. */
  perPage?: number | undefined;
}

/** Request of `updateChannelMemberRoles`. */
export interface UpdateChannelMemberRolesRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the user. */
  userId: string;
  /** Names of the roles, separated by spaces, such as "channel_user channel_admin". */
  newRoles: string;
}

/** UpdateChannelMemberRolesRequest with everything optional: what is left out is zero or absent. */
export interface UpdateChannelMemberRolesRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** Names of the roles, separated by spaces, such as "channel_user channel_admin". */
  newRoles?: string | undefined;
}

/** Request of `updateChannelMemberNotifications`. */
export interface UpdateChannelMemberNotificationsRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the user. */
  userId: string;
  /** Settings by name, such as "desktop", "push", "email" and "mark_unread". */
  notifications: Record<string, string>;
}

/** UpdateChannelMemberNotificationsRequest with everything optional: what is left out is zero or absent. */
export interface UpdateChannelMemberNotificationsRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** Settings by name, such as "desktop", "push", "email" and "mark_unread". */
  notifications?: Record<string, string> | undefined;
}

/** Request of `patchChannelMembersNotifications`. */
export interface PatchChannelMembersNotificationsRequest {
  /** The memberships, each by channel and user. */
  members: ChannelMemberIdentifier[];
  /** Settings by name, such as "desktop", "push", "email" and "mark_unread". */
  notifyProps: Record<string, string>;
}

/** PatchChannelMembersNotificationsRequest with everything optional: what is left out is zero or absent. */
export interface PatchChannelMembersNotificationsRequestInit {
  /** The memberships, each by channel and user. */
  members?: readonly ChannelMemberIdentifierInit[] | undefined;
  /** Settings by name, such as "desktop", "push", "email" and "mark_unread". */
  notifyProps?: Record<string, string> | undefined;
}

/** Request of `deleteChannelMember`. */
export interface DeleteChannelMemberRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the user. */
  userId: string;
}

/** DeleteChannelMemberRequest with everything optional: what is left out is zero or absent. */
export interface DeleteChannelMemberRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `registerChannelGuard`. */
export interface RegisterChannelGuardRequest {
  /** Id of the channel. */
  channelId: string;
}

/** RegisterChannelGuardRequest with everything optional: what is left out is zero or absent. */
export interface RegisterChannelGuardRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
}

/** Request of `unregisterChannelGuard`. */
export interface UnregisterChannelGuardRequest {
  /** Id of the channel. */
  channelId: string;
}

/** UnregisterChannelGuardRequest with everything optional: what is left out is zero or absent. */
export interface UnregisterChannelGuardRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
}

/** Request of `createChannelSidebarCategory`. */
export interface CreateChannelSidebarCategoryRequest {
  /** Id of the user. */
  userId: string;
  /** Id of the team. */
  teamId: string;
  /** The new category with its channels. Type, user and team are set by the server. */
  newCategory: SidebarCategoryWithChannels | undefined;
}

/** CreateChannelSidebarCategoryRequest with everything optional: what is left out is zero or absent. */
export interface CreateChannelSidebarCategoryRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the team. */
  teamId?: string | undefined;
  /** The new category with its channels. Type, user and team are set by the server. */
  newCategory?: SidebarCategoryWithChannelsInit | undefined;
}

/** Request of `getChannelSidebarCategories`. */
export interface GetChannelSidebarCategoriesRequest {
  /** Id of the user. */
  userId: string;
  /** Id of the team. */
  teamId: string;
}

/** GetChannelSidebarCategoriesRequest with everything optional: what is left out is zero or absent. */
export interface GetChannelSidebarCategoriesRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the team. */
  teamId?: string | undefined;
}

/** Request of `updateChannelSidebarCategories`. */
export interface UpdateChannelSidebarCategoriesRequest {
  /** Id of the user. */
  userId: string;
  /** Id of the team. */
  teamId: string;
  /** The whole categories, with ids and changes. */
  categories: SidebarCategoryWithChannels[];
}

/** UpdateChannelSidebarCategoriesRequest with everything optional: what is left out is zero or absent. */
export interface UpdateChannelSidebarCategoriesRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the team. */
  teamId?: string | undefined;
  /** The whole categories, with ids and changes. */
  categories?: readonly SidebarCategoryWithChannelsInit[] | undefined;
}
