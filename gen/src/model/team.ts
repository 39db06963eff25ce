// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError, AppErrorInit } from "./common.ts";

/** A value that this version does not know is its number as text. */
export type TeamType = "open" | "invite" | (string & {});

export interface Team {
  id: string;
  createAt: number;
  updateAt: number;
  deleteAt: number;
  displayName: string;
  name: string;
  description: string;
  email: string;
  type: TeamType | undefined;
  companyName: string;
  allowedDomains: string;
  inviteId: string;
  allowOpenInvite: boolean;
  lastTeamIconUpdate: number;
  schemeId: string | undefined;
  groupConstrained: boolean | undefined;
  policyId: string | undefined;
  cloudLimitsArchived: boolean;
}

/** Team with everything optional: what is left out is zero or absent. */
export interface TeamInit {
  id?: string | undefined;
  createAt?: number | undefined;
  updateAt?: number | undefined;
  deleteAt?: number | undefined;
  displayName?: string | undefined;
  name?: string | undefined;
  description?: string | undefined;
  email?: string | undefined;
  type?: TeamType | undefined;
  companyName?: string | undefined;
  allowedDomains?: string | undefined;
  inviteId?: string | undefined;
  allowOpenInvite?: boolean | undefined;
  lastTeamIconUpdate?: number | undefined;
  schemeId?: string | undefined;
  groupConstrained?: boolean | undefined;
  policyId?: string | undefined;
  cloudLimitsArchived?: boolean | undefined;
}

export interface TeamMember {
  teamId: string;
  userId: string;
  roles: string;
  deleteAt: number;
  schemeGuest: boolean;
  schemeUser: boolean;
  schemeAdmin: boolean;
  createAt: number;
}

/** TeamMember with everything optional: what is left out is zero or absent. */
export interface TeamMemberInit {
  teamId?: string | undefined;
  userId?: string | undefined;
  roles?: string | undefined;
  deleteAt?: number | undefined;
  schemeGuest?: boolean | undefined;
  schemeUser?: boolean | undefined;
  schemeAdmin?: boolean | undefined;
  createAt?: number | undefined;
}

export interface TeamUnread {
  teamId: string;
  msgCount: number;
  mentionCount: number;
  mentionCountRoot: number;
  msgCountRoot: number;
  threadCount: number;
  threadMentionCount: number;
}

/** TeamUnread with everything optional: what is left out is zero or absent. */
export interface TeamUnreadInit {
  teamId?: string | undefined;
  msgCount?: number | undefined;
  mentionCount?: number | undefined;
  mentionCountRoot?: number | undefined;
  msgCountRoot?: number | undefined;
  threadCount?: number | undefined;
  threadMentionCount?: number | undefined;
}

export interface TeamMemberWithError {
  userId: string;
  member: TeamMember | undefined;
  error: AppError | undefined;
}

/** TeamMemberWithError with everything optional: what is left out is zero or absent. */
export interface TeamMemberWithErrorInit {
  userId?: string | undefined;
  member?: TeamMemberInit | undefined;
  error?: AppErrorInit | undefined;
}

export interface TeamStats {
  teamId: string;
  totalMemberCount: number;
  activeMemberCount: number;
}

/** TeamStats with everything optional: what is left out is zero or absent. */
export interface TeamStatsInit {
  teamId?: string | undefined;
  totalMemberCount?: number | undefined;
  activeMemberCount?: number | undefined;
}

