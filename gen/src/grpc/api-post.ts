// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AddReactionRequest,
  AddReactionRequestInit,
  CreatePostRequest,
  CreatePostRequestInit,
  DeleteEphemeralPostRequest,
  DeleteEphemeralPostRequestInit,
  DeletePostRequest,
  DeletePostRequestInit,
  GetPostRequest,
  GetPostRequestInit,
  GetPostThreadRequest,
  GetPostThreadRequestInit,
  GetPostsAfterRequest,
  GetPostsAfterRequestInit,
  GetPostsBeforeRequest,
  GetPostsBeforeRequestInit,
  GetPostsForChannelRequest,
  GetPostsForChannelRequestInit,
  GetPostsSinceRequest,
  GetPostsSinceRequestInit,
  GetReactionsRequest,
  GetReactionsRequestInit,
  RemoveReactionRequest,
  RemoveReactionRequestInit,
  SearchPostsInTeamForUserRequest,
  SearchPostsInTeamForUserRequestInit,
  SearchPostsInTeamRequest,
  SearchPostsInTeamRequestInit,
  SendEphemeralPostRequest,
  SendEphemeralPostRequestInit,
  UpdateEphemeralPostRequest,
  UpdateEphemeralPostRequestInit,
  UpdatePostRequest,
  UpdatePostRequestInit,
} from "../model/api-post.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type {
  Post,
  PostInit,
  PostList,
  PostListInit,
  PostSearchResults,
  PostSearchResultsInit,
  Reaction,
  ReactionInit,
  SearchParameter,
  SearchParams,
} from "../model/post.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import {
  decodePost,
  decodePostList,
  decodePostSearchResults,
  decodeReaction,
  decodeSearchParameter,
  decodeSearchParams,
  encodePost,
  encodePostList,
  encodePostSearchResults,
  encodeReaction,
  encodeSearchParameter,
  encodeSearchParams,
} from "./post.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readInt64,
  readString,
  readTag,
  skipField,
  writeInt32,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCreatePostRequest(w: Writer, v: CreatePostRequestInit): void {
  expectObject(w, v);
  if (v.post !== undefined) {
    const at = beginMessage(w, 10, "post");
    encodePost(w, v.post);
    endMessage(w, at);
  }
}

const createPostRequestFields = "1:post";

export function decodeCreatePostRequest(r: Reader, length = r.len - r.pos): CreatePostRequest {
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, createPostRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createPostRequestFields);
  }
  return { post };
}

export function encodeCreatePostResponse(w: Writer, outcome: ApiOutcome<PostInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePost(w, answer);
  endMessage(w, at);
}

const createPostResponseFields = "1:error 2:post";

export function decodeCreatePostResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Post | undefined, AppError> {
  let error_: AppError | undefined;
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, createPostResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createPostResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: post };
}

export function encodeAddReactionRequest(w: Writer, v: AddReactionRequestInit): void {
  expectObject(w, v);
  if (v.reaction !== undefined) {
    const at = beginMessage(w, 10, "reaction");
    encodeReaction(w, v.reaction);
    endMessage(w, at);
  }
}

const addReactionRequestFields = "1:reaction";

export function decodeAddReactionRequest(r: Reader, length = r.len - r.pos): AddReactionRequest {
  let reaction: Reaction | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          reaction = decodeReaction(r, r.uint32(), reaction);
          break;
        default:
          skipField(r, tag, addReactionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, addReactionRequestFields);
  }
  return { reaction };
}

export function encodeAddReactionResponse(w: Writer, outcome: ApiOutcome<ReactionInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeReaction(w, answer);
  endMessage(w, at);
}

const addReactionResponseFields = "1:error 2:reaction";

export function decodeAddReactionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Reaction | undefined, AppError> {
  let error_: AppError | undefined;
  let reaction: Reaction | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          reaction = decodeReaction(r, r.uint32(), reaction);
          break;
        default:
          skipField(r, tag, addReactionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, addReactionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: reaction };
}

export function encodeRemoveReactionRequest(w: Writer, v: RemoveReactionRequestInit): void {
  expectObject(w, v);
  if (v.reaction !== undefined) {
    const at = beginMessage(w, 10, "reaction");
    encodeReaction(w, v.reaction);
    endMessage(w, at);
  }
}

const removeReactionRequestFields = "1:reaction";

export function decodeRemoveReactionRequest(r: Reader, length = r.len - r.pos): RemoveReactionRequest {
  let reaction: Reaction | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          reaction = decodeReaction(r, r.uint32(), reaction);
          break;
        default:
          skipField(r, tag, removeReactionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, removeReactionRequestFields);
  }
  return { reaction };
}

export function encodeRemoveReactionResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const removeReactionResponseFields = "1:error";

export function decodeRemoveReactionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, removeReactionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, removeReactionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetReactionsRequest(w: Writer, v: GetReactionsRequestInit): void {
  expectObject(w, v);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 10, "postId", v.postId);
}

const getReactionsRequestFields = "1:postId";

export function decodeGetReactionsRequest(r: Reader, length = r.len - r.pos): GetReactionsRequest {
  let postId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          postId = readString(r);
          break;
        default:
          skipField(r, tag, getReactionsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getReactionsRequestFields);
  }
  return { postId };
}

export function encodeGetReactionsResponse(w: Writer, outcome: ApiOutcome<readonly ReactionInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodeReaction(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getReactionsResponseFields = "1:error 2:reactions";

export function decodeGetReactionsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Reaction[] | undefined, AppError> {
  let error_: AppError | undefined;
  let reactions: Reaction[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          reactions.push(decodeReaction(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getReactionsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getReactionsResponseFields, { reactions });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: reactions };
}

export function encodeSendEphemeralPostRequest(w: Writer, v: SendEphemeralPostRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.post !== undefined) {
    const at = beginMessage(w, 18, "post");
    encodePost(w, v.post);
    endMessage(w, at);
  }
}

const sendEphemeralPostRequestFields = "1:userId 2:post";

export function decodeSendEphemeralPostRequest(r: Reader, length = r.len - r.pos): SendEphemeralPostRequest {
  let userId = "";
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, sendEphemeralPostRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendEphemeralPostRequestFields);
  }
  return { userId, post };
}

export function encodeSendEphemeralPostResponse(w: Writer, outcome: ApiOutcome<PostInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePost(w, answer);
  endMessage(w, at);
}

const sendEphemeralPostResponseFields = "1:error 2:post";

export function decodeSendEphemeralPostResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Post | undefined, AppError> {
  let error_: AppError | undefined;
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, sendEphemeralPostResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, sendEphemeralPostResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: post };
}

export function encodeUpdateEphemeralPostRequest(w: Writer, v: UpdateEphemeralPostRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.post !== undefined) {
    const at = beginMessage(w, 18, "post");
    encodePost(w, v.post);
    endMessage(w, at);
  }
}

const updateEphemeralPostRequestFields = "1:userId 2:post";

export function decodeUpdateEphemeralPostRequest(r: Reader, length = r.len - r.pos): UpdateEphemeralPostRequest {
  let userId = "";
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, updateEphemeralPostRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateEphemeralPostRequestFields);
  }
  return { userId, post };
}

export function encodeUpdateEphemeralPostResponse(w: Writer, outcome: ApiOutcome<PostInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePost(w, answer);
  endMessage(w, at);
}

const updateEphemeralPostResponseFields = "1:error 2:post";

export function decodeUpdateEphemeralPostResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Post | undefined, AppError> {
  let error_: AppError | undefined;
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, updateEphemeralPostResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateEphemeralPostResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: post };
}

export function encodeDeleteEphemeralPostRequest(w: Writer, v: DeleteEphemeralPostRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 18, "postId", v.postId);
}

const deleteEphemeralPostRequestFields = "1:userId 2:postId";

export function decodeDeleteEphemeralPostRequest(r: Reader, length = r.len - r.pos): DeleteEphemeralPostRequest {
  let userId = "";
  let postId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          postId = readString(r);
          break;
        default:
          skipField(r, tag, deleteEphemeralPostRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteEphemeralPostRequestFields);
  }
  return { userId, postId };
}

export function encodeDeleteEphemeralPostResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteEphemeralPostResponseFields = "1:error";

export function decodeDeleteEphemeralPostResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, deleteEphemeralPostResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteEphemeralPostResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeDeletePostRequest(w: Writer, v: DeletePostRequestInit): void {
  expectObject(w, v);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 10, "postId", v.postId);
}

const deletePostRequestFields = "1:postId";

export function decodeDeletePostRequest(r: Reader, length = r.len - r.pos): DeletePostRequest {
  let postId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          postId = readString(r);
          break;
        default:
          skipField(r, tag, deletePostRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePostRequestFields);
  }
  return { postId };
}

export function encodeDeletePostResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePostResponseFields = "1:error";

export function decodeDeletePostResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, deletePostResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePostResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeGetPostThreadRequest(w: Writer, v: GetPostThreadRequestInit): void {
  expectObject(w, v);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 10, "postId", v.postId);
}

const getPostThreadRequestFields = "1:postId";

export function decodeGetPostThreadRequest(r: Reader, length = r.len - r.pos): GetPostThreadRequest {
  let postId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          postId = readString(r);
          break;
        default:
          skipField(r, tag, getPostThreadRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostThreadRequestFields);
  }
  return { postId };
}

export function encodeGetPostThreadResponse(w: Writer, outcome: ApiOutcome<PostListInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePostList(w, answer);
  endMessage(w, at);
}

const getPostThreadResponseFields = "1:error 2:postList";

export function decodeGetPostThreadResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PostList | undefined, AppError> {
  let error_: AppError | undefined;
  let postList: PostList | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          postList = decodePostList(r, r.uint32(), postList);
          break;
        default:
          skipField(r, tag, getPostThreadResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostThreadResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: postList };
}

export function encodeGetPostRequest(w: Writer, v: GetPostRequestInit): void {
  expectObject(w, v);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 10, "postId", v.postId);
}

const getPostRequestFields = "1:postId";

export function decodeGetPostRequest(r: Reader, length = r.len - r.pos): GetPostRequest {
  let postId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          postId = readString(r);
          break;
        default:
          skipField(r, tag, getPostRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostRequestFields);
  }
  return { postId };
}

export function encodeGetPostResponse(w: Writer, outcome: ApiOutcome<PostInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePost(w, answer);
  endMessage(w, at);
}

const getPostResponseFields = "1:error 2:post";

export function decodeGetPostResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Post | undefined, AppError> {
  let error_: AppError | undefined;
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, getPostResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: post };
}

export function encodeGetPostsSinceRequest(w: Writer, v: GetPostsSinceRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.time !== undefined && v.time !== 0) writeInt64(w, 16, "time", v.time);
}

const getPostsSinceRequestFields = "1:channelId 2:time";

export function decodeGetPostsSinceRequest(r: Reader, length = r.len - r.pos): GetPostsSinceRequest {
  let channelId = "";
  let time = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 16:
          time = readInt64(r);
          break;
        default:
          skipField(r, tag, getPostsSinceRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsSinceRequestFields);
  }
  return { channelId, time };
}

export function encodeGetPostsSinceResponse(w: Writer, outcome: ApiOutcome<PostListInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePostList(w, answer);
  endMessage(w, at);
}

const getPostsSinceResponseFields = "1:error 2:postList";

export function decodeGetPostsSinceResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PostList | undefined, AppError> {
  let error_: AppError | undefined;
  let postList: PostList | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          postList = decodePostList(r, r.uint32(), postList);
          break;
        default:
          skipField(r, tag, getPostsSinceResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsSinceResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: postList };
}

export function encodeGetPostsAfterRequest(w: Writer, v: GetPostsAfterRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 18, "postId", v.postId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 24, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 32, "perPage", v.perPage);
}

const getPostsAfterRequestFields = "1:channelId 2:postId 3:page 4:perPage";

export function decodeGetPostsAfterRequest(r: Reader, length = r.len - r.pos): GetPostsAfterRequest {
  let channelId = "";
  let postId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          postId = readString(r);
          break;
        case 24:
          page = r.int32();
          break;
        case 32:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getPostsAfterRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsAfterRequestFields);
  }
  return { channelId, postId, page, perPage };
}

export function encodeGetPostsAfterResponse(w: Writer, outcome: ApiOutcome<PostListInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePostList(w, answer);
  endMessage(w, at);
}

const getPostsAfterResponseFields = "1:error 2:postList";

export function decodeGetPostsAfterResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PostList | undefined, AppError> {
  let error_: AppError | undefined;
  let postList: PostList | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          postList = decodePostList(r, r.uint32(), postList);
          break;
        default:
          skipField(r, tag, getPostsAfterResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsAfterResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: postList };
}

export function encodeGetPostsBeforeRequest(w: Writer, v: GetPostsBeforeRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 18, "postId", v.postId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 24, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 32, "perPage", v.perPage);
}

const getPostsBeforeRequestFields = "1:channelId 2:postId 3:page 4:perPage";

export function decodeGetPostsBeforeRequest(r: Reader, length = r.len - r.pos): GetPostsBeforeRequest {
  let channelId = "";
  let postId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 18:
          postId = readString(r);
          break;
        case 24:
          page = r.int32();
          break;
        case 32:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getPostsBeforeRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsBeforeRequestFields);
  }
  return { channelId, postId, page, perPage };
}

export function encodeGetPostsBeforeResponse(w: Writer, outcome: ApiOutcome<PostListInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePostList(w, answer);
  endMessage(w, at);
}

const getPostsBeforeResponseFields = "1:error 2:postList";

export function decodeGetPostsBeforeResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PostList | undefined, AppError> {
  let error_: AppError | undefined;
  let postList: PostList | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          postList = decodePostList(r, r.uint32(), postList);
          break;
        default:
          skipField(r, tag, getPostsBeforeResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsBeforeResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: postList };
}

export function encodeGetPostsForChannelRequest(w: Writer, v: GetPostsForChannelRequestInit): void {
  expectObject(w, v);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 10, "channelId", v.channelId);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 16, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 24, "perPage", v.perPage);
}

const getPostsForChannelRequestFields = "1:channelId 2:page 3:perPage";

export function decodeGetPostsForChannelRequest(r: Reader, length = r.len - r.pos): GetPostsForChannelRequest {
  let channelId = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          channelId = readString(r);
          break;
        case 16:
          page = r.int32();
          break;
        case 24:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getPostsForChannelRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsForChannelRequestFields);
  }
  return { channelId, page, perPage };
}

export function encodeGetPostsForChannelResponse(w: Writer, outcome: ApiOutcome<PostListInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePostList(w, answer);
  endMessage(w, at);
}

const getPostsForChannelResponseFields = "1:error 2:postList";

export function decodeGetPostsForChannelResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PostList | undefined, AppError> {
  let error_: AppError | undefined;
  let postList: PostList | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          postList = decodePostList(r, r.uint32(), postList);
          break;
        default:
          skipField(r, tag, getPostsForChannelResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPostsForChannelResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: postList };
}

export function encodeUpdatePostRequest(w: Writer, v: UpdatePostRequestInit): void {
  expectObject(w, v);
  if (v.post !== undefined) {
    const at = beginMessage(w, 10, "post");
    encodePost(w, v.post);
    endMessage(w, at);
  }
}

const updatePostRequestFields = "1:post";

export function decodeUpdatePostRequest(r: Reader, length = r.len - r.pos): UpdatePostRequest {
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, updatePostRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePostRequestFields);
  }
  return { post };
}

export function encodeUpdatePostResponse(w: Writer, outcome: ApiOutcome<PostInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePost(w, answer);
  endMessage(w, at);
}

const updatePostResponseFields = "1:error 2:post";

export function decodeUpdatePostResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Post | undefined, AppError> {
  let error_: AppError | undefined;
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, updatePostResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePostResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: post };
}

export function encodeSearchPostsInTeamRequest(w: Writer, v: SearchPostsInTeamRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.paramsList !== undefined) {
    expectList(w, "paramsList", v.paramsList);
    enter(w, "paramsList");
    let index = 0;
    for (const item of v.paramsList) {
      const at = beginMessage(w, 18, index);
      encodeSearchParams(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const searchPostsInTeamRequestFields = "1:teamId 2:paramsList";

export function decodeSearchPostsInTeamRequest(r: Reader, length = r.len - r.pos): SearchPostsInTeamRequest {
  let teamId = "";
  let paramsList: SearchParams[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 18:
          paramsList.push(decodeSearchParams(r, r.uint32()));
          break;
        default:
          skipField(r, tag, searchPostsInTeamRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchPostsInTeamRequestFields, { paramsList });
  }
  return { teamId, paramsList };
}

export function encodeSearchPostsInTeamResponse(w: Writer, outcome: ApiOutcome<readonly PostInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodePost(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const searchPostsInTeamResponseFields = "1:error 2:posts";

export function decodeSearchPostsInTeamResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Post[] | undefined, AppError> {
  let error_: AppError | undefined;
  let posts: Post[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          posts.push(decodePost(r, r.uint32()));
          break;
        default:
          skipField(r, tag, searchPostsInTeamResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchPostsInTeamResponseFields, { posts });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: posts };
}

export function encodeSearchPostsInTeamForUserRequest(w: Writer, v: SearchPostsInTeamForUserRequestInit): void {
  expectObject(w, v);
  if (v.teamId !== undefined && v.teamId !== "") writeString(w, 10, "teamId", v.teamId);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 18, "userId", v.userId);
  if (v.searchParams !== undefined) {
    const at = beginMessage(w, 26, "searchParams");
    encodeSearchParameter(w, v.searchParams);
    endMessage(w, at);
  }
}

const searchPostsInTeamForUserRequestFields = "1:teamId 2:userId 3:searchParams";

export function decodeSearchPostsInTeamForUserRequest(r: Reader, length = r.len - r.pos): SearchPostsInTeamForUserRequest {
  let teamId = "";
  let userId = "";
  let searchParams: SearchParameter | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          teamId = readString(r);
          break;
        case 18:
          userId = readString(r);
          break;
        case 26:
          searchParams = decodeSearchParameter(r, r.uint32(), searchParams);
          break;
        default:
          skipField(r, tag, searchPostsInTeamForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchPostsInTeamForUserRequestFields);
  }
  return { teamId, userId, searchParams };
}

export function encodeSearchPostsInTeamForUserResponse(w: Writer, outcome: ApiOutcome<PostSearchResultsInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePostSearchResults(w, answer);
  endMessage(w, at);
}

const searchPostsInTeamForUserResponseFields = "1:error 2:results";

export function decodeSearchPostsInTeamForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PostSearchResults | undefined, AppError> {
  let error_: AppError | undefined;
  let results: PostSearchResults | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          results = decodePostSearchResults(r, r.uint32(), results);
          break;
        default:
          skipField(r, tag, searchPostsInTeamForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchPostsInTeamForUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: results };
}
