import { findChannelMemberRow } from "../channels/find-channel-member.ts";
import type { WebSocketEvent } from "../core/event-bus.ts";
import type { Server } from "../core/server.ts";
import { findTeamMember } from "../teams/find-team-member.ts";

/** Tells whether a connection of a user gets an event. The narrowest of user, channel and team decides. */
export function isReceiver(
  server: Server,
  { broadcast }: WebSocketEvent,
  connection: { readonly userId: string; readonly connectionId: string },
): boolean {
  const { userId, connectionId } = connection;
  if (broadcast.connectionId !== "") return broadcast.connectionId === connectionId;
  if (broadcast.omitConnectionId === connectionId) return false;
  if (broadcast.omitUsers.includes(userId)) return false;
  if (broadcast.userId !== "") return broadcast.userId === userId;
  if (broadcast.channelId !== "") return findChannelMemberRow(server, broadcast.channelId, userId) !== undefined;
  if (broadcast.teamId !== "") return findTeamMember(server, broadcast.teamId, userId)?.deleteAt === 0;
  return true;
}
