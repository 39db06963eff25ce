import type { ReactionJson, RemoteCluster } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { getPost } from "../posts/find-post.ts";
import { addReaction, removeReaction } from "../reactions/change-reactions.ts";
import { getUser } from "../users/find-user.ts";
import { sharedChannelError } from "./shared-channel-error.ts";

/** Adds a reaction that comes from a remote to a post, or takes it back. */
export function receiveReaction(
  server: Server,
  caller: Caller,
  { remoteId }: RemoteCluster,
  channelId: string,
  given: ReactionJson,
): void {
  const where = "ReceiveSharedChannelSyncMsg";
  const { user_id: userId, post_id: postId, emoji_name: emojiName, create_at: createAt, delete_at } = given;
  if (getPost(server, postId).channelId !== channelId) {
    throw sharedChannelError(where, "invalid", `the post ${postId} is of another channel`);
  }
  getUser(server, userId, where);
  const reaction = { userId, postId, emojiName, createAt, updateAt: 0, deleteAt: 0, remoteId, channelId };
  if (delete_at > 0) removeReaction(server, caller, reaction);
  else addReaction(server, caller, reaction);
}
