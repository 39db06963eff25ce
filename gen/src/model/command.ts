// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { MessageAttachment, MessageAttachmentInit } from "./message-attachment.ts";
import type { DynamicObject } from "./values.ts";

/** A slash command, registered by a plugin or made as an outgoing webhook. */
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
  /** What is offered while the user types the command. Absent = description and hint only. */
  autocompleteData: AutocompleteData | undefined;
  /**
   * Icon shown while the user types: an SVG in base64, with or without "data:image/svg+xml;base64," before it. Empty =
   * none.
   */
  autocompleteIconData: string;
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
  /** What is offered while the user types the command. Absent = description and hint only. */
  autocompleteData?: AutocompleteDataInit | undefined;
  /**
   * Icon shown while the user types: an SVG in base64, with or without "data:image/svg+xml;base64," before it. Empty =
   * none.
   */
  autocompleteIconData?: string | undefined;
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
  /** The users that the line mentions: ids by name, without "@". Plugins get them whether or not they may be seen. */
  userMentions: Record<string, string>;
  /** The channels that the line mentions: ids by name, without "~". */
  channelMentions: Record<string, string>;
  /** Id of the WebSocket connection of the client in which it was typed. Empty = unknown. */
  connectionId: string;
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
  /** The users that the line mentions: ids by name, without "@". Plugins get them whether or not they may be seen. */
  userMentions?: Record<string, string> | undefined;
  /** The channels that the line mentions: ids by name, without "~". */
  channelMentions?: Record<string, string> | undefined;
  /** Id of the WebSocket connection of the client in which it was typed. Empty = unknown. */
  connectionId?: string | undefined;
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
  /** Props of the post that is made. Absent = none. */
  props: DynamicObject | undefined;
  /** Where the user's client goes: a URL, or a path on the server. Empty = nowhere. */
  gotoLocation: string;
  /** Id with which a dialog can be opened. The server fills it in. */
  triggerId: string;
  /** Leave the text as it is instead of turning Slack's notation into Markdown. */
  skipSlackParsing: boolean;
  /** Attachments of the post that is made. */
  attachments: MessageAttachment[];
  /** More answers, each shown or posted like this one. What they hold of this kind themselves is ignored. */
  extraResponses: CommandResponse[];
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
  /** Props of the post that is made. Absent = none. */
  props?: DynamicObject | undefined;
  /** Where the user's client goes: a URL, or a path on the server. Empty = nowhere. */
  gotoLocation?: string | undefined;
  /** Id with which a dialog can be opened. The server fills it in. */
  triggerId?: string | undefined;
  /** Leave the text as it is instead of turning Slack's notation into Markdown. */
  skipSlackParsing?: boolean | undefined;
  /** Attachments of the post that is made. */
  attachments?: readonly MessageAttachmentInit[] | undefined;
  /** More answers, each shown or posted like this one. What they hold of this kind themselves is ignored. */
  extraResponses?: readonly CommandResponseInit[] | undefined;
}

/** What is offered while a user types a command, or a part of one: arguments or further words, not both. */
export interface AutocompleteData {
  /** The word that stands here: the trigger of the command, or that of the subcommand. Lower case, without the slash. */
  trigger: string;
  /** What may follow, such as "[channel]". May be empty. */
  hint: string;
  /** What it does, shown beside it. */
  helpText: string;
  /** Who is offered it: "system_admin" for administrators, "system_user" (also when empty) for everybody. */
  roleId: string;
  /** Arguments: either all with a name, in any order, or all without one, in this order. */
  arguments: AutocompleteArg[];
  /** Words that may stand next, each with what follows it. */
  subCommands: AutocompleteData[];
}

/** AutocompleteData with everything optional: what is left out is zero or absent. */
export interface AutocompleteDataInit {
  /** The word that stands here: the trigger of the command, or that of the subcommand. Lower case, without the slash. */
  trigger?: string | undefined;
  /** What may follow, such as "[channel]". May be empty. */
  hint?: string | undefined;
  /** What it does, shown beside it. */
  helpText?: string | undefined;
  /** Who is offered it: "system_admin" for administrators, "system_user" (also when empty) for everybody. */
  roleId?: string | undefined;
  /** Arguments: either all with a name, in any order, or all without one, in this order. */
  arguments?: readonly AutocompleteArgInit[] | undefined;
  /** Words that may stand next, each with what follows it. */
  subCommands?: readonly AutocompleteDataInit[] | undefined;
}

/** One argument of a command. Which of the last three is given follows from the type. */
export interface AutocompleteArg {
  /** Name, written as `--name value`. Empty = the argument goes by its place. */
  name: string;
  /** What it is for, shown while the user types. */
  helpText: string;
  /** "TextInput", "StaticList" or "DynamicList". */
  type: string;
  /** True when the command cannot do without it. */
  required: boolean;
  /** For "TextInput": what may be typed. */
  text: AutocompleteTextArg | undefined;
  /** For "StaticList": what to choose from. */
  staticList: AutocompleteStaticListArg | undefined;
  /** For "DynamicList": where to ask for what to choose from. */
  dynamicList: AutocompleteDynamicListArg | undefined;
}

/** AutocompleteArg with everything optional: what is left out is zero or absent. */
export interface AutocompleteArgInit {
  /** Name, written as `--name value`. Empty = the argument goes by its place. */
  name?: string | undefined;
  /** What it is for, shown while the user types. */
  helpText?: string | undefined;
  /** "TextInput", "StaticList" or "DynamicList". */
  type?: string | undefined;
  /** True when the command cannot do without it. */
  required?: boolean | undefined;
  /** For "TextInput": what may be typed. */
  text?: AutocompleteTextArgInit | undefined;
  /** For "StaticList": what to choose from. */
  staticList?: AutocompleteStaticListArgInit | undefined;
  /** For "DynamicList": where to ask for what to choose from. */
  dynamicList?: AutocompleteDynamicListArgInit | undefined;
}

/** An argument that the user types. */
export interface AutocompleteTextArg {
  /** What to type, such as "[text]". */
  hint: string;
  /** Regular expression that the text must match. Empty = any text. */
  pattern: string;
}

/** AutocompleteTextArg with everything optional: what is left out is zero or absent. */
export interface AutocompleteTextArgInit {
  /** What to type, such as "[text]". */
  hint?: string | undefined;
  /** Regular expression that the text must match. Empty = any text. */
  pattern?: string | undefined;
}

/** An argument that is chosen from a list. */
export interface AutocompleteStaticListArg {
  /** The choices. */
  possibleArguments: AutocompleteListItem[];
}

/** AutocompleteStaticListArg with everything optional: what is left out is zero or absent. */
export interface AutocompleteStaticListArgInit {
  /** The choices. */
  possibleArguments?: readonly AutocompleteListItemInit[] | undefined;
}

/** One choice of a list. */
export interface AutocompleteListItem {
  /** What is put into the line. */
  item: string;
  /** What it is, in a few words. May be empty. */
  hint: string;
  /** What it does. May be empty. */
  helpText: string;
}

/** AutocompleteListItem with everything optional: what is left out is zero or absent. */
export interface AutocompleteListItemInit {
  /** What is put into the line. */
  item?: string | undefined;
  /** What it is, in a few words. May be empty. */
  hint?: string | undefined;
  /** What it does. May be empty. */
  helpText?: string | undefined;
}

/** An argument that is chosen from a list which the plugin answers over HTTP. */
export interface AutocompleteDynamicListArg {
  /**
   * Where to ask: a path of the plugin, such as "plugins/com.example.plugin/choices". The query holds `user_input`,
   * `parsed`, `channel_id`, `team_id`, `root_id` and others; the answer is a JSON list of choices.
   */
  fetchUrl: string;
}

/** AutocompleteDynamicListArg with everything optional: what is left out is zero or absent. */
export interface AutocompleteDynamicListArgInit {
  /**
   * Where to ask: a path of the plugin, such as "plugins/com.example.plugin/choices". The query holds `user_input`,
   * `parsed`, `channel_id`, `team_id`, `root_id` and others; the answer is a JSON list of choices.
   */
  fetchUrl?: string | undefined;
}
