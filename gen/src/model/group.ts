// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** A group of users. */
export interface Group {
  /** Id of the group. */
  id: string;
  /** Name in mentions. Empty = it cannot be mentioned; Go has nil here, which is the same as empty. */
  name: string;
  /** Name that people see. */
  displayName: string;
  /** What the group is for. May be empty. */
  description: string;
  /** Where the members come from: "ldap", "custom" (kept by hand), or "plugin_..." (kept by a plugin). */
  source: string;
  /** Id of the group at its source. Empty = none; Go has nil here, which is the same as empty. */
  remoteId: string;
  /** When the group was made, ms since the epoch. */
  createAt: number;
  /** When the group was last changed, ms since the epoch. */
  updateAt: number;
  /** When the group was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
  /** True when the group may be mentioned. */
  allowReference: boolean;
}

/** Group with everything optional: what is left out is zero or absent. */
export interface GroupInit {
  /** Id of the group. */
  id?: string | undefined;
  /** Name in mentions. Empty = it cannot be mentioned; Go has nil here, which is the same as empty. */
  name?: string | undefined;
  /** Name that people see. */
  displayName?: string | undefined;
  /** What the group is for. May be empty. */
  description?: string | undefined;
  /** Where the members come from: "ldap", "custom" (kept by hand), or "plugin_..." (kept by a plugin). */
  source?: string | undefined;
  /** Id of the group at its source. Empty = none; Go has nil here, which is the same as empty. */
  remoteId?: string | undefined;
  /** When the group was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When the group was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the group was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
  /** True when the group may be mentioned. */
  allowReference?: boolean | undefined;
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
}

/**
 * Which groups to list and what to add to them. Several fields have another type than in Go; hosts read what they
 * can.
 */
export interface GroupSearchOpts {
  /** Text to look for in the names. Empty = all groups. */
  q: string;
  /** Count the members of each group. The count itself has no field and does not survive. */
  includeMemberCount: boolean;
  /** Not in use: Go has no such option. */
  includeTotalMemberCount: boolean;
  /** "true" = only groups that may be mentioned. Go has a bool here. */
  filterAllowReference: string;
  /** Page, counted from 0. Hosts may ignore it; the call itself takes a page too. */
  pageOptsPage: number;
  /** Groups on a page. Hosts may ignore it; the call itself takes a page size too. */
  pageOptsPerPage: number;
  /** Only deleted groups. */
  filterArchived: boolean;
  /** For a channel: only groups that its team allows, where the team is tied to groups. */
  filterParentTeamPermitted: boolean;
  /** Only groups of this source, such as "ldap". Empty = of all sources. */
  source: string;
  /** Go has the id of a user here (only groups with that member), which does not survive as a bool. */
  filterHasMember: boolean;
  /**
   * Only groups changed after this time, ms since the epoch, as decimal text. Empty = at any time. Go has a number
   * here.
   */
  since: string;
  /** Go has the id of a channel here (count the members who are in it), which does not survive as a bool. */
  includeChannelMemberCount: boolean;
  /** Count time zones of the members. The count itself has no field and does not survive. */
  includeTimezones: boolean;
}

/** GroupSearchOpts with everything optional: what is left out is zero or absent. */
export interface GroupSearchOptsInit {
  /** Text to look for in the names. Empty = all groups. */
  q?: string | undefined;
  /** Count the members of each group. The count itself has no field and does not survive. */
  includeMemberCount?: boolean | undefined;
  /** Not in use: Go has no such option. */
  includeTotalMemberCount?: boolean | undefined;
  /** "true" = only groups that may be mentioned. Go has a bool here. */
  filterAllowReference?: string | undefined;
  /** Page, counted from 0. Hosts may ignore it; the call itself takes a page too. */
  pageOptsPage?: number | undefined;
  /** Groups on a page. Hosts may ignore it; the call itself takes a page size too. */
  pageOptsPerPage?: number | undefined;
  /** Only deleted groups. */
  filterArchived?: boolean | undefined;
  /** For a channel: only groups that its team allows, where the team is tied to groups. */
  filterParentTeamPermitted?: boolean | undefined;
  /** Only groups of this source, such as "ldap". Empty = of all sources. */
  source?: string | undefined;
  /** Go has the id of a user here (only groups with that member), which does not survive as a bool. */
  filterHasMember?: boolean | undefined;
  /**
   * Only groups changed after this time, ms since the epoch, as decimal text. Empty = at any time. Go has a number
   * here.
   */
  since?: string | undefined;
  /** Go has the id of a channel here (count the members who are in it), which does not survive as a bool. */
  includeChannelMemberCount?: boolean | undefined;
  /** Count time zones of the members. The count itself has no field and does not survive. */
  includeTimezones?: boolean | undefined;
}

/** Which memberships group sync creates. */
export interface CreateDefaultMembershipParams {
  /** Only for group members and ties changed after this time, ms since the epoch. 0 = all. */
  since: number;
  /** Not in use: Go has the id of one team to limit the work to, which does not survive. */
  scopeTeams: boolean;
  /** Not in use: Go has the id of one channel to limit the work to, which does not survive. */
  scopeChannels: boolean;
  /** Bring back members who left or were removed. */
  reAddRemovedMembers: boolean;
}

/** CreateDefaultMembershipParams with everything optional: what is left out is zero or absent. */
export interface CreateDefaultMembershipParamsInit {
  /** Only for group members and ties changed after this time, ms since the epoch. 0 = all. */
  since?: number | undefined;
  /** Not in use: Go has the id of one team to limit the work to, which does not survive. */
  scopeTeams?: boolean | undefined;
  /** Not in use: Go has the id of one channel to limit the work to, which does not survive. */
  scopeChannels?: boolean | undefined;
  /** Bring back members who left or were removed. */
  reAddRemovedMembers?: boolean | undefined;
}
