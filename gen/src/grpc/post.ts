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
import { decodeStringList, encodeStringList } from "./common.ts";
import { decodeEmoji, encodeEmoji } from "./emoji.ts";
import { decodeFileInfo, encodeFileInfo } from "./file.ts";
import { decodeUser, encodeUser } from "./user.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isPlainObject,
  keysOf,
  leave,
  messageEnd,
  needsTwin,
  needsTwinOfStruct,
  readInt64,
  readJson,
  readJsonValue,
  readString,
  readStruct,
  readTag,
  setKey,
  skipField,
  writeBool,
  writeInt32,
  writeInt64,
  writeJson,
  writeJsonValue,
  writeString,
  writeStruct,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodePostMetadata(w: Writer, v: PostMetadataInit): void {
  expectObject(w, v);
  if (v.embeds !== undefined) {
    expectList(w, "embeds", v.embeds);
    enter(w, "embeds");
    let index = 0;
    for (const item of v.embeds) {
      const at = beginMessage(w, 10, index);
      encodePostEmbed(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.reactions !== undefined) {
    expectList(w, "reactions", v.reactions);
    enter(w, "reactions");
    let index = 0;
    for (const item of v.reactions) {
      const at = beginMessage(w, 18, index);
      encodeReaction(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.files !== undefined) {
    expectList(w, "files", v.files);
    enter(w, "files");
    let index = 0;
    for (const item of v.files) {
      const at = beginMessage(w, 26, index);
      encodeFileInfo(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.images !== undefined) {
    enter(w, "images");
    for (const key of keysOf(w, v.images)) {
      const entry = beginMessage(w, 34, key);
      writeString(w, 10, "", key);
      const item = v.images[key] as (typeof v.images)[string];
      const at = beginMessage(w, 18, "");
      encodePostImage(w, item);
      endMessage(w, at);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.priority !== undefined) {
    const at = beginMessage(w, 42, "priority");
    encodePostPriority(w, v.priority);
    endMessage(w, at);
  }
  if (v.acknowledgements !== undefined) {
    expectList(w, "acknowledgements", v.acknowledgements);
    enter(w, "acknowledgements");
    let index = 0;
    for (const item of v.acknowledgements) {
      const at = beginMessage(w, 50, index);
      encodePostAcknowledgement(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.emojis !== undefined) {
    expectList(w, "emojis", v.emojis);
    enter(w, "emojis");
    let index = 0;
    for (const item of v.emojis) {
      const at = beginMessage(w, 8002, index);
      encodeEmoji(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.redactedFileCount !== undefined && v.redactedFileCount !== 0) writeInt64(w, 8008, "redactedFileCount", v.redactedFileCount);
  if (v.translations !== undefined) {
    enter(w, "translations");
    for (const key of keysOf(w, v.translations)) {
      const entry = beginMessage(w, 8018, key);
      writeString(w, 10, "", key);
      const item = v.translations[key] as (typeof v.translations)[string];
      const at = beginMessage(w, 18, "");
      encodePostTranslation(w, item);
      endMessage(w, at);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.expireAt !== undefined && v.expireAt !== 0) writeInt64(w, 8024, "expireAt", v.expireAt);
  if (v.recipients !== undefined) {
    expectList(w, "recipients", v.recipients);
    enter(w, "recipients");
    let index = 0;
    for (const item of v.recipients) {
      writeString(w, 8034, index, item);
      index++;
    }
    leave(w);
  }
}

const postMetadataFields = "1:embeds 2:reactions 3:files 4:images 5:priority 6:acknowledgements 1000:emojis 1001:redactedFileCount 1002:translations 1003:expireAt 1004:recipients";

export function decodePostMetadata(r: Reader, length = r.len - r.pos, into?: PostMetadata): PostMetadata {
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
  if (into !== undefined) ({ embeds, reactions, files, images, priority, acknowledgements, emojis, redactedFileCount, translations, expireAt, recipients } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          embeds.push(decodePostEmbed(r, r.uint32()));
          break;
        case 18:
          reactions.push(decodeReaction(r, r.uint32()));
          break;
        case 26:
          files.push(decodeFileInfo(r, r.uint32()));
          break;
        case 34: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof images)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = decodePostImage(r, r.uint32(), item);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(images, key, item ?? decodePostImage(r, 0));
          break;
        }
        case 42:
          priority = decodePostPriority(r, r.uint32(), priority);
          break;
        case 50:
          acknowledgements.push(decodePostAcknowledgement(r, r.uint32()));
          break;
        case 8002:
          emojis.push(decodeEmoji(r, r.uint32()));
          break;
        case 8008:
          redactedFileCount = readInt64(r);
          break;
        case 8018: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof translations)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = decodePostTranslation(r, r.uint32(), item);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(translations, key, item ?? decodePostTranslation(r, 0));
          break;
        }
        case 8024:
          expireAt = readInt64(r);
          break;
        case 8034:
          recipients.push(readString(r));
          break;
        default:
          skipField(r, tag, postMetadataFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postMetadataFields, { embeds, reactions, files, acknowledgements, emojis, recipients });
  }
  return { embeds, reactions, files, images, priority, acknowledgements, emojis, redactedFileCount, translations, expireAt, recipients };
}

export function encodePostEmbed(w: Writer, v: PostEmbedInit): void {
  expectObject(w, v);
  if (v.type !== undefined && v.type !== "") writeString(w, 10, "type", v.type);
  if (v.url !== undefined && v.url !== "") writeString(w, 18, "url", v.url);
  if (v.data !== undefined && isPlainObject(v.data)) writeStruct(w, 26, "data", v.data, "round");
  if (needsTwinOfStruct(v.data)) writeJsonValue(w, 8002, "data", v.data);
}

const postEmbedFields = "1:type 2:url 3:data 1000:data";

export function decodePostEmbed(r: Reader, length = r.len - r.pos): PostEmbed {
  let type = "";
  let url = "";
  let data: DynamicValue | undefined;
  let dataExact: DynamicValue | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          type = readString(r);
          break;
        case 18:
          url = readString(r);
          break;
        case 26:
          data = readStruct(r, r.uint32(), data as DynamicObject | undefined);
          break;
        case 8002:
          dataExact = readJsonValue(r);
          break;
        default:
          skipField(r, tag, postEmbedFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postEmbedFields);
  }
  if (dataExact !== undefined) data = dataExact;
  return { type, url, data };
}

export function encodePostImage(w: Writer, v: PostImageInit): void {
  expectObject(w, v);
  if (v.width !== undefined && v.width !== 0 && (v.width | 0) === v.width) writeInt32(w, 8, "width", v.width);
  if (v.height !== undefined && v.height !== 0 && (v.height | 0) === v.height) writeInt32(w, 16, "height", v.height);
  if (v.format !== undefined && v.format !== "") writeString(w, 26, "format", v.format);
  if (v.frameCount !== undefined && v.frameCount !== 0) writeInt64(w, 32, "frameCount", v.frameCount);
  if (v.width !== undefined && (v.width | 0) !== v.width) writeInt64(w, 8000, "width", v.width);
  if (v.height !== undefined && (v.height | 0) !== v.height) writeInt64(w, 8008, "height", v.height);
}

const postImageFields = "1:width 1000:width 2:height 1001:height 3:format 4:frameCount";

export function decodePostImage(r: Reader, length = r.len - r.pos, into?: PostImage): PostImage {
  let width = 0;
  let widthExact: number | undefined;
  let height = 0;
  let heightExact: number | undefined;
  let format = "";
  let frameCount = 0;
  if (into !== undefined) ({ width, height, format, frameCount } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          width = r.int32();
          break;
        case 8000:
          widthExact = readInt64(r);
          break;
        case 16:
          height = r.int32();
          break;
        case 8008:
          heightExact = readInt64(r);
          break;
        case 26:
          format = readString(r);
          break;
        case 32:
          frameCount = readInt64(r);
          break;
        default:
          skipField(r, tag, postImageFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postImageFields);
  }
  if (widthExact !== undefined) width = widthExact;
  if (heightExact !== undefined) height = heightExact;
  return { width, height, format, frameCount };
}

export function encodePostPriority(w: Writer, v: PostPriorityInit): void {
  expectObject(w, v);
  if (v.priority !== undefined) writeString(w, 10, "priority", v.priority);
  if (v.requestedAck !== undefined) writeBool(w, 16, "requestedAck", v.requestedAck);
  if (v.persistentNotifications !== undefined) writeBool(w, 24, "persistentNotifications", v.persistentNotifications);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 8002, "postId", v.postId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 8010, "channelId", v.channelId);
}

const postPriorityFields = "1:priority 2:requestedAck 3:persistentNotifications 1000:postId 1001:channelId";

export function decodePostPriority(r: Reader, length = r.len - r.pos, into?: PostPriority): PostPriority {
  let priority: string | undefined;
  let requestedAck: boolean | undefined;
  let persistentNotifications: boolean | undefined;
  let postId = "";
  let channelId = "";
  if (into !== undefined) ({ priority, requestedAck, persistentNotifications, postId, channelId } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          priority = readString(r);
          break;
        case 16:
          requestedAck = r.bool();
          break;
        case 24:
          persistentNotifications = r.bool();
          break;
        case 8002:
          postId = readString(r);
          break;
        case 8010:
          channelId = readString(r);
          break;
        default:
          skipField(r, tag, postPriorityFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postPriorityFields);
  }
  return { priority, requestedAck, persistentNotifications, postId, channelId };
}

export function encodePostAcknowledgement(w: Writer, v: PostAcknowledgementInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 18, "postId", v.postId);
  if (v.acknowledgedAt !== undefined && v.acknowledgedAt !== 0) writeInt64(w, 24, "acknowledgedAt", v.acknowledgedAt);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 8002, "channelId", v.channelId);
  if (v.remoteId !== undefined) writeString(w, 8010, "remoteId", v.remoteId);
}

const postAcknowledgementFields = "1:userId 2:postId 3:acknowledgedAt 1000:channelId 1001:remoteId";

export function decodePostAcknowledgement(r: Reader, length = r.len - r.pos): PostAcknowledgement {
  let userId = "";
  let postId = "";
  let acknowledgedAt = 0;
  let channelId = "";
  let remoteId: string | undefined;
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
        case 24:
          acknowledgedAt = readInt64(r);
          break;
        case 8002:
          channelId = readString(r);
          break;
        case 8010:
          remoteId = readString(r);
          break;
        default:
          skipField(r, tag, postAcknowledgementFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postAcknowledgementFields);
  }
  return { userId, postId, acknowledgedAt, channelId, remoteId };
}

export function encodeReaction(w: Writer, v: ReactionInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.postId !== undefined && v.postId !== "") writeString(w, 18, "postId", v.postId);
  if (v.emojiName !== undefined && v.emojiName !== "") writeString(w, 26, "emojiName", v.emojiName);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 32, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 40, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 48, "deleteAt", v.deleteAt);
  if (v.remoteId !== undefined) writeString(w, 58, "remoteId", v.remoteId);
  if (v.channelId !== undefined) writeString(w, 66, "channelId", v.channelId);
}

const reactionFields = "1:userId 2:postId 3:emojiName 4:createAt 5:updateAt 6:deleteAt 7:remoteId 8:channelId";

export function decodeReaction(r: Reader, length = r.len - r.pos, into?: Reaction): Reaction {
  let userId = "";
  let postId = "";
  let emojiName = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let remoteId: string | undefined;
  let channelId: string | undefined;
  if (into !== undefined) ({ userId, postId, emojiName, createAt, updateAt, deleteAt, remoteId, channelId } = into);
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
        case 26:
          emojiName = readString(r);
          break;
        case 32:
          createAt = readInt64(r);
          break;
        case 40:
          updateAt = readInt64(r);
          break;
        case 48:
          deleteAt = readInt64(r);
          break;
        case 58:
          remoteId = readString(r);
          break;
        case 66:
          channelId = readString(r);
          break;
        default:
          skipField(r, tag, reactionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, reactionFields);
  }
  return { userId, postId, emojiName, createAt, updateAt, deleteAt, remoteId, channelId };
}

export function encodePost(w: Writer, v: PostInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 24, "updateAt", v.updateAt);
  if (v.editAt !== undefined && v.editAt !== 0) writeInt64(w, 32, "editAt", v.editAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 40, "deleteAt", v.deleteAt);
  if (v.isPinned !== undefined && v.isPinned !== false) writeBool(w, 48, "isPinned", v.isPinned);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 58, "userId", v.userId);
  if (v.channelId !== undefined && v.channelId !== "") writeString(w, 66, "channelId", v.channelId);
  if (v.rootId !== undefined && v.rootId !== "") writeString(w, 74, "rootId", v.rootId);
  if (v.originalId !== undefined && v.originalId !== "") writeString(w, 82, "originalId", v.originalId);
  if (v.message !== undefined && v.message !== "") writeString(w, 90, "message", v.message);
  if (v.messageSource !== undefined && v.messageSource !== "") writeString(w, 98, "messageSource", v.messageSource);
  if (v.type !== undefined && v.type !== "") writeString(w, 106, "type", v.type);
  if (v.props !== undefined) writeStruct(w, 114, "props", v.props, "round");
  if (v.hashtags !== undefined && v.hashtags !== "") writeString(w, 122, "hashtags", v.hashtags);
  if (v.fileIds !== undefined) {
    expectList(w, "fileIds", v.fileIds);
    enter(w, "fileIds");
    let index = 0;
    for (const item of v.fileIds) {
      writeString(w, 130, index, item);
      index++;
    }
    leave(w);
  }
  if (v.pendingPostId !== undefined && v.pendingPostId !== "") writeString(w, 138, "pendingPostId", v.pendingPostId);
  if (v.hasReactions !== undefined && v.hasReactions !== false) writeBool(w, 144, "hasReactions", v.hasReactions);
  if (v.remoteId !== undefined) writeString(w, 154, "remoteId", v.remoteId);
  if (v.replyCount !== undefined && v.replyCount !== 0) writeInt64(w, 160, "replyCount", v.replyCount);
  if (v.lastReplyAt !== undefined && v.lastReplyAt !== 0) writeInt64(w, 168, "lastReplyAt", v.lastReplyAt);
  if (v.participants !== undefined) {
    expectList(w, "participants", v.participants);
    enter(w, "participants");
    let index = 0;
    for (const item of v.participants) {
      const at = beginMessage(w, 178, index);
      encodeUser(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.isFollowing !== undefined) writeBool(w, 184, "isFollowing", v.isFollowing);
  if (v.metadata !== undefined) {
    const at = beginMessage(w, 194, "metadata");
    encodePostMetadata(w, v.metadata);
    endMessage(w, at);
  }
  if (v.filenames !== undefined) {
    expectList(w, "filenames", v.filenames);
    enter(w, "filenames");
    let index = 0;
    for (const item of v.filenames) {
      writeString(w, 8002, index, item);
      index++;
    }
    leave(w);
  }
  if (needsTwin(v.props)) writeJson(w, 8010, "props", v.props);
}

const postFields = "1:id 2:createAt 3:updateAt 4:editAt 5:deleteAt 6:isPinned 7:userId 8:channelId 9:rootId 10:originalId 11:message 12:messageSource 13:type 14:props 1001:props 15:hashtags 16:fileIds 17:pendingPostId 18:hasReactions 19:remoteId 20:replyCount 21:lastReplyAt 22:participants 23:isFollowing 24:metadata 1000:filenames";

export function decodePost(r: Reader, length = r.len - r.pos, into?: Post): Post {
  let id = "";
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
  let propsExact: DynamicObject | undefined;
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
  if (into !== undefined) ({ id, createAt, updateAt, editAt, deleteAt, isPinned, userId, channelId, rootId, originalId, message, messageSource, type, props, hashtags, fileIds, pendingPostId, hasReactions, remoteId, replyCount, lastReplyAt, participants, isFollowing, metadata, filenames } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 16:
          createAt = readInt64(r);
          break;
        case 24:
          updateAt = readInt64(r);
          break;
        case 32:
          editAt = readInt64(r);
          break;
        case 40:
          deleteAt = readInt64(r);
          break;
        case 48:
          isPinned = r.bool();
          break;
        case 58:
          userId = readString(r);
          break;
        case 66:
          channelId = readString(r);
          break;
        case 74:
          rootId = readString(r);
          break;
        case 82:
          originalId = readString(r);
          break;
        case 90:
          message = readString(r);
          break;
        case 98:
          messageSource = readString(r);
          break;
        case 106:
          type = readString(r);
          break;
        case 114:
          props = readStruct(r, r.uint32(), props);
          break;
        case 8010:
          propsExact = readJson(r);
          break;
        case 122:
          hashtags = readString(r);
          break;
        case 130:
          fileIds.push(readString(r));
          break;
        case 138:
          pendingPostId = readString(r);
          break;
        case 144:
          hasReactions = r.bool();
          break;
        case 154:
          remoteId = readString(r);
          break;
        case 160:
          replyCount = readInt64(r);
          break;
        case 168:
          lastReplyAt = readInt64(r);
          break;
        case 178:
          participants.push(decodeUser(r, r.uint32()));
          break;
        case 184:
          isFollowing = r.bool();
          break;
        case 194:
          metadata = decodePostMetadata(r, r.uint32(), metadata);
          break;
        case 8002:
          filenames.push(readString(r));
          break;
        default:
          skipField(r, tag, postFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postFields, { fileIds, participants, filenames });
  }
  if (propsExact !== undefined) props = propsExact;
  return { id, createAt, updateAt, editAt, deleteAt, isPinned, userId, channelId, rootId, originalId, message, messageSource, type, props, hashtags, fileIds, pendingPostId, hasReactions, remoteId, replyCount, lastReplyAt, participants, isFollowing, metadata, filenames };
}

export function encodePostList(w: Writer, v: PostListInit): void {
  expectObject(w, v);
  if (v.order !== undefined) {
    expectList(w, "order", v.order);
    enter(w, "order");
    let index = 0;
    for (const item of v.order) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
  if (v.posts !== undefined) {
    enter(w, "posts");
    for (const key of keysOf(w, v.posts)) {
      const entry = beginMessage(w, 18, key);
      writeString(w, 10, "", key);
      const item = v.posts[key] as (typeof v.posts)[string];
      const at = beginMessage(w, 18, "");
      encodePost(w, item);
      endMessage(w, at);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.nextPostId !== undefined && v.nextPostId !== "") writeString(w, 26, "nextPostId", v.nextPostId);
  if (v.prevPostId !== undefined && v.prevPostId !== "") writeString(w, 34, "prevPostId", v.prevPostId);
  if (v.hasNext !== undefined && v.hasNext !== false) writeBool(w, 48, "hasNext", v.hasNext);
  if (v.firstInaccessiblePostTime !== undefined && v.firstInaccessiblePostTime !== 0) writeInt64(w, 8000, "firstInaccessiblePostTime", v.firstInaccessiblePostTime);
  if (v.hasNext === false) writeBool(w, 8008, "hasNext", v.hasNext);
  if (v.burnOnReadPosts !== undefined) {
    enter(w, "burnOnReadPosts");
    for (const key of keysOf(w, v.burnOnReadPosts)) {
      const entry = beginMessage(w, 8018, key);
      writeString(w, 10, "", key);
      const item = v.burnOnReadPosts[key] as (typeof v.burnOnReadPosts)[string];
      const at = beginMessage(w, 18, "");
      encodePost(w, item);
      endMessage(w, at);
      endMessage(w, entry);
    }
    leave(w);
  }
}

const postListFields = "1:order 2:posts 3:nextPostId 4:prevPostId 1000:firstInaccessiblePostTime 6:hasNext 1001:hasNext 1002:burnOnReadPosts";

export function decodePostList(r: Reader, length = r.len - r.pos, into?: PostList): PostList {
  let order: string[] = [];
  let posts: Record<string, Post> = {};
  let nextPostId = "";
  let prevPostId = "";
  let firstInaccessiblePostTime = 0;
  let hasNext: boolean | undefined;
  let hasNextExact: boolean | undefined;
  let burnOnReadPosts: Record<string, Post> = {};
  if (into !== undefined) ({ order, posts, nextPostId, prevPostId, firstInaccessiblePostTime, hasNext, burnOnReadPosts } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          order.push(readString(r));
          break;
        case 18: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof posts)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = decodePost(r, r.uint32(), item);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(posts, key, item ?? decodePost(r, 0));
          break;
        }
        case 26:
          nextPostId = readString(r);
          break;
        case 34:
          prevPostId = readString(r);
          break;
        case 48:
          hasNext = r.bool();
          break;
        case 8008:
          hasNextExact = r.bool();
          break;
        case 8000:
          firstInaccessiblePostTime = readInt64(r);
          break;
        case 8018: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof burnOnReadPosts)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = decodePost(r, r.uint32(), item);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(burnOnReadPosts, key, item ?? decodePost(r, 0));
          break;
        }
        default:
          skipField(r, tag, postListFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postListFields, { order });
  }
  if (hasNextExact !== undefined) hasNext = hasNextExact; else if (hasNext === false) hasNext = undefined;
  return { order, posts, nextPostId, prevPostId, firstInaccessiblePostTime, hasNext, burnOnReadPosts };
}

export function encodeSearchParams(w: Writer, v: SearchParamsInit): void {
  expectObject(w, v);
  if (v.terms !== undefined && v.terms !== "") writeString(w, 10, "terms", v.terms);
  if (v.isOrSearch !== undefined && v.isOrSearch !== false) writeBool(w, 16, "isOrSearch", v.isOrSearch);
  if (v.timeZoneOffset !== undefined && v.timeZoneOffset !== 0) writeInt64(w, 24, "timeZoneOffset", v.timeZoneOffset);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 32, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 40, "perPage", v.perPage);
  if (v.includeDeletedChannels !== undefined && v.includeDeletedChannels !== false) writeBool(w, 48, "includeDeletedChannels", v.includeDeletedChannels);
  if (v.inChannels !== undefined) {
    expectList(w, "inChannels", v.inChannels);
    enter(w, "inChannels");
    let index = 0;
    for (const item of v.inChannels) {
      writeString(w, 58, index, item);
      index++;
    }
    leave(w);
  }
  if (v.excludedChannels !== undefined) {
    expectList(w, "excludedChannels", v.excludedChannels);
    enter(w, "excludedChannels");
    let index = 0;
    for (const item of v.excludedChannels) {
      writeString(w, 66, index, item);
      index++;
    }
    leave(w);
  }
  if (v.fromUsers !== undefined) {
    expectList(w, "fromUsers", v.fromUsers);
    enter(w, "fromUsers");
    let index = 0;
    for (const item of v.fromUsers) {
      writeString(w, 74, index, item);
      index++;
    }
    leave(w);
  }
  if (v.excludedUsers !== undefined) {
    expectList(w, "excludedUsers", v.excludedUsers);
    enter(w, "excludedUsers");
    let index = 0;
    for (const item of v.excludedUsers) {
      writeString(w, 82, index, item);
      index++;
    }
    leave(w);
  }
  if (v.extensions !== undefined) {
    expectList(w, "extensions", v.extensions);
    enter(w, "extensions");
    let index = 0;
    for (const item of v.extensions) {
      writeString(w, 114, index, item);
      index++;
    }
    leave(w);
  }
  if (v.excludedTerms !== undefined && v.excludedTerms !== "") writeString(w, 8002, "excludedTerms", v.excludedTerms);
  if (v.isHashtag !== undefined && v.isHashtag !== false) writeBool(w, 8008, "isHashtag", v.isHashtag);
  if (v.afterDate !== undefined && v.afterDate !== "") writeString(w, 8018, "afterDate", v.afterDate);
  if (v.excludedAfterDate !== undefined && v.excludedAfterDate !== "") writeString(w, 8026, "excludedAfterDate", v.excludedAfterDate);
  if (v.beforeDate !== undefined && v.beforeDate !== "") writeString(w, 8034, "beforeDate", v.beforeDate);
  if (v.excludedBeforeDate !== undefined && v.excludedBeforeDate !== "") writeString(w, 8042, "excludedBeforeDate", v.excludedBeforeDate);
  if (v.excludedExtensions !== undefined) {
    expectList(w, "excludedExtensions", v.excludedExtensions);
    enter(w, "excludedExtensions");
    let index = 0;
    for (const item of v.excludedExtensions) {
      writeString(w, 8050, index, item);
      index++;
    }
    leave(w);
  }
  if (v.onDate !== undefined && v.onDate !== "") writeString(w, 8058, "onDate", v.onDate);
  if (v.excludedDate !== undefined && v.excludedDate !== "") writeString(w, 8066, "excludedDate", v.excludedDate);
  if (v.searchWithoutUserId !== undefined && v.searchWithoutUserId !== false) writeBool(w, 8072, "searchWithoutUserId", v.searchWithoutUserId);
  if (v.modifier !== undefined && v.modifier !== "") writeString(w, 8082, "modifier", v.modifier);
}

const searchParamsFields = "1:terms 2:isOrSearch 3:timeZoneOffset 4:page 5:perPage 6:includeDeletedChannels 7:inChannels 8:excludedChannels 9:fromUsers 10:excludedUsers 1005:excludedBeforeDate 1003:excludedAfterDate 1008:excludedDate 14:extensions 1000:excludedTerms 1001:isHashtag 1002:afterDate 1004:beforeDate 1006:excludedExtensions 1007:onDate 1009:searchWithoutUserId 1010:modifier";

export function decodeSearchParams(r: Reader, length = r.len - r.pos): SearchParams {
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
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          terms = readString(r);
          break;
        case 16:
          isOrSearch = r.bool();
          break;
        case 24:
          timeZoneOffset = readInt64(r);
          break;
        case 32:
          page = r.int32();
          break;
        case 40:
          perPage = r.int32();
          break;
        case 48:
          includeDeletedChannels = r.bool();
          break;
        case 58:
          inChannels.push(readString(r));
          break;
        case 66:
          excludedChannels.push(readString(r));
          break;
        case 74:
          fromUsers.push(readString(r));
          break;
        case 82:
          excludedUsers.push(readString(r));
          break;
        case 114:
          extensions.push(readString(r));
          break;
        case 8002:
          excludedTerms = readString(r);
          break;
        case 8008:
          isHashtag = r.bool();
          break;
        case 8018:
          afterDate = readString(r);
          break;
        case 8026:
          excludedAfterDate = readString(r);
          break;
        case 8034:
          beforeDate = readString(r);
          break;
        case 8042:
          excludedBeforeDate = readString(r);
          break;
        case 8050:
          excludedExtensions.push(readString(r));
          break;
        case 8058:
          onDate = readString(r);
          break;
        case 8066:
          excludedDate = readString(r);
          break;
        case 8072:
          searchWithoutUserId = r.bool();
          break;
        case 8082:
          modifier = readString(r);
          break;
        default:
          skipField(r, tag, searchParamsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchParamsFields, { inChannels, excludedChannels, fromUsers, excludedUsers, extensions, excludedExtensions });
  }
  return { terms, isOrSearch, timeZoneOffset, page, perPage, includeDeletedChannels, inChannels, excludedChannels, fromUsers, excludedUsers, excludedBeforeDate, excludedAfterDate, excludedDate, extensions, excludedTerms, isHashtag, afterDate, beforeDate, excludedExtensions, onDate, searchWithoutUserId, modifier };
}

export function encodeSearchParameter(w: Writer, v: SearchParameterInit): void {
  expectObject(w, v);
  if (v.terms !== undefined && v.terms !== "") writeString(w, 10, "terms", v.terms);
  if (v.isOrSearch !== undefined && v.isOrSearch !== false) writeBool(w, 16, "isOrSearch", v.isOrSearch);
  if (v.timeZoneOffset !== undefined && v.timeZoneOffset !== 0) writeInt64(w, 24, "timeZoneOffset", v.timeZoneOffset);
  if (v.page !== undefined && v.page !== 0 && (v.page | 0) === v.page) writeInt32(w, 32, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0 && (v.perPage | 0) === v.perPage) writeInt32(w, 40, "perPage", v.perPage);
  if (v.includeDeletedChannels !== undefined && v.includeDeletedChannels !== false) writeBool(w, 48, "includeDeletedChannels", v.includeDeletedChannels);
  if (v.terms === "") writeString(w, 8002, "terms", v.terms);
  if (v.isOrSearch === false) writeBool(w, 8008, "isOrSearch", v.isOrSearch);
  if (v.timeZoneOffset === 0) writeInt64(w, 8016, "timeZoneOffset", v.timeZoneOffset);
  if (v.page !== undefined && (v.page === 0 || (v.page | 0) !== v.page)) writeInt64(w, 8024, "page", v.page);
  if (v.perPage !== undefined && (v.perPage === 0 || (v.perPage | 0) !== v.perPage)) writeInt64(w, 8032, "perPage", v.perPage);
  if (v.includeDeletedChannels === false) writeBool(w, 8040, "includeDeletedChannels", v.includeDeletedChannels);
}

const searchParameterFields = "1:terms 1000:terms 2:isOrSearch 1001:isOrSearch 3:timeZoneOffset 1002:timeZoneOffset 4:page 1003:page 5:perPage 1004:perPage 6:includeDeletedChannels 1005:includeDeletedChannels";

export function decodeSearchParameter(r: Reader, length = r.len - r.pos, into?: SearchParameter): SearchParameter {
  let terms: string | undefined;
  let termsExact: string | undefined;
  let isOrSearch: boolean | undefined;
  let isOrSearchExact: boolean | undefined;
  let timeZoneOffset: number | undefined;
  let timeZoneOffsetExact: number | undefined;
  let page: number | undefined;
  let pageExact: number | undefined;
  let perPage: number | undefined;
  let perPageExact: number | undefined;
  let includeDeletedChannels: boolean | undefined;
  let includeDeletedChannelsExact: boolean | undefined;
  if (into !== undefined) ({ terms, isOrSearch, timeZoneOffset, page, perPage, includeDeletedChannels } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          terms = readString(r);
          break;
        case 8002:
          termsExact = readString(r);
          break;
        case 16:
          isOrSearch = r.bool();
          break;
        case 8008:
          isOrSearchExact = r.bool();
          break;
        case 24:
          timeZoneOffset = readInt64(r);
          break;
        case 8016:
          timeZoneOffsetExact = readInt64(r);
          break;
        case 32:
          page = r.int32();
          break;
        case 8024:
          pageExact = readInt64(r);
          break;
        case 40:
          perPage = r.int32();
          break;
        case 8032:
          perPageExact = readInt64(r);
          break;
        case 48:
          includeDeletedChannels = r.bool();
          break;
        case 8040:
          includeDeletedChannelsExact = r.bool();
          break;
        default:
          skipField(r, tag, searchParameterFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchParameterFields);
  }
  if (termsExact !== undefined) terms = termsExact; else if (terms === "") terms = undefined;
  if (isOrSearchExact !== undefined) isOrSearch = isOrSearchExact; else if (isOrSearch === false) isOrSearch = undefined;
  if (timeZoneOffsetExact !== undefined) timeZoneOffset = timeZoneOffsetExact; else if (timeZoneOffset === 0) timeZoneOffset = undefined;
  if (pageExact !== undefined) page = pageExact; else if (page === 0) page = undefined;
  if (perPageExact !== undefined) perPage = perPageExact; else if (perPage === 0) perPage = undefined;
  if (includeDeletedChannelsExact !== undefined) includeDeletedChannels = includeDeletedChannelsExact; else if (includeDeletedChannels === false) includeDeletedChannels = undefined;
  return { terms, isOrSearch, timeZoneOffset, page, perPage, includeDeletedChannels };
}

export function encodePostSearchResults(w: Writer, v: PostSearchResultsInit): void {
  expectObject(w, v);
  if (v.order !== undefined) {
    expectList(w, "order", v.order);
    enter(w, "order");
    let index = 0;
    for (const item of v.order) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
  if (v.posts !== undefined) {
    enter(w, "posts");
    for (const key of keysOf(w, v.posts)) {
      const entry = beginMessage(w, 18, key);
      writeString(w, 10, "", key);
      const item = v.posts[key] as (typeof v.posts)[string];
      const at = beginMessage(w, 18, "");
      encodePost(w, item);
      endMessage(w, at);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.matches !== undefined) {
    enter(w, "matches");
    for (const key of keysOf(w, v.matches)) {
      const entry = beginMessage(w, 26, key);
      writeString(w, 10, "", key);
      const item = v.matches[key] as (typeof v.matches)[string];
      const at = beginMessage(w, 18, "");
      encodeStringList(w, item);
      endMessage(w, at);
      endMessage(w, entry);
    }
    leave(w);
  }
  if (v.nextPostId !== undefined && v.nextPostId !== "") writeString(w, 8002, "nextPostId", v.nextPostId);
  if (v.prevPostId !== undefined && v.prevPostId !== "") writeString(w, 8010, "prevPostId", v.prevPostId);
  if (v.hasNext !== undefined) writeBool(w, 8016, "hasNext", v.hasNext);
  if (v.firstInaccessiblePostTime !== undefined && v.firstInaccessiblePostTime !== 0) writeInt64(w, 8024, "firstInaccessiblePostTime", v.firstInaccessiblePostTime);
  if (v.burnOnReadPosts !== undefined) {
    enter(w, "burnOnReadPosts");
    for (const key of keysOf(w, v.burnOnReadPosts)) {
      const entry = beginMessage(w, 8034, key);
      writeString(w, 10, "", key);
      const item = v.burnOnReadPosts[key] as (typeof v.burnOnReadPosts)[string];
      const at = beginMessage(w, 18, "");
      encodePost(w, item);
      endMessage(w, at);
      endMessage(w, entry);
    }
    leave(w);
  }
}

const postSearchResultsFields = "1:order 2:posts 3:matches 1000:nextPostId 1001:prevPostId 1002:hasNext 1003:firstInaccessiblePostTime 1004:burnOnReadPosts";

export function decodePostSearchResults(r: Reader, length = r.len - r.pos, into?: PostSearchResults): PostSearchResults {
  let order: string[] = [];
  let posts: Record<string, Post> = {};
  let matches: Record<string, string[]> = {};
  let nextPostId = "";
  let prevPostId = "";
  let hasNext: boolean | undefined;
  let firstInaccessiblePostTime = 0;
  let burnOnReadPosts: Record<string, Post> = {};
  if (into !== undefined) ({ order, posts, matches, nextPostId, prevPostId, hasNext, firstInaccessiblePostTime, burnOnReadPosts } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          order.push(readString(r));
          break;
        case 18: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof posts)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = decodePost(r, r.uint32(), item);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(posts, key, item ?? decodePost(r, 0));
          break;
        }
        case 26: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof matches)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = decodeStringList(r, r.uint32(), item);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(matches, key, item ?? decodeStringList(r, 0));
          break;
        }
        case 8002:
          nextPostId = readString(r);
          break;
        case 8010:
          prevPostId = readString(r);
          break;
        case 8016:
          hasNext = r.bool();
          break;
        case 8024:
          firstInaccessiblePostTime = readInt64(r);
          break;
        case 8034: {
          const stop = messageEnd(r, r.uint32());
          let key = "";
          let item: (typeof burnOnReadPosts)[string] | undefined;
          while (r.pos < stop) {
            const part = readTag(r);
            if (part === 10) key = readString(r);
            else if (part === 18) item = decodePost(r, r.uint32(), item);
            else skipField(r, part, "1:key 2:value");
          }
          expectEnd(r, stop);
          setKey(burnOnReadPosts, key, item ?? decodePost(r, 0));
          break;
        }
        default:
          skipField(r, tag, postSearchResultsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postSearchResultsFields, { order });
  }
  return { order, posts, matches, nextPostId, prevPostId, hasNext, firstInaccessiblePostTime, burnOnReadPosts };
}

export function encodePostTranslation(w: Writer, v: PostTranslationInit): void {
  expectObject(w, v);
  if (v.text !== undefined && v.text !== "") writeString(w, 10, "text", v.text);
  if (v.object !== undefined) writeJsonValue(w, 18, "object", v.object);
  if (v.type !== undefined && v.type !== "") writeString(w, 26, "type", v.type);
  if (v.state !== undefined && v.state !== "") writeString(w, 34, "state", v.state);
  if (v.sourceLang !== undefined && v.sourceLang !== "") writeString(w, 42, "sourceLang", v.sourceLang);
}

const postTranslationFields = "1:text 2:object 3:type 4:state 5:sourceLang";

export function decodePostTranslation(r: Reader, length = r.len - r.pos, into?: PostTranslation): PostTranslation {
  let text = "";
  let object: DynamicValue | undefined;
  let type = "";
  let state = "";
  let sourceLang = "";
  if (into !== undefined) ({ text, object, type, state, sourceLang } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          text = readString(r);
          break;
        case 18:
          object = readJsonValue(r);
          break;
        case 26:
          type = readString(r);
          break;
        case 34:
          state = readString(r);
          break;
        case 42:
          sourceLang = readString(r);
          break;
        default:
          skipField(r, tag, postTranslationFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, postTranslationFields);
  }
  return { text, object, type, state, sourceLang };
}
