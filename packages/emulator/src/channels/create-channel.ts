import type { Channel, ChannelInit } from "@mattermost-plugin/gen";
import { appError, conflictDetail } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { insertRow } from "../core/table.ts";
import { channelTable } from "./channel-table.ts";
import { findChannelByName } from "./find-channel.ts";
import { emptyChannel } from "./new-channel.ts";
import { validateChannel } from "./validate-channel.ts";

const where = "CreateChannel";

/**
 * Creates a channel without members and fires ChannelHasBeenCreated. Neither the team nor the creator need to exist,
 * as on a stock server. Props that are given are answered but not stored.
 */
export function createChannel(server: Server, caller: Caller, init: ChannelInit): Channel {
  const given = { ...emptyChannel, ...init, displayName: (init.displayName ?? "").trim() } as Channel;
  if (given.deleteAt !== 0) throw refused("store.sql_channel.save.archived_channel.app_error");
  if (given.type === "direct") throw refused("store.sql_channel.save.direct_channel.app_error");
  if (given.id !== "") throw refused("store.sql_channel.save_channel.existing.app_error", `id=${given.id}`);
  const channel = insertChannel(server, given);
  server.tell(caller, "channelHasBeenCreated", { channel });
  return channel;
}

/** Stores a new channel. Throws the server's errors for values that can't be stored and for a name that is taken. */
export function insertChannel(server: Server, given: Channel): Channel {
  const now = server.now();
  const channel: Channel = { ...given, id: server.newId(), createAt: now, updateAt: now };
  validateChannel(channel);
  if (channel.name.length > 64) {
    const id = "app.channel.create_channel.internal_error";
    const detail = `save_channel: id=${channel.id}: pq: value too long for type character varying(64)`;
    throw appError({ where, id, status: 500, detail });
  }
  if (findChannelByName(server, channel.teamId, channel.name, true)) {
    throw refused(
      "store.sql_channel.save_channel.exists.app_error",
      conflictDetail("Channel", `id=${channel.id}`, "channels_name_teamid_key"),
    );
  }
  insertRow(server.db, channelTable, channel);
  return channel;
}

function refused(id: string, detail?: string): Error {
  return appError({ where, id, status: 400, detail });
}
