import type { Channel } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { isId } from "../core/id.ts";
import { runeCount } from "../core/text.ts";

const types: readonly unknown[] = ["open", "private", "direct", "group"];

/** Throws the server's error for the first field of a channel that can't be stored. */
export function validateChannel(channel: Channel): void {
  const invalid = (field: string, detail = `id=${channel.id}`): Error =>
    appError({ where: "Channel.IsValid", id: `model.channel.is_valid.${field}.app_error`, status: 400, detail });
  if (!isId(channel.id)) throw invalid("id", "");
  if (runeCount(channel.displayName) > 64) throw invalid("display_name");
  if (!isValidName(channel.name)) throw invalid("1_or_more");
  if (!types.includes(channel.type)) throw invalid("type");
  if (runeCount(channel.header) > 1024) throw invalid("header");
  if (runeCount(channel.purpose) > 250) throw invalid("purpose");
  if (channel.creatorId.length > 26) throw invalid("creator_id", "");
  const parts = channel.name.split("__");
  if (channel.type !== "direct" && parts.length === 2 && parts.every(isId)) throw invalid("name", "");
}

function isValidName(name: string): boolean {
  return /^[a-z0-9]+([a-z\-_0-9]+|(__)?)[a-z0-9]*$/.test(name);
}
