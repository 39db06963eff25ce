// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  GetPostsSinceForSyncCursor,
  GetPostsSinceForSyncCursorInit,
  RegisterPluginOpts,
  RegisterPluginOptsInit,
  SharedChannel,
  SharedChannelInit,
} from "./shared-channel.ts";

export interface RegisterPluginForSharedChannelsRequest {
  opts: RegisterPluginOpts | undefined;
}

/** RegisterPluginForSharedChannelsRequest with everything optional: what is left out is zero or absent. */
export interface RegisterPluginForSharedChannelsRequestInit {
  opts?: RegisterPluginOptsInit | undefined;
}

export interface UnregisterPluginForSharedChannelsRequest {
  pluginId: string;
}

/** UnregisterPluginForSharedChannelsRequest with everything optional: what is left out is zero or absent. */
export interface UnregisterPluginForSharedChannelsRequestInit {
  pluginId?: string | undefined;
}

export interface ShareChannelRequest {
  sharedChannel: SharedChannel | undefined;
}

/** ShareChannelRequest with everything optional: what is left out is zero or absent. */
export interface ShareChannelRequestInit {
  sharedChannel?: SharedChannelInit | undefined;
}

export interface UpdateSharedChannelRequest {
  sharedChannel: SharedChannel | undefined;
}

/** UpdateSharedChannelRequest with everything optional: what is left out is zero or absent. */
export interface UpdateSharedChannelRequestInit {
  sharedChannel?: SharedChannelInit | undefined;
}

export interface UnshareChannelRequest {
  channelId: string;
}

/** UnshareChannelRequest with everything optional: what is left out is zero or absent. */
export interface UnshareChannelRequestInit {
  channelId?: string | undefined;
}

export interface UpdateSharedChannelCursorRequest {
  channelId: string;
  remoteId: string;
  cursor: GetPostsSinceForSyncCursor | undefined;
}

/** UpdateSharedChannelCursorRequest with everything optional: what is left out is zero or absent. */
export interface UpdateSharedChannelCursorRequestInit {
  channelId?: string | undefined;
  remoteId?: string | undefined;
  cursor?: GetPostsSinceForSyncCursorInit | undefined;
}

export interface SyncSharedChannelRequest {
  channelId: string;
}

/** SyncSharedChannelRequest with everything optional: what is left out is zero or absent. */
export interface SyncSharedChannelRequestInit {
  channelId?: string | undefined;
}

export interface InviteRemoteToChannelRequest {
  channelId: string;
  remoteId: string;
  userId: string;
  shareIfNotShared: boolean;
}

/** InviteRemoteToChannelRequest with everything optional: what is left out is zero or absent. */
export interface InviteRemoteToChannelRequestInit {
  channelId?: string | undefined;
  remoteId?: string | undefined;
  userId?: string | undefined;
  shareIfNotShared?: boolean | undefined;
}

export interface UninviteRemoteFromChannelRequest {
  channelId: string;
  remoteId: string;
}

/** UninviteRemoteFromChannelRequest with everything optional: what is left out is zero or absent. */
export interface UninviteRemoteFromChannelRequestInit {
  channelId?: string | undefined;
  remoteId?: string | undefined;
}

