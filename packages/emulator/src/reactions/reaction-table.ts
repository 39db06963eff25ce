import type { Reaction } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** Reactions to posts. One that was taken back stays, as a deleted one. */
export const reactionTable = defineTable<Reaction>({
  name: "reactions",
  key: ["postId", "userId", "emojiName"],
  columns: {
    userId: "text",
    postId: "text",
    emojiName: "text",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    remoteId: "text?",
    channelId: "text?",
  },
});
