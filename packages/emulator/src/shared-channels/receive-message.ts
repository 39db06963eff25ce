import { isAppError } from "@mattermost-plugin/carrier";
import type { RemoteCluster, SyncMsg, SyncResponse } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { setStatus } from "../statuses/set-status.ts";
import { getUser } from "../users/find-user.ts";
import { getInvitation } from "./invitations.ts";
import { receiveMembership } from "./receive-membership.ts";
import { receivePost } from "./receive-post.ts";
import { receiveReaction } from "./receive-reaction.ts";
import { receiveUser } from "./receive-users.ts";
import { getSharedChannel } from "./share-channel.ts";
import { sharedChannelError } from "./shared-channel-error.ts";

const where = "ReceiveSharedChannelSyncMsg";

/**
 * Takes over what a remote tells: users first, then who is in the channel, posts, reactions and statuses. What fails is named in
 * the answer and in the log, and the rest is taken over. Throws an error for a channel that is not shared with the remote.
 */
export async function receiveMessage(
  server: Server,
  caller: Caller,
  remote: RemoteCluster,
  message: SyncMsg,
): Promise<SyncResponse> {
  const { channel_id: channelId, posts, reactions, statuses, membership_changes, acknowledgements } = message;
  requireChannel(server, remote, message);
  const answer: SyncResponse = { ...nothing };
  const attempt = async (what: string, id: string, work: () => unknown): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!isAppError(error)) throw error;
      const fields = { remoteId: remote.remoteId, channelId, id, error };
      const text = `What a remote told of a ${what} was not taken over`;
      server.log({ level: "warn", message: text, pluginId: remote.pluginId, fields });
      return false;
    }
  };

  for (const user of Object.values(message.users ?? {})) {
    if (await attempt("user", user.id, () => receiveUser(server, caller, remote, user))) {
      answer.usersSyncd = [...answer.usersSyncd, user.id];
      answer.usersLastUpdateAt = Math.max(answer.usersLastUpdateAt, user.update_at ?? 0);
    } else answer.userErrors = [...answer.userErrors, user.id];
  }
  for (const change of membership_changes ?? []) {
    const isDone = await attempt("member", change.user_id, () => receiveMembership(server, caller, channelId, change));
    if (!isDone) answer.membershipErrors = [...answer.membershipErrors, change.user_id];
  }
  for (const post of posts ?? []) {
    if (await attempt("post", post.id, () => receivePost(server, caller, remote, channelId, post))) {
      answer.postsLastUpdateAt = Math.max(answer.postsLastUpdateAt, post.update_at);
    } else answer.postErrors = [...answer.postErrors, post.id];
  }
  for (const reaction of reactions ?? []) {
    const { post_id: postId, update_at } = reaction;
    if (await attempt("reaction", postId, () => receiveReaction(server, caller, remote, channelId, reaction))) {
      answer.reactionsLastUpdateAt = Math.max(answer.reactionsLastUpdateAt, update_at);
    } else answer.reactionErrors = [...answer.reactionErrors, postId];
  }
  for (const { user_id: userId, status } of statuses ?? []) {
    const isDone = await attempt("status", userId, () => setStatus(server, getUser(server, userId, where).id, status));
    if (!isDone) answer.statusErrors = [...answer.statusErrors, userId];
  }
  answer.acknowledgementErrors = (acknowledgements ?? []).map(({ post_id }) => post_id);
  return answer;
}

const nothing: SyncResponse = {
  usersLastUpdateAt: 0,
  userErrors: [],
  usersSyncd: [],
  postsLastUpdateAt: 0,
  postErrors: [],
  reactionsLastUpdateAt: 0,
  reactionErrors: [],
  acknowledgementsLastUpdateAt: 0,
  acknowledgementErrors: [],
  statusErrors: [],
  membershipErrors: [],
};

/** Only users are told of without a channel. */
function requireChannel(server: Server, { remoteId }: RemoteCluster, message: SyncMsg): void {
  const { channel_id: channelId, posts, reactions, statuses, membership_changes, acknowledgements } = message;
  if (channelId) {
    getSharedChannel(server, channelId, where);
    getInvitation(server, channelId, remoteId, where);
    return;
  }
  const others = [posts, reactions, statuses, membership_changes, acknowledgements];
  if (others.every((list) => (list ?? []).length === 0)) return;
  throw sharedChannelError(where, "invalid", "a message without a channel_id has users only");
}
