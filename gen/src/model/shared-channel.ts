// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

export interface RegisterPluginOpts {
  pluginId: string;
  displayName: string;
  description: string;
}

/** RegisterPluginOpts with everything optional: what is left out is zero or absent. */
export interface RegisterPluginOptsInit {
  pluginId?: string | undefined;
  displayName?: string | undefined;
  description?: string | undefined;
}

export interface SharedChannel {
  channelId: string;
  teamId: string;
  home: string;
  readOnly: boolean;
  shareName: string;
  shareDisplayName: string;
  sharePurpose: string;
  shareHeader: string;
  creatorId: string;
  createAt: number;
  updateAt: number;
  remoteId: string;
  type: string;
}

/** SharedChannel with everything optional: what is left out is zero or absent. */
export interface SharedChannelInit {
  channelId?: string | undefined;
  teamId?: string | undefined;
  home?: string | undefined;
  readOnly?: boolean | undefined;
  shareName?: string | undefined;
  shareDisplayName?: string | undefined;
  sharePurpose?: string | undefined;
  shareHeader?: string | undefined;
  creatorId?: string | undefined;
  createAt?: number | undefined;
  updateAt?: number | undefined;
  remoteId?: string | undefined;
  type?: string | undefined;
}

export interface GetPostsSinceForSyncCursor {
  lastPostUpdateAt: number;
  lastPostId: string;
}

/** GetPostsSinceForSyncCursor with everything optional: what is left out is zero or absent. */
export interface GetPostsSinceForSyncCursorInit {
  lastPostUpdateAt?: number | undefined;
  lastPostId?: string | undefined;
}

export interface SyncResponse {
  usersLastUpdateAt: number;
  userErrors: string[];
  usersSyncd: string[];
  postsLastUpdateAt: number;
  postErrors: string[];
  reactionsLastUpdateAt: number;
  reactionErrors: string[];
  acknowledgementsLastUpdateAt: number;
  acknowledgementErrors: string[];
  statusErrors: string[];
}

/** SyncResponse with everything optional: what is left out is zero or absent. */
export interface SyncResponseInit {
  usersLastUpdateAt?: number | undefined;
  userErrors?: readonly string[] | undefined;
  usersSyncd?: readonly string[] | undefined;
  postsLastUpdateAt?: number | undefined;
  postErrors?: readonly string[] | undefined;
  reactionsLastUpdateAt?: number | undefined;
  reactionErrors?: readonly string[] | undefined;
  acknowledgementsLastUpdateAt?: number | undefined;
  acknowledgementErrors?: readonly string[] | undefined;
  statusErrors?: readonly string[] | undefined;
}

export interface RemoteCluster {
  remoteId: string;
  remoteTeamId: string;
  name: string;
  displayName: string;
  siteUrl: string;
  defaultTeamId: string;
  createAt: number;
  deleteAt: number;
  lastPingAt: number;
  lastGlobalUserSyncAt: number;
  token: string;
  remoteToken: string;
  topics: string;
  creatorId: string;
  pluginId: string;
  options: number;
}

/** RemoteCluster with everything optional: what is left out is zero or absent. */
export interface RemoteClusterInit {
  remoteId?: string | undefined;
  remoteTeamId?: string | undefined;
  name?: string | undefined;
  displayName?: string | undefined;
  siteUrl?: string | undefined;
  defaultTeamId?: string | undefined;
  createAt?: number | undefined;
  deleteAt?: number | undefined;
  lastPingAt?: number | undefined;
  lastGlobalUserSyncAt?: number | undefined;
  token?: string | undefined;
  remoteToken?: string | undefined;
  topics?: string | undefined;
  creatorId?: string | undefined;
  pluginId?: string | undefined;
  options?: number | undefined;
}

