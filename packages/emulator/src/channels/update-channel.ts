import type { Channel } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import { toGoModel, toGoType } from "../core/go-model.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { askAboutChannel } from "../guards/ask-about-channel.ts";
import { listChannelGuards } from "../guards/channel-guards.ts";
import { requireAllowed } from "../guards/require-allowed.ts";
import { channelTable } from "./channel-table.ts";
import { findChannel, findChannelByName } from "./find-channel.ts";
import { validateChannel } from "./validate-channel.ts";

const where = "UpdateChannel";

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
  refuseNewTypeOfGuarded(server, oldChannel, newChannel);
  const verdict = await askAboutChannel(server, caller, "channelWillBeUpdated", {
    channelId: oldChannel.id,
    where,
    args: { newChannel, oldChannel },
    changed: (args, answer) => ({ ...args, newChannel: answer }),
  });
  const asked = requireAllowed(verdict, { where, id: "app.channel.update_channel.rejected_by_plugin" });
  refuseNewTypeOfGuarded(server, oldChannel, asked.newChannel);
  return asked.newChannel;
}

/** What a plugin guards, it guards as what it is. */
function refuseNewTypeOfGuarded(server: Server, oldChannel: Channel, { type }: Channel): void {
  if (type === oldChannel.type || listChannelGuards(server, oldChannel.id).length === 0) return;
  throw appError({ where, id: "emulator.channel_guard.type.app_error", status: 400 });
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
  return appError({ where, id: "app.channel.update.bad_id", status: 400, detail });
}
