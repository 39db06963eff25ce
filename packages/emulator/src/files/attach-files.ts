import type { Post } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";

/**
 * Attaches the files of a new post to it. A file that does not exist, belongs to another user or is attached already is
 * left out of the post. Answers the ids of the files that the post has.
 */
export function attachFiles(server: Server, post: Post): string[] {
  if (post.fileIds.length === 0) return [];
  const sql = `UPDATE "fileInfos" SET "postId" = ?, "updateAt" = ? WHERE id = ? AND "postId" = '' AND "deleteAt" = 0
    AND "creatorId" IN (?, 'nouser')`;
  return server.db.transaction(() => {
    const now = server.now();
    const attached = post.fileIds.filter((fileId) => server.db.run(sql, post.id, now, fileId, post.userId) > 0);
    if (attached.length < post.fileIds.length) {
      server.db.run(`UPDATE posts SET "fileIds" = ? WHERE id = ?`, JSON.stringify(attached), post.id);
    }
    return attached;
  });
}

/** Deletes the files of a post. Their content stays in the storage. */
export function deleteFilesOfPost(server: Server, postId: string): void {
  const sql = `UPDATE "fileInfos" SET "deleteAt" = ? WHERE "postId" = ? AND "deleteAt" = 0`;
  server.db.run(sql, server.now(), postId);
}
