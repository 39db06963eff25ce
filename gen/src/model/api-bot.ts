// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Bot, BotGetOptions, BotGetOptionsInit, BotInit, BotPatch, BotPatchInit } from "./bot.ts";

/** Request of `createBot`. */
export interface CreateBotRequest {
  /** The new bot. Description at most 1024 characters, display name 64. */
  bot: Bot | undefined;
}

/** CreateBotRequest with everything optional: what is left out is zero or absent. */
export interface CreateBotRequestInit {
  /** The new bot. Description at most 1024 characters, display name 64. */
  bot?: BotInit | undefined;
}

/** Request of `patchBot`. */
export interface PatchBotRequest {
  /** Id of the bot's user. */
  botUserId: string;
  /** The changes. Absent fields stay as they are. */
  botPatch: BotPatch | undefined;
}

/** PatchBotRequest with everything optional: what is left out is zero or absent. */
export interface PatchBotRequestInit {
  /** Id of the bot's user. */
  botUserId?: string | undefined;
  /** The changes. Absent fields stay as they are. */
  botPatch?: BotPatchInit | undefined;
}

/** Request of `getBot`. */
export interface GetBotRequest {
  /** Id of the bot's user. */
  botUserId: string;
  /** Find deactivated bots too. */
  includeDeleted: boolean;
}

/** GetBotRequest with everything optional: what is left out is zero or absent. */
export interface GetBotRequestInit {
  /** Id of the bot's user. */
  botUserId?: string | undefined;
  /** Find deactivated bots too. */
  includeDeleted?: boolean | undefined;
}

/** Request of `getBots`. */
export interface GetBotsRequest {
  /** Filters and page. Without a page size the list is empty. */
  options: BotGetOptions | undefined;
}

/** GetBotsRequest with everything optional: what is left out is zero or absent. */
export interface GetBotsRequestInit {
  /** Filters and page. Without a page size the list is empty. */
  options?: BotGetOptionsInit | undefined;
}

/** Request of `updateBotActive`. */
export interface UpdateBotActiveRequest {
  /** Id of the bot's user. */
  botUserId: string;
  /** True activates, false deactivates. */
  active: boolean;
}

/** UpdateBotActiveRequest with everything optional: what is left out is zero or absent. */
export interface UpdateBotActiveRequestInit {
  /** Id of the bot's user. */
  botUserId?: string | undefined;
  /** True activates, false deactivates. */
  active?: boolean | undefined;
}

/** Request of `permanentDeleteBot`. */
export interface PermanentDeleteBotRequest {
  /** Id of the bot's user. */
  botUserId: string;
}

/** PermanentDeleteBotRequest with everything optional: what is left out is zero or absent. */
export interface PermanentDeleteBotRequestInit {
  /** Id of the bot's user. */
  botUserId?: string | undefined;
}

/** Request of `ensureBotUser`. */
export interface EnsureBotUserRequest {
  /** The bot: `username` is needed. Display name and description are brought up to date. */
  bot: Bot | undefined;
}

/** EnsureBotUserRequest with everything optional: what is left out is zero or absent. */
export interface EnsureBotUserRequestInit {
  /** The bot: `username` is needed. Display name and description are brought up to date. */
  bot?: BotInit | undefined;
}
