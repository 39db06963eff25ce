import { findChannelByName } from "../channels/find-channel.ts";
import { removeMembershipsInTeam } from "../channels/remove-member.ts";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { postSystemMessage } from "../posts/system-message.ts";
import { findUser, getUser } from "../users/find-user.ts";
import { getTeam } from "./find-team.ts";
import { findTeamMemberRow, toTeamMember } from "./find-team-member.ts";
import { type TeamMemberRow, teamMemberTable } from "./team-table.ts";

/**
 * Takes a user out of a team and of its channels. Fires UserHasLeftTeam, and posts that tell of it.
 * `requestorId` is who removes the user, or the user's own id.
 */
export async function leaveTeam(
  server: Server,
  caller: Caller,
  teamId: string,
  userId: string,
  requestorId: string,
): Promise<void> {
  const where = "RemoveUserFromTeam";
  getTeam(server, teamId, where);
  const user = getUser(server, userId, where);
  const member = findTeamMemberRow(server, teamId, userId);
  if (!member) {
    const missing = notFoundDetail("TeamMember", `teamId=${teamId}, userId=${userId}`);
    throw appError({
      where: "LeaveTeam",
      id: "api.team.remove_user_from_team.missing.app_error",
      status: 400,
      detail: `GetTeamMember: No team member found for that user ID and team ID., ${missing}`,
    });
  }
  const left: TeamMemberRow = { ...member, explicitRoles: "", deleteAt: server.now() };
  server.db.transaction(() => {
    removeMembershipsInTeam(server, teamId, userId);
    updateRow(server.db, teamMemberTable, left);
  });
  const square = findChannelByName(server, teamId, "town-square", false);
  if (square) {
    const alone = requestorId === userId;
    await postSystemMessage(server, caller, {
      channelId: square.id,
      userId,
      type: alone ? "system_leave_team" : "system_remove_from_team",
      message: alone ? `${user.username} left the team.` : `${user.username} was removed from the team.`,
      props: { username: user.username },
    });
  }
  const requestor = requestorId === "" ? undefined : findUser(server, requestorId);
  server.tell(caller, "userHasLeftTeam", { teamMember: toTeamMember(left), actor: requestor });
  server.events.publish("leave_team", { team_id: teamId, user_id: userId }, { teamId });
}
