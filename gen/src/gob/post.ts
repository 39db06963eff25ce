// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Emoji } from "../model/emoji.ts";
import type { FileInfo } from "../model/file.ts";
import type {
  Post,
  PostAcknowledgement,
  PostAcknowledgementInit,
  PostEmbed,
  PostEmbedInit,
  PostImage,
  PostImageInit,
  PostInit,
  PostList,
  PostListInit,
  PostMetadata,
  PostMetadataInit,
  PostPriority,
  PostPriorityInit,
  PostSearchResults,
  PostSearchResultsInit,
  PostTranslation,
  PostTranslationInit,
  Reaction,
  ReactionInit,
  SearchParameter,
  SearchParameterInit,
  SearchParams,
  SearchParamsInit,
} from "../model/post.ts";
import type { User } from "../model/user.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";
import { listOfEmojiType, readEmoji, writeEmoji } from "./emoji.ts";
import { listOfFileInfoType, readFileInfo, writeFileInfo } from "./file.ts";
import { putProps } from "./support.ts";
import { listOfStringType, mapOfListOfStringType } from "./types.ts";
import { listOfUserType, readUser, writeUser } from "./user.ts";

import { anyMap, basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  itemTexts,
  nextOf,
  putBool,
  putDynamic,
  putField,
  putInt,
  putItemMap,
  putJsonText,
  putStruct,
  putStructMap,
  putStructs,
  putText,
  putTexts,
  readBool,
  readDynamic,
  readJsonText,
  readList,
  readMap,
  readObject,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const postType: StructType = structOf("model.Post", () => [
  ["Id", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["EditAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["IsPinned", basic.bool],
  ["UserId", basic.string],
  ["ChannelId", basic.string],
  ["RootId", basic.string],
  ["OriginalId", basic.string],
  ["Message", basic.string],
  ["MessageSource", basic.string],
  ["Type", basic.string],
  ["Props", anyMap],
  ["Hashtags", basic.string],
  ["Filenames", listOfStringType],
  ["FileIds", listOfStringType],
  ["PendingPostId", basic.string],
  ["HasReactions", basic.bool],
  ["RemoteId", basic.string],
  ["ReplyCount", basic.int64],
  ["LastReplyAt", basic.int64],
  ["Participants", listOfUserType],
  ["IsFollowing", basic.bool],
  ["Metadata", postMetadataType],
]);

export const postAcknowledgementType: StructType = structOf("model.PostAcknowledgement", () => [
  ["UserId", basic.string],
  ["PostId", basic.string],
  ["AcknowledgedAt", basic.int64],
  ["ChannelId", basic.string],
  ["RemoteId", basic.string],
]);

export const postEmbedType: StructType = structOf("model.PostEmbed", () => [
  ["Type", basic.string],
  ["URL", basic.string],
  ["Data", basic.interface],
]);

export const postImageType: StructType = structOf("model.PostImage", () => [
  ["Width", basic.int64],
  ["Height", basic.int64],
  ["Format", basic.string],
  ["FrameCount", basic.int64],
]);

export const mapOfPostType: GobType = { kind: "map", key: basic.string, get elem() { return postType; } };

export const postListType: StructType = structOf("model.PostList", () => [
  ["Order", listOfStringType],
  ["Posts", mapOfPostType],
  ["NextPostId", basic.string],
  ["PrevPostId", basic.string],
  ["HasNext", basic.bool],
  ["FirstInaccessiblePostTime", basic.int64],
  ["BurnOnReadPosts", mapOfPostType],
]);

export const listOfPostEmbedType: GobType = { kind: "slice", get elem() { return postEmbedType; } };

export const mapOfPostImageType: GobType = { kind: "map", key: basic.string, get elem() { return postImageType; } };

export const listOfReactionType: GobType = { kind: "slice", get elem() { return reactionType; } };

export const listOfPostAcknowledgementType: GobType = { kind: "slice", get elem() { return postAcknowledgementType; } };

export const mapOfPostTranslationType: GobType = { kind: "map", key: basic.string, get elem() { return postTranslationType; } };

export const postMetadataType: StructType = structOf("model.PostMetadata", () => [
  ["Embeds", listOfPostEmbedType],
  ["Emojis", listOfEmojiType],
  ["Files", listOfFileInfoType],
  ["RedactedFileCount", basic.int64],
  ["Images", mapOfPostImageType],
  ["Reactions", listOfReactionType],
  ["Priority", postPriorityType],
  ["Acknowledgements", listOfPostAcknowledgementType],
  ["Translations", mapOfPostTranslationType],
  ["ExpireAt", basic.int64],
  ["Recipients", listOfStringType],
]);

export const postPriorityType: StructType = structOf("model.PostPriority", () => [
  ["Priority", basic.string],
  ["RequestedAck", basic.bool],
  ["PersistentNotifications", basic.bool],
  ["PostId", basic.string],
  ["ChannelId", basic.string],
]);

export const postSearchResultsType: StructType = structOf("model.PostSearchResults", () => [
  ["PostList", postListType],
  ["Matches", mapOfListOfStringType],
]);

export const postTranslationType: StructType = structOf("model.PostTranslation", () => [
  ["Text", basic.string],
  ["Object", basic.bytes],
  ["Type", basic.string],
  ["State", basic.string],
  ["SourceLang", basic.string],
]);

export const reactionType: StructType = structOf("model.Reaction", () => [
  ["UserId", basic.string],
  ["PostId", basic.string],
  ["EmojiName", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["RemoteId", basic.string],
  ["ChannelId", basic.string],
]);

export const searchParameterType: StructType = structOf("model.SearchParameter", () => [
  ["Terms", basic.string],
  ["IsOrSearch", basic.bool],
  ["TimeZoneOffset", basic.int64],
  ["Page", basic.int64],
  ["PerPage", basic.int64],
  ["IncludeDeletedChannels", basic.bool],
]);

export const searchParamsType: StructType = structOf("model.SearchParams", () => [
  ["Terms", basic.string],
  ["ExcludedTerms", basic.string],
  ["IsHashtag", basic.bool],
  ["InChannels", listOfStringType],
  ["ExcludedChannels", listOfStringType],
  ["FromUsers", listOfStringType],
  ["ExcludedUsers", listOfStringType],
  ["AfterDate", basic.string],
  ["ExcludedAfterDate", basic.string],
  ["BeforeDate", basic.string],
  ["ExcludedBeforeDate", basic.string],
  ["Extensions", listOfStringType],
  ["ExcludedExtensions", listOfStringType],
  ["OnDate", basic.string],
  ["ExcludedDate", basic.string],
  ["OrTerms", basic.bool],
  ["IncludeDeletedChannels", basic.bool],
  ["TimeZoneOffset", basic.int64],
  ["SearchWithoutUserId", basic.bool],
  ["Modifier", basic.string],
]);

export const listOfPostType: GobType = { kind: "slice", get elem() { return postType; } };

export function readPostMetadata(r: ValueReader, plans: Plans, plan: Plan): PostMetadata {
  let embeds: PostEmbed[] = [];
  let reactions: Reaction[] = [];
  let files: FileInfo[] = [];
  let images: Record<string, PostImage> = {};
  let priority: PostPriority | undefined;
  let acknowledgements: PostAcknowledgement[] = [];
  let emojis: Emoji[] = [];
  let redactedFileCount = 0;
  let translations: Record<string, PostTranslation> = {};
  let expireAt = 0;
  let recipients: string[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        embeds = readList(r, plans, plan.fields[at] as Plan, readPostEmbed);
        break;
      case 1:
        emojis = readList(r, plans, plan.fields[at] as Plan, readEmoji);
        break;
      case 2:
        files = readList(r, plans, plan.fields[at] as Plan, readFileInfo);
        break;
      case 3:
        redactedFileCount = readSafeInt(r, "PostMetadata.redactedFileCount");
        break;
      case 4:
        images = readMap(r, plans, plan.fields[at] as Plan, readPostImage);
        break;
      case 5:
        reactions = readList(r, plans, plan.fields[at] as Plan, readReaction);
        break;
      case 6:
        priority = readPostPriority(r, plans, plan.fields[at] as Plan);
        break;
      case 7:
        acknowledgements = readList(r, plans, plan.fields[at] as Plan, readPostAcknowledgement);
        break;
      case 8:
        translations = readMap(r, plans, plan.fields[at] as Plan, readPostTranslation);
        break;
      case 9:
        expireAt = readSafeInt(r, "PostMetadata.expireAt");
        break;
      case 10:
        recipients = readTexts(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { embeds, reactions, files, images, priority, acknowledgements, emojis, redactedFileCount, translations, expireAt, recipients };
}

export function writePostMetadata(w: ValueWriter, v: PostMetadataInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "embeds", v.embeds, writePostEmbed);
  last = putStructs(w, last, 1, "emojis", v.emojis, writeEmoji);
  last = putStructs(w, last, 2, "files", v.files, writeFileInfo);
  last = putInt(w, last, 3, "redactedFileCount", v.redactedFileCount);
  last = putStructMap(w, last, 4, "images", v.images, writePostImage);
  last = putStructs(w, last, 5, "reactions", v.reactions, writeReaction);
  last = putStruct(w, last, 6, "priority", v.priority, writePostPriority);
  last = putStructs(w, last, 7, "acknowledgements", v.acknowledgements, writePostAcknowledgement);
  last = putStructMap(w, last, 8, "translations", v.translations, writePostTranslation);
  last = putInt(w, last, 9, "expireAt", v.expireAt);
  last = putTexts(w, last, 10, "recipients", v.recipients);
  endStruct(w);
}

export function readPostEmbed(r: ValueReader, plans: Plans, plan: Plan): PostEmbed {
  let type = "";
  let url = "";
  let data: DynamicValue | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        type = readString(r);
        break;
      case 1:
        url = readString(r);
        break;
      case 2:
        data = readDynamic(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { type, url, data };
}

export function writePostEmbed(w: ValueWriter, v: PostEmbedInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "type", v.type);
  last = putText(w, last, 1, "url", v.url);
  last = putDynamic(w, last, 2, "data", v.data);
  endStruct(w);
}

export function readPostImage(r: ValueReader, _plans: Plans, plan: Plan): PostImage {
  let width = 0;
  let height = 0;
  let format = "";
  let frameCount = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        width = readSafeInt(r, "PostImage.width");
        break;
      case 1:
        height = readSafeInt(r, "PostImage.height");
        break;
      case 2:
        format = readString(r);
        break;
      case 3:
        frameCount = readSafeInt(r, "PostImage.frameCount");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { width, height, format, frameCount };
}

export function writePostImage(w: ValueWriter, v: PostImageInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "width", v.width);
  last = putInt(w, last, 1, "height", v.height);
  last = putText(w, last, 2, "format", v.format);
  last = putInt(w, last, 3, "frameCount", v.frameCount);
  endStruct(w);
}

export function readPostPriority(r: ValueReader, _plans: Plans, plan: Plan): PostPriority {
  let priority: string | undefined;
  let requestedAck: boolean | undefined;
  let persistentNotifications: boolean | undefined;
  let postId = "";
  let channelId = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        priority = readString(r);
        break;
      case 1:
        requestedAck = readBool(r);
        break;
      case 2:
        persistentNotifications = readBool(r);
        break;
      case 3:
        postId = readString(r);
        break;
      case 4:
        channelId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { priority, requestedAck, persistentNotifications, postId, channelId };
}

export function writePostPriority(w: ValueWriter, v: PostPriorityInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "priority", v.priority);
  last = putBool(w, last, 1, "requestedAck", v.requestedAck);
  last = putBool(w, last, 2, "persistentNotifications", v.persistentNotifications);
  last = putText(w, last, 3, "postId", v.postId);
  last = putText(w, last, 4, "channelId", v.channelId);
  endStruct(w);
}

export function readPostAcknowledgement(r: ValueReader, _plans: Plans, plan: Plan): PostAcknowledgement {
  let userId = "";
  let postId = "";
  let acknowledgedAt = 0;
  let channelId = "";
  let remoteId: string | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        userId = readString(r);
        break;
      case 1:
        postId = readString(r);
        break;
      case 2:
        acknowledgedAt = readSafeInt(r, "PostAcknowledgement.acknowledgedAt");
        break;
      case 3:
        channelId = readString(r);
        break;
      case 4:
        remoteId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userId, postId, acknowledgedAt, channelId, remoteId };
}

export function writePostAcknowledgement(w: ValueWriter, v: PostAcknowledgementInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "postId", v.postId);
  last = putInt(w, last, 2, "acknowledgedAt", v.acknowledgedAt);
  last = putText(w, last, 3, "channelId", v.channelId);
  last = putText(w, last, 4, "remoteId", v.remoteId);
  endStruct(w);
}

export function readReaction(r: ValueReader, _plans: Plans, plan: Plan): Reaction {
  let userId = "";
  let postId = "";
  let emojiName = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let remoteId: string | undefined;
  let channelId: string | undefined = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        userId = readString(r);
        break;
      case 1:
        postId = readString(r);
        break;
      case 2:
        emojiName = readString(r);
        break;
      case 3:
        createAt = readSafeInt(r, "Reaction.createAt");
        break;
      case 4:
        updateAt = readSafeInt(r, "Reaction.updateAt");
        break;
      case 5:
        deleteAt = readSafeInt(r, "Reaction.deleteAt");
        break;
      case 6:
        remoteId = readString(r);
        break;
      case 7:
        channelId = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { userId, postId, emojiName, createAt, updateAt, deleteAt, remoteId, channelId };
}

export function writeReaction(w: ValueWriter, v: ReactionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "postId", v.postId);
  last = putText(w, last, 2, "emojiName", v.emojiName);
  last = putInt(w, last, 3, "createAt", v.createAt);
  last = putInt(w, last, 4, "updateAt", v.updateAt);
  last = putInt(w, last, 5, "deleteAt", v.deleteAt);
  last = putText(w, last, 6, "remoteId", v.remoteId);
  last = putText(w, last, 7, "channelId", v.channelId);
  endStruct(w);
}

export function readPost(r: ValueReader, plans: Plans, plan: Plan): Post {
  let id_ = "";
  let createAt = 0;
  let updateAt = 0;
  let editAt = 0;
  let deleteAt = 0;
  let isPinned = false;
  let userId = "";
  let channelId = "";
  let rootId = "";
  let originalId = "";
  let message = "";
  let messageSource = "";
  let type = "";
  let props: DynamicObject | undefined;
  let hashtags = "";
  let fileIds: string[] = [];
  let pendingPostId = "";
  let hasReactions = false;
  let remoteId: string | undefined;
  let replyCount = 0;
  let lastReplyAt = 0;
  let participants: User[] = [];
  let isFollowing: boolean | undefined;
  let metadata: PostMetadata | undefined;
  let filenames: string[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        createAt = readSafeInt(r, "Post.createAt");
        break;
      case 2:
        updateAt = readSafeInt(r, "Post.updateAt");
        break;
      case 3:
        editAt = readSafeInt(r, "Post.editAt");
        break;
      case 4:
        deleteAt = readSafeInt(r, "Post.deleteAt");
        break;
      case 5:
        isPinned = readBool(r);
        break;
      case 6:
        userId = readString(r);
        break;
      case 7:
        channelId = readString(r);
        break;
      case 8:
        rootId = readString(r);
        break;
      case 9:
        originalId = readString(r);
        break;
      case 10:
        message = readString(r);
        break;
      case 11:
        messageSource = readString(r);
        break;
      case 12:
        type = readString(r);
        break;
      case 13:
        props = readObject(r, plans);
        break;
      case 14:
        hashtags = readString(r);
        break;
      case 15:
        filenames = readTexts(r);
        break;
      case 16:
        fileIds = readTexts(r);
        break;
      case 17:
        pendingPostId = readString(r);
        break;
      case 18:
        hasReactions = readBool(r);
        break;
      case 19:
        remoteId = readString(r);
        break;
      case 20:
        replyCount = readSafeInt(r, "Post.replyCount");
        break;
      case 21:
        lastReplyAt = readSafeInt(r, "Post.lastReplyAt");
        break;
      case 22:
        participants = readList(r, plans, plan.fields[at] as Plan, readUser);
        break;
      case 23:
        isFollowing = readBool(r);
        break;
      case 24:
        metadata = readPostMetadata(r, plans, plan.fields[at] as Plan);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, createAt, updateAt, editAt, deleteAt, isPinned, userId, channelId, rootId, originalId, message, messageSource, type, props, hashtags, fileIds, pendingPostId, hasReactions, remoteId, replyCount, lastReplyAt, participants, isFollowing, metadata, filenames };
}

export function writePost(w: ValueWriter, v: PostInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putInt(w, last, 1, "createAt", v.createAt);
  last = putInt(w, last, 2, "updateAt", v.updateAt);
  last = putInt(w, last, 3, "editAt", v.editAt);
  last = putInt(w, last, 4, "deleteAt", v.deleteAt);
  last = putBool(w, last, 5, "isPinned", v.isPinned);
  last = putText(w, last, 6, "userId", v.userId);
  last = putText(w, last, 7, "channelId", v.channelId);
  last = putText(w, last, 8, "rootId", v.rootId);
  last = putText(w, last, 9, "originalId", v.originalId);
  last = putText(w, last, 10, "message", v.message);
  last = putText(w, last, 11, "messageSource", v.messageSource);
  last = putText(w, last, 12, "type", v.type);
  last = putProps(w, last, 13, "props", v.props);
  last = putText(w, last, 14, "hashtags", v.hashtags);
  last = putTexts(w, last, 15, "filenames", v.filenames);
  last = putTexts(w, last, 16, "fileIds", v.fileIds);
  last = putText(w, last, 17, "pendingPostId", v.pendingPostId);
  last = putBool(w, last, 18, "hasReactions", v.hasReactions);
  last = putText(w, last, 19, "remoteId", v.remoteId);
  last = putInt(w, last, 20, "replyCount", v.replyCount);
  last = putInt(w, last, 21, "lastReplyAt", v.lastReplyAt);
  last = putStructs(w, last, 22, "participants", v.participants, writeUser);
  last = putBool(w, last, 23, "isFollowing", v.isFollowing);
  last = putStruct(w, last, 24, "metadata", v.metadata, writePostMetadata);
  endStruct(w);
}

export function readPostList(r: ValueReader, plans: Plans, plan: Plan): PostList {
  let order: string[] = [];
  let posts: Record<string, Post> = {};
  let nextPostId = "";
  let prevPostId = "";
  let firstInaccessiblePostTime = 0;
  let hasNext: boolean | undefined;
  let burnOnReadPosts: Record<string, Post> = {};
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        order = readTexts(r);
        break;
      case 1:
        posts = readMap(r, plans, plan.fields[at] as Plan, readPost);
        break;
      case 2:
        nextPostId = readString(r);
        break;
      case 3:
        prevPostId = readString(r);
        break;
      case 4:
        hasNext = readBool(r);
        break;
      case 5:
        firstInaccessiblePostTime = readSafeInt(r, "PostList.firstInaccessiblePostTime");
        break;
      case 6:
        burnOnReadPosts = readMap(r, plans, plan.fields[at] as Plan, readPost);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { order, posts, nextPostId, prevPostId, firstInaccessiblePostTime, hasNext, burnOnReadPosts };
}

export function writePostList(w: ValueWriter, v: PostListInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "order", v.order);
  last = putStructMap(w, last, 1, "posts", v.posts, writePost);
  last = putText(w, last, 2, "nextPostId", v.nextPostId);
  last = putText(w, last, 3, "prevPostId", v.prevPostId);
  last = putBool(w, last, 4, "hasNext", v.hasNext);
  last = putInt(w, last, 5, "firstInaccessiblePostTime", v.firstInaccessiblePostTime);
  last = putStructMap(w, last, 6, "burnOnReadPosts", v.burnOnReadPosts, writePost);
  endStruct(w);
}

export function readSearchParams(r: ValueReader, _plans: Plans, plan: Plan): SearchParams {
  let terms = "";
  let isOrSearch = false;
  let timeZoneOffset = 0;
  let page = 0;
  let perPage = 0;
  let includeDeletedChannels = false;
  let inChannels: string[] = [];
  let excludedChannels: string[] = [];
  let fromUsers: string[] = [];
  let excludedUsers: string[] = [];
  let excludedBeforeDate = "";
  let excludedAfterDate = "";
  let excludedDate = "";
  let extensions: string[] = [];
  let excludedTerms = "";
  let isHashtag = false;
  let afterDate = "";
  let beforeDate = "";
  let excludedExtensions: string[] = [];
  let onDate = "";
  let searchWithoutUserId = false;
  let modifier = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        terms = readString(r);
        break;
      case 1:
        excludedTerms = readString(r);
        break;
      case 2:
        isHashtag = readBool(r);
        break;
      case 3:
        inChannels = readTexts(r);
        break;
      case 4:
        excludedChannels = readTexts(r);
        break;
      case 5:
        fromUsers = readTexts(r);
        break;
      case 6:
        excludedUsers = readTexts(r);
        break;
      case 7:
        afterDate = readString(r);
        break;
      case 8:
        excludedAfterDate = readString(r);
        break;
      case 9:
        beforeDate = readString(r);
        break;
      case 10:
        excludedBeforeDate = readString(r);
        break;
      case 11:
        extensions = readTexts(r);
        break;
      case 12:
        excludedExtensions = readTexts(r);
        break;
      case 13:
        onDate = readString(r);
        break;
      case 14:
        excludedDate = readString(r);
        break;
      case 15:
        isOrSearch = readBool(r);
        break;
      case 16:
        includeDeletedChannels = readBool(r);
        break;
      case 17:
        timeZoneOffset = readSafeInt(r, "SearchParams.timeZoneOffset");
        break;
      case 18:
        searchWithoutUserId = readBool(r);
        break;
      case 19:
        modifier = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { terms, isOrSearch, timeZoneOffset, page, perPage, includeDeletedChannels, inChannels, excludedChannels, fromUsers, excludedUsers, excludedBeforeDate, excludedAfterDate, excludedDate, extensions, excludedTerms, isHashtag, afterDate, beforeDate, excludedExtensions, onDate, searchWithoutUserId, modifier };
}

export function writeSearchParams(w: ValueWriter, v: SearchParamsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "terms", v.terms);
  last = putText(w, last, 1, "excludedTerms", v.excludedTerms);
  last = putBool(w, last, 2, "isHashtag", v.isHashtag);
  last = putTexts(w, last, 3, "inChannels", v.inChannels);
  last = putTexts(w, last, 4, "excludedChannels", v.excludedChannels);
  last = putTexts(w, last, 5, "fromUsers", v.fromUsers);
  last = putTexts(w, last, 6, "excludedUsers", v.excludedUsers);
  last = putText(w, last, 7, "afterDate", v.afterDate);
  last = putText(w, last, 8, "excludedAfterDate", v.excludedAfterDate);
  last = putText(w, last, 9, "beforeDate", v.beforeDate);
  last = putText(w, last, 10, "excludedBeforeDate", v.excludedBeforeDate);
  last = putTexts(w, last, 11, "extensions", v.extensions);
  last = putTexts(w, last, 12, "excludedExtensions", v.excludedExtensions);
  last = putText(w, last, 13, "onDate", v.onDate);
  last = putText(w, last, 14, "excludedDate", v.excludedDate);
  last = putBool(w, last, 15, "isOrSearch", v.isOrSearch);
  last = putBool(w, last, 16, "includeDeletedChannels", v.includeDeletedChannels);
  last = putInt(w, last, 17, "timeZoneOffset", v.timeZoneOffset);
  last = putBool(w, last, 18, "searchWithoutUserId", v.searchWithoutUserId);
  last = putText(w, last, 19, "modifier", v.modifier);
  endStruct(w);
}

export function readSearchParameter(r: ValueReader, _plans: Plans, plan: Plan): SearchParameter {
  let terms: string | undefined;
  let isOrSearch: boolean | undefined;
  let timeZoneOffset: number | undefined;
  let page: number | undefined;
  let perPage: number | undefined;
  let includeDeletedChannels: boolean | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        terms = readString(r);
        break;
      case 1:
        isOrSearch = readBool(r);
        break;
      case 2:
        timeZoneOffset = readSafeInt(r, "SearchParameter.timeZoneOffset");
        break;
      case 3:
        page = readSafeInt(r, "SearchParameter.page");
        break;
      case 4:
        perPage = readSafeInt(r, "SearchParameter.perPage");
        break;
      case 5:
        includeDeletedChannels = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { terms, isOrSearch, timeZoneOffset, page, perPage, includeDeletedChannels };
}

export function writeSearchParameter(w: ValueWriter, v: SearchParameterInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "terms", v.terms);
  last = putBool(w, last, 1, "isOrSearch", v.isOrSearch);
  last = putInt(w, last, 2, "timeZoneOffset", v.timeZoneOffset);
  last = putInt(w, last, 3, "page", v.page);
  last = putInt(w, last, 4, "perPage", v.perPage);
  last = putBool(w, last, 5, "includeDeletedChannels", v.includeDeletedChannels);
  endStruct(w);
}

export function readPostSearchResults(r: ValueReader, plans: Plans, plan: Plan): PostSearchResults {
  let order: string[] = [];
  let posts: Record<string, Post> = {};
  let matches: Record<string, string[]> = {};
  let nextPostId = "";
  let prevPostId = "";
  let hasNext: boolean | undefined;
  let firstInaccessiblePostTime = 0;
  let burnOnReadPosts: Record<string, Post> = {};
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0: {
        const inner0 = plan.fields[at] as Plan;
        for (let at0 = nextOf(r, inner0, -1); at0 >= 0; at0 = nextOf(r, inner0, at0)) {
          switch (inner0.target[at0]) {
            case 0:
              order = readTexts(r);
              break;
            case 1:
              posts = readMap(r, plans, inner0.fields[at0] as Plan, readPost);
              break;
            case 2:
              nextPostId = readString(r);
              break;
            case 3:
              prevPostId = readString(r);
              break;
            case 4:
              hasNext = readBool(r);
              break;
            case 5:
              firstInaccessiblePostTime = readSafeInt(r, "PostSearchResults.firstInaccessiblePostTime");
              break;
            case 6:
              burnOnReadPosts = readMap(r, plans, inner0.fields[at0] as Plan, readPost);
              break;
            default:
              skipField(r, inner0, at0);
          }
        }
        break;
      }
      case 1:
        matches = readMap(r, plans, plan.fields[at] as Plan, readTexts);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { order, posts, matches, nextPostId, prevPostId, hasNext, firstInaccessiblePostTime, burnOnReadPosts };
}

export function writePostSearchResults(w: ValueWriter, v: PostSearchResultsInit): void {
  expectObject(w, v);
  let last = -1;
  last = putField(w, last, 0);
  {
    let last = -1;
    last = putTexts(w, last, 0, "order", v.order);
    last = putStructMap(w, last, 1, "posts", v.posts, writePost);
    last = putText(w, last, 2, "nextPostId", v.nextPostId);
    last = putText(w, last, 3, "prevPostId", v.prevPostId);
    last = putBool(w, last, 4, "hasNext", v.hasNext);
    last = putInt(w, last, 5, "firstInaccessiblePostTime", v.firstInaccessiblePostTime);
    last = putStructMap(w, last, 6, "burnOnReadPosts", v.burnOnReadPosts, writePost);
    endStruct(w);
  }
  last = putItemMap(w, last, 1, "matches", v.matches, itemTexts);
  endStruct(w);
}

export function readPostTranslation(r: ValueReader, _plans: Plans, plan: Plan): PostTranslation {
  let text = "";
  let object: DynamicValue | undefined;
  let type = "";
  let state = "";
  let sourceLang = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        text = readString(r);
        break;
      case 1:
        object = readJsonText(r);
        break;
      case 2:
        type = readString(r);
        break;
      case 3:
        state = readString(r);
        break;
      case 4:
        sourceLang = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { text, object, type, state, sourceLang };
}

export function writePostTranslation(w: ValueWriter, v: PostTranslationInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "text", v.text);
  last = putJsonText(w, last, 1, "object", v.object);
  last = putText(w, last, 2, "type", v.type);
  last = putText(w, last, 3, "state", v.state);
  last = putText(w, last, 4, "sourceLang", v.sourceLang);
  endStruct(w);
}

export const listOfSearchParamsType: GobType = { kind: "slice", get elem() { return searchParamsType; } };
