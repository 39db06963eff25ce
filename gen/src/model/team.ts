// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError, AppErrorInit } from "./common.ts";

/**
 * Who may join a team. Go has a letter here.
 *
 * - `open`: Open: anyone on the server may join, if the team allows open invites. "O" in Go.
 * - `invite`: Joined by invitation only. "I" in Go.
 *
 * A value that this version does not know is its number as text.
 */
export type TeamType = "open" | "invite" | (string & {});

/** A team: a set of users with channels of its own. */
export interface Team {
  /** Id of the team, 26 characters. */
  id: string;
  /** When the team was made, ms since the epoch. */
  createAt: number;
  /** When the team was last changed, ms since the epoch. */
  updateAt: number;
  /** When the team was archived, ms since the epoch. 0 = not archived. */
  deleteAt: number;
  /** Name that people see. */
  displayName: string;
  /** Name in the URL, unique on the server, lower case. */
  name: string;
  /** What the team is for. May be empty. */
  description: string;
  /** Mail address of whoever made the team. May be empty. */
  email: string;
  /** Who may join the team. */
  type: TeamType | undefined;
  /** Name of the company. Old, mostly empty. */
  companyName: string;
  /** Domains that a member's mail address must have, separated by commas. Empty = any. */
  allowedDomains: string;
  /** Secret in the team's invitation link. Whoever has it can join. */
  inviteId: string;
  /** Whether anyone on the server may find and join the team. */
  allowOpenInvite: boolean;
  /** When the icon was last changed, ms since the epoch. 0 = no icon. */
  lastTeamIconUpdate: number;
  /** Id of the permission scheme. Absent = that of the system. */
  schemeId: string | undefined;
  /** True when group sync decides who is a member. Absent counts as false. */
  groupConstrained: boolean | undefined;
  /** Id of the team's own data retention policy. Absent = none. */
  policyId: string | undefined;
  /** True when a limit of the subscription archived the team. */
  cloudLimitsArchived: boolean;
  /** True when an access control policy governs the team. */
  policyEnforced: boolean;
  /**
   * For each action that the policy speaks of, such as "membership", true. Empty = there is no policy, or it was not
   * looked up.
   */
  policyActions: Record<string, boolean>;
  /** True when the team's access control policy is active. */
  policyIsActive: boolean;
  /** True when the policy lets the user who asks join the team. Only in lists for one user. */
  recommended: boolean;
}

/** Team with everything optional: what is left out is zero or absent. */
export interface TeamInit {
  /** Id of the team, 26 characters. */
  id?: string | undefined;
  /** When the team was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When the team was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the team was archived, ms since the epoch. 0 = not archived. */
  deleteAt?: number | undefined;
  /** Name that people see. */
  displayName?: string | undefined;
  /** Name in the URL, unique on the server, lower case. */
  name?: string | undefined;
  /** What the team is for. May be empty. */
  description?: string | undefined;
  /** Mail address of whoever made the team. May be empty. */
  email?: string | undefined;
  /** Who may join the team. */
  type?: TeamType | undefined;
  /** Name of the company. Old, mostly empty. */
  companyName?: string | undefined;
  /** Domains that a member's mail address must have, separated by commas. Empty = any. */
  allowedDomains?: string | undefined;
  /** Secret in the team's invitation link. Whoever has it can join. */
  inviteId?: string | undefined;
  /** Whether anyone on the server may find and join the team. */
  allowOpenInvite?: boolean | undefined;
  /** When the icon was last changed, ms since the epoch. 0 = no icon. */
  lastTeamIconUpdate?: number | undefined;
  /** Id of the permission scheme. Absent = that of the system. */
  schemeId?: string | undefined;
  /** True when group sync decides who is a member. Absent counts as false. */
  groupConstrained?: boolean | undefined;
  /** Id of the team's own data retention policy. Absent = none. */
  policyId?: string | undefined;
  /** True when a limit of the subscription archived the team. */
  cloudLimitsArchived?: boolean | undefined;
  /** True when an access control policy governs the team. */
  policyEnforced?: boolean | undefined;
  /**
   * For each action that the policy speaks of, such as "membership", true. Empty = there is no policy, or it was not
   * looked up.
   */
  policyActions?: Record<string, boolean> | undefined;
  /** True when the team's access control policy is active. */
  policyIsActive?: boolean | undefined;
  /** True when the policy lets the user who asks join the team. Only in lists for one user. */
  recommended?: boolean | undefined;
}

/** A user's membership in a team. */
export interface TeamMember {
  /** Id of the team. */
  teamId: string;
  /** Id of the member. */
  userId: string;
  /** Names of the roles in the team, separated by spaces, such as "team_user team_admin". */
  roles: string;
  /** When the member left or was removed, ms since the epoch. 0 = still a member. */
  deleteAt: number;
  /** True when the member has the guest role of the team's scheme. */
  schemeGuest: boolean;
  /** True when the member has the ordinary role of the team's scheme. */
  schemeUser: boolean;
  /** True when the member has the admin role of the team's scheme. */
  schemeAdmin: boolean;
  /** When the member joined, ms since the epoch. 0 on older servers. */
  createAt: number;
  /** Names of the roles that the member has beside those of the team's scheme, separated by spaces. */
  explicitRoles: string;
}

/** TeamMember with everything optional: what is left out is zero or absent. */
export interface TeamMemberInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Id of the member. */
  userId?: string | undefined;
  /** Names of the roles in the team, separated by spaces, such as "team_user team_admin". */
  roles?: string | undefined;
  /** When the member left or was removed, ms since the epoch. 0 = still a member. */
  deleteAt?: number | undefined;
  /** True when the member has the guest role of the team's scheme. */
  schemeGuest?: boolean | undefined;
  /** True when the member has the ordinary role of the team's scheme. */
  schemeUser?: boolean | undefined;
  /** True when the member has the admin role of the team's scheme. */
  schemeAdmin?: boolean | undefined;
  /** When the member joined, ms since the epoch. 0 on older servers. */
  createAt?: number | undefined;
  /** Names of the roles that the member has beside those of the team's scheme, separated by spaces. */
  explicitRoles?: string | undefined;
}

/** What a user has not read in a team. */
export interface TeamUnread {
  /** Id of the team. */
  teamId: string;
  /** Number of unread posts, replies included. */
  msgCount: number;
  /** Number of unread mentions, replies included. */
  mentionCount: number;
  /** Number of unread mentions outside of replies. */
  mentionCountRoot: number;
  /** Number of unread posts without replies. */
  msgCountRoot: number;
  /** Number of followed threads with unread replies. 0 unless threads were asked for. */
  threadCount: number;
  /** Number of unread mentions in followed threads. 0 unless threads were asked for. */
  threadMentionCount: number;
  /** Number of unread mentions in followed threads that are marked as urgent. 0 unless threads were asked for. */
  threadUrgentMentionCount: number;
}

/** TeamUnread with everything optional: what is left out is zero or absent. */
export interface TeamUnreadInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Number of unread posts, replies included. */
  msgCount?: number | undefined;
  /** Number of unread mentions, replies included. */
  mentionCount?: number | undefined;
  /** Number of unread mentions outside of replies. */
  mentionCountRoot?: number | undefined;
  /** Number of unread posts without replies. */
  msgCountRoot?: number | undefined;
  /** Number of followed threads with unread replies. 0 unless threads were asked for. */
  threadCount?: number | undefined;
  /** Number of unread mentions in followed threads. 0 unless threads were asked for. */
  threadMentionCount?: number | undefined;
  /** Number of unread mentions in followed threads that are marked as urgent. 0 unless threads were asked for. */
  threadUrgentMentionCount?: number | undefined;
}

/** How it went for one user when several were added to a team at once. */
export interface TeamMemberWithError {
  /** Id of the user. */
  userId: string;
  /** The membership. Absent if it failed. */
  member: TeamMember | undefined;
  /** Why it failed. Absent if it did not. */
  error: AppError | undefined;
}

/** TeamMemberWithError with everything optional: what is left out is zero or absent. */
export interface TeamMemberWithErrorInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** The membership. Absent if it failed. */
  member?: TeamMemberInit | undefined;
  /** Why it failed. Absent if it did not. */
  error?: AppErrorInit | undefined;
}

/** Counts of a team. */
export interface TeamStats {
  /** Id of the team. */
  teamId: string;
  /** Number of members, deactivated users included. 0 also for a team that does not exist. */
  totalMemberCount: number;
  /** Number of members who are not deactivated. */
  activeMemberCount: number;
}

/** TeamStats with everything optional: what is left out is zero or absent. */
export interface TeamStatsInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Number of members, deactivated users included. 0 also for a team that does not exist. */
  totalMemberCount?: number | undefined;
  /** Number of members who are not deactivated. */
  activeMemberCount?: number | undefined;
}
