import type { Server } from "../core/server.ts";
import { defineTable, findRow, upsertRow } from "../core/table.ts";

/** Who was in a channel and left it, or was taken out. */
export const formerChannelMemberTable = defineTable<{ readonly channelId: string; readonly userId: string }>({
  name: "formerChannelMembers",
  key: ["channelId", "userId"],
  columns: { channelId: "text", userId: "text" },
});

export function rememberChannelMember(server: Server, channelId: string, userId: string): void {
  upsertRow(server.db, formerChannelMemberTable, { channelId, userId });
}

export function wasChannelMember(server: Server, channelId: string, userId: string): boolean {
  const rest = `WHERE "channelId" = ? AND "userId" = ?`;
  return findRow(server.db, formerChannelMemberTable, rest, channelId, userId) !== undefined;
}
