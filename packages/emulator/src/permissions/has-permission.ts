import { findChannel } from "../channels/find-channel.ts";
import { findChannelMember } from "../channels/find-channel-member.ts";
import type { Server } from "../core/server.ts";
import { fields } from "../core/text.ts";
import { findTeamMember } from "../teams/find-team-member.ts";
import { findUser } from "../users/find-user.ts";
import { rolesGrant } from "./roles.ts";

/** Tells whether a user has a permission everywhere. Also deactivated users keep theirs. */
export function hasPermission(server: Server, userId: string, permissionId: string): boolean {
  const user = findUser(server, userId);
  return user !== undefined && rolesGrant(fields(user.roles), permissionId);
}

/** Tells whether a user has a permission in a team, by membership or everywhere. */
export function hasTeamPermission(server: Server, userId: string, teamId: string, permissionId: string): boolean {
  if (userId === "" || teamId === "") return false;
  const member = findTeamMember(server, teamId, userId);
  if (member && member.deleteAt === 0 && rolesGrant(fields(member.roles), permissionId)) return true;
  return hasPermission(server, userId, permissionId);
}

/** Tells whether a user has a permission in a channel, by membership, in its team or everywhere. */
export function hasChannelPermission(server: Server, userId: string, channelId: string, permissionId: string): boolean {
  if (userId === "" || channelId === "") return false;
  const member = findChannelMember(server, channelId, userId);
  if (member && rolesGrant(fields(member.roles), permissionId)) return true;
  const channel = findChannel(server, channelId);
  if (channel && channel.teamId !== "") return hasTeamPermission(server, userId, channel.teamId, permissionId);
  return hasPermission(server, userId, permissionId);
}
