import type { OAuthApp } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

export const oauthAppTable = defineTable<OAuthApp>({
  name: "oauthApps",
  key: ["id"],
  columns: {
    id: "text",
    creatorId: "text",
    createAt: "integer",
    updateAt: "integer",
    clientSecret: "text",
    name: "text",
    description: "text",
    iconUrl: "text",
    callbackUrls: "list",
    homepage: "text",
    isTrusted: "boolean",
    mattermostAppId: "text",
    isDynamicallyRegistered: "boolean",
  },
});
