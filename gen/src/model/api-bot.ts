// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Bot, BotGetOptions, BotGetOptionsInit, BotInit, BotPatch, BotPatchInit } from "./bot.ts";

export interface CreateBotRequest {
  bot: Bot | undefined;
}

/** CreateBotRequest with everything optional: what is left out is zero or absent. */
export interface CreateBotRequestInit {
  bot?: BotInit | undefined;
}

export interface PatchBotRequest {
  botUserId: string;
  botPatch: BotPatch | undefined;
}

/** PatchBotRequest with everything optional: what is left out is zero or absent. */
export interface PatchBotRequestInit {
  botUserId?: string | undefined;
  botPatch?: BotPatchInit | undefined;
}

export interface GetBotRequest {
  botUserId: string;
  includeDeleted: boolean;
}

/** GetBotRequest with everything optional: what is left out is zero or absent. */
export interface GetBotRequestInit {
  botUserId?: string | undefined;
  includeDeleted?: boolean | undefined;
}

export interface GetBotsRequest {
  options: BotGetOptions | undefined;
}

/** GetBotsRequest with everything optional: what is left out is zero or absent. */
export interface GetBotsRequestInit {
  options?: BotGetOptionsInit | undefined;
}

export interface UpdateBotActiveRequest {
  botUserId: string;
  active: boolean;
}

/** UpdateBotActiveRequest with everything optional: what is left out is zero or absent. */
export interface UpdateBotActiveRequestInit {
  botUserId?: string | undefined;
  active?: boolean | undefined;
}

export interface PermanentDeleteBotRequest {
  botUserId: string;
}

/** PermanentDeleteBotRequest with everything optional: what is left out is zero or absent. */
export interface PermanentDeleteBotRequestInit {
  botUserId?: string | undefined;
}

export interface EnsureBotUserRequest {
  bot: Bot | undefined;
}

/** EnsureBotUserRequest with everything optional: what is left out is zero or absent. */
export interface EnsureBotUserRequestInit {
  bot?: BotInit | undefined;
}

