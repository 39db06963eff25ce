import type { Team, TeamInit, TeamMember } from "@mattermost-plugin/gen";
import type { DomainActions } from "../core/domain.ts";
import { requirePermission, requireTeamPermission } from "../permissions/require-permission.ts";
import { getUser } from "../users/find-user.ts";
import { createTeam } from "./create-team.ts";
import { findTeam } from "./find-team.ts";
import { joinTeam } from "./join-team.ts";
import { leaveTeam } from "./leave-team.ts";

export interface TeamActions {
  /** Creates a team and joins it as its administrator. */
  createTeam(team: TeamInit): Promise<Team>;
  /** Adds a user, or oneself, to a team. Either way the posts say that the user joined, as on a stock server. */
  joinTeam(teamId: string, userId?: string): Promise<TeamMember>;
  /** Takes a user, or oneself, out of a team. */
  leaveTeam(teamId: string, userId?: string): Promise<void>;
}

export const teamActions: DomainActions<TeamActions> = (server, request) => ({
  createTeam: async (team) => {
    const caller = request();
    requirePermission(server, caller, "create_team");
    const { email } = getUser(server, caller.userId);
    const created = createTeam(server, { ...team, email });
    await joinTeam(server, caller, created.id, caller.userId);
    return created;
  },
  joinTeam: (teamId, userId) => {
    const caller = request();
    if (userId !== undefined && userId !== caller.userId) {
      requireTeamPermission(server, caller, teamId, "add_user_to_team");
      return joinTeam(server, caller, teamId, userId);
    }
    const open = findTeam(server, teamId)?.allowOpenInvite ?? false;
    requireTeamPermission(server, caller, teamId, open ? "join_public_teams" : "join_private_teams");
    return joinTeam(server, caller, teamId, caller.userId);
  },
  leaveTeam: async (teamId, userId) => {
    const caller = request();
    const leaving = userId ?? caller.userId;
    if (leaving !== caller.userId) requireTeamPermission(server, caller, teamId, "remove_user_from_team");
    await leaveTeam(server, caller, teamId, leaving, caller.userId);
  },
});
