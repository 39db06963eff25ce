import type { Emoji } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** Emoji that users have made. Their images lie in the storage. */
export const emojiTable = defineTable<Emoji>({
  name: "emojis",
  key: ["id"],
  columns: {
    id: "text",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    creatorId: "text",
    name: "text",
  },
  indexes: [["name"]],
});
