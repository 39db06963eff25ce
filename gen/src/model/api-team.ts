// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Team, TeamInit } from "./team.ts";

/** Request of `createTeam`. */
export interface CreateTeamRequest {
  /** The new team. */
  team: Team | undefined;
}

/** CreateTeamRequest with everything optional: what is left out is zero or absent. */
export interface CreateTeamRequestInit {
  /** The new team. */
  team?: TeamInit | undefined;
}

/** Request of `deleteTeam`. */
export interface DeleteTeamRequest {
  /** Id of the team. */
  teamId: string;
}

/** DeleteTeamRequest with everything optional: what is left out is zero or absent. */
export interface DeleteTeamRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
}

/** Request of `getTeams`. */
export type GetTeamsRequest = Record<string, never>;

/** GetTeamsRequest with everything optional: what is left out is zero or absent. */
export type GetTeamsRequestInit = Record<string, never>;

/** Request of `getTeam`. */
export interface GetTeamRequest {
  /** Id of the team. */
  teamId: string;
}

/** GetTeamRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
}

/** Request of `getTeamByName`. */
export interface GetTeamByNameRequest {
  /** Name of the team as in URLs, in lower case. */
  name: string;
}

/** GetTeamByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamByNameRequestInit {
  /** Name of the team as in URLs, in lower case. */
  name?: string | undefined;
}

/** Request of `getTeamsUnreadForUser`. */
export interface GetTeamsUnreadForUserRequest {
  /** Id of the user. */
  userId: string;
}

/** GetTeamsUnreadForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamsUnreadForUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `updateTeam`. */
export interface UpdateTeamRequest {
  /** The whole team, with id and changes. */
  team: Team | undefined;
}

/** UpdateTeamRequest with everything optional: what is left out is zero or absent. */
export interface UpdateTeamRequestInit {
  /** The whole team, with id and changes. */
  team?: TeamInit | undefined;
}

/** Request of `searchTeams`. */
export interface SearchTeamsRequest {
  /** Part of a name. Empty finds all. */
  term: string;
}

/** SearchTeamsRequest with everything optional: what is left out is zero or absent. */
export interface SearchTeamsRequestInit {
  /** Part of a name. Empty finds all. */
  term?: string | undefined;
}

/** Request of `getTeamsForUser`. */
export interface GetTeamsForUserRequest {
  /** Id of the user. */
  userId: string;
}

/** GetTeamsForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamsForUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `createTeamMember`. */
export interface CreateTeamMemberRequest {
  /** Id of the team. */
  teamId: string;
  /** Id of the user. */
  userId: string;
}

/** CreateTeamMemberRequest with everything optional: what is left out is zero or absent. */
export interface CreateTeamMemberRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `createTeamMembers`. */
export interface CreateTeamMembersRequest {
  /** Id of the team. */
  teamId: string;
  /** Ids of the users. */
  userIds: string[];
  /** Id of the user who does it, for the message in the channel. Empty = nobody. */
  requestorId: string;
}

/** CreateTeamMembersRequest with everything optional: what is left out is zero or absent. */
export interface CreateTeamMembersRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Ids of the users. */
  userIds?: readonly string[] | undefined;
  /** Id of the user who does it, for the message in the channel. Empty = nobody. */
  requestorId?: string | undefined;
}

/** Request of `createTeamMembersGracefully`. */
export interface CreateTeamMembersGracefullyRequest {
  /** Id of the team. */
  teamId: string;
  /** Ids of the users. */
  userIds: string[];
  /** Id of the user who does it, for the message in the channel. Empty = nobody. */
  requestorId: string;
}

/** CreateTeamMembersGracefullyRequest with everything optional: what is left out is zero or absent. */
export interface CreateTeamMembersGracefullyRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Ids of the users. */
  userIds?: readonly string[] | undefined;
  /** Id of the user who does it, for the message in the channel. Empty = nobody. */
  requestorId?: string | undefined;
}

/** Request of `deleteTeamMember`. */
export interface DeleteTeamMemberRequest {
  /** Id of the team. */
  teamId: string;
  /** Id of the user. */
  userId: string;
  /** Id of the user who does it, for the message in the channel. Empty = nobody. */
  requestorId: string;
}

/** DeleteTeamMemberRequest with everything optional: what is left out is zero or absent. */
export interface DeleteTeamMemberRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the user who does it, for the message in the channel. Empty = nobody. */
  requestorId?: string | undefined;
}

/** Request of `getTeamMembers`. */
export interface GetTeamMembersRequest {
  /** Id of the team. */
  teamId: string;
  /** Page, counted from 0. */
  page: number;
  /** Members on a page. */
  perPage: number;
}

/** GetTeamMembersRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamMembersRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Members on a page. */
  perPage?: number | undefined;
}

/** Request of `getTeamMember`. */
export interface GetTeamMemberRequest {
  /** Id of the team. */
  teamId: string;
  /** Id of the user. */
  userId: string;
}

/** GetTeamMemberRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamMemberRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
}

/** Request of `getTeamMembersForUser`. */
export interface GetTeamMembersForUserRequest {
  /** Id of the user. */
  userId: string;
  /** Page, counted from 0. */
  page: number;
  /** Memberships on a page. */
  perPage: number;
}

/** GetTeamMembersForUserRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamMembersForUserRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Memberships on a page. */
  perPage?: number | undefined;
}

/** Request of `updateTeamMemberRoles`. */
export interface UpdateTeamMemberRolesRequest {
  /** Id of the team. */
  teamId: string;
  /** Id of the user. */
  userId: string;
  /** Names of the roles, separated by spaces, such as "team_user team_admin". */
  newRoles: string;
}

/** UpdateTeamMemberRolesRequest with everything optional: what is left out is zero or absent. */
export interface UpdateTeamMemberRolesRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** Names of the roles, separated by spaces, such as "team_user team_admin". */
  newRoles?: string | undefined;
}

/** Request of `getTeamIcon`. */
export interface GetTeamIconRequest {
  /** Id of the team. */
  teamId: string;
}

/** GetTeamIconRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamIconRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
}

/** Request of `setTeamIcon`. */
export interface SetTeamIconRequest {
  /** Id of the team. */
  teamId: string;
  /** The bytes of an image file, such as PNG, JPEG or GIF. */
  data: Uint8Array;
}

/** SetTeamIconRequest with everything optional: what is left out is zero or absent. */
export interface SetTeamIconRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** The bytes of an image file, such as PNG, JPEG or GIF. */
  data?: Uint8Array | undefined;
}

/** Request of `removeTeamIcon`. */
export interface RemoveTeamIconRequest {
  /** Id of the team. */
  teamId: string;
}

/** RemoveTeamIconRequest with everything optional: what is left out is zero or absent. */
export interface RemoveTeamIconRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
}

/** Request of `getTeamStats`. */
export interface GetTeamStatsRequest {
  /** Id of the team. */
  teamId: string;
}

/** GetTeamStatsRequest with everything optional: what is left out is zero or absent. */
export interface GetTeamStatsRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
}
