// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
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
import { writePost, writeReaction, writeSearchParameter, writeSearchParams } from "./post.ts";

import {
  endStruct,
  expectObject,
  putInt,
  putStructs,
  putText,
  putWhole,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function writeCreatePostArguments(w: ValueWriter, v: CreatePostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "post", v.post, writePost);
  endStruct(w);
}

export function writeAddReactionArguments(w: ValueWriter, v: AddReactionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "reaction", v.reaction, writeReaction);
  endStruct(w);
}

export function writeRemoveReactionArguments(w: ValueWriter, v: RemoveReactionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "reaction", v.reaction, writeReaction);
  endStruct(w);
}

export function writeGetReactionsArguments(w: ValueWriter, v: GetReactionsRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "postId", v.postId);
  endStruct(w);
}

export function writeSendEphemeralPostArguments(w: ValueWriter, v: SendEphemeralPostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putWhole(w, last, 1, "post", v.post, writePost);
  endStruct(w);
}

export function writeUpdateEphemeralPostArguments(w: ValueWriter, v: UpdateEphemeralPostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putWhole(w, last, 1, "post", v.post, writePost);
  endStruct(w);
}

export function writeDeleteEphemeralPostArguments(w: ValueWriter, v: DeleteEphemeralPostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "postId", v.postId);
  endStruct(w);
}

export function writeDeletePostArguments(w: ValueWriter, v: DeletePostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "postId", v.postId);
  endStruct(w);
}

export function writeGetPostThreadArguments(w: ValueWriter, v: GetPostThreadRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "postId", v.postId);
  endStruct(w);
}

export function writeGetPostArguments(w: ValueWriter, v: GetPostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "postId", v.postId);
  endStruct(w);
}

export function writeGetPostsSinceArguments(w: ValueWriter, v: GetPostsSinceRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putInt(w, last, 1, "time", v.time);
  endStruct(w);
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

export function writeGetPostsBeforeArguments(w: ValueWriter, v: GetPostsBeforeRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putText(w, last, 1, "postId", v.postId);
  last = putInt(w, last, 2, "page", v.page);
  last = putInt(w, last, 3, "perPage", v.perPage);
  endStruct(w);
}

export function writeGetPostsForChannelArguments(w: ValueWriter, v: GetPostsForChannelRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "channelId", v.channelId);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function writeUpdatePostArguments(w: ValueWriter, v: UpdatePostRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putWhole(w, last, 0, "post", v.post, writePost);
  endStruct(w);
}

export function writeSearchPostsInTeamArguments(w: ValueWriter, v: SearchPostsInTeamRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putStructs(w, last, 1, "paramsList", v.paramsList, writeSearchParams);
  endStruct(w);
}

export function writeSearchPostsInTeamForUserArguments(w: ValueWriter, v: SearchPostsInTeamForUserRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "teamId", v.teamId);
  last = putText(w, last, 1, "userId", v.userId);
  last = putWhole(w, last, 2, "searchParams", v.searchParams, writeSearchParameter);
  endStruct(w);
}
