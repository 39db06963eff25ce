import type { Team } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow } from "../core/table.ts";
import { teamTable } from "./team-table.ts";

/** The team of this id, also a deleted one; undefined if there is none. */
export function findTeam(server: Server, teamId: string): Team | undefined {
  return findRow(server.db, teamTable, "WHERE id = ?", teamId);
}

/** As findTeam, but throws the server's error; `where` is the place it names. */
export function getTeam(server: Server, teamId: string, where = "GetTeam"): Team {
  const team = findTeam(server, teamId);
  if (team) return team;
  throw appError({ where, id: "app.team.get.find.app_error", status: 404, detail: notFoundDetail("Team", teamId) });
}

/** The team of exactly this name. Throws the server's error; `where` is the place it names. */
export function getTeamByName(server: Server, name: string, where = "GetTeamByName"): Team {
  const team = findRow(server.db, teamTable, "WHERE name = ?", name);
  if (team) return team;
  const id = "app.team.get_by_name.missing.app_error";
  throw appError({ where, id, status: 404, detail: notFoundDetail("Team", `name=${name}`) });
}
