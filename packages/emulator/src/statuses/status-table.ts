import type { Status } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** What is stored of a status; `prevStatus` is the one that comes back when a timed "do not disturb" ends. */
export type StatusRow = Status;

export const statusTable = defineTable<StatusRow>({
  name: "statuses",
  key: ["userId"],
  columns: {
    userId: "text",
    status: "text",
    manual: "boolean",
    lastActivityAt: "integer",
    dndEndTime: "integer",
    activeChannel: "text",
    prevStatus: "text",
  },
});
