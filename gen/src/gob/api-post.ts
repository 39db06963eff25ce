// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ApiOutcome } from "../grpc/outcome.ts";
import type {
  AddReactionRequestInit,
  CreatePostRequestInit,
  DeleteEphemeralPostRequestInit,
  DeletePostRequestInit,
  GetPostRequestInit,
  GetPostThreadRequestInit,
  GetPostsAfterRequestInit,
  GetPostsBeforeRequestInit,
  GetPostsForChannelRequestInit,
  GetPostsSinceRequestInit,
  GetReactionsRequestInit,
  RemoveReactionRequestInit,
  SearchPostsInTeamForUserRequestInit,
  SearchPostsInTeamRequestInit,
  SendEphemeralPostRequestInit,
  UpdateEphemeralPostRequestInit,
  UpdatePostRequestInit,
} from "../model/api-post.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Post, PostList, PostSearchResults, Reaction } from "../model/post.ts";
import { appErrorType, readAppError } from "./common.ts";
import {
  listOfPostType,
  listOfReactionType,
  listOfSearchParamsType,
  postListType,
  postSearchResultsType,
  postType,
  reactionType,
  readPost,
  readPostList,
  readPostSearchResults,
  readReaction,
  searchParameterType,
  writePost,
  writeReaction,
  writeSearchParameter,
  writeSearchParams,
} from "./post.ts";
import { asGiven, type GobReadOptions } from "./support.ts";

import { basic, structOf, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextField,
  putInt,
  putStructs,
  putText,
  putWhole,
  readList,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const searchPostsInTeamArgsType: StructType = structOf("plugin.Z_SearchPostsInTeamArgs", () => [
  ["A", basic.string],
  ["B", listOfSearchParamsType],
]);

export const searchPostsInTeamReturnsType: StructType = structOf("plugin.Z_SearchPostsInTeamReturns", () => [
  ["A", listOfPostType],
  ["B", appErrorType],
]);

export const searchPostsInTeamForUserArgsType: StructType = structOf("plugin.Z_SearchPostsInTeamForUserArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", searchParameterType, true],
]);

export const searchPostsInTeamForUserReturnsType: StructType = structOf("plugin.Z_SearchPostsInTeamForUserReturns", () => [
  ["A", postSearchResultsType],
  ["B", appErrorType],
]);

export const createPostArgsType: StructType = structOf("plugin.Z_CreatePostArgs", () => [
  ["A", postType],
]);

export const createPostReturnsType: StructType = structOf("plugin.Z_CreatePostReturns", () => [
  ["A", postType],
  ["B", appErrorType],
]);

export const addReactionArgsType: StructType = structOf("plugin.Z_AddReactionArgs", () => [
  ["A", reactionType],
]);

export const addReactionReturnsType: StructType = structOf("plugin.Z_AddReactionReturns", () => [
  ["A", reactionType],
  ["B", appErrorType],
]);

export const removeReactionArgsType: StructType = structOf("plugin.Z_RemoveReactionArgs", () => [
  ["A", reactionType],
]);

export const removeReactionReturnsType: StructType = structOf("plugin.Z_RemoveReactionReturns", () => [
  ["A", appErrorType],
]);

export const getReactionsArgsType: StructType = structOf("plugin.Z_GetReactionsArgs", () => [
  ["A", basic.string],
]);

export const getReactionsReturnsType: StructType = structOf("plugin.Z_GetReactionsReturns", () => [
  ["A", listOfReactionType],
  ["B", appErrorType],
]);

export const sendEphemeralPostArgsType: StructType = structOf("plugin.Z_SendEphemeralPostArgs", () => [
  ["A", basic.string],
  ["B", postType],
]);

export const sendEphemeralPostReturnsType: StructType = structOf("plugin.Z_SendEphemeralPostReturns", () => [
  ["A", postType],
]);

export const updateEphemeralPostArgsType: StructType = structOf("plugin.Z_UpdateEphemeralPostArgs", () => [
  ["A", basic.string],
  ["B", postType],
]);

export const updateEphemeralPostReturnsType: StructType = structOf("plugin.Z_UpdateEphemeralPostReturns", () => [
  ["A", postType],
]);

export const deleteEphemeralPostArgsType: StructType = structOf("plugin.Z_DeleteEphemeralPostArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
]);

export const deleteEphemeralPostReturnsType: StructType = structOf("plugin.Z_DeleteEphemeralPostReturns", () => []);

export const deletePostArgsType: StructType = structOf("plugin.Z_DeletePostArgs", () => [
  ["A", basic.string],
]);

export const deletePostReturnsType: StructType = structOf("plugin.Z_DeletePostReturns", () => [
  ["A", appErrorType],
]);

export const getPostThreadArgsType: StructType = structOf("plugin.Z_GetPostThreadArgs", () => [
  ["A", basic.string],
]);

export const getPostThreadReturnsType: StructType = structOf("plugin.Z_GetPostThreadReturns", () => [
  ["A", postListType],
  ["B", appErrorType],
]);

export const getPostArgsType: StructType = structOf("plugin.Z_GetPostArgs", () => [
  ["A", basic.string],
]);

export const getPostReturnsType: StructType = structOf("plugin.Z_GetPostReturns", () => [
  ["A", postType],
  ["B", appErrorType],
]);

export const getPostsSinceArgsType: StructType = structOf("plugin.Z_GetPostsSinceArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
]);

export const getPostsSinceReturnsType: StructType = structOf("plugin.Z_GetPostsSinceReturns", () => [
  ["A", postListType],
  ["B", appErrorType],
]);

export const getPostsAfterArgsType: StructType = structOf("plugin.Z_GetPostsAfterArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.int64],
  ["D", basic.int64],
]);

export const getPostsAfterReturnsType: StructType = structOf("plugin.Z_GetPostsAfterReturns", () => [
  ["A", postListType],
  ["B", appErrorType],
]);

export const getPostsBeforeArgsType: StructType = structOf("plugin.Z_GetPostsBeforeArgs", () => [
  ["A", basic.string],
  ["B", basic.string],
  ["C", basic.int64],
  ["D", basic.int64],
]);

export const getPostsBeforeReturnsType: StructType = structOf("plugin.Z_GetPostsBeforeReturns", () => [
  ["A", postListType],
  ["B", appErrorType],
]);

export const getPostsForChannelArgsType: StructType = structOf("plugin.Z_GetPostsForChannelArgs", () => [
  ["A", basic.string],
  ["B", basic.int64],
  ["C", basic.int64],
]);

export const getPostsForChannelReturnsType: StructType = structOf("plugin.Z_GetPostsForChannelReturns", () => [
  ["A", postListType],
  ["B", appErrorType],
]);

export const updatePostArgsType: StructType = structOf("plugin.Z_UpdatePostArgs", () => [
  ["A", postType],
]);

export const updatePostReturnsType: StructType = structOf("plugin.Z_UpdatePostReturns", () => [
  ["A", postType],
  ["B", appErrorType],
]);

export function writeCreatePostArguments(w: ValueWriter, v: CreatePostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "post", v.post, writePost);
  endStruct(w);
}

export function readCreatePostAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, createPostReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let post: Post | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: post };
}

export function writeAddReactionArguments(w: ValueWriter, v: AddReactionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "reaction", v.reaction, writeReaction);
  endStruct(w);
}

export function readAddReactionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Reaction | undefined, AppErrorInit> {
  const plan = plans.plan(id, addReactionReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let reaction: Reaction | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        reaction = readReaction(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: reaction };
}

export function writeRemoveReactionArguments(w: ValueWriter, v: RemoveReactionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "reaction", v.reaction, writeReaction);
  endStruct(w);
}

export function readRemoveReactionAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, removeReactionReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeGetReactionsArguments(w: ValueWriter, v: GetReactionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "postId", v.postId);
  endStruct(w);
}

export function readGetReactionsAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Reaction[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, getReactionsReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let reactions: Reaction[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        reactions = readList(r, plans, plan.fields[at] as Plan, readReaction);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: reactions };
}

export function writeSendEphemeralPostArguments(w: ValueWriter, v: SendEphemeralPostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putWhole(w, last, 1, "post", v.post, writePost);
  endStruct(w);
}

export function readSendEphemeralPostAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, sendEphemeralPostReturnsType);
  r.secrets = options.sensitive;
  let post: Post | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: post };
}

export function writeUpdateEphemeralPostArguments(w: ValueWriter, v: UpdateEphemeralPostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putWhole(w, last, 1, "post", v.post, writePost);
  endStruct(w);
}

export function readUpdateEphemeralPostAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, updateEphemeralPostReturnsType);
  r.secrets = options.sensitive;
  let post: Post | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { answer: post };
}

export function writeDeleteEphemeralPostArguments(w: ValueWriter, v: DeleteEphemeralPostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "postId", v.postId);
  endStruct(w);
}

export function readDeleteEphemeralPostAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deleteEphemeralPostReturnsType);
  r.secrets = options.sensitive;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    skipField(r, plan, at);
  }
  return { answer: undefined };
}

export function writeDeletePostArguments(w: ValueWriter, v: DeletePostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "postId", v.postId);
  endStruct(w);
}

export function readDeletePostAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<void, AppErrorInit> {
  const plan = plans.plan(id, deletePostReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: undefined };
}

export function writeGetPostThreadArguments(w: ValueWriter, v: GetPostThreadRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "postId", v.postId);
  endStruct(w);
}

export function readGetPostThreadAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PostList | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPostThreadReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let postList: PostList | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        postList = readPostList(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: postList };
}

export function writeGetPostArguments(w: ValueWriter, v: GetPostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "postId", v.postId);
  endStruct(w);
}

export function readGetPostAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPostReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let post: Post | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: post };
}

export function writeGetPostsSinceArguments(w: ValueWriter, v: GetPostsSinceRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putInt(w, last, 1, "time", v.time);
  endStruct(w);
}

export function readGetPostsSinceAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PostList | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPostsSinceReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let postList: PostList | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        postList = readPostList(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: postList };
}

export function writeGetPostsAfterArguments(w: ValueWriter, v: GetPostsAfterRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "postId", v.postId);
  last = putInt(w, last, 2, "page", v.page);
  last = putInt(w, last, 3, "perPage", v.perPage);
  endStruct(w);
}

export function readGetPostsAfterAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PostList | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPostsAfterReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let postList: PostList | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        postList = readPostList(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: postList };
}

export function writeGetPostsBeforeArguments(w: ValueWriter, v: GetPostsBeforeRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "postId", v.postId);
  last = putInt(w, last, 2, "page", v.page);
  last = putInt(w, last, 3, "perPage", v.perPage);
  endStruct(w);
}

export function readGetPostsBeforeAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PostList | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPostsBeforeReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let postList: PostList | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        postList = readPostList(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: postList };
}

export function writeGetPostsForChannelArguments(w: ValueWriter, v: GetPostsForChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function readGetPostsForChannelAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PostList | undefined, AppErrorInit> {
  const plan = plans.plan(id, getPostsForChannelReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let postList: PostList | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        postList = readPostList(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: postList };
}

export function writeUpdatePostArguments(w: ValueWriter, v: UpdatePostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "post", v.post, writePost);
  endStruct(w);
}

export function readUpdatePostAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post | undefined, AppErrorInit> {
  const plan = plans.plan(id, updatePostReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let post: Post | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: post };
}

export function writeSearchPostsInTeamArguments(w: ValueWriter, v: SearchPostsInTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putStructs(w, last, 1, "paramsList", v.paramsList, writeSearchParams);
  endStruct(w);
}

export function readSearchPostsInTeamAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<Post[] | undefined, AppErrorInit> {
  const plan = plans.plan(id, searchPostsInTeamReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let posts: Post[] = [];
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        posts = readList(r, plans, plan.fields[at] as Plan, readPost);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: posts };
}

export function writeSearchPostsInTeamForUserArguments(w: ValueWriter, v: SearchPostsInTeamForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putWhole(w, last, 2, "searchParams", v.searchParams, writeSearchParameter);
  endStruct(w);
}

export function readSearchPostsInTeamForUserAnswer(
  r: ValueReader, plans: Plans, id: number,
  options: GobReadOptions = asGiven,
): ApiOutcome<PostSearchResults | undefined, AppErrorInit> {
  const plan = plans.plan(id, searchPostsInTeamForUserReturnsType);
  r.secrets = options.sensitive;
  let error: AppError | undefined;
  let results: PostSearchResults | undefined;
  for (let at = nextField(r, -1, plan.fields.length); at >= 0; at = nextField(r, at, plan.fields.length)) {
    switch (plan.target[at]) {
      case 0:
        results = readPostSearchResults(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        error = readAppError(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  if (error !== undefined) return { error };
  return { answer: results };
}
