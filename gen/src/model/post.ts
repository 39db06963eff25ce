// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Emoji, EmojiInit } from "./emoji.ts";
import type { FileInfo, FileInfoInit } from "./file.ts";
import type { User, UserInit } from "./user.ts";
import type { DynamicObject, DynamicValue } from "./values.ts";

/**
 * What a client needs to show a post: files, reactions, previews. The server works it out; it is not stored with
 * the post. Absent in hooks on current servers. What a plugin hands in is ignored, but for `priority`.
 */
export interface PostMetadata {
  /** Previews of links and attachments in the message. */
  embeds: PostEmbed[];
  /** Reactions to the post. */
  reactions: Reaction[];
  /** Files of the post, in the order of the post's file ids. */
  files: FileInfo[];
  /** Sizes of the images in the message, by URL. */
  images: Record<string, PostImage>;
  /** Priority of the post. Absent = an ordinary post. */
  priority: PostPriority | undefined;
  /** Who has confirmed that they read the post. */
  acknowledgements: PostAcknowledgement[];
  /** Custom emoji in the message, its reactions and its attachments. */
  emojis: Emoji[];
  /** Number of files that were taken out of `files` because the user may not see them. */
  redactedFileCount: number;
  /** Translations of the post by language, such as "en". */
  translations: Record<string, PostTranslation>;
  /** When the post burns, ms since the epoch. 0 = never, or it has not been read yet. */
  expireAt: number;
  /** Ids of the users who have read a post that burns. Only for its author. */
  recipients: string[];
}

/** PostMetadata with everything optional: what is left out is zero or absent. */
export interface PostMetadataInit {
  /** Previews of links and attachments in the message. */
  embeds?: readonly PostEmbedInit[] | undefined;
  /** Reactions to the post. */
  reactions?: readonly ReactionInit[] | undefined;
  /** Files of the post, in the order of the post's file ids. */
  files?: readonly FileInfoInit[] | undefined;
  /** Sizes of the images in the message, by URL. */
  images?: Record<string, PostImageInit> | undefined;
  /** Priority of the post. Absent = an ordinary post. */
  priority?: PostPriorityInit | undefined;
  /** Who has confirmed that they read the post. */
  acknowledgements?: readonly PostAcknowledgementInit[] | undefined;
  /** Custom emoji in the message, its reactions and its attachments. */
  emojis?: readonly EmojiInit[] | undefined;
  /** Number of files that were taken out of `files` because the user may not see them. */
  redactedFileCount?: number | undefined;
  /** Translations of the post by language, such as "en". */
  translations?: Record<string, PostTranslationInit> | undefined;
  /** When the post burns, ms since the epoch. 0 = never, or it has not been read yet. */
  expireAt?: number | undefined;
  /** Ids of the users who have read a post that burns. Only for its author. */
  recipients?: readonly string[] | undefined;
}

/** A preview of something in a post. */
export interface PostEmbed {
  /** "link", "opengraph", "image", "message_attachment", "permalink" or "boards". */
  type: string;
  /** URL of what is previewed. Empty for message attachments. */
  url: string;
  /** Data of the preview; its shape depends on the type. Absent for types without data. */
  data: DynamicValue | undefined;
}

/** PostEmbed with everything optional: what is left out is zero or absent. */
export interface PostEmbedInit {
  /** "link", "opengraph", "image", "message_attachment", "permalink" or "boards". */
  type?: string | undefined;
  /** URL of what is previewed. Empty for message attachments. */
  url?: string | undefined;
  /** Data of the preview; its shape depends on the type. Absent for types without data. */
  data?: DynamicValue | undefined;
}

/** Size of an image in a post. */
export interface PostImage {
  /** Width in pixels. 0 = unknown. */
  width: number;
  /** Height in pixels. 0 = unknown. */
  height: number;
  /** Format, such as "png" or "gif". Empty = unknown. */
  format: string;
  /** Number of frames of an animated image; 0 or 1 for others. */
  frameCount: number;
}

/** PostImage with everything optional: what is left out is zero or absent. */
export interface PostImageInit {
  /** Width in pixels. 0 = unknown. */
  width?: number | undefined;
  /** Height in pixels. 0 = unknown. */
  height?: number | undefined;
  /** Format, such as "png" or "gif". Empty = unknown. */
  format?: string | undefined;
  /** Number of frames of an animated image; 0 or 1 for others. */
  frameCount?: number | undefined;
}

/** How much attention a post asks for. */
export interface PostPriority {
  /** "urgent", "important", or empty (also absent) for an ordinary post. */
  priority: string | undefined;
  /** True when readers are asked to confirm. Absent counts as false. */
  requestedAck: boolean | undefined;
  /** True when those mentioned are notified again and again until they react. Absent counts as false. */
  persistentNotifications: boolean | undefined;
  /** Id of the post. Mostly empty: for the server's own use. */
  postId: string;
  /** Id of the post's channel. Mostly empty: for the server's own use. */
  channelId: string;
}

/** PostPriority with everything optional: what is left out is zero or absent. */
export interface PostPriorityInit {
  /** "urgent", "important", or empty (also absent) for an ordinary post. */
  priority?: string | undefined;
  /** True when readers are asked to confirm. Absent counts as false. */
  requestedAck?: boolean | undefined;
  /** True when those mentioned are notified again and again until they react. Absent counts as false. */
  persistentNotifications?: boolean | undefined;
  /** Id of the post. Mostly empty: for the server's own use. */
  postId?: string | undefined;
  /** Id of the post's channel. Mostly empty: for the server's own use. */
  channelId?: string | undefined;
}

/** A reader's confirmation of a post. */
export interface PostAcknowledgement {
  /** Id of the user who confirmed. */
  userId: string;
  /** Id of the post. */
  postId: string;
  /** When the user confirmed, ms since the epoch. 0 = taken back. */
  acknowledgedAt: number;
  /** Id of the post's channel. Empty on older servers. */
  channelId: string;
  /** Id of the remote server from which it came over a shared channel. Absent or empty = a local one. */
  remoteId: string | undefined;
}

/** PostAcknowledgement with everything optional: what is left out is zero or absent. */
export interface PostAcknowledgementInit {
  /** Id of the user who confirmed. */
  userId?: string | undefined;
  /** Id of the post. */
  postId?: string | undefined;
  /** When the user confirmed, ms since the epoch. 0 = taken back. */
  acknowledgedAt?: number | undefined;
  /** Id of the post's channel. Empty on older servers. */
  channelId?: string | undefined;
  /** Id of the remote server from which it came over a shared channel. Absent or empty = a local one. */
  remoteId?: string | undefined;
}

/** An emoji that a user put on a post. */
export interface Reaction {
  /** Id of the user who reacted. */
  userId: string;
  /** Id of the post. */
  postId: string;
  /** Name of the emoji without colons, such as "+1". */
  emojiName: string;
  /** When the user reacted, ms since the epoch. */
  createAt: number;
  /** When the reaction last changed, ms since the epoch. */
  updateAt: number;
  /** When the reaction was removed, ms since the epoch. 0 = in place. */
  deleteAt: number;
  /** Id of the remote server from which the reaction came over a shared channel. Absent or empty = a local one. */
  remoteId: string | undefined;
  /** Id of the post's channel. Absent or empty = unknown. */
  channelId: string | undefined;
}

/** Reaction with everything optional: what is left out is zero or absent. */
export interface ReactionInit {
  /** Id of the user who reacted. */
  userId?: string | undefined;
  /** Id of the post. */
  postId?: string | undefined;
  /** Name of the emoji without colons, such as "+1". */
  emojiName?: string | undefined;
  /** When the user reacted, ms since the epoch. */
  createAt?: number | undefined;
  /** When the reaction last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the reaction was removed, ms since the epoch. 0 = in place. */
  deleteAt?: number | undefined;
  /** Id of the remote server from which the reaction came over a shared channel. Absent or empty = a local one. */
  remoteId?: string | undefined;
  /** Id of the post's channel. Absent or empty = unknown. */
  channelId?: string | undefined;
}

/** A message in a channel. */
export interface Post {
  /** Id of the post, 26 characters. Empty in `messageWillBePosted` and for a post to be created: the server makes it. */
  id: string;
  /**
   * When the post was written, ms since the epoch. 0 for a post to be created: the server sets it. Another value
   * is kept.
   */
  createAt: number;
  /** When anything of the post last changed, ms since the epoch. The server sets it. */
  updateAt: number;
  /** When the text was last edited, ms since the epoch. 0 = never. */
  editAt: number;
  /** When the post was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
  /** True when the post is pinned to its channel. */
  isPinned: boolean;
  /** Id of the user who wrote the post. */
  userId: string;
  /** Id of the channel. */
  channelId: string;
  /** Id of the thread's first post. Empty = the post is itself a first post. A reply to a reply is refused. */
  rootId: string;
  /** For the kept copy of an edited post: id of the post that it is an older version of. Else empty. */
  originalId: string;
  /**
   * Text of the post, Markdown. At most 16383 characters on a stock server, counted in Unicode code points. May be
   * empty.
   */
  message: string;
  /** Text as the user wrote it, when the server has changed `message` since. Empty = it has not. For edit boxes. */
  messageSource: string;
  /**
   * Empty = an ordinary post. Types of the server begin with "system_", own ones of plugins with "custom_";
   * unknown ones are refused.
   */
  type: string;
  /**
   * Free values of the post: `attachments`, `from_bot`, `from_webhook`, `override_username` and a plugin's own.
   * Absent = none. At most 800000 characters as JSON on a stock server. A gRPC host may hand out posts without them, and
   * a post returned from a hook then stores the post without props.
   */
  props: DynamicObject | undefined;
  /** Hashtags of the message, each with its hash, separated by spaces. The server works them out. */
  hashtags: string;
  /** Ids of the post's files. A file that another post has already is left out without an error. */
  fileIds: string[];
  /** Id that the client made to recognise its own post. Creating a second post with it answers the first one. */
  pendingPostId: string;
  /** True when somebody has reacted to the post. */
  hasReactions: boolean;
  /** Id of the remote server from which the post came over a shared channel. Absent = a local post. */
  remoteId: string | undefined;
  /** Number of replies in the thread. Not filled everywhere. */
  replyCount: number;
  /** When the last reply was written, ms since the epoch. Only on first posts; 0 = no reply, or not filled. */
  lastReplyAt: number;
  /** Users who wrote in the thread. Only where threads are listed. */
  participants: User[];
  /** Whether the current user follows the thread. Absent where there is no current user. */
  isFollowing: boolean | undefined;
  /** What a client needs to show the post. Absent in hooks on current servers. */
  metadata: PostMetadata | undefined;
  /** Names of files of posts from the first years. Old: `fileIds` has taken its place. */
  filenames: string[];
}

/** Post with everything optional: what is left out is zero or absent. */
export interface PostInit {
  /** Id of the post, 26 characters. Empty in `messageWillBePosted` and for a post to be created: the server makes it. */
  id?: string | undefined;
  /**
   * When the post was written, ms since the epoch. 0 for a post to be created: the server sets it. Another value
   * is kept.
   */
  createAt?: number | undefined;
  /** When anything of the post last changed, ms since the epoch. The server sets it. */
  updateAt?: number | undefined;
  /** When the text was last edited, ms since the epoch. 0 = never. */
  editAt?: number | undefined;
  /** When the post was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
  /** True when the post is pinned to its channel. */
  isPinned?: boolean | undefined;
  /** Id of the user who wrote the post. */
  userId?: string | undefined;
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the thread's first post. Empty = the post is itself a first post. A reply to a reply is refused. */
  rootId?: string | undefined;
  /** For the kept copy of an edited post: id of the post that it is an older version of. Else empty. */
  originalId?: string | undefined;
  /**
   * Text of the post, Markdown. At most 16383 characters on a stock server, counted in Unicode code points. May be
   * empty.
   */
  message?: string | undefined;
  /** Text as the user wrote it, when the server has changed `message` since. Empty = it has not. For edit boxes. */
  messageSource?: string | undefined;
  /**
   * Empty = an ordinary post. Types of the server begin with "system_", own ones of plugins with "custom_";
   * unknown ones are refused.
   */
  type?: string | undefined;
  /**
   * Free values of the post: `attachments`, `from_bot`, `from_webhook`, `override_username` and a plugin's own.
   * Absent = none. At most 800000 characters as JSON on a stock server. A gRPC host may hand out posts without them, and
   * a post returned from a hook then stores the post without props.
   */
  props?: DynamicObject | undefined;
  /** Hashtags of the message, each with its hash, separated by spaces. The server works them out. */
  hashtags?: string | undefined;
  /** Ids of the post's files. A file that another post has already is left out without an error. */
  fileIds?: readonly string[] | undefined;
  /** Id that the client made to recognise its own post. Creating a second post with it answers the first one. */
  pendingPostId?: string | undefined;
  /** True when somebody has reacted to the post. */
  hasReactions?: boolean | undefined;
  /** Id of the remote server from which the post came over a shared channel. Absent = a local post. */
  remoteId?: string | undefined;
  /** Number of replies in the thread. Not filled everywhere. */
  replyCount?: number | undefined;
  /** When the last reply was written, ms since the epoch. Only on first posts; 0 = no reply, or not filled. */
  lastReplyAt?: number | undefined;
  /** Users who wrote in the thread. Only where threads are listed. */
  participants?: readonly UserInit[] | undefined;
  /** Whether the current user follows the thread. Absent where there is no current user. */
  isFollowing?: boolean | undefined;
  /** What a client needs to show the post. Absent in hooks on current servers. */
  metadata?: PostMetadataInit | undefined;
  /** Names of files of posts from the first years. Old: `fileIds` has taken its place. */
  filenames?: readonly string[] | undefined;
}

/** A page of posts. */
export interface PostList {
  /**
   * Ids of the posts on the page, for channels the newest first. For a thread no order is promised and an id may
   * come twice. `posts` may hold more: the first posts of their threads.
   */
  order: string[];
  /** The posts by id. Do not rely on the order of the keys. */
  posts: Record<string, Post>;
  /** Id of the next newer post after the page. Empty = none, or not worked out. */
  nextPostId: string;
  /** Id of the next older post before the page. Empty = none, or not worked out. */
  prevPostId: string;
  /** When the newest post that a limit of the subscription hides was written, ms since the epoch. 0 = none is hidden. */
  firstInaccessiblePostTime: number;
  /** True when the thread goes on after this page. Absent = not worked out. */
  hasNext: boolean | undefined;
  /** Those of the posts that burn once they are read, by id. Servers keep it to themselves. */
  burnOnReadPosts: Record<string, Post>;
}

/** PostList with everything optional: what is left out is zero or absent. */
export interface PostListInit {
  /**
   * Ids of the posts on the page, for channels the newest first. For a thread no order is promised and an id may
   * come twice. `posts` may hold more: the first posts of their threads.
   */
  order?: readonly string[] | undefined;
  /** The posts by id. Do not rely on the order of the keys. */
  posts?: Record<string, PostInit> | undefined;
  /** Id of the next newer post after the page. Empty = none, or not worked out. */
  nextPostId?: string | undefined;
  /** Id of the next older post before the page. Empty = none, or not worked out. */
  prevPostId?: string | undefined;
  /** When the newest post that a limit of the subscription hides was written, ms since the epoch. 0 = none is hidden. */
  firstInaccessiblePostTime?: number | undefined;
  /** True when the thread goes on after this page. Absent = not worked out. */
  hasNext?: boolean | undefined;
  /** Those of the posts that burn once they are read, by id. Servers keep it to themselves. */
  burnOnReadPosts?: Record<string, PostInit> | undefined;
}

/** One search for posts, already taken apart. */
export interface SearchParams {
  /** Words to look for, separated by spaces. Quotes keep words together, a star at the end matches beginnings. */
  terms: string;
  /** Posts with any of the words instead of all of them. */
  isOrSearch: boolean;
  /** Offset of the user's time zone from UTC in seconds, by which dates are read. */
  timeZoneOffset: number;
  /** Not in use: Go has no such field. */
  page: number;
  /** Not in use: Go has no such field. */
  perPage: number;
  /** Search archived channels too. */
  includeDeletedChannels: boolean;
  /** Only posts in these channels, by name. Empty = in all. */
  inChannels: string[];
  /** No posts in these channels, by name. */
  excludedChannels: string[];
  /** Only posts of these users, by name. Empty = of all. */
  fromUsers: string[];
  /** No posts of these users, by name. */
  excludedUsers: string[];
  /** No posts before this date, YYYY-MM-DD. Empty = any. */
  excludedBeforeDate: string;
  /** No posts after this date, YYYY-MM-DD. Empty = any. */
  excludedAfterDate: string;
  /** No posts on this date, YYYY-MM-DD. Empty = any. */
  excludedDate: string;
  /** Only files with these extensions. Has no effect on a search for posts. */
  extensions: string[];
  /** Words that a post must not have, written like `terms`. */
  excludedTerms: string;
  /** The words are hashtags. */
  isHashtag: boolean;
  /** Only posts after this date, YYYY-MM-DD. Empty = any. */
  afterDate: string;
  /** Only posts before this date, YYYY-MM-DD. Empty = any. */
  beforeDate: string;
  /** No files with these extensions. Has no effect on a search for posts. */
  excludedExtensions: string[];
  /** Only posts on this date, YYYY-MM-DD. Empty = any. */
  onDate: string;
  /** The search is not made for a user: channels that nobody asked for are not left out. */
  searchWithoutUserId: boolean;
  /** Kind of search, as the server's search engines tell it apart. Mostly empty. */
  modifier: string;
}

/** SearchParams with everything optional: what is left out is zero or absent. */
export interface SearchParamsInit {
  /** Words to look for, separated by spaces. Quotes keep words together, a star at the end matches beginnings. */
  terms?: string | undefined;
  /** Posts with any of the words instead of all of them. */
  isOrSearch?: boolean | undefined;
  /** Offset of the user's time zone from UTC in seconds, by which dates are read. */
  timeZoneOffset?: number | undefined;
  /** Not in use: Go has no such field. */
  page?: number | undefined;
  /** Not in use: Go has no such field. */
  perPage?: number | undefined;
  /** Search archived channels too. */
  includeDeletedChannels?: boolean | undefined;
  /** Only posts in these channels, by name. Empty = in all. */
  inChannels?: readonly string[] | undefined;
  /** No posts in these channels, by name. */
  excludedChannels?: readonly string[] | undefined;
  /** Only posts of these users, by name. Empty = of all. */
  fromUsers?: readonly string[] | undefined;
  /** No posts of these users, by name. */
  excludedUsers?: readonly string[] | undefined;
  /** No posts before this date, YYYY-MM-DD. Empty = any. */
  excludedBeforeDate?: string | undefined;
  /** No posts after this date, YYYY-MM-DD. Empty = any. */
  excludedAfterDate?: string | undefined;
  /** No posts on this date, YYYY-MM-DD. Empty = any. */
  excludedDate?: string | undefined;
  /** Only files with these extensions. Has no effect on a search for posts. */
  extensions?: readonly string[] | undefined;
  /** Words that a post must not have, written like `terms`. */
  excludedTerms?: string | undefined;
  /** The words are hashtags. */
  isHashtag?: boolean | undefined;
  /** Only posts after this date, YYYY-MM-DD. Empty = any. */
  afterDate?: string | undefined;
  /** Only posts before this date, YYYY-MM-DD. Empty = any. */
  beforeDate?: string | undefined;
  /** No files with these extensions. Has no effect on a search for posts. */
  excludedExtensions?: readonly string[] | undefined;
  /** Only posts on this date, YYYY-MM-DD. Empty = any. */
  onDate?: string | undefined;
  /** The search is not made for a user: channels that nobody asked for are not left out. */
  searchWithoutUserId?: boolean | undefined;
  /** Kind of search, as the server's search engines tell it apart. Mostly empty. */
  modifier?: string | undefined;
}

/** A search as a user types it. What is absent has its default. */
export interface SearchParameter {
  /** The line as typed, filters such as "from:ann" and "in:dev" included. Empty finds nothing. */
  terms: string | undefined;
  /** Posts with any of the words instead of all of them. */
  isOrSearch: boolean | undefined;
  /** Offset of the user's time zone from UTC in seconds, by which dates are read. */
  timeZoneOffset: number | undefined;
  /** Page, counted from 0. */
  page: number | undefined;
  /** Posts on a page. 0 = the server's choice, 100 today. */
  perPage: number | undefined;
  /** Search archived channels too. */
  includeDeletedChannels: boolean | undefined;
}

/** SearchParameter with everything optional: what is left out is zero or absent. */
export interface SearchParameterInit {
  /** The line as typed, filters such as "from:ann" and "in:dev" included. Empty finds nothing. */
  terms?: string | undefined;
  /** Posts with any of the words instead of all of them. */
  isOrSearch?: boolean | undefined;
  /** Offset of the user's time zone from UTC in seconds, by which dates are read. */
  timeZoneOffset?: number | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Posts on a page. 0 = the server's choice, 100 today. */
  perPage?: number | undefined;
  /** Search archived channels too. */
  includeDeletedChannels?: boolean | undefined;
}

/** Posts that a search found. */
export interface PostSearchResults {
  /** Ids of the posts in the order of the search, as a rule the newest first. */
  order: string[];
  /** The posts by id. */
  posts: Record<string, Post>;
  /** For each post id the words that matched. Empty where the server's search does not tell. */
  matches: Record<string, string[]>;
  /** Id of the next newer post after the page. Empty = none, or not worked out. */
  nextPostId: string;
  /** Id of the next older post before the page. Empty = none, or not worked out. */
  prevPostId: string;
  /** True when there are more. Absent = not worked out. */
  hasNext: boolean | undefined;
  /** When the newest post that a limit of the subscription hides was written, ms since the epoch. 0 = none is hidden. */
  firstInaccessiblePostTime: number;
  /** Those of the posts that burn once they are read, by id. Servers keep it to themselves. */
  burnOnReadPosts: Record<string, Post>;
}

/** PostSearchResults with everything optional: what is left out is zero or absent. */
export interface PostSearchResultsInit {
  /** Ids of the posts in the order of the search, as a rule the newest first. */
  order?: readonly string[] | undefined;
  /** The posts by id. */
  posts?: Record<string, PostInit> | undefined;
  /** For each post id the words that matched. Empty where the server's search does not tell. */
  matches?: Record<string, readonly string[]> | undefined;
  /** Id of the next newer post after the page. Empty = none, or not worked out. */
  nextPostId?: string | undefined;
  /** Id of the next older post before the page. Empty = none, or not worked out. */
  prevPostId?: string | undefined;
  /** True when there are more. Absent = not worked out. */
  hasNext?: boolean | undefined;
  /** When the newest post that a limit of the subscription hides was written, ms since the epoch. 0 = none is hidden. */
  firstInaccessiblePostTime?: number | undefined;
  /** Those of the posts that burn once they are read, by id. Servers keep it to themselves. */
  burnOnReadPosts?: Record<string, PostInit> | undefined;
}

/** A translation of a post. */
export interface PostTranslation {
  /** The translation, with type "string". */
  text: string;
  /** The translations of the parts of a post, with type "object". Absent = none. */
  object: DynamicValue | undefined;
  /** "string" or "object". */
  type: string;
  /** How far it is: "ready", "processing", "unavailable" or "skipped". */
  state: string;
  /** Language of the post itself. May be empty. */
  sourceLang: string;
}

/** PostTranslation with everything optional: what is left out is zero or absent. */
export interface PostTranslationInit {
  /** The translation, with type "string". */
  text?: string | undefined;
  /** The translations of the parts of a post, with type "object". Absent = none. */
  object?: DynamicValue | undefined;
  /** "string" or "object". */
  type?: string | undefined;
  /** How far it is: "ready", "processing", "unavailable" or "skipped". */
  state?: string | undefined;
  /** Language of the post itself. May be empty. */
  sourceLang?: string | undefined;
}
