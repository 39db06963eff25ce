import type { PostJson, RemoteCluster } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { findRow, upsertRow } from "../core/table.ts";
import { createPost } from "../posts/create-post.ts";
import { deletePost } from "../posts/delete-post.ts";
import { postTable } from "../posts/post-table.ts";
import { updatePost } from "../posts/update-post.ts";
import { sharedChannelError } from "./shared-channel-error.ts";
import { awaitedFileTable } from "./shared-channel-tables.ts";

/** Makes, changes or deletes a post that comes from a remote, with the hooks of posts. */
export async function receivePost(
  server: Server,
  caller: Caller,
  { remoteId }: RemoteCluster,
  channelId: string,
  given: PostJson,
): Promise<void> {
  const refuse = (reason: string): Error => sharedChannelError("ReceiveSharedChannelSyncMsg", "invalid", reason);
  if (!isId(given.id)) throw refuse(`"${given.id}" is not the id of a post`);
  if (given.channel_id && given.channel_id !== channelId) throw refuse(`the post ${given.id} is of another channel`);
  const present = findRow(server.db, postTable, "WHERE posts.id = ?", given.id);
  const [message, props, isPinned] = [given.message ?? "", given.props ?? undefined, given.is_pinned ?? false];
  if (!present) {
    if (given.delete_at > 0) return;
    const { user_id: userId, root_id: rootId = "", type = "", create_at: createAt = 0 } = given;
    const fileIds = given.file_ids ?? [];
    const post = { channelId, userId, rootId, type, createAt, message, props, isPinned, fileIds, remoteId };
    const { fileIds: attached } = await createPost(server, caller, post, given.id);
    for (const fileId of fileIds.filter((id) => !attached.includes(id))) {
      upsertRow(server.db, awaitedFileTable, { fileId, postId: given.id });
    }
    return;
  }
  if (present.channelId !== channelId || present.remoteId !== remoteId) {
    throw refuse(`the post ${given.id} does not come from the remote ${remoteId}, or is of another channel`);
  }
  if (given.delete_at > 0) {
    if (present.deleteAt === 0) deletePost(server, caller, given.id, present.userId);
    return;
  }
  const { hasReactions, fileIds } = present;
  await updatePost(server, caller, given.id, { message, props, isPinned, hasReactions, fileIds });
}
