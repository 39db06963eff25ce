import type { Command, CommandResponse } from "@mattermost-plugin/gen";

/** A command in which nothing is set. */
export const emptyCommand: Readonly<Command> = {
  id: "",
  token: "",
  createAt: 0,
  updateAt: 0,
  deleteAt: 0,
  creatorId: "",
  teamId: "",
  trigger: "",
  method: "",
  username: "",
  iconUrl: "",
  autoComplete: false,
  autoCompleteDesc: "",
  autoCompleteHint: "",
  displayName: "",
  description: "",
  url: "",
  pluginId: "",
};

/** An answer to a command in which nothing is set. */
export const emptyResponse: Readonly<CommandResponse> = {
  responseType: "",
  text: "",
  username: "",
  channelId: "",
  iconUrl: "",
  type: "",
  props: undefined,
  gotoLocation: "",
  triggerId: "",
  skipSlackParsing: false,
  attachments: [],
};
