import type { Group, GroupMember, GroupSyncable } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** Groups, with whether anything is tied to them. The other counts and lists are made where they are asked for. */
export const groupTable = defineTable<Group>({
  name: "groups",
  key: ["id"],
  columns: {
    id: "text",
    name: "text?",
    displayName: "text",
    description: "text",
    source: "text",
    remoteId: "text?",
    createAt: "integer",
    updateAt: "integer",
    deleteAt: "integer",
    allowReference: "boolean",
    hasSyncables: "boolean",
    memberCount: "integer?",
    channelMemberCount: "integer?",
    channelMemberTimezonesCount: "integer?",
    memberIds: "list",
  },
  computed: ["hasSyncables", "memberCount", "channelMemberCount", "channelMemberTimezonesCount", "memberIds"],
  select: `SELECT groups.*, EXISTS (SELECT 1 FROM "groupSyncables" AS tie
    WHERE tie."groupId" = groups.id AND tie."deleteAt" = 0) AS "hasSyncables" FROM "groups" AS groups`,
  indexes: [["name"], ["remoteId"]],
});

export const groupMemberTable = defineTable<GroupMember>({
  name: "groupMembers",
  key: ["groupId", "userId"],
  columns: { groupId: "text", userId: "text", createAt: "integer", deleteAt: "integer" },
  indexes: [["userId"]],
});

/** What ties groups to teams and channels. Names and types of these are joined in lists. */
export const groupSyncableTable = defineTable<GroupSyncable>({
  name: "groupSyncables",
  key: ["groupId", "syncableType", "syncableId"],
  columns: {
    groupId: "text",
    syncableId: "text",
    syncableType: "text",
    autoAdd: "boolean",
    schemeAdmin: "boolean",
    createAt: "integer",
    deleteAt: "integer",
    updateAt: "integer",
    channelDisplayName: "text",
    teamDisplayName: "text",
    teamType: "text",
    channelType: "text",
    teamId: "text",
  },
  computed: ["channelDisplayName", "teamDisplayName", "teamType", "channelType", "teamId"],
  indexes: [["syncableId"]],
});
