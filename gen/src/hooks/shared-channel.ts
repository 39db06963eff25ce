// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { FileInfo } from "../model/file.ts";
import type { Post } from "../model/post.ts";
import type { RemoteCluster, SyncResponseInit } from "../model/shared-channel.ts";
import type { User } from "../model/user.ts";
import type { SyncMsg } from "../model/values.ts";

/** The arguments of `onSharedChannelsSyncMsg`. */
export interface OnSharedChannelsSyncMsgArgs {
  readonly syncMsg: SyncMsg;
  readonly remoteCluster: RemoteCluster;
}

/** What `onSharedChannelsSyncMsg` may return. */
export type OnSharedChannelsSyncMsgResult = SyncResponseInit | undefined | void;

/** The arguments of `onSharedChannelsPing`. */
export interface OnSharedChannelsPingArgs {
  readonly remoteCluster: RemoteCluster;
}

/** What `onSharedChannelsPing` may return. */
export type OnSharedChannelsPingResult = boolean | undefined | void;

/** The arguments of `onSharedChannelsAttachmentSyncMsg`. */
export interface OnSharedChannelsAttachmentSyncMsgArgs {
  readonly fileInfo: FileInfo;
  readonly post: Post;
  readonly remoteCluster: RemoteCluster;
}

/** What `onSharedChannelsAttachmentSyncMsg` may return. */
export type OnSharedChannelsAttachmentSyncMsgResult = undefined | void;

/** The arguments of `onSharedChannelsProfileImageSyncMsg`. */
export interface OnSharedChannelsProfileImageSyncMsgArgs {
  readonly user: User;
  readonly remoteCluster: RemoteCluster;
}

/** What `onSharedChannelsProfileImageSyncMsg` may return. */
export type OnSharedChannelsProfileImageSyncMsgResult = undefined | void;

