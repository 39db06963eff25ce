import type { Channel, ChannelMember } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";
import type { HeldRoles } from "../permissions/member-roles.ts";

/** Channels of every type. The props of a channel are not stored, as on a stock server. */
export const channelTable = defineTable<Channel>({
  name: "channels",
  key: ["id"],
  columns: {
    id: "text",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    teamId: "text",
    type: "text?",
    displayName: "text",
    name: "text",
    header: "text",
    purpose: "text",
    lastPostAt: "integer",
    totalMsgCount: "integer",
    extraUpdateAt: "integer",
    creatorId: "text",
    schemeId: "text?",
    props: "json?",
    groupConstrained: "boolean?",
    autoTranslation: "boolean",
    shared: "boolean?",
    totalMsgCountRoot: "integer",
    policyId: "text?",
    lastRootPostAt: "integer",
    bannerInfo: "json?",
    policyEnforced: "boolean",
    policyIsActive: "boolean",
    defaultCategoryName: "text",
    policyActions: "json",
    managedCategoryName: "text",
    discoverable: "boolean",
  },
  computed: ["props"],
  select: "SELECT channels.* FROM channels",
  indexes: [["name", "teamId"], ["teamId"]],
});

/** A membership as it is stored: `roles` is empty, it is made of the scheme's roles and the explicit ones. */
export type ChannelMemberRow = ChannelMember & HeldRoles;

export const channelMemberTable = defineTable<ChannelMemberRow>({
  name: "channelMembers",
  key: ["channelId", "userId"],
  columns: {
    channelId: "text",
    userId: "text",
    roles: "text",
    explicitRoles: "text",
    lastViewedAt: "integer",
    msgCount: "integer",
    mentionCount: "integer",
    mentionCountRoot: "integer",
    msgCountRoot: "integer",
    notifyProps: "json",
    lastUpdateAt: "integer",
    schemeGuest: "boolean",
    schemeUser: "boolean",
    schemeAdmin: "boolean",
    urgentMentionCount: "integer",
    autoTranslationDisabled: "boolean",
  },
  computed: ["roles"],
  indexes: [["userId"]],
});
