// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  Post,
  PostInit,
  Reaction,
  ReactionInit,
  SearchParameter,
  SearchParameterInit,
  SearchParams,
  SearchParamsInit,
} from "./post.ts";

/** Request of `createPost`. */
export interface CreatePostRequest {
  /** The new post. */
  post: Post | undefined;
}

/** CreatePostRequest with everything optional: what is left out is zero or absent. */
export interface CreatePostRequestInit {
  /** The new post. */
  post?: PostInit | undefined;
}

/** Request of `addReaction`. */
export interface AddReactionRequest {
  /** The reaction: user, post and name of the emoji without colons. */
  reaction: Reaction | undefined;
}

/** AddReactionRequest with everything optional: what is left out is zero or absent. */
export interface AddReactionRequestInit {
  /** The reaction: user, post and name of the emoji without colons. */
  reaction?: ReactionInit | undefined;
}

/** Request of `removeReaction`. */
export interface RemoveReactionRequest {
  /** The reaction: user, post and name of the emoji without colons. */
  reaction: Reaction | undefined;
}

/** RemoveReactionRequest with everything optional: what is left out is zero or absent. */
export interface RemoveReactionRequestInit {
  /** The reaction: user, post and name of the emoji without colons. */
  reaction?: ReactionInit | undefined;
}

/** Request of `getReactions`. */
export interface GetReactionsRequest {
  /** Id of the post. */
  postId: string;
}

/** GetReactionsRequest with everything optional: what is left out is zero or absent. */
export interface GetReactionsRequestInit {
  /** Id of the post. */
  postId?: string | undefined;
}

/** Request of `sendEphemeralPost`. */
export interface SendEphemeralPostRequest {
  /** Id of the user who sees it. */
  userId: string;
  /** The post. `userId` is the author to show; its type is replaced by "system_ephemeral". */
  post: Post | undefined;
}

/** SendEphemeralPostRequest with everything optional: what is left out is zero or absent. */
export interface SendEphemeralPostRequestInit {
  /** Id of the user who sees it. */
  userId?: string | undefined;
  /** The post. `userId` is the author to show; its type is replaced by "system_ephemeral". */
  post?: PostInit | undefined;
}

/** Request of `updateEphemeralPost`. */
export interface UpdateEphemeralPostRequest {
  /** Id of the user who sees it. */
  userId: string;
  /** The whole post, with the id that `sendEphemeralPost` answered. */
  post: Post | undefined;
}

/** UpdateEphemeralPostRequest with everything optional: what is left out is zero or absent. */
export interface UpdateEphemeralPostRequestInit {
  /** Id of the user who sees it. */
  userId?: string | undefined;
  /** The whole post, with the id that `sendEphemeralPost` answered. */
  post?: PostInit | undefined;
}

/** Request of `deleteEphemeralPost`. */
export interface DeleteEphemeralPostRequest {
  /** Id of the user who sees it. */
  userId: string;
  /** Id that `sendEphemeralPost` answered. */
  postId: string;
}

/** DeleteEphemeralPostRequest with everything optional: what is left out is zero or absent. */
export interface DeleteEphemeralPostRequestInit {
  /** Id of the user who sees it. */
  userId?: string | undefined;
  /** Id that `sendEphemeralPost` answered. */
  postId?: string | undefined;
}

/** Request of `deletePost`. */
export interface DeletePostRequest {
  /** Id of the post. */
  postId: string;
}

/** DeletePostRequest with everything optional: what is left out is zero or absent. */
export interface DeletePostRequestInit {
  /** Id of the post. */
  postId?: string | undefined;
}

/** Request of `getPostThread`. */
export interface GetPostThreadRequest {
  /** Id of any post of the thread. */
  postId: string;
}

/** GetPostThreadRequest with everything optional: what is left out is zero or absent. */
export interface GetPostThreadRequestInit {
  /** Id of any post of the thread. */
  postId?: string | undefined;
}

/** Request of `getPost`. */
export interface GetPostRequest {
  /** Id of the post. */
  postId: string;
}

/** GetPostRequest with everything optional: what is left out is zero or absent. */
export interface GetPostRequestInit {
  /** Id of the post. */
  postId?: string | undefined;
}

/** Request of `getPostsSince`. */
export interface GetPostsSinceRequest {
  /** Id of the channel. */
  channelId: string;
  /** The time, ms since the epoch. 0 = from the start. */
  time: number;
}

/** GetPostsSinceRequest with everything optional: what is left out is zero or absent. */
export interface GetPostsSinceRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** The time, ms since the epoch. 0 = from the start. */
  time?: number | undefined;
}

/** Request of `getPostsAfter`. */
export interface GetPostsAfterRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the post after which to begin. */
  postId: string;
  /** Page, counted from 0; page 0 is the one next to the post. */
  page: number;
  /** Posts on a page. 0 gives none. */
  perPage: number;
}

/** GetPostsAfterRequest with everything optional: what is left out is zero or absent. */
export interface GetPostsAfterRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the post after which to begin. */
  postId?: string | undefined;
  /** Page, counted from 0; page 0 is the one next to the post. */
  page?: number | undefined;
  /** Posts on a page. 0 gives none. */
  perPage?: number | undefined;
}

/** Request of `getPostsBefore`. */
export interface GetPostsBeforeRequest {
  /** Id of the channel. */
  channelId: string;
  /** Id of the post before which to end. */
  postId: string;
  /** Page, counted from 0; page 0 is the one next to the post. */
  page: number;
  /** Posts on a page. 0 gives none. */
  perPage: number;
}

/** GetPostsBeforeRequest with everything optional: what is left out is zero or absent. */
export interface GetPostsBeforeRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the post before which to end. */
  postId?: string | undefined;
  /** Page, counted from 0; page 0 is the one next to the post. */
  page?: number | undefined;
  /** Posts on a page. 0 gives none. */
  perPage?: number | undefined;
}

/** Request of `getPostsForChannel`. */
export interface GetPostsForChannelRequest {
  /** Id of the channel. */
  channelId: string;
  /** Page, counted from 0; page 0 has the newest posts. */
  page: number;
  /** Posts on a page. 0 gives none. */
  perPage: number;
}

/** GetPostsForChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetPostsForChannelRequestInit {
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Page, counted from 0; page 0 has the newest posts. */
  page?: number | undefined;
  /** Posts on a page. 0 gives none. */
  perPage?: number | undefined;
}

/** Request of `updatePost`. */
export interface UpdatePostRequest {
  /** The whole post, with id and changes. */
  post: Post | undefined;
}

/** UpdatePostRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePostRequestInit {
  /** The whole post, with id and changes. */
  post?: PostInit | undefined;
}

/** Request of `searchPostsInTeam`. */
export interface SearchPostsInTeamRequest {
  /** Id of the team. */
  teamId: string;
  /** The searches. None finds nothing. */
  paramsList: SearchParams[];
}

/** SearchPostsInTeamRequest with everything optional: what is left out is zero or absent. */
export interface SearchPostsInTeamRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** The searches. None finds nothing. */
  paramsList?: readonly SearchParamsInit[] | undefined;
}

/** Request of `searchPostsInTeamForUser`. */
export interface SearchPostsInTeamForUserRequest {
  /** Id of the team. */
  teamId: string;
  /** Id of the user who searches. */
  userId: string;
  /** The search. A page size of 0 = 100. */
  searchParams: SearchParameter | undefined;
}

/** SearchPostsInTeamForUserRequest with everything optional: what is left out is zero or absent. */
export interface SearchPostsInTeamForUserRequestInit {
  /** Id of the team. */
  teamId?: string | undefined;
  /** Id of the user who searches. */
  userId?: string | undefined;
  /** The search. A page size of 0 = 100. */
  searchParams?: SearchParameterInit | undefined;
}
