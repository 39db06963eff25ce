import { getSystemBot } from "../bots/system-bot.ts";
import { removeFromChannel } from "../channels/remove-member.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { leaveTeam } from "../teams/leave-team.ts";

interface Stranger {
  readonly placeId: string;
  readonly userId: string;
}

/** Takes users out of the teams and channels that admit members of certain groups only, if they are in none of these. Bots stay. */
export async function deleteConstrainedMemberships(server: Server, caller: Caller): Promise<void> {
  const remover = getSystemBot(server).id;
  for (const { placeId, userId } of strangersOf(server, teamStrangers)) {
    await leaveTeam(server, caller, placeId, userId, remover);
  }
  for (const { placeId, userId } of strangersOf(server, channelStrangers)) {
    await removeFromChannel(server, caller, placeId, userId, remover);
  }
}

function strangersOf(server: Server, sql: string): Stranger[] {
  return server.db.all(sql) as unknown as Stranger[];
}

const isStranger = (type: "Team" | "Channel"): string => `NOT EXISTS (
    SELECT 1 FROM "groupSyncables" AS tie
    JOIN "groups" ON "groups".id = tie."groupId" AND "groups"."deleteAt" = 0
    JOIN "groupMembers" AS held ON held."groupId" = tie."groupId" AND held."deleteAt" = 0
    WHERE tie."syncableType" = '${type}' AND tie."syncableId" = place.id AND tie."deleteAt" = 0
      AND held."userId" = member."userId")
  AND member."userId" NOT IN (SELECT "userId" FROM bots)
  ORDER BY place.id, member."userId"`;

const teamStrangers = `SELECT place.id AS "placeId", member."userId" AS "userId" FROM teams AS place
  JOIN "teamMembers" AS member ON member."teamId" = place.id AND member."deleteAt" = 0
  WHERE place."groupConstrained" = 1 AND place."deleteAt" = 0 AND ${isStranger("Team")}`;

const channelStrangers = `SELECT place.id AS "placeId", member."userId" AS "userId" FROM channels AS place
  JOIN "channelMembers" AS member ON member."channelId" = place.id
  WHERE place."groupConstrained" = 1 AND place."deleteAt" = 0 AND ${isStranger("Channel")}`;
