// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CreateBotRequest,
  CreateBotRequestInit,
  EnsureBotUserRequest,
  EnsureBotUserRequestInit,
  GetBotRequest,
  GetBotRequestInit,
  GetBotsRequest,
  GetBotsRequestInit,
  PatchBotRequest,
  PatchBotRequestInit,
  PermanentDeleteBotRequest,
  PermanentDeleteBotRequestInit,
  UpdateBotActiveRequest,
  UpdateBotActiveRequestInit,
} from "../model/api-bot.ts";
import type { Bot, BotGetOptions, BotInit, BotPatch } from "../model/bot.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import {
  decodeBot,
  decodeBotGetOptions,
  decodeBotPatch,
  encodeBot,
  encodeBotGetOptions,
  encodeBotPatch,
} from "./bot.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

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
  readString,
  readTag,
  skipField,
  writeBool,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCreateBotRequest(w: Writer, v: CreateBotRequestInit): void {
  expectObject(w, v);
  if (v.bot !== undefined) {
    const at = beginMessage(w, 10, "bot");
    encodeBot(w, v.bot);
    endMessage(w, at);
  }
}

const createBotRequestFields = "1:bot";

export function decodeCreateBotRequest(r: Reader, length = r.len - r.pos): CreateBotRequest {
  let bot: Bot | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          bot = decodeBot(r, r.uint32(), bot);
          break;
        default:
          skipField(r, tag, createBotRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createBotRequestFields);
  }
  return { bot };
}

export function encodeCreateBotResponse(w: Writer, outcome: ApiOutcome<BotInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeBot(w, answer);
  endMessage(w, at);
}

const createBotResponseFields = "1:error 2:bot";

export function decodeCreateBotResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Bot | undefined, AppError> {
  let error_: AppError | undefined;
  let bot: Bot | undefined;
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
          bot = decodeBot(r, r.uint32(), bot);
          break;
        default:
          skipField(r, tag, createBotResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createBotResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: bot };
}

export function encodePatchBotRequest(w: Writer, v: PatchBotRequestInit): void {
  expectObject(w, v);
  if (v.botUserId !== undefined && v.botUserId !== "") writeString(w, 10, "botUserId", v.botUserId);
  if (v.botPatch !== undefined) {
    const at = beginMessage(w, 18, "botPatch");
    encodeBotPatch(w, v.botPatch);
    endMessage(w, at);
  }
}

const patchBotRequestFields = "1:botUserId 2:botPatch";

export function decodePatchBotRequest(r: Reader, length = r.len - r.pos): PatchBotRequest {
  let botUserId = "";
  let botPatch: BotPatch | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          botUserId = readString(r);
          break;
        case 18:
          botPatch = decodeBotPatch(r, r.uint32(), botPatch);
          break;
        default:
          skipField(r, tag, patchBotRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, patchBotRequestFields);
  }
  return { botUserId, botPatch };
}

export function encodePatchBotResponse(w: Writer, outcome: ApiOutcome<BotInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeBot(w, answer);
  endMessage(w, at);
}

const patchBotResponseFields = "1:error 2:bot";

export function decodePatchBotResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Bot | undefined, AppError> {
  let error_: AppError | undefined;
  let bot: Bot | undefined;
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
          bot = decodeBot(r, r.uint32(), bot);
          break;
        default:
          skipField(r, tag, patchBotResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, patchBotResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: bot };
}

export function encodeGetBotRequest(w: Writer, v: GetBotRequestInit): void {
  expectObject(w, v);
  if (v.botUserId !== undefined && v.botUserId !== "") writeString(w, 10, "botUserId", v.botUserId);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 16, "includeDeleted", v.includeDeleted);
}

const getBotRequestFields = "1:botUserId 2:includeDeleted";

export function decodeGetBotRequest(r: Reader, length = r.len - r.pos): GetBotRequest {
  let botUserId = "";
  let includeDeleted = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          botUserId = readString(r);
          break;
        case 16:
          includeDeleted = r.bool();
          break;
        default:
          skipField(r, tag, getBotRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getBotRequestFields);
  }
  return { botUserId, includeDeleted };
}

export function encodeGetBotResponse(w: Writer, outcome: ApiOutcome<BotInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeBot(w, answer);
  endMessage(w, at);
}

const getBotResponseFields = "1:error 2:bot";

export function decodeGetBotResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Bot | undefined, AppError> {
  let error_: AppError | undefined;
  let bot: Bot | undefined;
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
          bot = decodeBot(r, r.uint32(), bot);
          break;
        default:
          skipField(r, tag, getBotResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getBotResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: bot };
}

export function encodeGetBotsRequest(w: Writer, v: GetBotsRequestInit): void {
  expectObject(w, v);
  if (v.options !== undefined) {
    const at = beginMessage(w, 10, "options");
    encodeBotGetOptions(w, v.options);
    endMessage(w, at);
  }
}

const getBotsRequestFields = "1:options";

export function decodeGetBotsRequest(r: Reader, length = r.len - r.pos): GetBotsRequest {
  let options: BotGetOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          options = decodeBotGetOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, getBotsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getBotsRequestFields);
  }
  return { options };
}

export function encodeGetBotsResponse(w: Writer, outcome: ApiOutcome<readonly BotInit[], AppErrorInit>): void {
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
    encodeBot(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getBotsResponseFields = "1:error 2:bots";

export function decodeGetBotsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Bot[] | undefined, AppError> {
  let error_: AppError | undefined;
  let bots: Bot[] = [];
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
          bots.push(decodeBot(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getBotsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getBotsResponseFields, { bots });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: bots };
}

export function encodeUpdateBotActiveRequest(w: Writer, v: UpdateBotActiveRequestInit): void {
  expectObject(w, v);
  if (v.botUserId !== undefined && v.botUserId !== "") writeString(w, 10, "botUserId", v.botUserId);
  if (v.active !== undefined && v.active !== false) writeBool(w, 16, "active", v.active);
}

const updateBotActiveRequestFields = "1:botUserId 2:active";

export function decodeUpdateBotActiveRequest(r: Reader, length = r.len - r.pos): UpdateBotActiveRequest {
  let botUserId = "";
  let active = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          botUserId = readString(r);
          break;
        case 16:
          active = r.bool();
          break;
        default:
          skipField(r, tag, updateBotActiveRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateBotActiveRequestFields);
  }
  return { botUserId, active };
}

export function encodeUpdateBotActiveResponse(w: Writer, outcome: ApiOutcome<BotInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeBot(w, answer);
  endMessage(w, at);
}

const updateBotActiveResponseFields = "1:error 2:bot";

export function decodeUpdateBotActiveResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Bot | undefined, AppError> {
  let error_: AppError | undefined;
  let bot: Bot | undefined;
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
          bot = decodeBot(r, r.uint32(), bot);
          break;
        default:
          skipField(r, tag, updateBotActiveResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updateBotActiveResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: bot };
}

export function encodePermanentDeleteBotRequest(w: Writer, v: PermanentDeleteBotRequestInit): void {
  expectObject(w, v);
  if (v.botUserId !== undefined && v.botUserId !== "") writeString(w, 10, "botUserId", v.botUserId);
}

const permanentDeleteBotRequestFields = "1:botUserId";

export function decodePermanentDeleteBotRequest(r: Reader, length = r.len - r.pos): PermanentDeleteBotRequest {
  let botUserId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          botUserId = readString(r);
          break;
        default:
          skipField(r, tag, permanentDeleteBotRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, permanentDeleteBotRequestFields);
  }
  return { botUserId };
}

export function encodePermanentDeleteBotResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const permanentDeleteBotResponseFields = "1:error";

export function decodePermanentDeleteBotResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, permanentDeleteBotResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, permanentDeleteBotResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeEnsureBotUserRequest(w: Writer, v: EnsureBotUserRequestInit): void {
  expectObject(w, v);
  if (v.bot !== undefined) {
    const at = beginMessage(w, 10, "bot");
    encodeBot(w, v.bot);
    endMessage(w, at);
  }
}

const ensureBotUserRequestFields = "1:bot";

export function decodeEnsureBotUserRequest(r: Reader, length = r.len - r.pos): EnsureBotUserRequest {
  let bot: Bot | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          bot = decodeBot(r, r.uint32(), bot);
          break;
        default:
          skipField(r, tag, ensureBotUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, ensureBotUserRequestFields);
  }
  return { bot };
}

export function encodeEnsureBotUserResponse(w: Writer, outcome: ApiOutcome<string, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== "") writeString(w, 18, "result", answer);
}

const ensureBotUserResponseFields = "1:error 2:botUserId";

export function decodeEnsureBotUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string | undefined, AppError> {
  let error_: AppError | undefined;
  let botUserId = "";
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
          botUserId = readString(r);
          break;
        default:
          skipField(r, tag, ensureBotUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, ensureBotUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: botUserId };
}
