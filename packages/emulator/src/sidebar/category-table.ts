import type { SidebarCategoryWithChannels } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** A category of the sidebar as it is stored: its place among the others, and the channels that were put into it. */
export type CategoryRow = SidebarCategoryWithChannels & { readonly position: number };

export const categoryTable = defineTable<CategoryRow>({
  name: "sidebarCategories",
  key: ["id"],
  columns: {
    id: "text",
    userId: "text",
    teamId: "text",
    displayName: "text",
    type: "text",
    sorting: "integer",
    muted: "boolean",
    collapsed: "boolean",
    channelIds: "list",
    position: "integer",
  },
  indexes: [["userId", "teamId"]],
});
