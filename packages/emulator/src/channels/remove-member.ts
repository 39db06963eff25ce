import type { Channel } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { deleteRow } from "../core/table.ts";
import { findUser, getUser } from "../users/find-user.ts";
import { countChannelMembers } from "./channel-stats.ts";
import { channelMemberTable } from "./channel-table.ts";
import { townSquare } from "./default-channels.ts";
import { getChannel } from "./find-channel.ts";
import { getChannelMemberRow, toChannelMember } from "./find-channel-member.ts";
import { rememberChannelMember } from "./former-members.ts";
import { postLeftChannel, postRemovedFromChannel } from "./member-messages.ts";

/** Takes a user out of a channel on the user's own wish. Fires UserHasLeftChannel, and posts that tell of it. */
export async function leaveChannel(server: Server, caller: Caller, channelId: string, userId: string): Promise<void> {
  const where = "LeaveChannel";
  const channel = getChannel(server, channelId, where);
  const user = getUser(server, userId, where);
  if (channel.type === "direct" || channel.type === "group") {
    throw appError({ where, id: "api.channel.leave.direct.app_error", status: 400 });
  }
  if (channel.type === "private" && countChannelMembers(server, channelId) === 1) {
    const detail = `userId=${userId}`;
    throw appError({ where, id: "api.channel.leave.last_member.app_error", status: 400, detail });
  }
  removeMember(server, caller, channel, userId, userId);
  await postLeftChannel(server, caller, channelId, user);
}

/** Takes a user out of a channel on another's wish. Fires UserHasLeftChannel, and posts that tell of it. */
export async function removeFromChannel(
  server: Server,
  caller: Caller,
  channelId: string,
  userId: string,
  removerId: string,
): Promise<void> {
  const channel = getChannel(server, channelId);
  const user = getUser(server, userId);
  removeMember(server, caller, channel, userId, removerId);
  if (userId === removerId) await postLeftChannel(server, caller, channelId, user);
  else await postRemovedFromChannel(server, caller, channelId, user, removerId);
}

/** Ends all memberships of a user in the channels of a team. Nothing fires and nothing is posted. */
export function removeMembershipsInTeam(server: Server, teamId: string, userId: string): void {
  const sql = `DELETE FROM "channelMembers" WHERE "userId" = ?
    AND "channelId" IN (SELECT id FROM channels WHERE "teamId" = ?)`;
  server.db.run(sql, userId, teamId);
}

function removeMember(server: Server, caller: Caller, channel: Channel, userId: string, removerId: string): void {
  if (channel.name === townSquare && channel.teamId !== "") {
    throw appError({
      where: "RemoveUserFromChannel",
      id: "api.channel.remove.default.app_error",
      status: 400,
      params: { Channel: townSquare },
    });
  }
  const member = toChannelMember(getChannelMemberRow(server, channel.id, userId));
  deleteRow(server.db, channelMemberTable, channel.id, userId);
  rememberChannelMember(server, channel.id, userId);
  server.tell(caller, "userHasLeftChannel", { channelMember: member, actor: findUser(server, removerId) });
  const event = { user_id: userId, remover_id: removerId };
  server.events.publish("user_removed", event, { channelId: channel.id });
  server.events.publish("user_removed", { channel_id: channel.id, remover_id: removerId }, { userId });
}
