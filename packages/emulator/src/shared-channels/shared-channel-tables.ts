import type { GetPostsSinceForSyncCursor, RemoteCluster, SharedChannel } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

/** The remotes that plugins have entered, also those that ended: who comes back gets the same id. */
export const remoteTable = defineTable<RemoteCluster>({
  name: "remoteClusters",
  key: ["remoteId"],
  columns: {
    remoteId: "text",
    remoteTeamId: "text",
    name: "text",
    displayName: "text",
    siteUrl: "text",
    defaultTeamId: "text",
    createAt: "integer",
    deleteAt: "integer",
    lastPingAt: "integer",
    lastGlobalUserSyncAt: "integer",
    token: "text",
    remoteToken: "text",
    topics: "text",
    creatorId: "text",
    pluginId: "text",
    options: "integer",
  },
  indexes: [["siteUrl"], ["pluginId"]],
});

export const sharedChannelTable = defineTable<SharedChannel>({
  name: "sharedChannels",
  key: ["channelId"],
  columns: {
    channelId: "text",
    teamId: "text",
    home: "boolean",
    readOnly: "boolean",
    shareName: "text",
    shareDisplayName: "text",
    sharePurpose: "text",
    shareHeader: "text",
    creatorId: "text",
    createAt: "integer",
    updateAt: "integer",
    remoteId: "text",
    type: "text",
  },
});

/** A remote that was invited to a channel, and how far it has come with the channel's posts. */
export interface InvitedRemote extends GetPostsSinceForSyncCursor {
  readonly channelId: string;
  readonly remoteId: string;
  readonly creatorId: string;
}

export const invitedRemoteTable = defineTable<InvitedRemote>({
  name: "sharedChannelRemotes",
  key: ["channelId", "remoteId"],
  columns: {
    channelId: "text",
    remoteId: "text",
    creatorId: "text",
    lastPostUpdateAt: "integer",
    lastPostId: "text",
    lastPostCreateAt: "integer",
    lastPostCreateId: "text",
  },
  indexes: [["remoteId"]],
});

/** What else remotes have been given: files of posts, and pictures of users. */
export const syncedItemTable = defineTable<{
  readonly remoteId: string;
  readonly kind: "file" | "picture";
  /** Of the file or of the user. */
  readonly id: string;
  /** When the picture was set, ms since the epoch; 0 for a file. */
  readonly version: number;
}>({
  name: "sharedChannelItems",
  key: ["remoteId", "kind", "id"],
  columns: { remoteId: "text", kind: "text", id: "text", version: "integer" },
});

/** Files that received posts have and that have not come yet. */
export const awaitedFileTable = defineTable<{ readonly fileId: string; readonly postId: string }>({
  name: "sharedChannelAwaitedFiles",
  key: ["fileId"],
  columns: { fileId: "text", postId: "text" },
});
