// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { SyncMsg } from "./documents.ts";
import type { FileInfo, FileInfoInit } from "./file.ts";
import type {
  GetPostsSinceForSyncCursor,
  GetPostsSinceForSyncCursorInit,
  RegisterPluginOpts,
  RegisterPluginOptsInit,
  SharedChannel,
  SharedChannelInit,
} from "./shared-channel.ts";
import type { ByteStream } from "./values.ts";

/** Request of `registerPluginForSharedChannels`. */
export interface RegisterPluginForSharedChannelsRequest {
  /** How the plugin is shown. It must be there. */
  opts: RegisterPluginOpts | undefined;
}

/** RegisterPluginForSharedChannelsRequest with everything optional: what is left out is zero or absent. */
export interface RegisterPluginForSharedChannelsRequestInit {
  /** How the plugin is shown. It must be there. */
  opts?: RegisterPluginOptsInit | undefined;
}

/** Request of `unregisterPluginForSharedChannels`. */
export interface UnregisterPluginForSharedChannelsRequest {
  /** Id of the plugin, as in its manifest. */
  pluginId: string;
}

/** UnregisterPluginForSharedChannelsRequest with everything optional: what is left out is zero or absent. */
export interface UnregisterPluginForSharedChannelsRequestInit {
  /** Id of the plugin, as in its manifest. */
  pluginId?: string | undefined;
}

/** Request of `unregisterPluginRemoteForSharedChannels`. */
export interface UnregisterPluginRemoteForSharedChannelsRequest {
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId: string;
}

/** UnregisterPluginRemoteForSharedChannelsRequest with everything optional: what is left out is zero or absent. */
export interface UnregisterPluginRemoteForSharedChannelsRequestInit {
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId?: string | undefined;
}

/** Request of `shareChannel`. */
export interface ShareChannelRequest {
  /** The channel, its team, and how it is shared. */
  sharedChannel: SharedChannel | undefined;
}

/** ShareChannelRequest with everything optional: what is left out is zero or absent. */
export interface ShareChannelRequestInit {
  /** The channel, its team, and how it is shared. */
  sharedChannel?: SharedChannelInit | undefined;
}

/** Request of `updateSharedChannel`. */
export interface UpdateSharedChannelRequest {
  /** The whole, with the channel's id and changes. */
  sharedChannel: SharedChannel | undefined;
}

/** UpdateSharedChannelRequest with everything optional: what is left out is zero or absent. */
export interface UpdateSharedChannelRequestInit {
  /** The whole, with the channel's id and changes. */
  sharedChannel?: SharedChannelInit | undefined;
}

/** Request of `unshareChannel`. */
export interface UnshareChannelRequest {
  /** Id of the channel. */
  channelId: string;
}

/** UnshareChannelRequest with everything optional: what is left out is zero or absent. */
export interface UnshareChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
}

/** Request of `updateSharedChannelCursor`. */
export interface UpdateSharedChannelCursorRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId: string;
  /** Time and id of the last post that the remote has. It must be there. */
  cursor: GetPostsSinceForSyncCursor | undefined;
}

/** UpdateSharedChannelCursorRequest with everything optional: what is left out is zero or absent. */
export interface UpdateSharedChannelCursorRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId?: string | undefined;
  /** Time and id of the last post that the remote has. It must be there. */
  cursor?: GetPostsSinceForSyncCursorInit | undefined;
}

/** Request of `syncSharedChannel`. */
export interface SyncSharedChannelRequest {
  /** Id of the channel. */
  channelId: string;
}

/** SyncSharedChannelRequest with everything optional: what is left out is zero or absent. */
export interface SyncSharedChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
}

/** Request of `inviteRemoteToChannel`. */
export interface InviteRemoteToChannelRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId: string;
  /** Id of the user who invites. */
  userId: string;
  /** Share the channel if it is not shared yet; otherwise that is a failure. */
  shareIfNotShared: boolean;
}

/** InviteRemoteToChannelRequest with everything optional: what is left out is zero or absent. */
export interface InviteRemoteToChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId?: string | undefined;
  /** Id of the user who invites. */
  userId?: string | undefined;
  /** Share the channel if it is not shared yet; otherwise that is a failure. */
  shareIfNotShared?: boolean | undefined;
}

/** Request of `uninviteRemoteFromChannel`. */
export interface UninviteRemoteFromChannelRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId: string;
}

/** UninviteRemoteFromChannelRequest with everything optional: what is left out is zero or absent. */
export interface UninviteRemoteFromChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId?: string | undefined;
}

/** Request of `receiveSharedChannelSyncMsg`. */
export interface ReceiveSharedChannelSyncMsgRequest {
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId: string;
  /** The news. */
  syncMsg: SyncMsg | undefined;
}

/** ReceiveSharedChannelSyncMsgRequest with everything optional: what is left out is zero or absent. */
export interface ReceiveSharedChannelSyncMsgRequestInit {
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId?: string | undefined;
  /** The news. */
  syncMsg?: SyncMsg | undefined;
}

/** Request of `receiveSharedChannelAttachmentSyncMsg`. */
export interface ReceiveSharedChannelAttachmentSyncMsgRequest {
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId: string;
  /** Id of the channel. */
  channelId: string;
  /**
   * What is known of the file: name, size, and the id of the user whose file it is. An id of its own makes calls that
   * are made twice harmless.
   */
  fileInfo: FileInfo | undefined;
  /** The bytes of the file. */
  data: ByteStream;
}

/** ReceiveSharedChannelAttachmentSyncMsgRequest with everything optional: what is left out is zero or absent. */
export interface ReceiveSharedChannelAttachmentSyncMsgRequestInit {
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId?: string | undefined;
  /** Id of the channel. */
  channelId?: string | undefined;
  /**
   * What is known of the file: name, size, and the id of the user whose file it is. An id of its own makes calls that
   * are made twice harmless.
   */
  fileInfo?: FileInfoInit | undefined;
  /** The bytes of the file. */
  data?: ByteStream | Uint8Array | undefined;
}

/** Request of `receiveSharedChannelProfileImageSyncMsg`. */
export interface ReceiveSharedChannelProfileImageSyncMsgRequest {
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId: string;
  /** Id of the user. */
  userId: string;
  /** The bytes of an image file. */
  image: Uint8Array;
}

/** ReceiveSharedChannelProfileImageSyncMsgRequest with everything optional: what is left out is zero or absent. */
export interface ReceiveSharedChannelProfileImageSyncMsgRequestInit {
  /** Id of the remote, as `registerPluginForSharedChannels` answered it. */
  remoteId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** The bytes of an image file. */
  image?: Uint8Array | undefined;
}
