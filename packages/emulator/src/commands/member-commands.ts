import type { Channel, CommandArgs, User } from "@mattermost-plugin/gen";
import { addChannelMember } from "../channels/add-member.ts";
import { findChannelByName, getChannel } from "../channels/find-channel.ts";
import { findChannelMemberRow } from "../channels/find-channel-member.ts";
import { removeFromChannel } from "../channels/remove-member.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { hasChannelPermission } from "../permissions/has-permission.ts";
import { findTeamMember } from "../teams/find-team-member.ts";
import { findUserByUsername } from "../users/find-user.ts";

const noUser = "We couldn't find the user. They may have been deactivated by the System Administrator.";

/** Carries out `/invite @user [~channel]`. Answers what the user is told. */
export async function inviteMember(
  server: Server,
  caller: Caller,
  args: CommandArgs,
  message: string,
): Promise<string> {
  const [username = "", channelName] = message.split(/\s+/);
  const user = activeUser(server, username);
  if (!user) return noUser;
  const channel = channelName ? namedChannel(server, args.teamId, channelName) : getChannel(server, args.channelId);
  if (!channel) return `Could not find the channel ${channelName}. Please use the channel handle to identify channels.`;
  if (channel.type !== "open" && channel.type !== "private")
    return "You can't add someone to a direct message channel.";
  if (!mayManage(server, caller, channel))
    return `You don't have enough permissions to add ${user.username} in ${channel.name}.`;
  if (findChannelMemberRow(server, channel.id, user.id)) return `${user.username} is already in the channel.`;
  if (findTeamMember(server, channel.teamId, user.id)?.deleteAt !== 0)
    return `${user.username} is not a member of the team.`;
  await addChannelMember(server, caller, channel.id, user.id, caller.userId);
  return `${user.username} added to ${channel.name} channel.`;
}

/** Carries out `/kick @user` and `/remove @user`. Answers what the user is told; nothing if it worked. */
export async function removeMember(
  server: Server,
  caller: Caller,
  args: CommandArgs,
  message: string,
): Promise<string> {
  const channel = getChannel(server, args.channelId);
  if (channel.type !== "open" && channel.type !== "private")
    return "You can't remove someone from a direct message channel.";
  if (!mayManage(server, caller, channel)) return "You don't have the appropriate permissions to remove the member.";
  const user = activeUser(server, message.split(/\s+/)[0] ?? "");
  if (!user) return noUser;
  if (!findChannelMemberRow(server, channel.id, user.id)) return `${user.username} is not a member of this channel.`;
  await removeFromChannel(server, caller, channel.id, user.id, caller.userId);
  return "";
}

function activeUser(server: Server, name: string): User | undefined {
  const user = findUserByUsername(server, name.replace(/^@/, ""));
  return user?.deleteAt === 0 ? user : undefined;
}

function namedChannel(server: Server, teamId: string, name: string): Channel | undefined {
  return findChannelByName(server, teamId, name.replace(/^~/, ""), false);
}

function mayManage(server: Server, caller: Caller, channel: Channel): boolean {
  const kind = channel.type === "open" ? "public" : "private";
  return hasChannelPermission(server, caller.userId, channel.id, `manage_${kind}_channel_members`);
}
