import type { Channel } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import { askPlugins } from "../core/ask-plugins.ts";
import type { Caller } from "../core/caller.ts";
import { toGoModel, toGoType } from "../core/go-model.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { channelTable } from "./channel-table.ts";
import { findChannel, findChannelByName } from "./find-channel.ts";
import { validateChannel } from "./validate-channel.ts";

/**
 * Stores a channel as it is given, without a post that tells of it. Asks ChannelWillBeUpdated first. One that does not
 * exist is no error.
 */
export async function updateChannel(server: Server, caller: Caller, given: Channel): Promise<Channel> {
  const channel: Channel = { ...(await askForChannel(server, caller, given)), id: given.id, updateAt: server.now() };
  if (channel.deleteAt !== 0) throw badValue("DeleteAt", String(channel.deleteAt));
  validateChannel(channel);
  const sameName = findChannelByName(server, channel.teamId, channel.name, true);
  const stored = server.db.transaction(() => {
    if (sameName && sameName.id !== channel.id && isStored(server, channel.id)) throw badValue("Id", channel.id);
    return updateRow(server.db, channelTable, channel);
  });
  if (stored) publishChannelUpdated(server, channel);
  return channel;
}

async function askForChannel(server: Server, caller: Caller, newChannel: Channel): Promise<Channel> {
  const oldChannel = findChannel(server, newChannel.id);
  if (!oldChannel) return newChannel;
  const refusal = { where: "UpdateChannel", id: "app.channel.update_channel.rejected_by_plugin" };
  return (await askPlugins(server, caller, "channelWillBeUpdated", { newChannel, oldChannel }, refusal)) ?? newChannel;
}

function publishChannelUpdated(server: Server, channel: Channel): void {
  const event = { channel: encodeGoJson(toGoModel({ ...channel, type: toGoType(channel.type) })) };
  server.events.publish("channel_updated", event, { channelId: channel.id });
}

function isStored(server: Server, channelId: string): boolean {
  return server.db.get("SELECT 1 FROM channels WHERE id = ?", channelId) !== undefined;
}

function badValue(field: string, value: string): Error {
  const detail = invalidInputDetail("Channel", field, value);
  return appError({ where: "UpdateChannel", id: "app.channel.update.bad_id", status: 400, detail });
}
