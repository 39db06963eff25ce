// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject } from "./values.ts";

/**
 * Who may see and join a channel. Go has a short text here.
 *
 * - `open`: Public channel: every member of the team may join. "O" in Go.
 * - `private`: Private channel: joined by invitation only. "P" in Go.
 * - `direct`: Direct messages between two users, or of a user to themself. "D" in Go.
 * - `group`: Group messages between 3 to 8 users. "G" in Go.
 * - `space`: Channel behind a space. `getChannel` and the lists leave it out. "S" in Go.
 * - `open_board`: Channel behind a public board. "BO" in Go.
 * - `private_board`: Channel behind a private board. "BP" in Go.
 *
 * A value that this version does not know is its number as text.
 */
export type ChannelType = "open" | "private" | "direct" | "group" | "space" | "open_board" | "private_board" | (string & {});

/** The banner across the top of a channel. A field that is absent was never set. */
export interface ChannelBannerInfo {
  /** Whether the banner is shown. Absent counts as false. */
  enabled: boolean | undefined;
  /** Text of the banner, Markdown. */
  text: string | undefined;
  /** Colour of the banner with a leading hash, such as "#FF0000". */
  backgroundColor: string | undefined;
}

/** ChannelBannerInfo with everything optional: what is left out is zero or absent. */
export interface ChannelBannerInfoInit {
  /** Whether the banner is shown. Absent counts as false. */
  enabled?: boolean | undefined;
  /** Text of the banner, Markdown. */
  text?: string | undefined;
  /** Colour of the banner with a leading hash, such as "#FF0000". */
  backgroundColor?: string | undefined;
}

/** A channel: public, private, or the place of direct or group messages. */
export interface Channel {
  /** Id of the channel, 26 characters. */
  id: string;
  /** When the channel was made, ms since the epoch. */
  createAt: number;
  /** When the channel's own data last changed, ms since the epoch. New posts do not count. */
  updateAt: number;
  /** When the channel was archived, ms since the epoch. 0 = not archived. */
  deleteAt: number;
  /** Id of the channel's team. Empty for direct and group messages, which belong to no team. */
  teamId: string;
  /** Who may see and join the channel. */
  type: ChannelType | undefined;
  /** Name that people see. Empty for direct messages: clients show the other user's name. */
  displayName: string;
  /**
   * Name in the URL, unique within the team. For direct messages the two user ids, sorted and joined by two
   * underscores; for group messages a hash.
   */
  name: string;
  /** Text at the top of the channel, Markdown. May be empty. */
  header: string;
  /** What the channel is for, plain text. May be empty. */
  purpose: string;
  /** When the last post was written, ms since the epoch. 0 = no post yet. */
  lastPostAt: number;
  /** Number of posts, replies included. Posts about joining and leaving do not count. */
  totalMsgCount: number;
  /** When the list of members last changed, ms since the epoch. Old; servers of today leave it at 0. */
  extraUpdateAt: number;
  /** Id of the user who made the channel. May be empty. */
  creatorId: string;
  /** Id of the permission scheme. Absent = that of the team or the system. */
  schemeId: string | undefined;
  /** Free values of the channel. Absent = none. */
  props: DynamicObject | undefined;
  /** True when group sync decides who is a member. Absent counts as false. */
  groupConstrained: boolean | undefined;
  /** True when posts of the channel are translated automatically. */
  autoTranslation: boolean;
  /** True when the channel is shared with other servers. Absent counts as false. */
  shared: boolean | undefined;
  /** Number of posts without replies. */
  totalMsgCountRoot: number;
  /** Id of the channel's own data retention policy. Absent = none. */
  policyId: string | undefined;
  /** When the last post that is not a reply was written, ms since the epoch. 0 = none yet. */
  lastRootPostAt: number;
  /** Banner across the top of the channel. Absent = never set. */
  bannerInfo: ChannelBannerInfo | undefined;
  /** True when an access control policy governs the channel. */
  policyEnforced: boolean;
  /** True when the channel's access control policy is active. */
  policyIsActive: boolean;
  /** Sidebar category that new members find the channel in. Empty = the usual one. */
  defaultCategoryName: string;
  /**
   * For each action that the channel's access control policy speaks of, such as "membership", true. Empty = there is
   * no policy, or it was not looked up: most calls do not.
   */
  policyActions: Record<string, boolean>;
  /** Sidebar category that administrators put the channel into, for all members. Empty = none. */
  managedCategoryName: string;
  /** True when people who are not members can find the private channel and ask to join. */
  discoverable: boolean;
}

/** Channel with everything optional: what is left out is zero or absent. */
export interface ChannelInit {
  /** Id of the channel, 26 characters. */
  id?: string | undefined;
  /** When the channel was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When the channel's own data last changed, ms since the epoch. New posts do not count. */
  updateAt?: number | undefined;
  /** When the channel was archived, ms since the epoch. 0 = not archived. */
  deleteAt?: number | undefined;
  /** Id of the channel's team. Empty for direct and group messages, which belong to no team. */
  teamId?: string | undefined;
  /** Who may see and join the channel. */
  type?: ChannelType | undefined;
  /** Name that people see. Empty for direct messages: clients show the other user's name. */
  displayName?: string | undefined;
  /**
   * Name in the URL, unique within the team. For direct messages the two user ids, sorted and joined by two
   * underscores; for group messages a hash.
   */
  name?: string | undefined;
  /** Text at the top of the channel, Markdown. May be empty. */
  header?: string | undefined;
  /** What the channel is for, plain text. May be empty. */
  purpose?: string | undefined;
  /** When the last post was written, ms since the epoch. 0 = no post yet. */
  lastPostAt?: number | undefined;
  /** Number of posts, replies included. Posts about joining and leaving do not count. */
  totalMsgCount?: number | undefined;
  /** When the list of members last changed, ms since the epoch. Old; servers of today leave it at 0. */
  extraUpdateAt?: number | undefined;
  /** Id of the user who made the channel. May be empty. */
  creatorId?: string | undefined;
  /** Id of the permission scheme. Absent = that of the team or the system. */
  schemeId?: string | undefined;
  /** Free values of the channel. Absent = none. */
  props?: DynamicObject | undefined;
  /** True when group sync decides who is a member. Absent counts as false. */
  groupConstrained?: boolean | undefined;
  /** True when posts of the channel are translated automatically. */
  autoTranslation?: boolean | undefined;
  /** True when the channel is shared with other servers. Absent counts as false. */
  shared?: boolean | undefined;
  /** Number of posts without replies. */
  totalMsgCountRoot?: number | undefined;
  /** Id of the channel's own data retention policy. Absent = none. */
  policyId?: string | undefined;
  /** When the last post that is not a reply was written, ms since the epoch. 0 = none yet. */
  lastRootPostAt?: number | undefined;
  /** Banner across the top of the channel. Absent = never set. */
  bannerInfo?: ChannelBannerInfoInit | undefined;
  /** True when an access control policy governs the channel. */
  policyEnforced?: boolean | undefined;
  /** True when the channel's access control policy is active. */
  policyIsActive?: boolean | undefined;
  /** Sidebar category that new members find the channel in. Empty = the usual one. */
  defaultCategoryName?: string | undefined;
  /**
   * For each action that the channel's access control policy speaks of, such as "membership", true. Empty = there is
   * no policy, or it was not looked up: most calls do not.
   */
  policyActions?: Record<string, boolean> | undefined;
  /** Sidebar category that administrators put the channel into, for all members. Empty = none. */
  managedCategoryName?: string | undefined;
  /** True when people who are not members can find the private channel and ask to join. */
  discoverable?: boolean | undefined;
}

/** Counts of a channel. */
export interface ChannelStats {
  /** Id of the channel. */
  channelId: string;
  /** Number of members. Deactivated users do not count. */
  memberCount: number;
  /** Number of members who are guests. A stock server gives plugins the number of all members here. */
  guestCount: number;
  /** Number of pinned posts. A stock server leaves it at 0 for plugins. */
  pinnedpostCount: number;
  /** Number of files in the channel's posts. A stock server leaves it at 0 for plugins. */
  filesCount: number;
}

/** ChannelStats with everything optional: what is left out is zero or absent. */
export interface ChannelStatsInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Number of members. Deactivated users do not count. */
  memberCount?: number | undefined;
  /** Number of members who are guests. A stock server gives plugins the number of all members here. */
  guestCount?: number | undefined;
  /** Number of pinned posts. A stock server leaves it at 0 for plugins. */
  pinnedpostCount?: number | undefined;
  /** Number of files in the channel's posts. A stock server leaves it at 0 for plugins. */
  filesCount?: number | undefined;
}

/** A user's membership in a channel, with what they have read and how they want to be notified. */
export interface ChannelMember {
  /** Id of the channel. */
  channelId: string;
  /** Id of the member. */
  userId: string;
  /** Names of the roles in the channel, separated by spaces, such as "channel_user channel_admin". */
  roles: string;
  /** When the member last looked at the channel, ms since the epoch. 0 = never. */
  lastViewedAt: number;
  /** Number of the channel's posts that the member has read, replies included. */
  msgCount: number;
  /** Number of unread mentions, replies included. */
  mentionCount: number;
  /** Number of unread mentions outside of replies. */
  mentionCountRoot: number;
  /** Number of the channel's posts that the member has read, without replies. */
  msgCountRoot: number;
  /**
   * How the member wants to be notified: `desktop`, `email`, `push` ("default", "all", "mention" or "none"),
   * `mark_unread` ("all" or "mention"), `ignore_channel_mentions` ("default", "on" or "off").
   */
  notifyProps: Record<string, string>;
  /** When the membership was last changed, ms since the epoch. */
  lastUpdateAt: number;
  /** True when the member has the guest role of the channel's scheme. */
  schemeGuest: boolean;
  /** True when the member has the ordinary role of the channel's scheme. */
  schemeUser: boolean;
  /** True when the member has the admin role of the channel's scheme. */
  schemeAdmin: boolean;
  /** Number of unread mentions in posts marked as urgent. */
  urgentMentionCount: number;
  /** Names of the roles that the member has beside those of the channel's scheme, separated by spaces. */
  explicitRoles: string;
  /** True when the member does not want the channel's posts translated. */
  autoTranslationDisabled: boolean;
}

/** ChannelMember with everything optional: what is left out is zero or absent. */
export interface ChannelMemberInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the member. */
  userId?: string | undefined;
  /** Names of the roles in the channel, separated by spaces, such as "channel_user channel_admin". */
  roles?: string | undefined;
  /** When the member last looked at the channel, ms since the epoch. 0 = never. */
  lastViewedAt?: number | undefined;
  /** Number of the channel's posts that the member has read, replies included. */
  msgCount?: number | undefined;
  /** Number of unread mentions, replies included. */
  mentionCount?: number | undefined;
  /** Number of unread mentions outside of replies. */
  mentionCountRoot?: number | undefined;
  /** Number of the channel's posts that the member has read, without replies. */
  msgCountRoot?: number | undefined;
  /**
   * How the member wants to be notified: `desktop`, `email`, `push` ("default", "all", "mention" or "none"),
   * `mark_unread` ("all" or "mention"), `ignore_channel_mentions` ("default", "on" or "off").
   */
  notifyProps?: Record<string, string> | undefined;
  /** When the membership was last changed, ms since the epoch. */
  lastUpdateAt?: number | undefined;
  /** True when the member has the guest role of the channel's scheme. */
  schemeGuest?: boolean | undefined;
  /** True when the member has the ordinary role of the channel's scheme. */
  schemeUser?: boolean | undefined;
  /** True when the member has the admin role of the channel's scheme. */
  schemeAdmin?: boolean | undefined;
  /** Number of unread mentions in posts marked as urgent. */
  urgentMentionCount?: number | undefined;
  /** Names of the roles that the member has beside those of the channel's scheme, separated by spaces. */
  explicitRoles?: string | undefined;
  /** True when the member does not want the channel's posts translated. */
  autoTranslationDisabled?: boolean | undefined;
}

/** Names one membership. */
export interface ChannelMemberIdentifier {
  /** Id of the channel. */
  channelId: string;
  /** Id of the member. */
  userId: string;
}

/** ChannelMemberIdentifier with everything optional: what is left out is zero or absent. */
export interface ChannelMemberIdentifierInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the member. */
  userId?: string | undefined;
}

/** A category of a user's sidebar and the channels in it. */
export interface SidebarCategoryWithChannels {
  /** Id of the category. */
  id: string;
  /** Id of the user whose sidebar it is. */
  userId: string;
  /** Id of the team whose sidebar it is. */
  teamId: string;
  /** Name that the user sees. */
  displayName: string;
  /** "favorites", "channels", "direct_messages" or "custom"; newer servers also have "managed". */
  type: string;
  /** Order of the channels: "manual", "recent" (by the last post), "alpha" (by name), or empty = the usual one. */
  sorting: string;
  /** True when the whole category is muted. */
  muted: boolean;
  /** True when the category is folded up. */
  collapsed: boolean;
  /** Ids of the channels in the category, in the order shown. */
  channelIds: string[];
  /** Place of the category in the sidebar: the smaller, the higher. */
  sortOrder: number;
}

/** SidebarCategoryWithChannels with everything optional: what is left out is zero or absent. */
export interface SidebarCategoryWithChannelsInit {
  /** Id of the category. */
  id?: string | undefined;
  /** Id of the user whose sidebar it is. */
  userId?: string | undefined;
  /** Id of the team whose sidebar it is. */
  teamId?: string | undefined;
  /** Name that the user sees. */
  displayName?: string | undefined;
  /** "favorites", "channels", "direct_messages" or "custom"; newer servers also have "managed". */
  type?: string | undefined;
  /** Order of the channels: "manual", "recent" (by the last post), "alpha" (by name), or empty = the usual one. */
  sorting?: string | undefined;
  /** True when the whole category is muted. */
  muted?: boolean | undefined;
  /** True when the category is folded up. */
  collapsed?: boolean | undefined;
  /** Ids of the channels in the category, in the order shown. */
  channelIds?: readonly string[] | undefined;
  /** Place of the category in the sidebar: the smaller, the higher. */
  sortOrder?: number | undefined;
}

/** All categories of a user's sidebar in one team. */
export interface OrderedSidebarCategories {
  /** The categories, in no promised order. */
  categories: SidebarCategoryWithChannels[];
  /** Ids of the categories in the order shown. */
  order: string[];
}

/** OrderedSidebarCategories with everything optional: what is left out is zero or absent. */
export interface OrderedSidebarCategoriesInit {
  /** The categories, in no promised order. */
  categories?: readonly SidebarCategoryWithChannelsInit[] | undefined;
  /** Ids of the categories in the order shown. */
  order?: readonly string[] | undefined;
}
