// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** A group of users. */
export interface Group {
  /** Id of the group. */
  id: string;
  /** Name in mentions. Absent or empty = it cannot be mentioned. */
  name: string | undefined;
  /** Name that people see. */
  displayName: string;
  /** What the group is for. May be empty. */
  description: string;
  /** Where the members come from: "ldap", "custom" (kept by hand), or "plugin_..." (kept by a plugin). */
  source: string;
  /** Id of the group at its source. Absent = none. */
  remoteId: string | undefined;
  /** When the group was made, ms since the epoch. */
  createAt: number;
  /** When the group was last changed, ms since the epoch. */
  updateAt: number;
  /** When the group was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
  /** True when the group may be mentioned. */
  allowReference: boolean;
  /** True when teams or channels follow the group. Not filled everywhere. */
  hasSyncables: boolean;
  /** Number of members. Absent = it was not asked for. */
  memberCount: number | undefined;
  /** Number of members who are in the channel that was asked about. Absent = it was not asked for. */
  channelMemberCount: number | undefined;
  /** Number of time zones of those members. Absent = it was not asked for. */
  channelMemberTimezonesCount: number | undefined;
  /** Ids of the members. Empty unless they were asked for. */
  memberIds: string[];
}

/** Group with everything optional: what is left out is zero or absent. */
export interface GroupInit {
  /** Id of the group. */
  id?: string | undefined;
  /** Name in mentions. Absent or empty = it cannot be mentioned. */
  name?: string | undefined;
  /** Name that people see. */
  displayName?: string | undefined;
  /** What the group is for. May be empty. */
  description?: string | undefined;
  /** Where the members come from: "ldap", "custom" (kept by hand), or "plugin_..." (kept by a plugin). */
  source?: string | undefined;
  /** Id of the group at its source. Absent = none. */
  remoteId?: string | undefined;
  /** When the group was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When the group was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the group was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
  /** True when the group may be mentioned. */
  allowReference?: boolean | undefined;
  /** True when teams or channels follow the group. Not filled everywhere. */
  hasSyncables?: boolean | undefined;
  /** Number of members. Absent = it was not asked for. */
  memberCount?: number | undefined;
  /** Number of members who are in the channel that was asked about. Absent = it was not asked for. */
  channelMemberCount?: number | undefined;
  /** Number of time zones of those members. Absent = it was not asked for. */
  channelMemberTimezonesCount?: number | undefined;
  /** Ids of the members. Empty unless they were asked for. */
  memberIds?: readonly string[] | undefined;
}

/** A user's membership in a group. */
export interface GroupMember {
  /** Id of the group. */
  groupId: string;
  /** Id of the user. */
  userId: string;
  /** When the user came into the group, ms since the epoch. */
  createAt: number;
  /** When the user left the group, ms since the epoch. 0 = still in it. */
  deleteAt: number;
}

/** GroupMember with everything optional: what is left out is zero or absent. */
export interface GroupMemberInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** When the user came into the group, ms since the epoch. */
  createAt?: number | undefined;
  /** When the user left the group, ms since the epoch. 0 = still in it. */
  deleteAt?: number | undefined;
}

/** Ties a team or channel to a group. */
export interface GroupSyncable {
  /** Id of the group. */
  groupId: string;
  /** Id of the team or channel. */
  syncableId: string;
  /** "Team" or "Channel". Go writes it with a capital letter; write it so. */
  syncableType: string;
  /** Put members of the group into the team or channel by themselves. */
  autoAdd: boolean;
  /** Members of the group are admins of the team or channel. */
  schemeAdmin: boolean;
  /** When the tie was made, ms since the epoch. */
  createAt: number;
  /** When the tie was cut, ms since the epoch. 0 = in force. */
  deleteAt: number;
  /** When the tie was last changed, ms since the epoch. */
  updateAt: number;
  /** Name of the channel that people see. Only in lists of ties; empty for a team. */
  channelDisplayName: string;
  /** Name of the team, or of the channel's team, that people see. Only in lists of ties. */
  teamDisplayName: string;
  /** Type of that team as in Go: "O" or "I". Only in lists of ties. */
  teamType: string;
  /** Type of the channel as in Go: "O" or "P". Only in lists of ties; empty for a team. */
  channelType: string;
  /** Id of the channel's team. Only in lists of ties; empty for a team. */
  teamId: string;
}

/** GroupSyncable with everything optional: what is left out is zero or absent. */
export interface GroupSyncableInit {
  /** Id of the group. */
  groupId?: string | undefined;
  /** Id of the team or channel. */
  syncableId?: string | undefined;
  /** "Team" or "Channel". Go writes it with a capital letter; write it so. */
  syncableType?: string | undefined;
  /** Put members of the group into the team or channel by themselves. */
  autoAdd?: boolean | undefined;
  /** Members of the group are admins of the team or channel. */
  schemeAdmin?: boolean | undefined;
  /** When the tie was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When the tie was cut, ms since the epoch. 0 = in force. */
  deleteAt?: number | undefined;
  /** When the tie was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** Name of the channel that people see. Only in lists of ties; empty for a team. */
  channelDisplayName?: string | undefined;
  /** Name of the team, or of the channel's team, that people see. Only in lists of ties. */
  teamDisplayName?: string | undefined;
  /** Type of that team as in Go: "O" or "I". Only in lists of ties. */
  teamType?: string | undefined;
  /** Type of the channel as in Go: "O" or "P". Only in lists of ties; empty for a team. */
  channelType?: string | undefined;
  /** Id of the channel's team. Only in lists of ties; empty for a team. */
  teamId?: string | undefined;
}

/** Which groups to list and what to add to them. */
export interface GroupSearchOpts {
  /** Text to look for in the names. Empty = all groups. */
  q: string;
  /** Count the members of each group. */
  includeMemberCount: boolean;
  /** Not in use: Go has no such option. */
  includeTotalMemberCount: boolean;
  /** Only groups that may be mentioned. */
  filterAllowReference: boolean;
  /** Page of the list. The page of the call itself takes its place, so it may be left out. Absent = none. */
  pageOpts: PageOpts | undefined;
  /** Only deleted groups. */
  filterArchived: boolean;
  /** For a channel: only groups that its team allows, where the team is tied to groups. */
  filterParentTeamPermitted: boolean;
  /** Only groups of this source, such as "ldap". Empty = of all sources. */
  source: string;
  /** Only groups that have this user as a member. Empty = no limit. */
  filterHasMember: string;
  /** Only groups changed after this time, ms since the epoch. 0 = at any time. */
  since: number;
  /** Count the members of each group who are in this channel. Empty = do not. */
  includeChannelMemberCount: string;
  /** Count time zones of the members too, where `includeChannelMemberCount` is given. */
  includeTimezones: boolean;
  /** Only groups that are not tied to this team. Empty = no limit. */
  notAssociatedToTeam: string;
  /** Only groups that are not tied to this channel. Empty = no limit. */
  notAssociatedToChannel: string;
  /** List the ids of the members too. */
  includeMemberIds: boolean;
  /** List deleted groups too. */
  includeArchived: boolean;
  /** Only groups that teams and channels can follow. */
  onlySyncableSources: boolean;
}

/** GroupSearchOpts with everything optional: what is left out is zero or absent. */
export interface GroupSearchOptsInit {
  /** Text to look for in the names. Empty = all groups. */
  q?: string | undefined;
  /** Count the members of each group. */
  includeMemberCount?: boolean | undefined;
  /** Not in use: Go has no such option. */
  includeTotalMemberCount?: boolean | undefined;
  /** Only groups that may be mentioned. */
  filterAllowReference?: boolean | undefined;
  /** Page of the list. The page of the call itself takes its place, so it may be left out. Absent = none. */
  pageOpts?: PageOptsInit | undefined;
  /** Only deleted groups. */
  filterArchived?: boolean | undefined;
  /** For a channel: only groups that its team allows, where the team is tied to groups. */
  filterParentTeamPermitted?: boolean | undefined;
  /** Only groups of this source, such as "ldap". Empty = of all sources. */
  source?: string | undefined;
  /** Only groups that have this user as a member. Empty = no limit. */
  filterHasMember?: string | undefined;
  /** Only groups changed after this time, ms since the epoch. 0 = at any time. */
  since?: number | undefined;
  /** Count the members of each group who are in this channel. Empty = do not. */
  includeChannelMemberCount?: string | undefined;
  /** Count time zones of the members too, where `includeChannelMemberCount` is given. */
  includeTimezones?: boolean | undefined;
  /** Only groups that are not tied to this team. Empty = no limit. */
  notAssociatedToTeam?: string | undefined;
  /** Only groups that are not tied to this channel. Empty = no limit. */
  notAssociatedToChannel?: string | undefined;
  /** List the ids of the members too. */
  includeMemberIds?: boolean | undefined;
  /** List deleted groups too. */
  includeArchived?: boolean | undefined;
  /** Only groups that teams and channels can follow. */
  onlySyncableSources?: boolean | undefined;
}

/** Which memberships group sync creates. */
export interface CreateDefaultMembershipParams {
  /** Only for group members and ties changed after this time, ms since the epoch. 0 = all. */
  since: number;
  /** Limits the work to this team. Absent = all teams. */
  scopedTeamId: string | undefined;
  /** Limits the work to this channel. Absent = all channels. */
  scopedChannelId: string | undefined;
  /** Bring back members who left or were removed. */
  reAddRemovedMembers: boolean;
  /** Limits the work to this user. Absent = all users. */
  scopedUserId: string | undefined;
}

/** CreateDefaultMembershipParams with everything optional: what is left out is zero or absent. */
export interface CreateDefaultMembershipParamsInit {
  /** Only for group members and ties changed after this time, ms since the epoch. 0 = all. */
  since?: number | undefined;
  /** Limits the work to this team. Absent = all teams. */
  scopedTeamId?: string | undefined;
  /** Limits the work to this channel. Absent = all channels. */
  scopedChannelId?: string | undefined;
  /** Bring back members who left or were removed. */
  reAddRemovedMembers?: boolean | undefined;
  /** Limits the work to this user. Absent = all users. */
  scopedUserId?: string | undefined;
}

/** A page of a list. */
export interface PageOpts {
  /** Page, counted from 0. */
  page: number;
  /** Entries on a page. 0 gives none. */
  perPage: number;
}

/** PageOpts with everything optional: what is left out is zero or absent. */
export interface PageOptsInit {
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Entries on a page. 0 gives none. */
  perPage?: number | undefined;
}
