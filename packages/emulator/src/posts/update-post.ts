import type { Post } from "@mattermost-plugin/gen";
import { getChannel } from "../channels/find-channel.ts";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import { encodeJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { findRow, insertRow, updateRow } from "../core/table.ts";
import { askAboutChannel } from "../guards/ask-about-channel.ts";
import { withWholeAttachments } from "./attachments.ts";
import { withChannelMentions } from "./channel-mentions.ts";
import { forPlugin } from "./for-plugin.ts";
import { hashtagsOf } from "./hashtags.ts";
import { withMetadata } from "./post-metadata.ts";
import { countedPostTable, postTable } from "./post-table.ts";
import { publishPostChange } from "./publish-post.ts";
import { validatePost } from "./validate-post.ts";

const where = "UpdatePost";

/** What of a post can be changed. */
export type PostChange = Pick<Post, "message" | "isPinned" | "hasReactions" | "fileIds" | "props">;

/**
 * Changes a post to what is given; what is left empty becomes empty. Asks MessageWillBeUpdated first, which may change
 * or refuse it, and fires MessageHasBeenUpdated after. The former version is kept. Answers the post as clients get it.
 */
export async function updatePost(server: Server, caller: Caller, postId: string, change: PostChange): Promise<Post> {
  const old = getChangeablePost(server, postId);
  const given = changed(server, old, change);
  const post = await askPlugins(server, caller, given, old);
  const now = server.now();
  const stored: Post = {
    ...post,
    updateAt: now,
    props: withWholeAttachments(post.props ?? {}, server.newId),
    fileIds: [...new Set(post.fileIds)],
  };
  const former: Post = { ...old, id: server.newId(), originalId: old.id, updateAt: now, deleteAt: now };
  validatePost(stored);
  server.db.transaction(() => {
    updateRow(server.db, postTable, stored);
    insertRow(server.db, postTable, former);
    const sql = `UPDATE channels SET "lastPostAt" = MAX("lastPostAt", ?) WHERE id = ?`;
    server.db.run(sql, now, stored.channelId);
    if (stored.rootId !== "") server.db.run(`UPDATE posts SET "updateAt" = ? WHERE id = ?`, now, stored.rootId);
  });
  server.tell(caller, "messageHasBeenUpdated", { newPost: forPlugin(stored), oldPost: forPlugin(former) });
  const shown = withMetadata(server, stored);
  publishPostChange(server, "post_edited", shown);
  return shown;
}

function getChangeablePost(server: Server, postId: string): Post {
  const refuse = (id: string, detail?: string): Error =>
    appError({ where, id, status: 400, detail, params: { PostId: postId } });
  const post = findRow(server.db, countedPostTable, "WHERE posts.id = ?", postId);
  if (post?.deleteAt !== 0) {
    const id = "app.post.get.app_error";
    if (postId === "") throw refuse(id, "invalid input: entity: Post field: id value: ");
    throw appError({ where, id, status: 404, detail: notFoundDetail("Post", postId) });
  }
  if (post.type.startsWith("system_")) {
    throw refuse("api.post.update_post.system_message.app_error", `id=${postId}`);
  }
  if (getChannel(server, post.channelId).deleteAt !== 0) {
    throw refuse("api.post.update_post.can_not_update_post_in_deleted.error");
  }
  return post;
}

function changed(server: Server, old: Post, { message, isPinned, hasReactions, fileIds, props }: PostChange): Post {
  const isNewText = message !== old.message;
  const post: Post = {
    ...old,
    message,
    isPinned,
    hasReactions,
    fileIds,
    props,
    hashtags: isNewText ? hashtagsOf(message) : old.hashtags,
  };
  const isEdited =
    isNewText ||
    encodeJson(fileIds) !== encodeJson(old.fileIds) ||
    encodeJson(props?.attachments) !== encodeJson(old.props?.attachments);
  const filled = withChannelMentions(server, getChannel(server, old.channelId), post);
  return { ...filled, editAt: isEdited ? server.now() : old.editAt };
}

async function askPlugins(server: Server, caller: Caller, newPost: Post, oldPost: Post): Promise<Post> {
  const verdict = await askAboutChannel(server, caller, "messageWillBeUpdated", {
    channelId: oldPost.channelId,
    where,
    args: { newPost, oldPost },
    changed: (args, answer) => ({ ...args, newPost: forPlugin(answer) }),
  });
  switch (verdict.kind) {
    case "allow":
      return verdict.args.newPost;
    case "reject":
      throw appError({ where, id: `Post rejected by plugin. ${verdict.reason}`, status: 400 });
    case "dismiss":
      throw appError({ where, id: "plugin.message_will_be_posted.dismiss_post", status: 400 });
  }
}
