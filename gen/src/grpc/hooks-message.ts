// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { HookTypes } from "../hooks/hook-types.ts";
import type { HookOutcome } from "../hooks/verdict.ts";
import type { Draft, ScheduledPost } from "../model/draft.ts";
import type { FileInfo } from "../model/file.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";
import type { Post, Reaction } from "../model/post.ts";
import type { Preference } from "../model/preference.ts";
import { decodeDraft, decodeScheduledPost, encodeDraft, encodeScheduledPost } from "./draft.ts";
import { decodeFileInfo, encodeFileInfo } from "./file.ts";
import { decodePluginContext, encodePluginContext } from "./hooks-common.ts";
import { errorReason, givenReason, refusedOutcome } from "./outcome.ts";
import { decodePost, decodeReaction, encodePost, encodeReaction } from "./post.ts";
import { decodePreference, encodePreference } from "./preference.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isEmptyBytes,
  leave,
  messageEnd,
  readBytes,
  readString,
  readTag,
  skipField,
  writeBytes,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeMessageWillBePostedRequest(
  w: Writer,
  args: HookTypes["messageWillBePosted"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "post");
    encodePost(w, args.post);
    endMessage(w, at);
  }
}

const messageWillBePostedRequestFields = "1:context 2:pluginContext 3:post";

export function decodeMessageWillBePostedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["messageWillBePosted"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, messageWillBePostedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageWillBePostedRequestFields);
  }
  return { args: { post: post ?? decodePost(r, 0) }, pluginContext };
}

export function encodeMessageWillBePostedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["messageWillBePosted"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodePost(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("messageWillBePosted", outcome.reason));
      break;
    case "dismiss":
      writeString(w, 18, "reason", "plugin.message_will_be_posted.dismiss_post");
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("messageWillBePosted", outcome);
  }
}

const messageWillBePostedResponseFields = "1:post 2:rejectionReason";

export function decodeMessageWillBePostedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["messageWillBePosted"]["value"]> {
  let post: Post | undefined;
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          post = decodePost(r, r.uint32(), post);
          break;
        case 18:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, messageWillBePostedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageWillBePostedResponseFields);
  }
  if (rejectionReason === "plugin.message_will_be_posted.dismiss_post") return { kind: "dismiss" };
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return post === undefined ? { kind: "nothing" } : { kind: "value", value: post };
}

export function encodeMessageWillBeUpdatedRequest(
  w: Writer,
  args: HookTypes["messageWillBeUpdated"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "newPost");
    encodePost(w, args.newPost);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 34, "oldPost");
    encodePost(w, args.oldPost);
    endMessage(w, at);
  }
}

const messageWillBeUpdatedRequestFields = "1:context 2:pluginContext 3:newPost 4:oldPost";

export function decodeMessageWillBeUpdatedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["messageWillBeUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let newPost: Post | undefined;
  let oldPost: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          newPost = decodePost(r, r.uint32(), newPost);
          break;
        case 34:
          oldPost = decodePost(r, r.uint32(), oldPost);
          break;
        default:
          skipField(r, tag, messageWillBeUpdatedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageWillBeUpdatedRequestFields);
  }
  return { args: { newPost: newPost ?? decodePost(r, 0), oldPost: oldPost ?? decodePost(r, 0) }, pluginContext };
}

export function encodeMessageWillBeUpdatedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["messageWillBeUpdated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodePost(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("messageWillBeUpdated", outcome.reason));
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("messageWillBeUpdated", outcome);
  }
}

const messageWillBeUpdatedResponseFields = "1:post 2:rejectionReason";

export function decodeMessageWillBeUpdatedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["messageWillBeUpdated"]["value"]> {
  let post: Post | undefined;
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          post = decodePost(r, r.uint32(), post);
          break;
        case 18:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, messageWillBeUpdatedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageWillBeUpdatedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return post === undefined ? { kind: "nothing" } : { kind: "value", value: post };
}

export function encodeMessageHasBeenPostedRequest(
  w: Writer,
  args: HookTypes["messageHasBeenPosted"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "post");
    encodePost(w, args.post);
    endMessage(w, at);
  }
}

const messageHasBeenPostedRequestFields = "1:context 2:pluginContext 3:post";

export function decodeMessageHasBeenPostedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["messageHasBeenPosted"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, messageHasBeenPostedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageHasBeenPostedRequestFields);
  }
  return { args: { post: post ?? decodePost(r, 0) }, pluginContext };
}

export function encodeMessageHasBeenPostedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["messageHasBeenPosted"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("messageHasBeenPosted", outcome);
  }
}

const messageHasBeenPostedResponseFields = "";

export function decodeMessageHasBeenPostedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["messageHasBeenPosted"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, messageHasBeenPostedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageHasBeenPostedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeMessageHasBeenUpdatedRequest(
  w: Writer,
  args: HookTypes["messageHasBeenUpdated"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "newPost");
    encodePost(w, args.newPost);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 34, "oldPost");
    encodePost(w, args.oldPost);
    endMessage(w, at);
  }
}

const messageHasBeenUpdatedRequestFields = "1:context 2:pluginContext 3:newPost 4:oldPost";

export function decodeMessageHasBeenUpdatedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["messageHasBeenUpdated"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let newPost: Post | undefined;
  let oldPost: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          newPost = decodePost(r, r.uint32(), newPost);
          break;
        case 34:
          oldPost = decodePost(r, r.uint32(), oldPost);
          break;
        default:
          skipField(r, tag, messageHasBeenUpdatedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageHasBeenUpdatedRequestFields);
  }
  return { args: { newPost: newPost ?? decodePost(r, 0), oldPost: oldPost ?? decodePost(r, 0) }, pluginContext };
}

export function encodeMessageHasBeenUpdatedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["messageHasBeenUpdated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("messageHasBeenUpdated", outcome);
  }
}

const messageHasBeenUpdatedResponseFields = "";

export function decodeMessageHasBeenUpdatedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["messageHasBeenUpdated"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, messageHasBeenUpdatedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageHasBeenUpdatedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeMessagesWillBeConsumedRequest(
  w: Writer,
  args: HookTypes["messagesWillBeConsumed"]["args"],
  _pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  {
    expectList(w, "posts", args.posts);
    enter(w, "posts");
    let index = 0;
    for (const item of args.posts) {
      const at = beginMessage(w, 18, index);
      encodePost(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const messagesWillBeConsumedRequestFields = "1:context 2:posts";

export function decodeMessagesWillBeConsumedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["messagesWillBeConsumed"]["args"]; pluginContext: PluginContext | undefined } {
  let posts: Post[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          posts.push(decodePost(r, r.uint32()));
          break;
        default:
          skipField(r, tag, messagesWillBeConsumedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messagesWillBeConsumedRequestFields, { posts });
  }
  return { args: { posts }, pluginContext: undefined };
}

export function encodeMessagesWillBeConsumedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["messagesWillBeConsumed"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      expectList(w, "result", outcome.value);
      enter(w, "result");
      let index = 0;
      for (const item of outcome.value) {
        const at = beginMessage(w, 10, index);
        encodePost(w, item);
        endMessage(w, at);
        index++;
      }
      leave(w);
      break;
    }
    case "error":
      break;
    default:
      throw refusedOutcome("messagesWillBeConsumed", outcome);
  }
}

const messagesWillBeConsumedResponseFields = "1:posts";

export function decodeMessagesWillBeConsumedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["messagesWillBeConsumed"]["value"]> {
  let posts: Post[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          posts.push(decodePost(r, r.uint32()));
          break;
        default:
          skipField(r, tag, messagesWillBeConsumedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messagesWillBeConsumedResponseFields, { posts });
  }
  return posts.length === 0 ? { kind: "nothing" } : { kind: "value", value: posts };
}

export function encodeMessagesWillBeConsumedWithContextRequest(
  w: Writer,
  args: HookTypes["messagesWillBeConsumedWithContext"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    expectList(w, "posts", args.posts);
    enter(w, "posts");
    let index = 0;
    for (const item of args.posts) {
      const at = beginMessage(w, 26, index);
      encodePost(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const messagesWillBeConsumedWithContextRequestFields = "1:context 2:pluginContext 3:posts";

export function decodeMessagesWillBeConsumedWithContextRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["messagesWillBeConsumedWithContext"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let posts: Post[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          posts.push(decodePost(r, r.uint32()));
          break;
        default:
          skipField(r, tag, messagesWillBeConsumedWithContextRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messagesWillBeConsumedWithContextRequestFields, { posts });
  }
  return { args: { posts }, pluginContext };
}

export function encodeMessagesWillBeConsumedWithContextResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["messagesWillBeConsumedWithContext"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      expectList(w, "result", outcome.value);
      enter(w, "result");
      let index = 0;
      for (const item of outcome.value) {
        const at = beginMessage(w, 10, index);
        encodePost(w, item);
        endMessage(w, at);
        index++;
      }
      leave(w);
      break;
    }
    case "error":
      break;
    default:
      throw refusedOutcome("messagesWillBeConsumedWithContext", outcome);
  }
}

const messagesWillBeConsumedWithContextResponseFields = "1:posts";

export function decodeMessagesWillBeConsumedWithContextResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["messagesWillBeConsumedWithContext"]["value"]> {
  let posts: Post[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          posts.push(decodePost(r, r.uint32()));
          break;
        default:
          skipField(r, tag, messagesWillBeConsumedWithContextResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messagesWillBeConsumedWithContextResponseFields, { posts });
  }
  return posts.length === 0 ? { kind: "nothing" } : { kind: "value", value: posts };
}

export function encodeMessageHasBeenDeletedRequest(
  w: Writer,
  args: HookTypes["messageHasBeenDeleted"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "post");
    encodePost(w, args.post);
    endMessage(w, at);
  }
}

const messageHasBeenDeletedRequestFields = "1:context 2:pluginContext 3:post";

export function decodeMessageHasBeenDeletedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["messageHasBeenDeleted"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let post: Post | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          post = decodePost(r, r.uint32(), post);
          break;
        default:
          skipField(r, tag, messageHasBeenDeletedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageHasBeenDeletedRequestFields);
  }
  return { args: { post: post ?? decodePost(r, 0) }, pluginContext };
}

export function encodeMessageHasBeenDeletedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["messageHasBeenDeleted"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("messageHasBeenDeleted", outcome);
  }
}

const messageHasBeenDeletedResponseFields = "";

export function decodeMessageHasBeenDeletedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["messageHasBeenDeleted"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, messageHasBeenDeletedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messageHasBeenDeletedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeFileWillBeUploadedRequest(
  w: Writer,
  args: Omit<HookTypes["fileWillBeUploaded"]["args"], "file"> & { file: Uint8Array },
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "fileInfo");
    encodeFileInfo(w, args.fileInfo);
    endMessage(w, at);
  }
  if (!isEmptyBytes(args.file)) writeBytes(w, 34, "file", args.file);
}

const fileWillBeUploadedRequestFields = "1:context 2:pluginContext 3:fileInfo 4:file";

export function decodeFileWillBeUploadedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: Omit<HookTypes["fileWillBeUploaded"]["args"], "file"> & { file: Uint8Array }; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let fileInfo: FileInfo | undefined;
  let file: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        case 34:
          file = readBytes(r);
          break;
        default:
          skipField(r, tag, fileWillBeUploadedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, fileWillBeUploadedRequestFields);
  }
  return { args: { fileInfo: fileInfo ?? decodeFileInfo(r, 0), file }, pluginContext };
}

export function encodeFileWillBeUploadedResponse(
  w: Writer,
  outcome: HookOutcome<Omit<HookTypes["fileWillBeUploaded"]["valueInit"], "content"> & { content?: Uint8Array | undefined }>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value":
      enter(w, "result");
      expectObject(w, outcome.value);
      if (outcome.value.fileInfo !== undefined) {
        const at = beginMessage(w, 10, "fileInfo");
        encodeFileInfo(w, outcome.value.fileInfo);
        endMessage(w, at);
      }
      if (outcome.value.content !== undefined && !isEmptyBytes(outcome.value.content)) writeBytes(w, 18, "content", outcome.value.content);
      leave(w);
      break;
    case "reject":
      writeString(w, 26, "reason", givenReason("fileWillBeUploaded", outcome.reason));
      break;
    case "error":
      writeString(w, 26, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("fileWillBeUploaded", outcome);
  }
}

const fileWillBeUploadedResponseFields = "1:fileInfo 2:content 3:rejectionReason";

export function decodeFileWillBeUploadedResponse(r: Reader, length = r.len - r.pos): HookOutcome<Omit<HookTypes["fileWillBeUploaded"]["value"], "content"> & { content?: Uint8Array | undefined }> {
  let fileInfo: FileInfo | undefined;
  let content: Uint8Array = new Uint8Array(0);
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        case 18:
          content = readBytes(r);
          break;
        case 26:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, fileWillBeUploadedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, fileWillBeUploadedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  if (fileInfo === undefined && content.length === 0) return { kind: "nothing" };
  return { kind: "value", value: { fileInfo, content: content.length === 0 ? undefined : content } };
}

export function encodeFileWillBeDownloadedRequest(
  w: Writer,
  args: HookTypes["fileWillBeDownloaded"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "fileInfo");
    encodeFileInfo(w, args.fileInfo);
    endMessage(w, at);
  }
  if (args.userId !== "") writeString(w, 34, "userId", args.userId);
  if (args.downloadType !== "") writeString(w, 42, "downloadType", args.downloadType);
}

const fileWillBeDownloadedRequestFields = "1:context 2:pluginContext 3:fileInfo 4:userId 5:downloadType";

export function decodeFileWillBeDownloadedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["fileWillBeDownloaded"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let fileInfo: FileInfo | undefined;
  let userId = "";
  let downloadType = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          fileInfo = decodeFileInfo(r, r.uint32(), fileInfo);
          break;
        case 34:
          userId = readString(r);
          break;
        case 42:
          downloadType = readString(r);
          break;
        default:
          skipField(r, tag, fileWillBeDownloadedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, fileWillBeDownloadedRequestFields);
  }
  return { args: { fileInfo: fileInfo ?? decodeFileInfo(r, 0), userId, downloadType }, pluginContext };
}

export function encodeFileWillBeDownloadedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["fileWillBeDownloaded"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "reject":
      writeString(w, 10, "reason", givenReason("fileWillBeDownloaded", outcome.reason));
      break;
    case "error":
      writeString(w, 10, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("fileWillBeDownloaded", outcome);
  }
}

const fileWillBeDownloadedResponseFields = "1:rejectionReason";

export function decodeFileWillBeDownloadedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["fileWillBeDownloaded"]["value"]> {
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, fileWillBeDownloadedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, fileWillBeDownloadedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return { kind: "nothing" };
}

export function encodeScheduledPostWillBeCreatedRequest(
  w: Writer,
  args: HookTypes["scheduledPostWillBeCreated"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "scheduledPost");
    encodeScheduledPost(w, args.scheduledPost);
    endMessage(w, at);
  }
}

const scheduledPostWillBeCreatedRequestFields = "1:context 2:pluginContext 3:scheduledPost";

export function decodeScheduledPostWillBeCreatedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["scheduledPostWillBeCreated"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let scheduledPost: ScheduledPost | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          scheduledPost = decodeScheduledPost(r, r.uint32(), scheduledPost);
          break;
        default:
          skipField(r, tag, scheduledPostWillBeCreatedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, scheduledPostWillBeCreatedRequestFields);
  }
  return { args: { scheduledPost: scheduledPost ?? decodeScheduledPost(r, 0) }, pluginContext };
}

export function encodeScheduledPostWillBeCreatedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["scheduledPostWillBeCreated"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodeScheduledPost(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("scheduledPostWillBeCreated", outcome.reason));
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("scheduledPostWillBeCreated", outcome);
  }
}

const scheduledPostWillBeCreatedResponseFields = "1:scheduledPost 2:rejectionReason";

export function decodeScheduledPostWillBeCreatedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["scheduledPostWillBeCreated"]["value"]> {
  let scheduledPost: ScheduledPost | undefined;
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          scheduledPost = decodeScheduledPost(r, r.uint32(), scheduledPost);
          break;
        case 18:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, scheduledPostWillBeCreatedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, scheduledPostWillBeCreatedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return scheduledPost === undefined ? { kind: "nothing" } : { kind: "value", value: scheduledPost };
}

export function encodeDraftWillBeUpsertedRequest(
  w: Writer,
  args: HookTypes["draftWillBeUpserted"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "draft");
    encodeDraft(w, args.draft);
    endMessage(w, at);
  }
}

const draftWillBeUpsertedRequestFields = "1:context 2:pluginContext 3:draft";

export function decodeDraftWillBeUpsertedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["draftWillBeUpserted"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let draft: Draft | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          draft = decodeDraft(r, r.uint32(), draft);
          break;
        default:
          skipField(r, tag, draftWillBeUpsertedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, draftWillBeUpsertedRequestFields);
  }
  return { args: { draft: draft ?? decodeDraft(r, 0) }, pluginContext };
}

export function encodeDraftWillBeUpsertedResponse(
  w: Writer,
  outcome: HookOutcome<HookTypes["draftWillBeUpserted"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "value": {
      const at = beginMessage(w, 10, "result");
      encodeDraft(w, outcome.value);
      endMessage(w, at);
      break;
    }
    case "reject":
      writeString(w, 18, "reason", givenReason("draftWillBeUpserted", outcome.reason));
      break;
    case "error":
      writeString(w, 18, "reason", errorReason(outcome.error));
      break;
    default:
      throw refusedOutcome("draftWillBeUpserted", outcome);
  }
}

const draftWillBeUpsertedResponseFields = "1:draft 2:rejectionReason";

export function decodeDraftWillBeUpsertedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["draftWillBeUpserted"]["value"]> {
  let draft: Draft | undefined;
  let rejectionReason = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          draft = decodeDraft(r, r.uint32(), draft);
          break;
        case 18:
          rejectionReason = readString(r);
          break;
        default:
          skipField(r, tag, draftWillBeUpsertedResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, draftWillBeUpsertedResponseFields);
  }
  if (rejectionReason !== "") return { kind: "reject", reason: rejectionReason };
  return draft === undefined ? { kind: "nothing" } : { kind: "value", value: draft };
}

export function encodeReactionHasBeenAddedRequest(
  w: Writer,
  args: HookTypes["reactionHasBeenAdded"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "reaction");
    encodeReaction(w, args.reaction);
    endMessage(w, at);
  }
}

const reactionHasBeenAddedRequestFields = "1:context 2:pluginContext 3:reaction";

export function decodeReactionHasBeenAddedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["reactionHasBeenAdded"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let reaction: Reaction | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          reaction = decodeReaction(r, r.uint32(), reaction);
          break;
        default:
          skipField(r, tag, reactionHasBeenAddedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, reactionHasBeenAddedRequestFields);
  }
  return { args: { reaction: reaction ?? decodeReaction(r, 0) }, pluginContext };
}

export function encodeReactionHasBeenAddedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["reactionHasBeenAdded"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("reactionHasBeenAdded", outcome);
  }
}

const reactionHasBeenAddedResponseFields = "";

export function decodeReactionHasBeenAddedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["reactionHasBeenAdded"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, reactionHasBeenAddedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, reactionHasBeenAddedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodeReactionHasBeenRemovedRequest(
  w: Writer,
  args: HookTypes["reactionHasBeenRemoved"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    const at = beginMessage(w, 26, "reaction");
    encodeReaction(w, args.reaction);
    endMessage(w, at);
  }
}

const reactionHasBeenRemovedRequestFields = "1:context 2:pluginContext 3:reaction";

export function decodeReactionHasBeenRemovedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["reactionHasBeenRemoved"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let reaction: Reaction | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          reaction = decodeReaction(r, r.uint32(), reaction);
          break;
        default:
          skipField(r, tag, reactionHasBeenRemovedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, reactionHasBeenRemovedRequestFields);
  }
  return { args: { reaction: reaction ?? decodeReaction(r, 0) }, pluginContext };
}

export function encodeReactionHasBeenRemovedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["reactionHasBeenRemoved"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("reactionHasBeenRemoved", outcome);
  }
}

const reactionHasBeenRemovedResponseFields = "";

export function decodeReactionHasBeenRemovedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["reactionHasBeenRemoved"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, reactionHasBeenRemovedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, reactionHasBeenRemovedResponseFields);
  }
  return { kind: "nothing" };
}

export function encodePreferencesHaveChangedRequest(
  w: Writer,
  args: HookTypes["preferencesHaveChanged"]["args"],
  pluginContext: PluginContextInit | undefined,
): void {
  expectObject(w, args);
  if (pluginContext !== undefined) {
    const at = beginMessage(w, 18, "pluginContext");
    encodePluginContext(w, pluginContext);
    endMessage(w, at);
  }
  {
    expectList(w, "preferences", args.preferences);
    enter(w, "preferences");
    let index = 0;
    for (const item of args.preferences) {
      const at = beginMessage(w, 26, index);
      encodePreference(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const preferencesHaveChangedRequestFields = "1:context 2:pluginContext 3:preferences";

export function decodePreferencesHaveChangedRequest(
  r: Reader,
  length = r.len - r.pos,
): { args: HookTypes["preferencesHaveChanged"]["args"]; pluginContext: PluginContext | undefined } {
  let pluginContext: PluginContext | undefined;
  let preferences: Preference[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          r.pos = messageEnd(r, r.uint32());
          break;
        case 18:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 26:
          preferences.push(decodePreference(r, r.uint32()));
          break;
        default:
          skipField(r, tag, preferencesHaveChangedRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, preferencesHaveChangedRequestFields, { preferences });
  }
  return { args: { preferences }, pluginContext };
}

export function encodePreferencesHaveChangedResponse(
  _w: Writer,
  outcome: HookOutcome<HookTypes["preferencesHaveChanged"]["valueInit"]>,
): void {
  switch (outcome.kind) {
    case "nothing":
      break;
    case "error":
      break;
    default:
      throw refusedOutcome("preferencesHaveChanged", outcome);
  }
}

const preferencesHaveChangedResponseFields = "";

export function decodePreferencesHaveChangedResponse(r: Reader, length = r.len - r.pos): HookOutcome<HookTypes["preferencesHaveChanged"]["value"]> {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, preferencesHaveChangedResponseFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, preferencesHaveChangedResponseFields);
  }
  return { kind: "nothing" };
}
