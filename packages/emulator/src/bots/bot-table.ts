import type { Bot } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** What is known of a bot beside its user, who has the name. */
export const botTable = defineTable<Bot>({
  name: "bots",
  key: ["userId"],
  columns: {
    userId: "text",
    username: "text",
    displayName: "text",
    description: "text",
    ownerId: "text",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    lastIconUpdate: "integer",
  },
  computed: ["username", "displayName"],
  select: `SELECT bots.*, users.username AS "username", users."firstName" AS "displayName"
    FROM bots JOIN users ON users.id = bots."userId"`,
});
