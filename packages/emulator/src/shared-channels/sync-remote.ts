import type { Post, RemoteCluster, SyncResponse, User } from "@mattermost-plugin/gen";
import { serverCaller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { findRow, updateRow, upsertRow } from "../core/table.ts";
import { listFilesOfPost } from "../files/find-file.ts";
import { isRunning } from "../plugins/is-running.ts";
import { forPlugin } from "../posts/for-plugin.ts";
import { profileOf } from "../users/sanitize-user.ts";
import { findInvitation, listInvitedRemotes } from "./invitations.ts";
import { findSharedChannel } from "./share-channel.ts";
import { type InvitedRemote, invitedRemoteTable, syncedItemTable } from "./shared-channel-tables.ts";
import { collectNews, type News } from "./sync-message.ts";

/** Gives all remotes of a channel what is new for them. One whose plugin does not run gets it another time. */
export async function syncChannel(server: Server, channelId: string): Promise<void> {
  if (!findSharedChannel(server, channelId)) return;
  for (const remote of listInvitedRemotes(server, channelId)) {
    if (isRunning(server, remote.pluginId)) await syncRemote(server, channelId, remote);
  }
}

/** Sends message after message as long as the remote's answers move its cursor. */
async function syncRemote(server: Server, channelId: string, remoteCluster: RemoteCluster): Promise<void> {
  const target = { pluginId: remoteCluster.pluginId };
  for (;;) {
    // A plugin may end an invitation while it is told, its own or that of a remote whose turn is still to come.
    const invitation = findInvitation(server, channelId, remoteCluster.remoteId);
    const news = invitation && collectNews(server, invitation);
    if (!news) return;
    const args = { syncMsg: news.message, remoteCluster };
    const outcome = await server.ask(serverCaller, "onSharedChannelsSyncMsg", args, target);
    if (outcome.kind === "error") {
      const fields = { channelId, remoteId: remoteCluster.remoteId, error: outcome.error };
      const message = "A remote of a shared channel did not take what is new";
      server.log({ level: "error", message, pluginId: remoteCluster.pluginId, fields });
      return;
    }
    for (const post of news.posts) await syncFiles(server, remoteCluster, post);
    for (const user of news.users) await syncPicture(server, remoteCluster, user);
    if (outcome.kind !== "value" || !moveForward(server, invitation, news, outcome.value)) return;
  }
}

/** Answers whether the remote took something over that it had not before. */
function moveForward(
  server: Server,
  from: InvitedRemote,
  { posts }: News,
  { postsLastUpdateAt }: SyncResponse,
): boolean {
  const taken = posts.filter(({ updateAt }) => updateAt <= postsLastUpdateAt);
  const last = taken.at(-1);
  if (!last) return false;
  const newest = taken.reduce((one, other) => (other.createAt >= one.createAt ? other : one));
  const isNew = newest.createAt >= from.lastPostCreateAt;
  updateRow(server.db, invitedRemoteTable, {
    ...from,
    lastPostUpdateAt: last.updateAt,
    lastPostId: last.id,
    ...(isNew && { lastPostCreateAt: newest.createAt, lastPostCreateId: newest.id }),
  });
  return true;
}

async function syncFiles(server: Server, remoteCluster: RemoteCluster, post: Post): Promise<void> {
  if (post.fileIds.length === 0 || post.deleteAt !== 0) return;
  for (const fileInfo of listFilesOfPost(server, post.id)) {
    if (fileInfo.remoteId === remoteCluster.remoteId || isSynced(server, remoteCluster, "file", fileInfo.id, 0))
      continue;
    const args = { fileInfo, post: forPlugin(post), remoteCluster };
    const target = { pluginId: remoteCluster.pluginId };
    const outcome = await server.ask(serverCaller, "onSharedChannelsAttachmentSyncMsg", args, target);
    if (outcome.kind !== "error") markSynced(server, remoteCluster, "file", fileInfo.id, 0);
  }
}

async function syncPicture(server: Server, remoteCluster: RemoteCluster, user: User): Promise<void> {
  const version = user.lastPictureUpdate;
  if (version === 0 || isSynced(server, remoteCluster, "picture", user.id, version)) return;
  const args = { user: profileOf(user), remoteCluster };
  const target = { pluginId: remoteCluster.pluginId };
  const outcome = await server.ask(serverCaller, "onSharedChannelsProfileImageSyncMsg", args, target);
  if (outcome.kind !== "error") markSynced(server, remoteCluster, "picture", user.id, version);
}

function isSynced(
  server: Server,
  { remoteId }: RemoteCluster,
  kind: "file" | "picture",
  id: string,
  version: number,
): boolean {
  const rest = `WHERE "remoteId" = ? AND kind = ? AND id = ? AND version >= ?`;
  return findRow(server.db, syncedItemTable, rest, remoteId, kind, id, version) !== undefined;
}

function markSynced(
  server: Server,
  { remoteId }: RemoteCluster,
  kind: "file" | "picture",
  id: string,
  version: number,
): void {
  upsertRow(server.db, syncedItemTable, { remoteId, kind, id, version });
}
