// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { Draft, ScheduledPost } from "../model/draft.ts";
import type { FileInfo } from "../model/file.ts";
import type { PluginContext } from "../model/hooks-common.ts";
import type { Post, Reaction } from "../model/post.ts";
import type { Preference } from "../model/preference.ts";
import {
  callOfListOfPostType,
  callOfPluginContextAndDraftType,
  callOfPluginContextAndFileInfoAndStringAndStringType,
  callOfPluginContextAndFileInfoAndUploadedFileStreamUint32AndReplacementFileStreamUint32Type,
  callOfPluginContextAndListOfPostType,
  callOfPluginContextAndListOfPreferenceType,
  callOfPluginContextAndPostAndPostType,
  callOfPluginContextAndPostType,
  callOfPluginContextAndReactionType,
  callOfPluginContextAndScheduledPostType,
} from "./call-types.ts";
import { readDraft, readScheduledPost, writeDraft, writeScheduledPost } from "./draft.ts";
import { readFileInfo, writeFileInfo } from "./file.ts";
import { readPluginContext } from "./hooks-common.ts";
import { readPost, readReaction, writePost } from "./post.ts";
import { readPreference } from "./preference.ts";
import { putReason, reasonOf, refusedAnswer } from "./support.ts";

import {
  endStruct,
  expectGiven,
  nextOf,
  putStruct,
  putStructs,
  putText,
  readCount,
  readList,
  readNothing,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export function readMessageWillBePostedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["messageWillBePosted"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndPostType);
  let post: Post | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { post: post ?? readNothing(readPost) };
  return { args, pluginContext: pluginContext };
}

export function writeMessageWillBePostedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["messageWillBePosted"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writePost);
      break;
    case "reject":
      last = putReason(w, 1, "messageWillBePosted", outcome.reason);
      break;
    case "dismiss":
      last = putText(w, last, 1, "reason", "plugin.message_will_be_posted.dismiss_post");
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("messageWillBePosted", outcome);
  }
  endStruct(w);
}

export function readMessageWillBeUpdatedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["messageWillBeUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndPostAndPostType);
  let newPost: Post | undefined;
  let oldPost: Post | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        newPost = readPost(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        oldPost = readPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { newPost: newPost ?? readNothing(readPost), oldPost: oldPost ?? readNothing(readPost) };
  return { args, pluginContext: pluginContext };
}

export function writeMessageWillBeUpdatedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["messageWillBeUpdated"]["valueInit"]>,
  args: HookTypes["messageWillBeUpdated"]["args"],
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      last = putStruct(w, last, 0, "newPost", args.newPost, writePost);
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writePost);
      break;
    case "reject":
      last = putReason(w, 1, "messageWillBeUpdated", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("messageWillBeUpdated", outcome);
  }
  endStruct(w);
}

export function readMessageHasBeenPostedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["messageHasBeenPosted"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndPostType);
  let post: Post | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { post: post ?? readNothing(readPost) };
  return { args, pluginContext: pluginContext };
}

export function writeMessageHasBeenPostedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["messageHasBeenPosted"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("messageHasBeenPosted", outcome);
  }
  endStruct(w);
}

export function readMessageHasBeenUpdatedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["messageHasBeenUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndPostAndPostType);
  let newPost: Post | undefined;
  let oldPost: Post | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        newPost = readPost(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        oldPost = readPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { newPost: newPost ?? readNothing(readPost), oldPost: oldPost ?? readNothing(readPost) };
  return { args, pluginContext: pluginContext };
}

export function writeMessageHasBeenUpdatedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["messageHasBeenUpdated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("messageHasBeenUpdated", outcome);
  }
  endStruct(w);
}

export function readMessagesWillBeConsumedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["messagesWillBeConsumed"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfListOfPostType);
  let posts: Post[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        posts = readList(r, plans, plan.fields[at] as Plan, readPost);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { posts };
  return { args, pluginContext: undefined };
}

export function writeMessagesWillBeConsumedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["messagesWillBeConsumed"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStructs(w, last, 0, "result", outcome.value, writePost);
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("messagesWillBeConsumed", outcome);
  }
  endStruct(w);
}

export function readMessagesWillBeConsumedWithContextArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["messagesWillBeConsumedWithContext"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndListOfPostType);
  let posts: Post[] = [];
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        posts = readList(r, plans, plan.fields[at] as Plan, readPost);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { posts };
  return { args, pluginContext: pluginContext };
}

export function writeMessagesWillBeConsumedWithContextAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["messagesWillBeConsumedWithContext"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStructs(w, last, 0, "result", outcome.value, writePost);
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("messagesWillBeConsumedWithContext", outcome);
  }
  endStruct(w);
}

export function readMessageHasBeenDeletedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["messageHasBeenDeleted"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndPostType);
  let post: Post | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        post = readPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { post: post ?? readNothing(readPost) };
  return { args, pluginContext: pluginContext };
}

export function writeMessageHasBeenDeletedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["messageHasBeenDeleted"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("messageHasBeenDeleted", outcome);
  }
  endStruct(w);
}

export function readFileWillBeUploadedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: Omit<HookTypes["fileWillBeUploaded"]["args"], "file">; pluginContext: PluginContext | undefined; streams: { uploadedFileStream: number; replacementFileStream: number } } {
  const plan = plans.plan(id, callOfPluginContextAndFileInfoAndUploadedFileStreamUint32AndReplacementFileStreamUint32Type);
  let fileInfo: FileInfo | undefined;
  let pluginContext: PluginContext | undefined;
  let uploadedFileStream = 0;
  let replacementFileStream = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        fileInfo = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        uploadedFileStream = readCount(r);
        break;
      case 3:
        replacementFileStream = readCount(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { fileInfo: fileInfo ?? readNothing(readFileInfo) };
  return { args, pluginContext: pluginContext, streams: { uploadedFileStream, replacementFileStream } };
}

export function writeFileWillBeUploadedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["fileWillBeUploaded"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      last = putStruct(w, last, 0, "fileInfo", outcome.value.fileInfo, writeFileInfo);
      break;
    case "reject":
      last = putReason(w, 1, "fileWillBeUploaded", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("fileWillBeUploaded", outcome);
  }
  endStruct(w);
}

export function readFileWillBeDownloadedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["fileWillBeDownloaded"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndFileInfoAndStringAndStringType);
  let fileInfo: FileInfo | undefined;
  let userId = "";
  let downloadType = "";
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        fileInfo = readFileInfo(r, plans, plan.fields[at] as Plan);
        break;
      case 2:
        userId = readString(r);
        break;
      case 3:
        downloadType = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { fileInfo: fileInfo ?? readNothing(readFileInfo), userId, downloadType };
  return { args, pluginContext: pluginContext };
}

export function writeFileWillBeDownloadedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["fileWillBeDownloaded"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      last = putReason(w, 0, "fileWillBeDownloaded", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 0, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("fileWillBeDownloaded", outcome);
  }
  endStruct(w);
}

export function readScheduledPostWillBeCreatedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["scheduledPostWillBeCreated"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndScheduledPostType);
  let scheduledPost: ScheduledPost | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        scheduledPost = readScheduledPost(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { scheduledPost: scheduledPost ?? readNothing(readScheduledPost) };
  return { args, pluginContext: pluginContext };
}

export function writeScheduledPostWillBeCreatedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["scheduledPostWillBeCreated"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writeScheduledPost);
      break;
    case "reject":
      last = putReason(w, 1, "scheduledPostWillBeCreated", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("scheduledPostWillBeCreated", outcome);
  }
  endStruct(w);
}

export function readDraftWillBeUpsertedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["draftWillBeUpserted"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndDraftType);
  let draft: Draft | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        draft = readDraft(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { draft: draft ?? readNothing(readDraft) };
  return { args, pluginContext: pluginContext };
}

export function writeDraftWillBeUpsertedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["draftWillBeUpserted"]["valueInit"]>,
): void {
  let last = -1;
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      expectGiven(w, "result", outcome.value);
      last = putStruct(w, last, 0, "result", outcome.value, writeDraft);
      break;
    case "reject":
      last = putReason(w, 1, "draftWillBeUpserted", outcome.reason);
      break;
    case "error":
      last = putText(w, last, 1, "reason", reasonOf(outcome.error));
      break;
    default:
      throw refusedAnswer("draftWillBeUpserted", outcome);
  }
  endStruct(w);
}

export function readReactionHasBeenAddedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["reactionHasBeenAdded"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndReactionType);
  let reaction: Reaction | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        reaction = readReaction(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { reaction: reaction ?? readNothing(readReaction) };
  return { args, pluginContext: pluginContext };
}

export function writeReactionHasBeenAddedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["reactionHasBeenAdded"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("reactionHasBeenAdded", outcome);
  }
  endStruct(w);
}

export function readReactionHasBeenRemovedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["reactionHasBeenRemoved"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndReactionType);
  let reaction: Reaction | undefined;
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        reaction = readReaction(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { reaction: reaction ?? readNothing(readReaction) };
  return { args, pluginContext: pluginContext };
}

export function writeReactionHasBeenRemovedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["reactionHasBeenRemoved"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("reactionHasBeenRemoved", outcome);
  }
  endStruct(w);
}

export function readPreferencesHaveChangedArguments(
  r: ValueReader, plans: Plans, id: number,
): { args: HookTypes["preferencesHaveChanged"]["args"]; pluginContext: PluginContext | undefined } {
  const plan = plans.plan(id, callOfPluginContextAndListOfPreferenceType);
  let preferences: Preference[] = [];
  let pluginContext: PluginContext | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        pluginContext = readPluginContext(r, plans, plan.fields[at] as Plan);
        break;
      case 1:
        preferences = readList(r, plans, plan.fields[at] as Plan, readPreference);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  const args = { preferences };
  return { args, pluginContext: pluginContext };
}

export function writePreferencesHaveChangedAnswer(
  w: ValueWriter,
  outcome: HookOutcome<HookTypes["preferencesHaveChanged"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedAnswer("preferencesHaveChanged", outcome);
  }
  endStruct(w);
}
