import type { Command } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** Commands for which the server calls an address on the web. */
export const commandTable = defineTable<Command>({
  name: "commands",
  key: ["id"],
  columns: {
    id: "text",
    token: "text",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    creatorId: "text",
    teamId: "text",
    trigger: "text",
    method: "text",
    username: "text",
    iconUrl: "text",
    autoComplete: "boolean",
    autoCompleteDesc: "text",
    autoCompleteHint: "text",
    displayName: "text",
    description: "text",
    url: "text",
    pluginId: "text",
    autocompleteData: "json?",
    autocompleteIconData: "text",
  },
  indexes: [["teamId"]],
});
