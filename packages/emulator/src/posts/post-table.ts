import type { Post } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

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
    fileIds: "json",
    pendingPostId: "text",
    hasReactions: "boolean",
    remoteId: "text?",
    replyCount: "integer",
    lastReplyAt: "integer",
    participants: "json",
    isFollowing: "boolean?",
    metadata: "json?",
  },
  indexes: [["channelId", "createAt"], ["rootId"]],
});
