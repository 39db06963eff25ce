// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { FileInfo, FileInfoInit } from "./file.ts";
import type { User, UserInit } from "./user.ts";
import type { DynamicObject } from "./values.ts";

export interface PostMetadata {
  embeds: PostEmbed[];
  reactions: Reaction[];
  files: FileInfo[];
  images: Record<string, PostImage>;
  priority: PostPriority | undefined;
  acknowledgements: PostAcknowledgement[];
}

/** PostMetadata with everything optional: what is left out is zero or absent. */
export interface PostMetadataInit {
  embeds?: readonly PostEmbedInit[] | undefined;
  reactions?: readonly ReactionInit[] | undefined;
  files?: readonly FileInfoInit[] | undefined;
  images?: Record<string, PostImageInit> | undefined;
  priority?: PostPriorityInit | undefined;
  acknowledgements?: readonly PostAcknowledgementInit[] | undefined;
}

export interface PostEmbed {
  type: string;
  url: string;
  data: DynamicObject | undefined;
}

/** PostEmbed with everything optional: what is left out is zero or absent. */
export interface PostEmbedInit {
  type?: string | undefined;
  url?: string | undefined;
  data?: DynamicObject | undefined;
}

export interface PostImage {
  width: number;
  height: number;
  format: string;
  frameCount: number;
}

/** PostImage with everything optional: what is left out is zero or absent. */
export interface PostImageInit {
  width?: number | undefined;
  height?: number | undefined;
  format?: string | undefined;
  frameCount?: number | undefined;
}

export interface PostPriority {
  priority: string | undefined;
  requestedAck: boolean | undefined;
  persistentNotifications: boolean | undefined;
}

/** PostPriority with everything optional: what is left out is zero or absent. */
export interface PostPriorityInit {
  priority?: string | undefined;
  requestedAck?: boolean | undefined;
  persistentNotifications?: boolean | undefined;
}

export interface PostAcknowledgement {
  userId: string;
  postId: string;
  acknowledgedAt: number;
}

/** PostAcknowledgement with everything optional: what is left out is zero or absent. */
export interface PostAcknowledgementInit {
  userId?: string | undefined;
  postId?: string | undefined;
  acknowledgedAt?: number | undefined;
}

export interface Reaction {
  userId: string;
  postId: string;
  emojiName: string;
  createAt: number;
  updateAt: number;
  deleteAt: number;
  remoteId: string | undefined;
  channelId: string | undefined;
}

/** Reaction with everything optional: what is left out is zero or absent. */
export interface ReactionInit {
  userId?: string | undefined;
  postId?: string | undefined;
  emojiName?: string | undefined;
  createAt?: number | undefined;
  updateAt?: number | undefined;
  deleteAt?: number | undefined;
  remoteId?: string | undefined;
  channelId?: string | undefined;
}

export interface Post {
  id: string;
  createAt: number;
  updateAt: number;
  editAt: number;
  deleteAt: number;
  isPinned: boolean;
  userId: string;
  channelId: string;
  rootId: string;
  originalId: string;
  message: string;
  messageSource: string;
  type: string;
  props: DynamicObject | undefined;
  hashtags: string;
  fileIds: string[];
  pendingPostId: string;
  hasReactions: boolean;
  remoteId: string | undefined;
  replyCount: number;
  lastReplyAt: number;
  participants: User[];
  isFollowing: boolean | undefined;
  metadata: PostMetadata | undefined;
}

/** Post with everything optional: what is left out is zero or absent. */
export interface PostInit {
  id?: string | undefined;
  createAt?: number | undefined;
  updateAt?: number | undefined;
  editAt?: number | undefined;
  deleteAt?: number | undefined;
  isPinned?: boolean | undefined;
  userId?: string | undefined;
  channelId?: string | undefined;
  rootId?: string | undefined;
  originalId?: string | undefined;
  message?: string | undefined;
  messageSource?: string | undefined;
  type?: string | undefined;
  props?: DynamicObject | undefined;
  hashtags?: string | undefined;
  fileIds?: readonly string[] | undefined;
  pendingPostId?: string | undefined;
  hasReactions?: boolean | undefined;
  remoteId?: string | undefined;
  replyCount?: number | undefined;
  lastReplyAt?: number | undefined;
  participants?: readonly UserInit[] | undefined;
  isFollowing?: boolean | undefined;
  metadata?: PostMetadataInit | undefined;
}

export interface PostList {
  order: string[];
  posts: Record<string, Post>;
  nextPostId: string;
  prevPostId: string;
  firstInaccessiblePostTime: boolean;
  hasNext: boolean;
}

/** PostList with everything optional: what is left out is zero or absent. */
export interface PostListInit {
  order?: readonly string[] | undefined;
  posts?: Record<string, PostInit> | undefined;
  nextPostId?: string | undefined;
  prevPostId?: string | undefined;
  firstInaccessiblePostTime?: boolean | undefined;
  hasNext?: boolean | undefined;
}

export interface SearchParams {
  terms: string;
  isOrSearch: boolean;
  timeZoneOffset: number;
  page: number;
  perPage: number;
  includeDeletedChannels: boolean;
  inChannels: string[];
  excludedChannels: string[];
  fromUsers: string[];
  excludedUsers: string[];
  excludedBeforeDate: string[];
  excludedAfterDate: string[];
  excludedDates: string[];
  extensions: string[];
}

/** SearchParams with everything optional: what is left out is zero or absent. */
export interface SearchParamsInit {
  terms?: string | undefined;
  isOrSearch?: boolean | undefined;
  timeZoneOffset?: number | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
  includeDeletedChannels?: boolean | undefined;
  inChannels?: readonly string[] | undefined;
  excludedChannels?: readonly string[] | undefined;
  fromUsers?: readonly string[] | undefined;
  excludedUsers?: readonly string[] | undefined;
  excludedBeforeDate?: readonly string[] | undefined;
  excludedAfterDate?: readonly string[] | undefined;
  excludedDates?: readonly string[] | undefined;
  extensions?: readonly string[] | undefined;
}

export interface SearchParameter {
  terms: string;
  isOrSearch: boolean;
  timeZoneOffset: number;
  page: number;
  perPage: number;
  includeDeletedChannels: boolean;
}

/** SearchParameter with everything optional: what is left out is zero or absent. */
export interface SearchParameterInit {
  terms?: string | undefined;
  isOrSearch?: boolean | undefined;
  timeZoneOffset?: number | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
  includeDeletedChannels?: boolean | undefined;
}

export interface PostSearchResults {
  order: string[];
  posts: Record<string, Post>;
  matches: Record<string, string[]>;
}

/** PostSearchResults with everything optional: what is left out is zero or absent. */
export interface PostSearchResultsInit {
  order?: readonly string[] | undefined;
  posts?: Record<string, PostInit> | undefined;
  matches?: Record<string, readonly string[]> | undefined;
}

