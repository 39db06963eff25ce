import type { Session, UserAccessToken } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** Sessions of users. The teams of the user are looked up when a session is read. */
export const sessionTable = defineTable<Session>({
  name: "sessions",
  key: ["id"],
  columns: {
    id: "text",
    token: "text",
    createAt: "integer",
    expiresAt: "integer",
    lastActivityAt: "integer",
    userId: "text",
    deviceId: "text",
    roles: "text",
    isOauth: "boolean",
    expiredNotify: "boolean",
    props: "json",
    teamMembers: "list",
    local: "boolean",
    voipDeviceId: "text",
  },
  computed: ["teamMembers"],
  indexes: [["token"], ["userId"]],
});

/** Tokens with which programs act as a user. */
export const accessTokenTable = defineTable<UserAccessToken>({
  name: "userAccessTokens",
  key: ["id"],
  columns: {
    id: "text",
    token: "text",
    userId: "text",
    description: "text",
    isActive: "boolean",
    expiresAt: "integer",
    lastNotifiedAt: "integer?",
  },
  indexes: [["token"]],
});
