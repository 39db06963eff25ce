// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { SyncMsg } from "../model/documents.ts";
import type { FileInfo } from "../model/file.ts";
import type { Post } from "../model/post.ts";
import type { RemoteCluster, SyncResponseInit } from "../model/shared-channel.ts";
import type { User } from "../model/user.ts";

/** What `onSharedChannelsSyncMsg` brings. */
export interface OnSharedChannelsSyncMsgArgs {
  /** The news, all of one channel. Absent = there is none, or it could not be written as JSON. */
  readonly syncMsg: SyncMsg;
  /** The remote that the plugin stands in for. May be absent. */
  readonly remoteCluster: RemoteCluster;
}

/** What `onSharedChannelsSyncMsg` may return. */
export type OnSharedChannelsSyncMsgResult = SyncResponseInit | undefined | void;

/** What `onSharedChannelsPing` brings. */
export interface OnSharedChannelsPingArgs {
  /** The remote that the plugin stands in for. May be absent. */
  readonly remoteCluster: RemoteCluster;
}

/** What `onSharedChannelsPing` may return. */
export type OnSharedChannelsPingResult = boolean | undefined | void;

/** What `onSharedChannelsAttachmentSyncMsg` brings. */
export interface OnSharedChannelsAttachmentSyncMsgArgs {
  /** The file. Its bytes are read through the API. */
  readonly fileInfo: FileInfo;
  /** The post that has the file. */
  readonly post: Post;
  /** The remote that the plugin stands in for. May be absent. */
  readonly remoteCluster: RemoteCluster;
}

/** What `onSharedChannelsAttachmentSyncMsg` may return. */
export type OnSharedChannelsAttachmentSyncMsgResult = undefined | void;

/** What `onSharedChannelsProfileImageSyncMsg` brings. */
export interface OnSharedChannelsProfileImageSyncMsgArgs {
  /** The user whose profile image changed. */
  readonly user: User;
  /** The remote that the plugin stands in for. May be absent. */
  readonly remoteCluster: RemoteCluster;
}

/** What `onSharedChannelsProfileImageSyncMsg` may return. */
export type OnSharedChannelsProfileImageSyncMsgResult = undefined | void;
