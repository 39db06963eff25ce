import { findChannelByName } from "../channels/find-channel.ts";
import type { Server } from "../core/server.ts";
import { findTeamMember } from "../teams/find-team-member.ts";
import { findUserByUsername } from "../users/find-user.ts";

/** The ids of the members of a team that a command mentions as `@name`, by name. */
export function userMentions(server: Server, command: string, teamId: string): Record<string, string> {
  const mentions: Record<string, string> = {};
  for (const [, name = ""] of command.matchAll(/\B@([a-zA-Z0-9._-]+)/g)) {
    const user = findUserByUsername(server, name) ?? findUserByUsername(server, name.replace(/[._-]+$/, ""));
    if (user && findTeamMember(server, teamId, user.id)?.deleteAt === 0) mentions[user.username] = user.id;
  }
  return mentions;
}

/** The ids of the open channels of a team that a command mentions as `~name`, by name. */
export function channelMentions(server: Server, command: string, teamId: string): Record<string, string> {
  const mentions: Record<string, string> = {};
  for (const [, name = ""] of command.matchAll(/\B~([a-zA-Z0-9\-_]+)/g)) {
    const channel = findChannelByName(server, teamId, name, false);
    if (channel?.type === "open") mentions[name] = channel.id;
  }
  return mentions;
}
