import type { Team } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { escapeLike } from "../core/text.ts";
import { teamTable } from "./team-table.ts";

/** All teams by display name, deleted ones included. */
export function listTeams(server: Server): Team[] {
  return findRows(server.db, teamTable, `ORDER BY "displayName", rowid`);
}

/** The teams whose name or display name has this text, in any case. An empty text finds all. */
export function searchTeams(server: Server, term: string): Team[] {
  const pattern = `%${escapeLike(term)}%`;
  const rest = `WHERE "deleteAt" = 0 AND (name LIKE ? ESCAPE '\\' OR "displayName" LIKE ? ESCAPE '\\')
    ORDER BY "displayName", rowid`;
  return findRows(server.db, teamTable, rest, pattern, pattern);
}

/** The teams that a user is in, in the order of joining. */
export function listTeamsOfUser(server: Server, userId: string): Team[] {
  const rest = `JOIN "teamMembers" AS member ON member."teamId" = teams.id AND member."deleteAt" = 0
    WHERE member."userId" = ? AND teams."deleteAt" = 0 ORDER BY member.rowid`;
  return findRows(server.db, { ...teamTable, select: "SELECT teams.* FROM teams" }, rest, userId);
}
