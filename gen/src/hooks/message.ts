// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { FileInfo } from "../model/file.ts";
import type { Post, Reaction } from "../model/post.ts";
import type { Preference } from "../model/preference.ts";
import type { ByteStream } from "../model/values.ts";
import type { Dismissal, Rejection } from "./verdict.ts";

/** The arguments of `messageWillBePosted`. */
export interface MessageWillBePostedArgs {
  readonly post: Post;
}

/** What `messageWillBePosted` may return. */
export type MessageWillBePostedResult = Post | Rejection | Dismissal | undefined | void;

/** The arguments of `messageWillBeUpdated`. */
export interface MessageWillBeUpdatedArgs {
  readonly newPost: Post;
  readonly oldPost: Post;
}

/** What `messageWillBeUpdated` may return. */
export type MessageWillBeUpdatedResult = Post | Rejection | undefined | void;

/** The arguments of `messageHasBeenPosted`. */
export interface MessageHasBeenPostedArgs {
  readonly post: Post;
}

/** What `messageHasBeenPosted` may return. */
export type MessageHasBeenPostedResult = undefined | void;

/** The arguments of `messageHasBeenUpdated`. */
export interface MessageHasBeenUpdatedArgs {
  readonly newPost: Post;
  readonly oldPost: Post;
}

/** What `messageHasBeenUpdated` may return. */
export type MessageHasBeenUpdatedResult = undefined | void;

/** The arguments of `messagesWillBeConsumed`. */
export interface MessagesWillBeConsumedArgs {
  readonly posts: Post[];
}

/** What `messagesWillBeConsumed` may return. */
export type MessagesWillBeConsumedResult = readonly Post[] | undefined | void;

/** The arguments of `messageHasBeenDeleted`. */
export interface MessageHasBeenDeletedArgs {
  readonly post: Post;
}

/** What `messageHasBeenDeleted` may return. */
export type MessageHasBeenDeletedResult = undefined | void;

/** The arguments of `fileWillBeUploaded`. */
export interface FileWillBeUploadedArgs {
  readonly fileInfo: FileInfo;
  readonly file: ByteStream;
}

/** The value of `fileWillBeUploaded`, as a host is told. */
export interface FileWillBeUploadedAnswer {
  fileInfo: FileInfo | undefined;
  content: ByteStream | undefined;
}

/** The value that `fileWillBeUploaded` may return. */
export interface FileWillBeUploadedAnswerInit {
  fileInfo?: FileInfo | undefined;
  content?: ByteStream | Uint8Array | undefined;
}

/** What `fileWillBeUploaded` may return. */
export type FileWillBeUploadedResult = FileWillBeUploadedAnswerInit | Rejection | undefined | void;

/** The arguments of `reactionHasBeenAdded`. */
export interface ReactionHasBeenAddedArgs {
  readonly reaction: Reaction;
}

/** What `reactionHasBeenAdded` may return. */
export type ReactionHasBeenAddedResult = undefined | void;

/** The arguments of `reactionHasBeenRemoved`. */
export interface ReactionHasBeenRemovedArgs {
  readonly reaction: Reaction;
}

/** What `reactionHasBeenRemoved` may return. */
export type ReactionHasBeenRemovedResult = undefined | void;

/** The arguments of `preferencesHaveChanged`. */
export interface PreferencesHaveChangedArgs {
  readonly preferences: Preference[];
}

/** What `preferencesHaveChanged` may return. */
export type PreferencesHaveChangedResult = undefined | void;

