import type { TeamMember } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import { pageOf } from "../core/paging.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { rolesText } from "../permissions/member-roles.ts";
import { type TeamMemberRow, teamMemberTable } from "./team-table.ts";

export function findTeamMemberRow(server: Server, teamId: string, userId: string): TeamMemberRow | undefined {
  return findRow(server.db, teamMemberTable, `WHERE "teamId" = ? AND "userId" = ?`, teamId, userId);
}

/** The membership of a user in a team, also a former one (`deleteAt`); undefined if there never was one. */
export function findTeamMember(server: Server, teamId: string, userId: string): TeamMember | undefined {
  const row = findTeamMemberRow(server, teamId, userId);
  return row && toTeamMember(row);
}

/** As findTeamMemberRow, but throws the server's error; `where` is the place it names. */
export function getTeamMemberRow(server: Server, teamId: string, userId: string, where: string): TeamMemberRow {
  const row = findTeamMemberRow(server, teamId, userId);
  if (row) return row;
  throw appError({
    where,
    id: "app.team.get_member.missing.app_error",
    status: 404,
    detail: notFoundDetail("TeamMember", `teamId=${teamId}, userId=${userId}`),
  });
}

/** The members of a team in the order in which they joined first, one page. */
export function listTeamMembers(server: Server, teamId: string, page: number, perPage: number): TeamMember[] {
  const { limit, offset } = pageOf(page, perPage, {
    where: "GetTeamMembers",
    id: "app.team.get_members.app_error",
    status: 500,
    detail: `failed to find TeamMembers with teamId=${teamId}`,
  });
  const rest = `WHERE "teamId" = ? AND "deleteAt" = 0 ORDER BY rowid LIMIT ? OFFSET ?`;
  return findRows(server.db, teamMemberTable, rest, teamId, limit, offset).map(toTeamMember);
}

/** The memberships of a user, former ones included, one page. */
export function listTeamMembersOfUser(server: Server, userId: string, page: number, perPage: number): TeamMember[] {
  const { limit, offset } = pageOf(page, perPage, {
    where: "GetTeamMembersForUserWithPagination",
    id: "app.team.get_members.app_error",
    status: 500,
    detail: `failed to find TeamMembers with userId=${userId}`,
  });
  const rest = `WHERE "userId" = ? ORDER BY rowid LIMIT ? OFFSET ?`;
  return findRows(server.db, teamMemberTable, rest, userId, limit, offset).map(toTeamMember);
}

/** The present memberships of a user. */
export function presentTeamMembers(server: Server, userId: string): TeamMember[] {
  const rest = `WHERE "userId" = ? AND "deleteAt" = 0 ORDER BY rowid`;
  return findRows(server.db, teamMemberTable, rest, userId).map(toTeamMember);
}

export function toTeamMember(row: TeamMemberRow): TeamMember {
  return { ...row, roles: rolesText("team", row) };
}
