// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Team, TeamInit } from "./team.ts";

export interface CreateTeamRequest {
  team: Team | undefined;
}

/** CreateTeamRequest with everything optional: what is left out is zero or absent. */
export interface CreateTeamRequestInit {
  team?: TeamInit | undefined;
}

export interface DeleteTeamRequest {
  teamId: string;
}

/** DeleteTeamRequest with everything optional: what is left out is zero or absent. */
export interface DeleteTeamRequestInit {
  teamId?: string | undefined;
}

export type GetTeamsRequest = Record<string, never>;

/** GetTeamsRequest with everything optional: what is left out is zero or absent. */
export type GetTeamsRequestInit = Record<string, never>;

export interface GetTeamRequest {
  teamId: string;
}

/** GetTeamRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamRequestInit {
  teamId?: string | undefined;
}

export interface GetTeamByNameRequest {
  name: string;
}

/** GetTeamByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamByNameRequestInit {
  name?: string | undefined;
}

export interface GetTeamsUnreadForUserRequest {
  userId: string;
}

/** GetTeamsUnreadForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamsUnreadForUserRequestInit {
  userId?: string | undefined;
}

export interface UpdateTeamRequest {
  team: Team | undefined;
}

/** UpdateTeamRequest with everything optional: what is left out is zero or absent. */
export interface UpdateTeamRequestInit {
  team?: TeamInit | undefined;
}

export interface SearchTeamsRequest {
  term: string;
}

/** SearchTeamsRequest with everything optional: what is left out is zero or absent. */
export interface SearchTeamsRequestInit {
  term?: string | undefined;
}

export interface GetTeamsForUserRequest {
  userId: string;
}

/** GetTeamsForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamsForUserRequestInit {
  userId?: string | undefined;
}

export interface CreateTeamMemberRequest {
  teamId: string;
  userId: string;
}

/** CreateTeamMemberRequest with everything optional: what is left out is zero or absent. */
export interface CreateTeamMemberRequestInit {
  teamId?: string | undefined;
  userId?: string | undefined;
}

export interface CreateTeamMembersRequest {
  teamId: string;
  userIds: string[];
  requestorId: string;
}

/** CreateTeamMembersRequest with everything optional: what is left out is zero or absent. */
export interface CreateTeamMembersRequestInit {
  teamId?: string | undefined;
  userIds?: readonly string[] | undefined;
  requestorId?: string | undefined;
}

export interface CreateTeamMembersGracefullyRequest {
  teamId: string;
  userIds: string[];
  requestorId: string;
}

/** CreateTeamMembersGracefullyRequest with everything optional: what is left out is zero or absent. */
export interface CreateTeamMembersGracefullyRequestInit {
  teamId?: string | undefined;
  userIds?: readonly string[] | undefined;
  requestorId?: string | undefined;
}

export interface DeleteTeamMemberRequest {
  teamId: string;
  userId: string;
  requestorId: string;
}

/** DeleteTeamMemberRequest with everything optional: what is left out is zero or absent. */
export interface DeleteTeamMemberRequestInit {
  teamId?: string | undefined;
  userId?: string | undefined;
  requestorId?: string | undefined;
}

export interface GetTeamMembersRequest {
  teamId: string;
  page: number;
  perPage: number;
}

/** GetTeamMembersRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamMembersRequestInit {
  teamId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface GetTeamMemberRequest {
  teamId: string;
  userId: string;
}

/** GetTeamMemberRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamMemberRequestInit {
  teamId?: string | undefined;
  userId?: string | undefined;
}

export interface GetTeamMembersForUserRequest {
  userId: string;
  page: number;
  perPage: number;
}

/** GetTeamMembersForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamMembersForUserRequestInit {
  userId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface UpdateTeamMemberRolesRequest {
  teamId: string;
  userId: string;
  newRoles: string;
}

/** UpdateTeamMemberRolesRequest with everything optional: what is left out is zero or absent. */
export interface UpdateTeamMemberRolesRequestInit {
  teamId?: string | undefined;
  userId?: string | undefined;
  newRoles?: string | undefined;
}

export interface GetTeamIconRequest {
  teamId: string;
}

/** GetTeamIconRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamIconRequestInit {
  teamId?: string | undefined;
}

export interface SetTeamIconRequest {
  teamId: string;
  data: Uint8Array;
}

/** SetTeamIconRequest with everything optional: what is left out is zero or absent. */
export interface SetTeamIconRequestInit {
  teamId?: string | undefined;
  data?: Uint8Array | undefined;
}

export interface RemoveTeamIconRequest {
  teamId: string;
}

/** RemoveTeamIconRequest with everything optional: what is left out is zero or absent. */
export interface RemoveTeamIconRequestInit {
  teamId?: string | undefined;
}

export interface GetTeamStatsRequest {
  teamId: string;
}

/** GetTeamStatsRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamStatsRequestInit {
  teamId?: string | undefined;
}

