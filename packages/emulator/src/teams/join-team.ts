import { isAppError, mergeAnswer } from "@mattermost-plugin/carrier";
import type { Team, TeamMember, TeamMemberWithError, User } from "@mattermost-plugin/gen";
import { joinDefaultChannels } from "../channels/default-channels.ts";
import { appError } from "../core/app-error.ts";
import { askPlugins } from "../core/ask-plugins.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { emptyRow, upsertRow } from "../core/table.ts";
import { createInitialCategories } from "../sidebar/find-categories.ts";
import { findUser, getUser } from "../users/find-user.ts";
import { getTeam } from "./find-team.ts";
import { findTeamMemberRow, toTeamMember } from "./find-team-member.ts";
import { type TeamMemberRow, teamMemberTable } from "./team-table.ts";

/**
 * Makes a user a member of a team and of its default channels. Asks TeamMemberWillBeAdded, fires UserHasJoinedTeam, and
 * posts that tell of it. A member stays as it is. `requestorId` is who added the user, empty if the user joined alone.
 */
export async function joinTeam(
  server: Server,
  caller: Caller,
  teamId: string,
  userId: string,
  requestorId = "",
): Promise<TeamMember> {
  const team = getTeam(server, teamId, "AddUserToTeam");
  const user = getUser(server, userId, "AddUserToTeam");
  refuseForeignDomain(team, user);
  const present = findTeamMemberRow(server, teamId, userId);
  if (present && present.deleteAt === 0) return toTeamMember(present);

  const row = await askForMember(server, caller, {
    ...emptyRow(teamMemberTable),
    teamId,
    userId,
    schemeGuest: user.roles === "system_guest",
    schemeUser: user.roles !== "system_guest",
    schemeAdmin: team.email !== "" && team.email === user.email,
    createAt: server.now(),
  });
  const added = findTeamMemberRow(server, teamId, userId);
  if (added && added.deleteAt === 0) return toTeamMember(added);
  server.db.transaction(() => {
    upsertRow(server.db, teamMemberTable, row);
    createInitialCategories(server, userId, teamId);
  });
  const member = toTeamMember(row);
  const requestor = requestorId === "" ? undefined : findUser(server, requestorId);
  if (requestorId !== "" && !requestor) {
    const message = "A new member of a team was not added to its default channels: the requestor does not exist";
    server.log({ level: "warn", message, pluginId: caller.pluginId, fields: { teamId, userId, requestorId } });
  } else if (!row.schemeGuest) {
    await joinDefaultChannels(server, caller, teamId, user, row.schemeAdmin, requestor);
  }
  server.tell(caller, "userHasJoinedTeam", { teamMember: member, actor: requestor });
  server.events.publish("added_to_team", { team_id: teamId, user_id: userId }, { userId });
  return member;
}

/** The membership that is to be stored, after TeamMemberWillBeAdded. */
async function askForMember(server: Server, caller: Caller, row: TeamMemberRow): Promise<TeamMemberRow> {
  const refusal = { where: "JoinUserToTeam", id: "app.team.join_user_to_team.rejected_by_plugin" };
  const teamMember = toTeamMember(row);
  const answer = await askPlugins(server, caller, "teamMemberWillBeAdded", { teamMember }, refusal);
  if (!answer) return row;
  return { ...row, ...mergeAnswer(teamMember, answer), teamId: row.teamId, userId: row.userId };
}

/** Adds several users to a team, one after the other. Without `gracefully` the first error ends it and is thrown. */
export async function joinTeamAll(
  server: Server,
  caller: Caller,
  teamId: string,
  userIds: readonly string[],
  requestorId: string,
  gracefully: boolean,
): Promise<TeamMemberWithError[]> {
  const results: TeamMemberWithError[] = [];
  for (const userId of userIds) {
    try {
      const member = await joinTeam(server, caller, teamId, userId, requestorId);
      results.push({ userId, member, error: undefined });
    } catch (error) {
      if (!gracefully || !isAppError(error)) throw error;
      results.push({ userId, member: undefined, error });
    }
  }
  return results;
}

function refuseForeignDomain(team: Team, user: User): void {
  const domains = team.allowedDomains.split(/[\s,@]+/).filter((domain) => domain !== "");
  if (domains.length === 0 || user.isBot || domains.some((domain) => user.email.endsWith(`@${domain}`))) return;
  throw appError({
    where: "JoinUserToTeam",
    id: "api.team.join_user_to_team.allowed_domains.app_error",
    status: 400,
  });
}
