import type { SidebarCategoryWithChannels } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** A category of the sidebar as it is stored: with the channels that were put into it. */
export type CategoryRow = SidebarCategoryWithChannels;

export const categoryTable = defineTable<CategoryRow>({
  name: "sidebarCategories",
  key: ["id"],
  columns: {
    id: "text",
    userId: "text",
    teamId: "text",
    displayName: "text",
    type: "text",
    sorting: "text",
    muted: "boolean",
    collapsed: "boolean",
    channelIds: "list",
    sortOrder: "integer",
  },
  indexes: [["userId", "teamId"]],
});
