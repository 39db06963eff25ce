// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { GetEmojiImageAnswer, GetEmojiImageAnswerInit } from "../api/answers.ts";
import type {
  GetEmojiByNameRequest,
  GetEmojiByNameRequestInit,
  GetEmojiImageRequest,
  GetEmojiImageRequestInit,
  GetEmojiListRequest,
  GetEmojiListRequestInit,
  GetEmojiRequest,
  GetEmojiRequestInit,
} from "../model/api-emoji.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Emoji, EmojiInit } from "../model/emoji.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodeEmoji, encodeEmoji } from "./emoji.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

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
  writeInt32,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeGetEmojiListRequest(w: Writer, v: GetEmojiListRequestInit): void {
  expectObject(w, v);
  if (v.sortBy !== undefined && v.sortBy !== "") writeString(w, 10, "sortBy", v.sortBy);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 16, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 24, "perPage", v.perPage);
}

const getEmojiListRequestFields = "1:sortBy 2:page 3:perPage";

export function decodeGetEmojiListRequest(r: Reader, length = r.len - r.pos): GetEmojiListRequest {
  let sortBy = "";
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          sortBy = readString(r);
          break;
        case 16:
          page = r.int32();
          break;
        case 24:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, getEmojiListRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getEmojiListRequestFields);
  }
  return { sortBy, page, perPage };
}

export function encodeGetEmojiListResponse(w: Writer, outcome: ApiOutcome<readonly EmojiInit[], AppErrorInit>): void {
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
    encodeEmoji(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getEmojiListResponseFields = "1:error 2:emojis";

export function decodeGetEmojiListResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Emoji[] | undefined, AppError> {
  let error_: AppError | undefined;
  let emojis: Emoji[] = [];
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
          emojis.push(decodeEmoji(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getEmojiListResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getEmojiListResponseFields, { emojis });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: emojis };
}

export function encodeGetEmojiByNameRequest(w: Writer, v: GetEmojiByNameRequestInit): void {
  expectObject(w, v);
  if (v.name !== undefined && v.name !== "") writeString(w, 10, "name", v.name);
}

const getEmojiByNameRequestFields = "1:name";

export function decodeGetEmojiByNameRequest(r: Reader, length = r.len - r.pos): GetEmojiByNameRequest {
  let name = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          name = readString(r);
          break;
        default:
          skipField(r, tag, getEmojiByNameRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getEmojiByNameRequestFields);
  }
  return { name };
}

export function encodeGetEmojiByNameResponse(w: Writer, outcome: ApiOutcome<EmojiInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeEmoji(w, answer);
  endMessage(w, at);
}

const getEmojiByNameResponseFields = "1:error 2:emoji";

export function decodeGetEmojiByNameResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Emoji | undefined, AppError> {
  let error_: AppError | undefined;
  let emoji: Emoji | undefined;
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
          emoji = decodeEmoji(r, r.uint32(), emoji);
          break;
        default:
          skipField(r, tag, getEmojiByNameResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getEmojiByNameResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: emoji };
}

export function encodeGetEmojiRequest(w: Writer, v: GetEmojiRequestInit): void {
  expectObject(w, v);
  if (v.emojiId !== undefined && v.emojiId !== "") writeString(w, 10, "emojiId", v.emojiId);
}

const getEmojiRequestFields = "1:emojiId";

export function decodeGetEmojiRequest(r: Reader, length = r.len - r.pos): GetEmojiRequest {
  let emojiId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          emojiId = readString(r);
          break;
        default:
          skipField(r, tag, getEmojiRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getEmojiRequestFields);
  }
  return { emojiId };
}

export function encodeGetEmojiResponse(w: Writer, outcome: ApiOutcome<EmojiInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeEmoji(w, answer);
  endMessage(w, at);
}

const getEmojiResponseFields = "1:error 2:emoji";

export function decodeGetEmojiResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Emoji | undefined, AppError> {
  let error_: AppError | undefined;
  let emoji: Emoji | undefined;
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
          emoji = decodeEmoji(r, r.uint32(), emoji);
          break;
        default:
          skipField(r, tag, getEmojiResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getEmojiResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: emoji };
}

export function encodeGetEmojiImageRequest(w: Writer, v: GetEmojiImageRequestInit): void {
  expectObject(w, v);
  if (v.emojiId !== undefined && v.emojiId !== "") writeString(w, 10, "emojiId", v.emojiId);
}

const getEmojiImageRequestFields = "1:emojiId";

export function decodeGetEmojiImageRequest(r: Reader, length = r.len - r.pos): GetEmojiImageRequest {
  let emojiId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          emojiId = readString(r);
          break;
        default:
          skipField(r, tag, getEmojiImageRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getEmojiImageRequestFields);
  }
  return { emojiId };
}

export function encodeGetEmojiImageResponse(w: Writer, outcome: ApiOutcome<GetEmojiImageAnswerInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  enter(w, "result");
  expectObject(w, answer);
  if (answer.image !== undefined && !isEmptyBytes(answer.image)) writeBytes(w, 18, "image", answer.image);
  if (answer.contentType !== undefined && answer.contentType !== "") writeString(w, 26, "contentType", answer.contentType);
  leave(w);
}

const getEmojiImageResponseFields = "1:error 2:image 3:contentType";

export function decodeGetEmojiImageResponse(r: Reader, length = r.len - r.pos): ApiOutcome<GetEmojiImageAnswer | undefined, AppError> {
  let error_: AppError | undefined;
  let image: Uint8Array = new Uint8Array(0);
  let contentType = "";
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
          image = readBytes(r);
          break;
        case 26:
          contentType = readString(r);
          break;
        default:
          skipField(r, tag, getEmojiImageResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getEmojiImageResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: { image, contentType } };
}
