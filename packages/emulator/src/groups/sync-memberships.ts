import { isAppError } from "@mattermost-plugin/carrier";
import type { CreateDefaultMembershipParams } from "@mattermost-plugin/gen";
import { addChannelMember } from "../channels/add-member.ts";
import { getChannel } from "../channels/find-channel.ts";
import { findChannelMemberRow } from "../channels/find-channel-member.ts";
import { wasChannelMember } from "../channels/former-members.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { findTeamMemberRow } from "../teams/find-team-member.ts";
import { joinTeam } from "../teams/join-team.ts";

/**
 * Makes members of groups members of the teams and channels that are tied to these with `autoAdd`, teams first. Those who left
 * stay away unless `reAddRemovedMembers` is set. Where somebody can't be added, that is logged, and the others still are.
 */
export async function createDefaultMemberships(
  server: Server,
  caller: Caller,
  params: CreateDefaultMembershipParams,
): Promise<void> {
  const attempt = async (pair: Pair, add: () => Promise<void>): Promise<void> => {
    try {
      await add();
    } catch (error) {
      if (!isAppError(error)) throw error;
      const message = "A member of a group was not added to what is tied to it";
      server.log({ level: "error", message, pluginId: caller.pluginId, fields: { ...pair, error } });
    }
  };
  const { scopedTeamId, scopedChannelId, reAddRemovedMembers } = params;
  if (scopedChannelId === undefined) {
    for (const pair of pairsOf(server, params, "Team", scopedTeamId)) {
      await attempt(pair, () => addToTeam(server, caller, pair.syncableId, pair.userId, reAddRemovedMembers));
    }
  }
  for (const pair of pairsOf(server, params, "Channel", scopedChannelId)) {
    const { teamId } = getChannel(server, pair.syncableId);
    if (scopedTeamId !== undefined && teamId !== scopedTeamId) continue;
    await attempt(pair, () => addToChannel(server, caller, teamId, pair, reAddRemovedMembers));
  }
}

interface Pair {
  readonly syncableId: string;
  readonly userId: string;
}

/** Who should be where by the groups. */
function pairsOf(
  server: Server,
  { since, scopedUserId }: CreateDefaultMembershipParams,
  type: "Team" | "Channel",
  syncableId: string | undefined,
): Pair[] {
  const sql = `SELECT DISTINCT tie."syncableId" AS "syncableId", member."userId" AS "userId" FROM "groupSyncables" AS tie
    JOIN "groups" ON "groups".id = tie."groupId" AND "groups"."deleteAt" = 0
    JOIN "groupMembers" AS member ON member."groupId" = tie."groupId" AND member."deleteAt" = 0
    JOIN users ON users.id = member."userId" AND users."deleteAt" = 0
    WHERE tie."syncableType" = ? AND tie."deleteAt" = 0 AND tie."autoAdd" = 1
      AND (member."createAt" > ? OR tie."updateAt" > ?)
      AND (? IS NULL OR tie."syncableId" = ?) AND (? IS NULL OR member."userId" = ?)
    ORDER BY tie."createAt", tie."syncableId", users.username`;
  const [where, who] = [syncableId ?? null, scopedUserId ?? null];
  return server.db.all(sql, type, since, since, where, where, who, who) as unknown as Pair[];
}

async function addToTeam(server: Server, caller: Caller, teamId: string, userId: string, again: boolean) {
  const member = findTeamMemberRow(server, teamId, userId);
  if (member && (member.deleteAt === 0 || !again)) return;
  await joinTeam(server, caller, teamId, userId);
}

async function addToChannel(server: Server, caller: Caller, teamId: string, pair: Pair, again: boolean) {
  const { syncableId: channelId, userId } = pair;
  if (findChannelMemberRow(server, channelId, userId)) return;
  if (!again && wasChannelMember(server, channelId, userId)) return;
  await addToTeam(server, caller, teamId, userId, again);
  if (findTeamMemberRow(server, teamId, userId)?.deleteAt !== 0) return;
  await addChannelMember(server, caller, channelId, userId);
}
