import type { Team, TeamInit } from "@mattermost-plugin/gen";
import { createDefaultChannels } from "../channels/default-channels.ts";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { emptyRow, findRow, insertRow } from "../core/table.ts";
import { teamTable } from "./team-table.ts";
import { validateTeam } from "./validate-team.ts";

/** Creates a team with its default channels. It has no members yet, and no hook fires. */
export function createTeam(server: Server, init: TeamInit): Team {
  return server.db.transaction(() => {
    if (init.id) throw existing(init.id);
    const now = server.now();
    const team = {
      ...emptyRow(teamTable),
      ...init,
      id: server.newId(),
      inviteId: server.newId(),
      createAt: now,
      updateAt: now,
    } as Team;
    validateTeam(team);
    if (findRow(server.db, teamTable, "WHERE name = ?", team.name)) throw existing(team.id);
    insertRow(server.db, teamTable, team);
    createDefaultChannels(server, team.id);
    return team;
  });
}

function existing(teamId: string): Error {
  return appError({
    where: "CreateTeam",
    id: "app.team.save.existing.app_error",
    status: 400,
    detail: invalidInputDetail("Team", "id", teamId),
  });
}
