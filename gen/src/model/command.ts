// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject } from "./values.ts";

/**
 * A slash command, registered by a plugin or made as an outgoing webhook. There is no autocomplete tree and no
 * icon data in it: a command registered with it shows its hint and description only.
 */
export interface Command {
  /** Id of the command. Empty for commands that plugins register. */
  id: string;
  /** Secret that the server sends to the URL. Only for commands with a URL. */
  token: string;
  /** When the command was made, ms since the epoch. 0 for commands that plugins register. */
  createAt: number;
  /** When the command was last changed, ms since the epoch. 0 for commands that plugins register. */
  updateAt: number;
  /** When the command was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
  /** Id of the user who made the command. Empty when a plugin did. */
  creatorId: string;
  /** Id of the team that has the command. Empty = all teams. */
  teamId: string;
  /**
   * First word of the command, without the slash. The server lower-cases it, and a run matches in any case. A
   * plugin that registers a trigger which is taken gets it, built-in commands included, without an error.
   */
  trigger: string;
  /** How the URL is called: "P" for POST or "G" for GET. Only for commands with a URL. */
  method: string;
  /** Name to answer under instead of the command's owner. Only for commands with a URL. */
  username: string;
  /** Icon to answer with. Only for commands with a URL. */
  iconUrl: string;
  /** Whether the command is offered while the user types. */
  autoComplete: boolean;
  /** What the command does, shown while the user types. */
  autoCompleteDesc: string;
  /** The command's arguments, shown while the user types, such as "[channel] [text]". */
  autoCompleteHint: string;
  /** Name of the command in lists. */
  displayName: string;
  /** What the command is for, for administrators. */
  description: string;
  /** URL that the server calls. Empty for commands that plugins register. */
  url: string;
  /** Id of the plugin that made the command. Empty for others, and for commands that plugins register. */
  pluginId: string;
}

/** Command with everything optional: what is left out is zero or absent. */
export interface CommandInit {
  /** Id of the command. Empty for commands that plugins register. */
  id?: string | undefined;
  /** Secret that the server sends to the URL. Only for commands with a URL. */
  token?: string | undefined;
  /** When the command was made, ms since the epoch. 0 for commands that plugins register. */
  createAt?: number | undefined;
  /** When the command was last changed, ms since the epoch. 0 for commands that plugins register. */
  updateAt?: number | undefined;
  /** When the command was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
  /** Id of the user who made the command. Empty when a plugin did. */
  creatorId?: string | undefined;
  /** Id of the team that has the command. Empty = all teams. */
  teamId?: string | undefined;
  /**
   * First word of the command, without the slash. The server lower-cases it, and a run matches in any case. A
   * plugin that registers a trigger which is taken gets it, built-in commands included, without an error.
   */
  trigger?: string | undefined;
  /** How the URL is called: "P" for POST or "G" for GET. Only for commands with a URL. */
  method?: string | undefined;
  /** Name to answer under instead of the command's owner. Only for commands with a URL. */
  username?: string | undefined;
  /** Icon to answer with. Only for commands with a URL. */
  iconUrl?: string | undefined;
  /** Whether the command is offered while the user types. */
  autoComplete?: boolean | undefined;
  /** What the command does, shown while the user types. */
  autoCompleteDesc?: string | undefined;
  /** The command's arguments, shown while the user types, such as "[channel] [text]". */
  autoCompleteHint?: string | undefined;
  /** Name of the command in lists. */
  displayName?: string | undefined;
  /** What the command is for, for administrators. */
  description?: string | undefined;
  /** URL that the server calls. Empty for commands that plugins register. */
  url?: string | undefined;
  /** Id of the plugin that made the command. Empty for others, and for commands that plugins register. */
  pluginId?: string | undefined;
}

/** A run of a slash command: who typed what, and where. */
export interface CommandArgs {
  /** Id of the user who runs the command. */
  userId: string;
  /** Id of the channel in which it was typed. */
  channelId: string;
  /** Id of the channel's team; in direct messages that of the team on the user's screen. May be empty. */
  teamId: string;
  /** Id of the thread's first post when the command was typed as a reply, else empty. It is not checked. */
  rootId: string;
  /** As the root id, from older clients. */
  parentId: string;
  /** Id with which the plugin may open a dialog on the user's screen. Good for a few seconds only. */
  triggerId: string;
  /** The whole line as typed, trigger, slash and double spaces included. */
  command: string;
  /** URL of the server as the user reached it. May be empty. */
  siteUrl: string;
  /** Always empty: Go has a translation function here, which does not survive. */
  t: string;
  /** Always empty: Go has a map of the mentioned users here, which does not survive. */
  userMention: string;
  /** Always empty: Go has a map of the mentioned channels here, which does not survive. */
  channelMention: string;
}

/** CommandArgs with everything optional: what is left out is zero or absent. */
export interface CommandArgsInit {
  /** Id of the user who runs the command. */
  userId?: string | undefined;
  /** Id of the channel in which it was typed. */
  channelId?: string | undefined;
  /** Id of the channel's team; in direct messages that of the team on the user's screen. May be empty. */
  teamId?: string | undefined;
  /** Id of the thread's first post when the command was typed as a reply, else empty. It is not checked. */
  rootId?: string | undefined;
  /** As the root id, from older clients. */
  parentId?: string | undefined;
  /** Id with which the plugin may open a dialog on the user's screen. Good for a few seconds only. */
  triggerId?: string | undefined;
  /** The whole line as typed, trigger, slash and double spaces included. */
  command?: string | undefined;
  /** URL of the server as the user reached it. May be empty. */
  siteUrl?: string | undefined;
  /** Always empty: Go has a translation function here, which does not survive. */
  t?: string | undefined;
  /** Always empty: Go has a map of the mentioned users here, which does not survive. */
  userMention?: string | undefined;
  /** Always empty: Go has a map of the mentioned channels here, which does not survive. */
  channelMention?: string | undefined;
}

/** What a slash command answers. */
export interface CommandResponse {
  /** "ephemeral" shows the text to the user alone, "in_channel" posts it for all. Empty counts as ephemeral. */
  responseType: string;
  /** Text of the answer, Markdown. Empty with no attachments shows nothing. */
  text: string;
  /** Name to answer under. Only if the server allows integrations to choose one. */
  username: string;
  /** Id of the channel to post in. Empty = where the command was typed. */
  channelId: string;
  /** Icon to answer with. Only if the server allows integrations to choose one. */
  iconUrl: string;
  /** Type of the post that is made, "custom_..." for own ones. Empty = an ordinary post. */
  type: string;
  /** Props of the post that is made. Absent = none. Over gRPC all numbers are doubles. */
  props: DynamicObject | undefined;
  /** Where the user's client goes: a URL, or a path on the server. Empty = nowhere. */
  gotoLocation: string;
  /** Id with which a dialog can be opened. The server fills it in. */
  triggerId: string;
  /** Leave the text as it is instead of turning Slack's notation into Markdown. */
  skipSlackParsing: boolean;
  /**
   * Not in use: Go has message attachments here, a type that does not survive, and hosts ignore this field. Put
   * attachments into `props`, under `attachments`.
   */
  attachments: CommandResponse[];
}

/** CommandResponse with everything optional: what is left out is zero or absent. */
export interface CommandResponseInit {
  /** "ephemeral" shows the text to the user alone, "in_channel" posts it for all. Empty counts as ephemeral. */
  responseType?: string | undefined;
  /** Text of the answer, Markdown. Empty with no attachments shows nothing. */
  text?: string | undefined;
  /** Name to answer under. Only if the server allows integrations to choose one. */
  username?: string | undefined;
  /** Id of the channel to post in. Empty = where the command was typed. */
  channelId?: string | undefined;
  /** Icon to answer with. Only if the server allows integrations to choose one. */
  iconUrl?: string | undefined;
  /** Type of the post that is made, "custom_..." for own ones. Empty = an ordinary post. */
  type?: string | undefined;
  /** Props of the post that is made. Absent = none. Over gRPC all numbers are doubles. */
  props?: DynamicObject | undefined;
  /** Where the user's client goes: a URL, or a path on the server. Empty = nowhere. */
  gotoLocation?: string | undefined;
  /** Id with which a dialog can be opened. The server fills it in. */
  triggerId?: string | undefined;
  /** Leave the text as it is instead of turning Slack's notation into Markdown. */
  skipSlackParsing?: boolean | undefined;
  /**
   * Not in use: Go has message attachments here, a type that does not survive, and hosts ignore this field. Put
   * attachments into `props`, under `attachments`.
   */
  attachments?: readonly CommandResponseInit[] | undefined;
}
