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

export interface CreatePostRequest {
  post: Post | undefined;
}

/** CreatePostRequest with everything optional: what is left out is zero or absent. */
export interface CreatePostRequestInit {
  post?: PostInit | undefined;
}

export interface AddReactionRequest {
  reaction: Reaction | undefined;
}

/** AddReactionRequest with everything optional: what is left out is zero or absent. */
export interface AddReactionRequestInit {
  reaction?: ReactionInit | undefined;
}

export interface RemoveReactionRequest {
  reaction: Reaction | undefined;
}

/** RemoveReactionRequest with everything optional: what is left out is zero or absent. */
export interface RemoveReactionRequestInit {
  reaction?: ReactionInit | undefined;
}

export interface GetReactionsRequest {
  postId: string;
}

/** GetReactionsRequest with everything optional: what is left out is zero or absent. */
export interface GetReactionsRequestInit {
  postId?: string | undefined;
}

export interface SendEphemeralPostRequest {
  userId: string;
  post: Post | undefined;
}

/** SendEphemeralPostRequest with everything optional: what is left out is zero or absent. */
export interface SendEphemeralPostRequestInit {
  userId?: string | undefined;
  post?: PostInit | undefined;
}

export interface UpdateEphemeralPostRequest {
  userId: string;
  post: Post | undefined;
}

/** UpdateEphemeralPostRequest with everything optional: what is left out is zero or absent. */
export interface UpdateEphemeralPostRequestInit {
  userId?: string | undefined;
  post?: PostInit | undefined;
}

export interface DeleteEphemeralPostRequest {
  userId: string;
  postId: string;
}

/** DeleteEphemeralPostRequest with everything optional: what is left out is zero or absent. */
export interface DeleteEphemeralPostRequestInit {
  userId?: string | undefined;
  postId?: string | undefined;
}

export interface DeletePostRequest {
  postId: string;
}

/** DeletePostRequest with everything optional: what is left out is zero or absent. */
export interface DeletePostRequestInit {
  postId?: string | undefined;
}

export interface GetPostThreadRequest {
  postId: string;
}

/** GetPostThreadRequest with everything optional: what is left out is zero or absent. */
export interface GetPostThreadRequestInit {
  postId?: string | undefined;
}

export interface GetPostRequest {
  postId: string;
}

/** GetPostRequest with everything optional: what is left out is zero or absent. */
export interface GetPostRequestInit {
  postId?: string | undefined;
}

export interface GetPostsSinceRequest {
  channelId: string;
  time: number;
}

/** GetPostsSinceRequest with everything optional: what is left out is zero or absent. */
export interface GetPostsSinceRequestInit {
  channelId?: string | undefined;
  time?: number | undefined;
}

export interface GetPostsAfterRequest {
  channelId: string;
  postId: string;
  page: number;
  perPage: number;
}

/** GetPostsAfterRequest with everything optional: what is left out is zero or absent. */
export interface GetPostsAfterRequestInit {
  channelId?: string | undefined;
  postId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface GetPostsBeforeRequest {
  channelId: string;
  postId: string;
  page: number;
  perPage: number;
}

/** GetPostsBeforeRequest with everything optional: what is left out is zero or absent. */
export interface GetPostsBeforeRequestInit {
  channelId?: string | undefined;
  postId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface GetPostsForChannelRequest {
  channelId: string;
  page: number;
  perPage: number;
}

/** GetPostsForChannelRequest with everything optional: what is left out is zero or absent. */
export interface GetPostsForChannelRequestInit {
  channelId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface UpdatePostRequest {
  post: Post | undefined;
}

/** UpdatePostRequest with everything optional: what is left out is zero or absent. */
export interface UpdatePostRequestInit {
  post?: PostInit | undefined;
}

export interface SearchPostsInTeamRequest {
  teamId: string;
  paramsList: SearchParams[];
}

/** SearchPostsInTeamRequest with everything optional: what is left out is zero or absent. */
export interface SearchPostsInTeamRequestInit {
  teamId?: string | undefined;
  paramsList?: readonly SearchParamsInit[] | undefined;
}

export interface SearchPostsInTeamForUserRequest {
  teamId: string;
  userId: string;
  searchParams: SearchParameter | undefined;
}

/** SearchPostsInTeamForUserRequest with everything optional: what is left out is zero or absent. */
export interface SearchPostsInTeamForUserRequestInit {
  teamId?: string | undefined;
  userId?: string | undefined;
  searchParams?: SearchParameterInit | undefined;
}

