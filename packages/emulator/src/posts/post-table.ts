import type { Post } from "@mattermost-plugin/gen";
import { defineTable, type Table } from "../core/table.ts";

/** Posts, the former versions of edited ones included. Those have the id of the post in `originalId`. */
export const postTable = defineTable<Post>({
  name: "posts",
  key: ["id"],
  columns: {
    id: "text",
    createAt: "integer",
    updateAt: "integer",
    editAt: "integer",
    deleteAt: "integer",
    isPinned: "boolean",
    userId: "text",
    channelId: "text",
    rootId: "text",
    originalId: "text",
    message: "text",
    messageSource: "text",
    type: "text",
    props: "json?",
    hashtags: "text",
    fileIds: "list",
    pendingPostId: "text",
    hasReactions: "boolean",
    remoteId: "text?",
    replyCount: "integer",
    lastReplyAt: "integer",
    participants: "list",
    isFollowing: "boolean?",
    metadata: "json?",
    filenames: "list",
  },
  computed: ["messageSource", "pendingPostId", "replyCount", "lastReplyAt", "participants", "isFollowing", "metadata"],
  select: selectPosts("0"),
  indexes: [["channelId", "createAt"], ["rootId"]],
});

/** As postTable, but each post says how many replies its thread has. */
export const countedPostTable: Table<Post> = {
  ...postTable,
  select: selectPosts(`(SELECT COUNT(*) FROM posts AS reply WHERE reply."deleteAt" = 0
    AND reply."rootId" = CASE posts."rootId" WHEN '' THEN posts.id ELSE posts."rootId" END)`),
};

function selectPosts(replyCount: string): string {
  return `SELECT posts.*, '' AS "messageSource", '' AS "pendingPostId", ${replyCount} AS "replyCount",
    0 AS "lastReplyAt", '[]' AS participants FROM posts`;
}
