import { mergeAnswer } from "@mattermost-plugin/carrier";
import type { Channel, ChannelMember, User } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { insertRow } from "../core/table.ts";
import { askAboutChannel } from "../guards/ask-about-channel.ts";
import { requireAllowed } from "../guards/require-allowed.ts";
import { getTeamMemberRow } from "../teams/find-team-member.ts";
import { getUser } from "../users/find-user.ts";
import { type ChannelMemberRow, channelMemberTable } from "./channel-table.ts";
import { getChannel } from "./find-channel.ts";
import { findChannelMemberRow, toChannelMember } from "./find-channel-member.ts";
import { postAddedToChannel, postJoinedChannel } from "./member-messages.ts";
import { newChannelMember } from "./new-channel.ts";

/**
 * Makes a user a member of a channel. Asks ChannelMemberWillBeAdded, fires UserHasJoinedChannel, and posts that tell of it. A
 * member stays as it is.
 * `requestorId` is who added the user; empty, or the user, if the user joined alone.
 */
export async function addChannelMember(
  server: Server,
  caller: Caller,
  channelId: string,
  userId: string,
  requestorId = "",
): Promise<ChannelMember> {
  const channel = getChannel(server, channelId);
  const present = findChannelMemberRow(server, channelId, userId);
  if (present) return toChannelMember(present);
  const user = getUser(server, userId);
  refuseStranger(server, channel, user);
  const guest = user.roles === "system_guest";
  const row = await askForMember(server, caller, newChannelMember(channel.id, user.id, server.now(), { guest }));
  const added = findChannelMemberRow(server, channelId, userId);
  if (added) return toChannelMember(added);
  insertRow(server.db, channelMemberTable, row);
  const requestor = requestorId === "" ? undefined : getUser(server, requestorId);
  const member = toChannelMember(row);
  server.tell(caller, "userHasJoinedChannel", { channelMember: member, actor: requestor });
  if (!requestor || requestor.id === userId) await postJoinedChannel(server, caller, channelId, user);
  else await postAddedToChannel(server, caller, channelId, user, requestor);
  const event = { user_id: userId, team_id: channel.teamId };
  server.events.publish("user_added", event, { channelId });
  return member;
}

/** The membership that is to be stored, after ChannelMemberWillBeAdded. */
async function askForMember(server: Server, caller: Caller, row: ChannelMemberRow): Promise<ChannelMemberRow> {
  const where = "AddUserToChannel";
  const id = "app.channel.add_user.to.channel.rejected_by_plugin";
  const verdict = await askAboutChannel(server, caller, "channelMemberWillBeAdded", {
    channelId: row.channelId,
    where,
    args: { channelMember: toChannelMember(row) },
    changed: (old, answer, by) => ({
      channelMember: by === "guard" ? answer : mergeAnswer(old.channelMember, answer),
    }),
  });
  const { channelMember } = requireAllowed(verdict, { where, id });
  return { ...row, ...channelMember, channelId: row.channelId, userId: row.userId };
}

function refuseStranger(server: Server, channel: Channel, user: User): void {
  const where = "AddUserToChannel";
  const teamMember = getTeamMemberRow(server, channel.teamId, user.id, where);
  if (teamMember.deleteAt > 0) {
    throw appError({ where, id: "api.channel.add_user.to.channel.failed.deleted.app_error", status: 400 });
  }
  if (channel.type !== "open" && channel.type !== "private") {
    throw appError({ where, id: "api.channel.add_user_to_channel.type.app_error", status: 400 });
  }
}
