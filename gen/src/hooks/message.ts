// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Draft, ScheduledPost } from "../model/draft.ts";
import type { FileInfo } from "../model/file.ts";
import type { Post, Reaction } from "../model/post.ts";
import type { Preference } from "../model/preference.ts";
import type { ByteStream } from "../model/values.ts";
import type { Dismissal, Rejection } from "./verdict.ts";

/** What `messageWillBePosted` brings. */
export interface MessageWillBePostedArgs {
  /** The post that is to be stored. It has no id yet, as a rule no times, and no metadata. */
  readonly post: Post;
}

/** What `messageWillBePosted` may return. */
export type MessageWillBePostedResult = Post | Rejection | Dismissal | undefined | void;

/** What `messageWillBeUpdated` brings. */
export interface MessageWillBeUpdatedArgs {
  /** The post as it is to be stored. */
  readonly newPost: Post;
  /** The post as it is stored now. */
  readonly oldPost: Post;
}

/** What `messageWillBeUpdated` may return. */
export type MessageWillBeUpdatedResult = Post | Rejection | undefined | void;

/** What `messageHasBeenPosted` brings. */
export interface MessageHasBeenPostedArgs {
  /** The post as it was stored. */
  readonly post: Post;
}

/** What `messageHasBeenPosted` may return. */
export type MessageHasBeenPostedResult = undefined | void;

/** What `messageHasBeenUpdated` brings. */
export interface MessageHasBeenUpdatedArgs {
  /** The post as it is stored now. */
  readonly newPost: Post;
  /**
   * The post as it was. It may be the kept copy: then it has an id of its own, a time of deletion, and the post's
   * id as its original id.
   */
  readonly oldPost: Post;
}

/** What `messageHasBeenUpdated` may return. */
export type MessageHasBeenUpdatedResult = undefined | void;

/** What `messagesWillBeConsumed` brings. There is no plugin context: the hook does not tell who reads. */
export interface MessagesWillBeConsumedArgs {
  /** Posts that are about to go to a client. It may be a single one. */
  readonly posts: Post[];
}

/** What `messagesWillBeConsumed` may return. */
export type MessagesWillBeConsumedResult = readonly Post[] | undefined | void;

/** What `messagesWillBeConsumedWithContext` brings. */
export interface MessagesWillBeConsumedWithContextArgs {
  /** Posts that are about to go to a client. It may be a single one. */
  readonly posts: Post[];
}

/** What `messagesWillBeConsumedWithContext` may return. */
export type MessagesWillBeConsumedWithContextResult = readonly Post[] | undefined | void;

/** What `messageHasBeenDeleted` brings. */
export interface MessageHasBeenDeletedArgs {
  /** The post that was deleted. */
  readonly post: Post;
}

/** What `messageHasBeenDeleted` may return. */
export type MessageHasBeenDeletedResult = undefined | void;

/** What `fileWillBeUploaded` brings. */
export interface FileWillBeUploadedArgs {
  /** What the server knows about the file so far. For uploads in pieces it may have no id yet. */
  readonly fileInfo: FileInfo;
  /** The whole file. Over gRPC it is one message, so the host's limit for messages limits it. */
  readonly file: ByteStream;
}

/** The value of `fileWillBeUploaded`, as a host is told. */
export interface FileWillBeUploadedAnswer {
  /**
   * The whole changed file info. Absent = as it is. Leave its storage paths as they came. A gRPC host that does not tell
   * them and takes the answer as a whole loses them, and with them the upload. On a stock server it is laid over the
   * original: a field with its zero value keeps the old one.
   */
  fileInfo: FileInfo | undefined;
  /** The new content. Empty = the file stays as it is; it cannot be made empty. The server works out the size. */
  content: ByteStream | undefined;
}

/** The value that `fileWillBeUploaded` may return. */
export interface FileWillBeUploadedAnswerInit {
  /**
   * The whole changed file info. Absent = as it is. Leave its storage paths as they came. A gRPC host that does not tell
   * them and takes the answer as a whole loses them, and with them the upload. On a stock server it is laid over the
   * original: a field with its zero value keeps the old one.
   */
  fileInfo?: FileInfo | undefined;
  /** The new content. Empty = the file stays as it is; it cannot be made empty. The server works out the size. */
  content?: ByteStream | Uint8Array | undefined;
}

/** What `fileWillBeUploaded` may return. */
export type FileWillBeUploadedResult = FileWillBeUploadedAnswerInit | Rejection | undefined | void;

/** What `fileWillBeDownloaded` brings. */
export interface FileWillBeDownloadedArgs {
  /** What the server knows about the file. */
  readonly fileInfo: FileInfo;
  /** Id of the user who asks. Empty over a public link. */
  readonly userId: string;
  /**
   * What is asked for: "file", "thumbnail" (the small picture), "preview" (the large one) or "public" (over a public
   * link).
   */
  readonly downloadType: string;
}

/** What `fileWillBeDownloaded` may return. */
export type FileWillBeDownloadedResult = Rejection | undefined | void;

/** What `scheduledPostWillBeCreated` brings. */
export interface ScheduledPostWillBeCreatedArgs {
  /** The scheduled post that is to be stored. A new one has no id yet. */
  readonly scheduledPost: ScheduledPost;
}

/** What `scheduledPostWillBeCreated` may return. */
export type ScheduledPostWillBeCreatedResult = ScheduledPost | Rejection | undefined | void;

/** What `draftWillBeUpserted` brings. */
export interface DraftWillBeUpsertedArgs {
  /** The draft that is to be stored. */
  readonly draft: Draft;
}

/** What `draftWillBeUpserted` may return. */
export type DraftWillBeUpsertedResult = Draft | Rejection | undefined | void;

/** What `reactionHasBeenAdded` brings. */
export interface ReactionHasBeenAddedArgs {
  /** The reaction that was added. */
  readonly reaction: Reaction;
}

/** What `reactionHasBeenAdded` may return. */
export type ReactionHasBeenAddedResult = undefined | void;

/** What `reactionHasBeenRemoved` brings. */
export interface ReactionHasBeenRemovedArgs {
  /** The reaction that was removed. */
  readonly reaction: Reaction;
}

/** What `reactionHasBeenRemoved` may return. */
export type ReactionHasBeenRemovedResult = undefined | void;

/** What `preferencesHaveChanged` brings. */
export interface PreferencesHaveChangedArgs {
  /** The preferences that have changed, with their new values, all of one user. */
  readonly preferences: Preference[];
}

/** What `preferencesHaveChanged` may return. */
export type PreferencesHaveChangedResult = undefined | void;
