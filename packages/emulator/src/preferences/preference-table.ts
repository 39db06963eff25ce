import type { Preference } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** What users have set for themselves. */
export const preferenceTable = defineTable<Preference>({
  name: "preferences",
  key: ["userId", "category", "name"],
  columns: { userId: "text", category: "text", name: "text", value: "text" },
});
