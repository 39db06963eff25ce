import type { TeamStats, TeamUnread } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";

/** How many members a team has, and how many of them are active. A team that does not exist has none. */
export function getTeamStats(server: Server, teamId: string): TeamStats {
  const row = server.db.get(
    `SELECT COUNT(*) AS total, COUNT(CASE WHEN users."deleteAt" = 0 THEN 1 END) AS active
     FROM "teamMembers" AS member JOIN users ON users.id = member."userId"
     WHERE member."teamId" = ? AND member."deleteAt" = 0`,
    teamId,
  );
  return { teamId, totalMemberCount: Number(row?.total ?? 0), activeMemberCount: Number(row?.active ?? 0) };
}

/** What a user has not read yet, for each team with channels of the user. */
export function getTeamsUnread(server: Server, userId: string): TeamUnread[] {
  const rows = server.db.all(
    `SELECT channels."teamId" AS team,
       SUM(CASE WHEN json_extract(member."notifyProps", '$.mark_unread') = 'mention' THEN 0
         ELSE channels."totalMsgCount" - member."msgCount" END) AS messages,
       SUM(CASE WHEN json_extract(member."notifyProps", '$.mark_unread') = 'mention' THEN 0
         ELSE channels."totalMsgCountRoot" - member."msgCountRoot" END) AS "rootMessages",
       SUM(member."mentionCount") AS mentions, SUM(member."mentionCountRoot") AS "rootMentions"
     FROM "channelMembers" AS member JOIN channels ON channels.id = member."channelId"
     WHERE member."userId" = ? AND channels."deleteAt" = 0 AND channels."teamId" <> ''
     GROUP BY channels."teamId" ORDER BY MIN(member.rowid)`,
    userId,
  );
  return rows.map((row) => ({
    teamId: String(row.team),
    msgCount: Number(row.messages),
    mentionCount: Number(row.mentions),
    mentionCountRoot: Number(row.rootMentions),
    msgCountRoot: Number(row.rootMessages),
    threadCount: 0,
    threadMentionCount: 0,
    threadUrgentMentionCount: 0,
  }));
}
