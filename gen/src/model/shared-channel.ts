// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** How a plugin enters itself as a remote of shared channels. */
export interface RegisterPluginOpts {
  /** Id of the plugin. */
  pluginId: string;
  /** Name that people see for this remote. */
  displayName: string;
  /** Not in use: Go has no such field, so it does not survive. */
  description: string;
  /** Id of the user or bot who enters it. */
  creatorId: string;
  /** Share all direct messages with this remote by itself. */
  autoShareDms: boolean;
  /** Invite this remote to every shared channel by itself. */
  autoInvited: boolean;
  /**
   * URL that names the remote, such as "https://matrix.example.org", unique among all remotes. Empty = the plugin itself.
   * A plugin enters several remotes by as many calls with different URLs; the same URL again answers the same id.
   */
  siteUrl: string;
}

/** RegisterPluginOpts with everything optional: what is left out is zero or absent. */
export interface RegisterPluginOptsInit {
  /** Id of the plugin. */
  pluginId?: string | undefined;
  /** Name that people see for this remote. */
  displayName?: string | undefined;
  /** Not in use: Go has no such field, so it does not survive. */
  description?: string | undefined;
  /** Id of the user or bot who enters it. */
  creatorId?: string | undefined;
  /** Share all direct messages with this remote by itself. */
  autoShareDms?: boolean | undefined;
  /** Invite this remote to every shared channel by itself. */
  autoInvited?: boolean | undefined;
  /**
   * URL that names the remote, such as "https://matrix.example.org", unique among all remotes. Empty = the plugin itself.
   * A plugin enters several remotes by as many calls with different URLs; the same URL again answers the same id.
   */
  siteUrl?: string | undefined;
}

/** A channel that is shared. */
export interface SharedChannel {
  /** Id of the channel. */
  channelId: string;
  /** Id of the channel's team. */
  teamId: string;
  /** True when this server is where the channel comes from. */
  home: boolean;
  /** True when remotes may only read. */
  readOnly: boolean;
  /** Name under which it is shared, as in a URL. */
  shareName: string;
  /** Name that people see on the other side. */
  shareDisplayName: string;
  /** Purpose that people see on the other side. */
  sharePurpose: string;
  /** Header that people see on the other side. */
  shareHeader: string;
  /** Id of the user who shared it. */
  creatorId: string;
  /** When it was shared, ms since the epoch. */
  createAt: number;
  /** When the sharing was last changed, ms since the epoch. */
  updateAt: number;
  /** Id of the remote that the channel comes from. Empty when this server is its home. */
  remoteId: string;
  /** Type of the channel as in Go: "O", "P", "D" or "G". */
  type: string;
}

/** SharedChannel with everything optional: what is left out is zero or absent. */
export interface SharedChannelInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the channel's team. */
  teamId?: string | undefined;
  /** True when this server is where the channel comes from. */
  home?: boolean | undefined;
  /** True when remotes may only read. */
  readOnly?: boolean | undefined;
  /** Name under which it is shared, as in a URL. */
  shareName?: string | undefined;
  /** Name that people see on the other side. */
  shareDisplayName?: string | undefined;
  /** Purpose that people see on the other side. */
  sharePurpose?: string | undefined;
  /** Header that people see on the other side. */
  shareHeader?: string | undefined;
  /** Id of the user who shared it. */
  creatorId?: string | undefined;
  /** When it was shared, ms since the epoch. */
  createAt?: number | undefined;
  /** When the sharing was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** Id of the remote that the channel comes from. Empty when this server is its home. */
  remoteId?: string | undefined;
  /** Type of the channel as in Go: "O", "P", "D" or "G". */
  type?: string | undefined;
}

/** How far the sync of a channel has come. Changed posts and new ones are counted apart. */
export interface GetPostsSinceForSyncCursor {
  /** Time of change of the last post that was sent, ms since the epoch. */
  lastPostUpdateAt: number;
  /** Id of that post, to tell apart posts changed in the same millisecond. */
  lastPostId: string;
  /** When the last new post that was sent was written, ms since the epoch. */
  lastPostCreateAt: number;
  /** Id of that post, to tell apart posts written in the same millisecond. */
  lastPostCreateId: string;
}

/** GetPostsSinceForSyncCursor with everything optional: what is left out is zero or absent. */
export interface GetPostsSinceForSyncCursorInit {
  /** Time of change of the last post that was sent, ms since the epoch. */
  lastPostUpdateAt?: number | undefined;
  /** Id of that post, to tell apart posts changed in the same millisecond. */
  lastPostId?: string | undefined;
  /** When the last new post that was sent was written, ms since the epoch. */
  lastPostCreateAt?: number | undefined;
  /** Id of that post, to tell apart posts written in the same millisecond. */
  lastPostCreateId?: string | undefined;
}

/**
 * What a remote answers to a sync message. The times move the server's cursor forward: what changed before them is
 * not sent again.
 */
export interface SyncResponse {
  /** Time of change of the last user that was taken over, ms since the epoch. 0 = the cursor stays. */
  usersLastUpdateAt: number;
  /** Ids of the users that failed. */
  userErrors: string[];
  /** Ids of the users that were taken over. */
  usersSyncd: string[];
  /** Time of change of the last post that was taken over, ms since the epoch. 0 = the cursor stays. */
  postsLastUpdateAt: number;
  /** Ids of the posts that failed. */
  postErrors: string[];
  /** Time of change of the last reaction that was taken over, ms since the epoch. 0 = the cursor stays. */
  reactionsLastUpdateAt: number;
  /** Ids of the posts whose reactions failed. */
  reactionErrors: string[];
  /** Time of the last confirmation that was taken over, ms since the epoch. 0 = the cursor stays. */
  acknowledgementsLastUpdateAt: number;
  /** Ids of the posts whose confirmations failed. */
  acknowledgementErrors: string[];
  /** Ids of the users whose status failed. */
  statusErrors: string[];
  /** Ids of the users whose membership failed. */
  membershipErrors: string[];
}

/** SyncResponse with everything optional: what is left out is zero or absent. */
export interface SyncResponseInit {
  /** Time of change of the last user that was taken over, ms since the epoch. 0 = the cursor stays. */
  usersLastUpdateAt?: number | undefined;
  /** Ids of the users that failed. */
  userErrors?: readonly string[] | undefined;
  /** Ids of the users that were taken over. */
  usersSyncd?: readonly string[] | undefined;
  /** Time of change of the last post that was taken over, ms since the epoch. 0 = the cursor stays. */
  postsLastUpdateAt?: number | undefined;
  /** Ids of the posts that failed. */
  postErrors?: readonly string[] | undefined;
  /** Time of change of the last reaction that was taken over, ms since the epoch. 0 = the cursor stays. */
  reactionsLastUpdateAt?: number | undefined;
  /** Ids of the posts whose reactions failed. */
  reactionErrors?: readonly string[] | undefined;
  /** Time of the last confirmation that was taken over, ms since the epoch. 0 = the cursor stays. */
  acknowledgementsLastUpdateAt?: number | undefined;
  /** Ids of the posts whose confirmations failed. */
  acknowledgementErrors?: readonly string[] | undefined;
  /** Ids of the users whose status failed. */
  statusErrors?: readonly string[] | undefined;
  /** Ids of the users whose membership failed. */
  membershipErrors?: readonly string[] | undefined;
}

/** A server, or a plugin in its place, with which channels are shared. Over gRPC hosts may leave some fields empty. */
export interface RemoteCluster {
  /** Id of the remote. */
  remoteId: string;
  /** Id of the team on the remote side. Old, mostly empty. */
  remoteTeamId: string;
  /** Name of the remote, unique on this server. */
  name: string;
  /** Name that people see. */
  displayName: string;
  /** URL of the remote. For a plugin it names the plugin instead. */
  siteUrl: string;
  /** Id of the team that channels of the remote come into. May be empty. */
  defaultTeamId: string;
  /** When the remote was entered, ms since the epoch. */
  createAt: number;
  /** When the remote was removed, ms since the epoch. 0 = not removed. */
  deleteAt: number;
  /** When the remote last answered a ping, ms since the epoch. 0 = never. */
  lastPingAt: number;
  /** Time of change of the last user sent outside of any channel, ms since the epoch. 0 = none yet. */
  lastGlobalUserSyncAt: number;
  /** Secret that the remote shows to this server. Do not log it. */
  token: string;
  /** Secret that this server shows to the remote. Do not log it. */
  remoteToken: string;
  /** What is exchanged with the remote, names separated by spaces. */
  topics: string;
  /** Id of the user who entered the remote. */
  creatorId: string;
  /** Id of the plugin that stands behind the remote. Empty = a server. */
  pluginId: string;
  /** Bits: 32 = share direct messages by itself, 64 = invite the remote to every shared channel by itself. */
  options: number;
}

/** RemoteCluster with everything optional: what is left out is zero or absent. */
export interface RemoteClusterInit {
  /** Id of the remote. */
  remoteId?: string | undefined;
  /** Id of the team on the remote side. Old, mostly empty. */
  remoteTeamId?: string | undefined;
  /** Name of the remote, unique on this server. */
  name?: string | undefined;
  /** Name that people see. */
  displayName?: string | undefined;
  /** URL of the remote. For a plugin it names the plugin instead. */
  siteUrl?: string | undefined;
  /** Id of the team that channels of the remote come into. May be empty. */
  defaultTeamId?: string | undefined;
  /** When the remote was entered, ms since the epoch. */
  createAt?: number | undefined;
  /** When the remote was removed, ms since the epoch. 0 = not removed. */
  deleteAt?: number | undefined;
  /** When the remote last answered a ping, ms since the epoch. 0 = never. */
  lastPingAt?: number | undefined;
  /** Time of change of the last user sent outside of any channel, ms since the epoch. 0 = none yet. */
  lastGlobalUserSyncAt?: number | undefined;
  /** Secret that the remote shows to this server. Do not log it. */
  token?: string | undefined;
  /** Secret that this server shows to the remote. Do not log it. */
  remoteToken?: string | undefined;
  /** What is exchanged with the remote, names separated by spaces. */
  topics?: string | undefined;
  /** Id of the user who entered the remote. */
  creatorId?: string | undefined;
  /** Id of the plugin that stands behind the remote. Empty = a server. */
  pluginId?: string | undefined;
  /** Bits: 32 = share direct messages by itself, 64 = invite the remote to every shared channel by itself. */
  options?: number | undefined;
}
