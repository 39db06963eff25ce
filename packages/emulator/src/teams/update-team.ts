import type { Team } from "@mattermost-plugin/gen";
import { toGoModel, toGoType } from "../core/go-model.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { getTeam } from "./find-team.ts";
import { teamTable } from "./team-table.ts";
import { validateTeam } from "./validate-team.ts";

/** Stores what may change of a team: name, type, email address and ids stay as they were. */
export function updateTeam(server: Server, given: Team): Team {
  const team: Team = {
    ...getTeam(server, given.id, "UpdateTeam"),
    displayName: given.displayName,
    description: given.description,
    allowOpenInvite: given.allowOpenInvite,
    companyName: given.companyName,
    allowedDomains: given.allowedDomains,
    lastTeamIconUpdate: given.lastTeamIconUpdate,
    groupConstrained: given.groupConstrained,
    updateAt: server.now(),
  };
  validateTeam(team);
  updateRow(server.db, teamTable, team);
  publishTeam(server, "update_team", team);
  return team;
}

/** Archives a team: it keeps its members and its name. */
export function deleteTeam(server: Server, teamId: string): void {
  const now = server.now();
  const team: Team = { ...getTeam(server, teamId), deleteAt: now, updateAt: now };
  updateRow(server.db, teamTable, team);
  publishTeam(server, "delete_team", team);
}

export function publishTeam(server: Server, event: string, team: Team): void {
  const shown = { ...team, type: toGoType(team.type), email: "", inviteId: "" };
  server.events.publish(event, { team: encodeGoJson(toGoModel(shown)) }, { teamId: team.id });
}
