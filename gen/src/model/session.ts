// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { TeamMember, TeamMemberInit } from "./team.ts";

export interface Session {
  id: string;
  token: string;
  createAt: number;
  expiresAt: number;
  lastActivityAt: number;
  userId: string;
  deviceId: string;
  roles: string;
  isOauth: boolean;
  expiredNotify: boolean;
  props: Record<string, string>;
  teamMembers: TeamMember[];
  local: boolean;
}

/** Session with everything optional: what is left out is zero or absent. */
export interface SessionInit {
  id?: string | undefined;
  token?: string | undefined;
  createAt?: number | undefined;
  expiresAt?: number | undefined;
  lastActivityAt?: number | undefined;
  userId?: string | undefined;
  deviceId?: string | undefined;
  roles?: string | undefined;
  isOauth?: boolean | undefined;
  expiredNotify?: boolean | undefined;
  props?: Record<string, string> | undefined;
  teamMembers?: readonly TeamMemberInit[] | undefined;
  local?: boolean | undefined;
}

export interface UserAccessToken {
  id: string;
  token: string;
  userId: string;
  description: string;
  isActive: boolean;
}

/** UserAccessToken with everything optional: what is left out is zero or absent. */
export interface UserAccessTokenInit {
  id?: string | undefined;
  token?: string | undefined;
  userId?: string | undefined;
  description?: string | undefined;
  isActive?: boolean | undefined;
}

