import type { Command, CommandResponse } from "@mattermost-plugin/gen";
import { emptyRow } from "../core/table.ts";
import { commandTable } from "./command-table.ts";

/** A command in which nothing is set. */
export const emptyCommand: Readonly<Command> = emptyRow(commandTable);

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
  extraResponses: [],
};
