import type { Server } from "../core/server.ts";

/** Marks everything in a channel as read by a member. */
export function markRead(server: Server, channelId: string, userId: string): void {
  const sql = `UPDATE "channelMembers" SET "mentionCount" = 0, "mentionCountRoot" = 0, "urgentMentionCount" = 0,
      "lastViewedAt" = channel."lastPostAt", "lastUpdateAt" = channel."lastPostAt",
      "msgCount" = channel."totalMsgCount", "msgCountRoot" = channel."totalMsgCountRoot"
    FROM channels AS channel
    WHERE channel.id = "channelMembers"."channelId" AND "channelId" = ? AND "userId" = ?`;
  server.db.run(sql, channelId, userId);
}
