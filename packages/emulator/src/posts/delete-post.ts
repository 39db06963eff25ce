import { getChannel } from "../channels/find-channel.ts";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { deleteFilesOfPost } from "../files/attach-files.ts";
import { findPost } from "./find-post.ts";
import { forPlugin } from "./for-plugin.ts";
import { postTable } from "./post-table.ts";
import { publishPostChange } from "./publish-post.ts";

const where = "DeletePost";

/** Deletes a post with its replies and their files, and fires MessageHasBeenDeleted. `deletedBy` is a user or a plugin. */
export function deletePost(server: Server, caller: Caller, postId: string, deletedBy: string): void {
  const post = findPost(server, postId);
  if (!post) {
    throw appError({ where, id: "app.post.get.app_error", status: 400, detail: notFoundDetail("Post", postId) });
  }
  if (getChannel(server, post.channelId).deleteAt !== 0) {
    throw appError({ where, id: "api.post.delete_post.can_not_delete_post_in_deleted.error", status: 400 });
  }
  const now = server.now();
  server.db.transaction(() => {
    const deleted = findRows(server.db, postTable, `WHERE "deleteAt" = 0 AND (id = ? OR "rootId" = ?)`, postId, postId);
    for (const { id } of deleted) deleteFilesOfPost(server, id);
    const sql = `UPDATE posts SET "deleteAt" = ?, "updateAt" = ?, props = json_set(props, '$.deleteBy', ?)
      WHERE "deleteAt" = 0 AND (id = ? OR "rootId" = ?)`;
    server.db.run(sql, now, now, deletedBy, postId, postId);
  });
  publishPostChange(server, "post_deleted", { ...post, deleteAt: now, updateAt: now });
  server.tell(caller, "messageHasBeenDeleted", { post: forPlugin(post) });
}
