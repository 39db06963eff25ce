import type { CommandResponse, DynamicObject } from "@mattermost-plugin/gen";
import { asObject } from "../config/config-values.ts";
import { decodeJson } from "../core/json.ts";
import { emptyResponse } from "./empty-command.ts";

/** Reads what an address answered to a command: JSON if its media type says so, else a text for the user alone. */
export function readCommandResponse(body: string, contentType: string): CommandResponse {
  const text = body.trim();
  if (!contentType.startsWith("application/json") || text === "") return { ...emptyResponse, text };
  const given = parse(text);
  const field = (key: string): string => (typeof given[key] === "string" ? given[key] : "");
  const attachments = Array.isArray(given.attachments) ? given.attachments.map(asObject) : [];
  return {
    ...emptyResponse,
    responseType: field("response_type"),
    text: field("text"),
    username: field("username"),
    channelId: field("channel_id"),
    iconUrl: field("icon_url"),
    type: field("type"),
    gotoLocation: field("goto_location"),
    skipSlackParsing: given.skip_slack_parsing === true,
    props: { ...asObject(given.props), ...(attachments.length > 0 && { attachments }) },
  };
}

function parse(text: string): DynamicObject {
  try {
    return asObject(decodeJson(text) as DynamicObject);
  } catch {
    return { text };
  }
}
