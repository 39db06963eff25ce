// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { PostMetadata, PostMetadataInit } from "./post.ts";
import type { DynamicObject } from "./values.ts";

/** A message that a user has begun to write. User, channel and thread together are its key. */
export interface Draft {
  /** When the draft was begun, ms since the epoch. */
  createAt: number;
  /** When the draft was last changed, ms since the epoch. */
  updateAt: number;
  /** Always 0: servers of today remove drafts for good. */
  deleteAt: number;
  /** Id of the user who writes. */
  userId: string;
  /** Id of the channel. */
  channelId: string;
  /** Id of the thread's first post. Empty = not a reply. */
  rootId: string;
  /** Text so far, Markdown. May be empty. */
  message: string;
  /** Type of the post that it will become. Empty = an ordinary post. */
  type: string;
  /** Free values, which the post will have too. Absent = none. */
  props: DynamicObject | undefined;
  /** Ids of the files. */
  fileIds: string[];
  /** What a client needs to show the draft. Absent in hooks. */
  metadata: PostMetadata | undefined;
  /**
   * How much attention the post will ask for: `priority`, `requestedAck` and `persistentNotifications`. Absent = an
   * ordinary post.
   */
  priority: DynamicObject | undefined;
}

/** Draft with everything optional: what is left out is zero or absent. */
export interface DraftInit {
  /** When the draft was begun, ms since the epoch. */
  createAt?: number | undefined;
  /** When the draft was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** Always 0: servers of today remove drafts for good. */
  deleteAt?: number | undefined;
  /** Id of the user who writes. */
  userId?: string | undefined;
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the thread's first post. Empty = not a reply. */
  rootId?: string | undefined;
  /** Text so far, Markdown. May be empty. */
  message?: string | undefined;
  /** Type of the post that it will become. Empty = an ordinary post. */
  type?: string | undefined;
  /** Free values, which the post will have too. Absent = none. */
  props?: DynamicObject | undefined;
  /** Ids of the files. */
  fileIds?: readonly string[] | undefined;
  /** What a client needs to show the draft. Absent in hooks. */
  metadata?: PostMetadataInit | undefined;
  /**
   * How much attention the post will ask for: `priority`, `requestedAck` and `persistentNotifications`. Absent = an
   * ordinary post.
   */
  priority?: DynamicObject | undefined;
}

/** A message that is to be posted at a time. */
export interface ScheduledPost {
  /** Id of the scheduled post. Empty for one to be created: the server makes it. */
  id: string;
  /** When it was made, ms since the epoch. */
  createAt: number;
  /** When it was last changed, ms since the epoch. */
  updateAt: number;
  /** Always 0: servers remove scheduled posts for good. */
  deleteAt: number;
  /** Id of the user who writes. */
  userId: string;
  /** Id of the channel. */
  channelId: string;
  /** Id of the thread's first post. Empty = not a reply. */
  rootId: string;
  /** Text, Markdown. May be empty if there are files. */
  message: string;
  /** Type of the post that it will become. Empty = an ordinary post. */
  type: string;
  /** Free values, which the post will have too. Absent = none. */
  props: DynamicObject | undefined;
  /** Ids of the files. */
  fileIds: string[];
  /** What a client needs to show it. Absent in hooks. */
  metadata: PostMetadata | undefined;
  /**
   * How much attention the post will ask for: `priority`, `requestedAck` and `persistentNotifications`. Absent = an
   * ordinary post.
   */
  priority: DynamicObject | undefined;
  /** When it is to be posted, ms since the epoch. */
  scheduledAt: number;
  /** When the server last tried to post it, ms since the epoch. 0 = not yet. */
  processedAt: number;
  /** Why it could not be posted, such as "channel_archived" or "no_channel_permission". Empty = nothing went wrong. */
  errorCode: string;
  /** How it comes again: "weekly", or empty = once only. Empty on older servers. */
  repeatType: string;
  /** Time zone by which it comes again, such as "Europe/Berlin". Empty if it does not. */
  repeatTimezone: string;
}

/** ScheduledPost with everything optional: what is left out is zero or absent. */
export interface ScheduledPostInit {
  /** Id of the scheduled post. Empty for one to be created: the server makes it. */
  id?: string | undefined;
  /** When it was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When it was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** Always 0: servers remove scheduled posts for good. */
  deleteAt?: number | undefined;
  /** Id of the user who writes. */
  userId?: string | undefined;
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the thread's first post. Empty = not a reply. */
  rootId?: string | undefined;
  /** Text, Markdown. May be empty if there are files. */
  message?: string | undefined;
  /** Type of the post that it will become. Empty = an ordinary post. */
  type?: string | undefined;
  /** Free values, which the post will have too. Absent = none. */
  props?: DynamicObject | undefined;
  /** Ids of the files. */
  fileIds?: readonly string[] | undefined;
  /** What a client needs to show it. Absent in hooks. */
  metadata?: PostMetadataInit | undefined;
  /**
   * How much attention the post will ask for: `priority`, `requestedAck` and `persistentNotifications`. Absent = an
   * ordinary post.
   */
  priority?: DynamicObject | undefined;
  /** When it is to be posted, ms since the epoch. */
  scheduledAt?: number | undefined;
  /** When the server last tried to post it, ms since the epoch. 0 = not yet. */
  processedAt?: number | undefined;
  /** Why it could not be posted, such as "channel_archived" or "no_channel_permission". Empty = nothing went wrong. */
  errorCode?: string | undefined;
  /** How it comes again: "weekly", or empty = once only. Empty on older servers. */
  repeatType?: string | undefined;
  /** Time zone by which it comes again, such as "Europe/Berlin". Empty if it does not. */
  repeatTimezone?: string | undefined;
}
