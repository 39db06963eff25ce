// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** A bot account: a user that programs act through. It cannot log in with a password. */
export interface Bot {
  /** Id of the bot's user: the id to post with. There is no other id of a bot. */
  userId: string;
  /** Name in mentions, unique among all users and lower case. */
  username: string;
  /** Name that is shown in the place of a first name. May be empty. */
  displayName: string;
  /** What the bot is for. May be empty. */
  description: string;
  /** Who made the bot: id of a user, or of a plugin as in its manifest. */
  ownerId: string;
  /** When the bot was made, ms since the epoch. */
  createAt: number;
  /** When the bot was last changed, ms since the epoch. */
  updateAt: number;
  /** When the bot was deactivated, ms since the epoch. 0 = active. */
  deleteAt: number;
  /** When the bot's icon was last changed, ms since the epoch. 0 = never. */
  lastIconUpdate: number;
}

/** Bot with everything optional: what is left out is zero or absent. */
export interface BotInit {
  /** Id of the bot's user: the id to post with. There is no other id of a bot. */
  userId?: string | undefined;
  /** Name in mentions, unique among all users and lower case. */
  username?: string | undefined;
  /** Name that is shown in the place of a first name. May be empty. */
  displayName?: string | undefined;
  /** What the bot is for. May be empty. */
  description?: string | undefined;
  /** Who made the bot: id of a user, or of a plugin as in its manifest. */
  ownerId?: string | undefined;
  /** When the bot was made, ms since the epoch. */
  createAt?: number | undefined;
  /** When the bot was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When the bot was deactivated, ms since the epoch. 0 = active. */
  deleteAt?: number | undefined;
  /** When the bot's icon was last changed, ms since the epoch. 0 = never. */
  lastIconUpdate?: number | undefined;
}

/**
 * Changes to a bot. A field that is absent stays as it is. On a stock server an empty text counts as absent too:
 * it cannot clear a field.
 */
export interface BotPatch {
  /** New name in mentions, unique among all users. Absent = unchanged. */
  username: string | undefined;
  /** New display name. Absent = unchanged. Over net/rpc an empty one counts as absent. */
  displayName: string | undefined;
  /** New description. Absent = unchanged. Over net/rpc an empty one counts as absent. */
  description: string | undefined;
}

/** BotPatch with everything optional: what is left out is zero or absent. */
export interface BotPatchInit {
  /** New name in mentions, unique among all users. Absent = unchanged. */
  username?: string | undefined;
  /** New display name. Absent = unchanged. Over net/rpc an empty one counts as absent. */
  displayName?: string | undefined;
  /** New description. Absent = unchanged. Over net/rpc an empty one counts as absent. */
  description?: string | undefined;
}

/** Which bots to list, and which page of the list. */
export interface BotGetOptions {
  /** Only bots of this owner: id of a user or of a plugin. Empty = of all owners. */
  ownerId: string;
  /** List deactivated bots too. */
  includeDeleted: boolean;
  /** Only bots whose owner is a deactivated user. */
  onlyOrphaned: boolean;
  /** Page, counted from 0. */
  page: number;
  /** Bots on a page. 0 gives none. */
  perPage: number;
}

/** BotGetOptions with everything optional: what is left out is zero or absent. */
export interface BotGetOptionsInit {
  /** Only bots of this owner: id of a user or of a plugin. Empty = of all owners. */
  ownerId?: string | undefined;
  /** List deactivated bots too. */
  includeDeleted?: boolean | undefined;
  /** Only bots whose owner is a deactivated user. */
  onlyOrphaned?: boolean | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Bots on a page. 0 gives none. */
  perPage?: number | undefined;
}
