import type { Channel } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { insertRow } from "../core/table.ts";
import { findUser } from "../users/find-user.ts";
import { channelMemberTable } from "./channel-table.ts";
import { insertChannel } from "./create-channel.ts";
import { findChannelByName } from "./find-channel.ts";
import { emptyChannel, newChannelMember } from "./new-channel.ts";

/** The direct channel of two users, made if there is none yet; then ChannelHasBeenCreated fires. */
export function openDirectChannel(server: Server, caller: Caller, userId: string, otherUserId: string): Channel {
  const name = [userId, otherUserId].sort().join("__");
  const existing = findChannelByName(server, "", name, true);
  if (existing) return existing;
  if (!findUser(server, userId) || !findUser(server, otherUserId)) {
    throw appError({
      where: "CreateDirectChannel",
      id: "api.channel.create_direct_channel.invalid_user.app_error",
      status: 400,
      detail: `No users found for ids: ${userId}. ${otherUserId}`,
    });
  }
  const channel = server.db.transaction(() => {
    const created = insertChannel(server, { ...emptyChannel, type: "direct", name, creatorId: userId });
    for (const memberId of new Set([userId, otherUserId])) {
      const guest = findUser(server, memberId)?.roles === "system_guest";
      insertRow(server.db, channelMemberTable, newChannelMember(created.id, memberId, created.createAt, { guest }));
    }
    return created;
  });
  server.tell(caller, "channelHasBeenCreated", { channel });
  const event = { creator_id: userId, teammate_id: otherUserId };
  server.events.publish("direct_added", event, { channelId: channel.id });
  return channel;
}
