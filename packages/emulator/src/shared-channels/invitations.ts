import type { GetPostsSinceForSyncCursor, RemoteCluster } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import type { Server } from "../core/server.ts";
import { deleteRow, findRow, findRows, insertRow, updateRow } from "../core/table.ts";
import { getUser } from "../users/find-user.ts";
import { getRemote, listRemotesWith } from "./remotes.ts";
import { findSharedChannel, getSharedChannel, shareChannel, sharedBy } from "./share-channel.ts";
import { sharedChannelError } from "./shared-channel-error.ts";
import { type InvitedRemote, invitedRemoteTable, remoteTable } from "./shared-channel-tables.ts";

/** Invites a remote to a channel: from now on it is told what happens there. One that is invited already stays so. */
export function inviteRemote(
  server: Server,
  channelId: string,
  remoteId: string,
  userId: string,
  shareIfNotShared: boolean,
): void {
  const where = "InviteRemoteToChannel";
  const channel = getChannel(server, channelId, where);
  getRemote(server, remoteId, where);
  getUser(server, userId, where);
  server.db.transaction(() => {
    if (!findSharedChannel(server, channelId)) {
      if (!shareIfNotShared) getSharedChannel(server, channelId, where);
      shareChannel(server, sharedBy(channel, userId), where);
    }
    insertInvitation(server, channelId, remoteId, userId, server.now());
  });
}

/** Ends the invitation of a remote to a channel. */
export function uninviteRemote(server: Server, channelId: string, remoteId: string): void {
  const where = "UninviteRemoteFromChannel";
  getInvitation(server, channelId, remoteId, where);
  deleteRow(server.db, invitedRemoteTable, channelId, remoteId);
}

/** Sets how far a remote has come with the posts of a channel. Nothing is sent by that. */
export function moveCursor(
  server: Server,
  channelId: string,
  remoteId: string,
  cursor: GetPostsSinceForSyncCursor,
): void {
  const invitation = getInvitation(server, channelId, remoteId, "UpdateSharedChannelCursor");
  updateRow(server.db, invitedRemoteTable, { ...invitation, ...cursor });
}

/** Stores an invitation unless there is one. The remote is told of posts that change after `since`, ms since the epoch. */
export function insertInvitation(
  server: Server,
  channelId: string,
  remoteId: string,
  creatorId: string,
  since: number,
): void {
  if (findInvitation(server, channelId, remoteId)) return;
  const cursor = { lastPostUpdateAt: since, lastPostId: "", lastPostCreateAt: since, lastPostCreateId: "" };
  insertRow(server.db, invitedRemoteTable, { channelId, remoteId, creatorId, ...cursor });
}

/** The remotes that are told of a shared channel, those that invite themselves included. */
export function listInvitedRemotes(server: Server, channelId: string): RemoteCluster[] {
  inviteByThemselves(server, channelId);
  const rest = `WHERE "deleteAt" = 0 AND "remoteId" IN (
    SELECT "remoteId" FROM "sharedChannelRemotes" WHERE "channelId" = ?) ORDER BY "createAt", "remoteId"`;
  return findRows(server.db, remoteTable, rest, channelId);
}

export function getInvitation(server: Server, channelId: string, remoteId: string, where: string): InvitedRemote {
  inviteByThemselves(server, channelId);
  const invitation = findInvitation(server, channelId, remoteId);
  if (invitation) return invitation;
  throw sharedChannelError(where, "missing", `the remote "${remoteId}" is not invited to the channel "${channelId}"`);
}

/** Invites the remotes that want to be everywhere, from the time since when the channel is shared and they are there. */
function inviteByThemselves(server: Server, channelId: string): void {
  const shared = findSharedChannel(server, channelId);
  if (!shared) return;
  for (const { remoteId, creatorId, createAt } of listRemotesWith(server, "autoInvited")) {
    insertInvitation(server, channelId, remoteId, creatorId, Math.max(shared.createAt, createAt));
  }
}

export function findInvitation(server: Server, channelId: string, remoteId: string): InvitedRemote | undefined {
  const rest = `WHERE "channelId" = ? AND "remoteId" = ?`;
  return findRow(server.db, invitedRemoteTable, rest, channelId, remoteId);
}
