import type { MembershipChangeMsg } from "@mattermost-plugin/gen";
import { addChannelMember } from "../channels/add-member.ts";
import { getChannel } from "../channels/find-channel.ts";
import { removeFromChannel } from "../channels/remove-member.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { findTeamMemberRow } from "../teams/find-team-member.ts";
import { joinTeam } from "../teams/join-team.ts";

/** Makes a user a member of a channel and of its team, or takes the user out of the channel. */
export async function receiveMembership(
  server: Server,
  caller: Caller,
  channelId: string,
  { user_id: userId, is_add: isAdd }: MembershipChangeMsg,
): Promise<void> {
  if (!isAdd) {
    await removeFromChannel(server, caller, channelId, userId, userId);
    return;
  }
  const { teamId } = getChannel(server, channelId);
  if (findTeamMemberRow(server, teamId, userId)?.deleteAt !== 0) await joinTeam(server, caller, teamId, userId);
  await addChannelMember(server, caller, channelId, userId);
}
